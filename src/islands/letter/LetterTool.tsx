import { useLayoutEffect, useRef } from 'preact/hooks';
import { TELLERS } from '../../logic/index.ts';
import type { LetterPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { TELLER_LABELS } from '../../words/letter.ts';
import { useAlive } from '../common/alive.ts';
import { Choices } from '../common/Choices.tsx';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { dayFromToday } from '../common/today.ts';
import { useLetter } from './useLetter.ts';

/** The complaint letter: from what the check was told, or from a few ticks, to a text that can be changed and taken along. */
export default function LetterTool(payload: LetterPayload) {
  const letter = useLetter();
  const { form, told, kept, change, clear } = letter;
  const root = useRef<HTMLDivElement>(null);
  useAlive(root);
  const started = told !== null || form.teller !== '';
  const { part, failed } = useModule(() => import('./Desk.tsx'), started);
  // What comes late is long and stands above: whatever has the focus below it stays in view.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (part && activeElement !== document.body) activeElement?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  const desk = part && started ? part.deskOf(form, told, payload.words, dayFromToday()) : null;
  return (
    <div class="tool letter-tool" ref={root}>
      <form data-tool="letter" class="no-print" noValidate onSubmit={(event) => event.preventDefault()}>
        {told ? (
          <p>
            信里写的，是你在<a href={ROUTES.check}>判断一通电话</a>里说的。要改发生了什么，回那里改。
          </p>
        ) : (
          <>
            <p>
              想一步步来，先去<a href={ROUTES.check}>判断一通电话</a>，说完回到这里，不用再说一遍。
            </p>
            <Choices
              name="teller"
              type="radio"
              legend={<h2>你是？</h2>}
              options={TELLERS.map((teller) => [teller, ...TELLER_LABELS[teller]] as const)}
              chosen={[form.teller]}
              onToggle={(teller) => change({ teller, callee: '' })}
            />
          </>
        )}
        {part && desk && <part.Form letter={letter} payload={payload} desk={desk} />}
        {failed && <p class="problem">{NOT_HERE}</p>}
      </form>
      {part && desk && <part.Desk letter={letter} payload={payload} desk={desk} />}
      {started && (
        <div class="no-print">
          {!kept && <p role="status">浏览器不让保存，刷新就没有了。写好先复制走。</p>}
          <button type="button" class="button plain" data-clear onClick={clear}>
            清除我填的，从头来
          </button>
        </div>
      )}
    </div>
  );
}
