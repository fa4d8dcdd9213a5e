import { useEffect, useRef, useState } from 'preact/hooks';
import { type FactId, told } from '../../logic/index.ts';
import type { CallCheckPayload } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { useStepFocus } from '../common/steps.ts';
import { toldBy } from './telling.ts';
import { useCheck } from './useCheck.ts';
import { Who } from './Who.tsx';

/** The call-legality check: who tells, what happened, closer questions on what was tapped, then the result. */
export default function CallCheck({ questions, words }: CallCheckPayload) {
  const root = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);
  const [wanted, setWanted] = useState(false);
  const { part, failed } = useModule(() => import('./later.ts'), wanted);
  const check = useCheck(part);
  const { telling, screen } = check;
  const begun = alive && (screen !== 'who' || telling.answers.callee !== undefined);
  useEffect(() => setWanted((before) => before || begun), [begun]);
  useStepFocus(root, part || screen === 'who' ? screen : 'coming');
  const callee = questions.find(({ id }) => id === 'callee');
  const fact = screen.includes(':') ? questions.find(({ id }) => id === screen.replace(/^\w+:/, '')) : undefined;
  const changing = screen.startsWith('change:');
  const open = (id: FactId) => check.goOn(telling, `change:${id}`);
  return (
    <div class="tool" ref={root}>
      {check.resumed && screen !== 'result' && (
        <p class="small soft no-print">
          接着上次填的。{' '}
          <button type="button" class="button plain" data-restart onClick={check.clear}>
            重新开始
          </button>
        </p>
      )}
      {callee && (screen === 'who' || screen === 'whom') && (
        <Who
          key={screen}
          alive={alive}
          callee={callee}
          chosen={telling.answers.callee}
          forOthers={screen === 'whom'}
          onChoose={(who) => check.change(toldBy(telling, who, screen === 'whom' ? 'debtor' : undefined))}
          onGo={(who) => check.goOn(toldBy(telling, who, screen === 'whom' ? 'debtor' : undefined), 'happened')}
          onOthers={() => check.goOn({ ...telling, teller: 'debtor' }, 'whom')}
          onBack={screen === 'whom' ? check.back : null}
        />
      )}
      {part && screen === 'happened' && (
        <part.Happened
          telling={telling}
          questions={questions}
          onChange={check.change}
          onGo={() => check.goOn(telling)}
          onBack={check.back}
        />
      )}
      {part && screen === 'closer' && (
        <part.Closer telling={telling} questions={questions} onChange={check.change} onGo={check.goOn} onBack={check.back} />
      )}
      {part && fact && (
        <part.AskOne
          key={screen}
          question={fact}
          recorded={telling.answers[fact.id]}
          telling={changing ? null : telling}
          onAnswer={(value) => {
            const next = told(telling, fact.id, value);
            if (!changing) return check.goOn(next);
            check.change(next);
            check.back();
          }}
          onBack={check.back}
          onFinish={changing ? null : () => check.goOn(telling, 'result')}
        />
      )}
      {part && screen === 'alert' && <part.Interrupt telling={telling} onContinue={check.dismiss} />}
      {part && screen === 'result' && (
        <part.Result
          questions={questions}
          words={words}
          telling={telling}
          onChange={check.change}
          onOpen={open}
          onTicks={() => check.goOn(telling, 'happened')}
          onBack={check.back}
        />
      )}
      {!part && screen !== 'who' && screen !== 'whom' && <p class={failed ? 'problem' : 'soft'}>{failed ? NOT_HERE : '正在打开…'}</p>}
      {(Object.keys(telling.answers).length > 0 || telling.opened.length > 0) && (
        <button type="button" class="button plain no-print" data-clear onClick={check.clear}>
          清除我填的，从头来
        </button>
      )}
    </div>
  );
}
