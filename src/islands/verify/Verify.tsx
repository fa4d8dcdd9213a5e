import { useRef, useState } from 'preact/hooks';
import { MESSAGE_QUESTIONS, type MessageQuestion } from '../../logic/index.ts';
import type { VerifyPayload } from '../../payload/index.ts';
import { address } from '../../site/address.ts';
import { QUESTION_LABELS } from '../../words/verify.ts';
import { useAlive } from '../common/alive.ts';
import { Choices } from '../common/Choices.tsx';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { People } from '../common/People.tsx';
import { Problem } from '../common/Problem.tsx';
import { useStepFocus } from '../common/steps.ts';
import { NONE, useVerify } from './useVerify.ts';

const QUESTIONS = Object.keys(MESSAGE_QUESTIONS) as MessageQuestion[];

/** The message check: paste what came, or answer five questions; what is conspicuous, why, and how to find out. */
export default function Verify({ cites }: VerifyPayload) {
  const check = useVerify();
  const root = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);
  const [touched, setTouched] = useState(false);
  const later = useModule(() => import('./later.ts'), touched || check.asked !== null);
  useStepFocus(result, check.despair ? 'people' : later.part && check.asked ? check.asked.turn : null);
  return (
    <div class="tool verify" ref={root} data-tool="verify">
      <div hidden={check.despair}>
        <div class="field">
          <label for="message">把短信、微信、信里的字贴进来</label>
          <p class="hint" id="message-hint">
            只在这台设备上看，不保存，不上传。里面的链接点不动。
          </p>
          <Problem id="message-problem" text={check.problem.message} />
          <textarea
            id="message"
            name="message"
            rows={6}
            ref={check.field}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={check.problem.message ? 'true' : undefined}
            aria-describedby={check.problem.message ? 'message-hint message-problem' : 'message-hint'}
            onFocus={() => setTouched(true)}
            onInput={check.typed}
          />
          <div class="actions">
            <button type="button" class="button lit" data-read disabled={!alive} onClick={check.read}>
              看看哪里可疑
            </button>
          </div>
        </div>
        <Choices
          name="told"
          type="checkbox"
          legend={<h2>不方便贴，就点有的那几样</h2>}
          options={[...QUESTIONS.map((id) => [id, ...QUESTION_LABELS[id]] as const), [NONE, '都没有'] as const]}
          chosen={check.told}
          problem={check.problem.told}
          onToggle={(value, on) => {
            setTouched(true);
            check.tell(value, on);
          }}
        />
        <div class="actions">
          <button type="button" class="button" data-next disabled={!alive} onClick={check.sum}>
            看结果
          </button>
          {(check.asked || check.told.length > 0) && (
            <button type="button" class="button plain" data-clear onClick={check.clear}>
              清掉，重来
            </button>
          )}
        </div>
      </div>
      <div ref={result}>
        {!check.despair && !check.asked && (
          <section class="no-print">
            <h2>它怎么看</h2>
            <p>只按写明的说法对照，不猜，不联网。真的可能写得像假的，假的也可能写得像真的，所以最后都要自己核实。</p>
            <p>
              <a href={address('/guides/which-calls-to-take/')}>哪些电话可以接，哪些要警惕</a>
            </p>
          </section>
        )}
        {check.despair && (
          <People>
            <button type="button" class="button" data-continue onClick={check.goOn}>
              我现在没事，接着看这条消息
            </button>
          </People>
        )}
        {!check.despair && check.asked && later.part && <later.part.Result cites={cites} asked={check.asked} />}
        {!check.despair && check.asked && later.failed && <p class="problem">{NOT_HERE}</p>}
      </div>
    </div>
  );
}
