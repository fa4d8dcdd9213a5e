import { useEffect, useRef } from 'preact/hooks';
import type { AloudPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { KEEPS_WORDS, SPEAKER_NAMES } from '../../words/practice.ts';
import { useAlive } from '../common/alive.ts';
import { CiteList } from '../common/CiteList.tsx';
import { Phrases } from '../common/Phrases.tsx';
import { ReadAloud } from '../common/ReadAloud.tsx';
import { useStepFocus } from '../common/steps.ts';
import { WithTel } from '../common/WithTel.tsx';
import { useMoment } from './useMoment.ts';

/** Answering aloud: what the caller says, heard where the device has a voice; an answer is chosen, and what it would do is told. */
export default function Aloud({ moments, cites }: AloudPayload) {
  const root = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);
  const { at, chosen, choose, go } = useMoment(moments.map(({ id }) => id));
  useStepFocus(root, at);
  const effect = useRef<HTMLElement>(null);
  // What was tapped for is seen, above the bar under the thumb.
  useEffect(() => effect.current?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const place = Math.max(
    moments.findIndex(({ id }) => id === at),
    0,
  );
  const moment = moments[place];
  if (!moment) return null;
  const [before, next] = [moments[place - 1], moments[place + 1]];
  const answer = chosen === null ? undefined : moment.answers[chosen];
  return (
    <div class="tool practice aloud" ref={root} data-moment={moment.id}>
      <p class="progress">
        第 {place + 1} 句，共 {moments.length} 句
      </p>
      <h2 tabIndex={-1} data-heading>
        <Phrases text={moment.title} />
      </h2>
      <p class="setting">{moment.setting}</p>
      <p class="line caller" data-collector>
        <span class="who">{SPEAKER_NAMES.caller}：</span>
        {moment.line}
      </p>
      <div class="actions">
        <ReadAloud sentences={[moment.line]} label="听他说" />
      </div>
      <h3 id="answer-with">你怎么回？出声念一遍，再点它</h3>
      <ul class="doors" aria-labelledby="answer-with">
        {moment.answers.map(({ say }, number) => (
          <li key={say}>
            <button
              type="button"
              class="door"
              data-answer={number}
              aria-pressed={chosen === number}
              disabled={!alive}
              onClick={() => choose(number)}
            >
              “{say}”
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {answer && (
          <section class="panel" ref={effect} data-effect={answer.keeps ? 'keeps' : 'gives'}>
            <h3>
              {answer.keeps ? '✓ ' : '✕ '}
              {KEEPS_WORDS[`${answer.keeps}`]}
            </h3>
            <p>
              <WithTel text={answer.does} />
            </p>
            {answer.cites.length > 0 && (
              <p class="small">
                依据：
                <CiteList ids={answer.cites} cites={cites} />
              </p>
            )}
          </section>
        )}
      </div>
      <div class="onward">
        {before && (
          <button type="button" class="button" data-back onClick={() => go(before.id)}>
            上一句
          </button>
        )}
        {next ? (
          <button type="button" class="button lit" data-next disabled={!alive} onClick={() => go(next.id)}>
            下一句
          </button>
        ) : (
          <a class="button lit" href={ROUTES.script}>
            做一张自己的卡
          </a>
        )}
      </div>
    </div>
  );
}
