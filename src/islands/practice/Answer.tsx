import { compareGuess, type Given, type NamedFinding } from '../../logic/index.ts';
import type { PracticeCall, PracticeCourse } from '../../payload/index.ts';
import { CAUTIONS } from '../../words/judge.ts';
import { LEVEL_NAMES, VERDICTS } from '../../words/levels.ts';
import { FINDING_WORDS, GUESS_LABELS, OUTCOME_WORDS, ofThisCall } from '../../words/practice.ts';
import { Cite } from '../common/Cite.tsx';
import { FindingRow } from '../common/FindingRow.tsx';
import { Line } from './Line.tsx';
import { RealLife } from './RealLife.tsx';

interface Props {
  readonly call: PracticeCall;
  readonly course: PracticeCourse;
  readonly given: Given;
}

/** What the judge says of the call, why, which rules hold and when they do not, the call next to it, what to say back. */
export function Answer({ call, course, given }: Props) {
  const { verdict, urgent, near } = call;
  const outcome = compareGuess(given.guess, call);
  const row = (finding: NamedFinding, place: number) => (
    <FindingRow key={finding.rule} finding={finding} words={course} open={place === 0} />
  );
  return (
    <div data-verdict={verdict} data-urgent={urgent ?? undefined} data-outcome={outcome}>
      <div class="verdict">
        <h2 tabIndex={-1} data-heading>
          {LEVEL_NAMES[verdict]}
        </h2>
        <p>
          你选的是“{GUESS_LABELS[given.guess][0]}”{given.sure ? '，很有把握' : '，不太确定'}。{OUTCOME_WORDS[outcome]}
        </p>
      </div>
      <RealLife call={call} />
      <p>{ofThisCall(VERDICTS[verdict])}</p>
      <h3>为什么</h3>
      <p>
        {call.why}
        {call.cites.map((key) => {
          const cite = course.cites[key];
          return (
            cite && (
              <span key={key}>
                {' '}
                <Cite cite={cite} id={key.split('#')[0]} />
              </span>
            )
          );
        })}
      </p>
      {call.findings.map(row)}
      {call.unruled.map((title) => (
        <p key={title} class="small" data-unruled>
          {FINDING_WORDS.unruled}
          {title}
        </p>
      ))}
      {call.cautions
        .filter((caution) => caution !== 'impostor' && caution !== 'alert-without-finding')
        .map((caution) => (
          <p key={caution} class="small soft" data-caution={caution}>
            {CAUTIONS[caution]}
          </p>
        ))}
      <h3>只差一点的另一通</h3>
      <p data-near={near.verdict}>
        {near.text} <span class={`level ${near.verdict}`}>{LEVEL_NAMES[near.verdict]}</span>
      </p>
      {near.findings.length > 0 && (
        <details>
          <summary>那时依据哪一条，什么时候不算</summary>
          {near.findings.map(row)}
        </details>
      )}
      <h3>可以这样回</h3>
      <p class="back">{call.say}</p>
      <details>
        <summary>再看一遍这通电话</summary>
        <p class="setting">{call.setting}</p>
        {call.dialogue.map((line) => (
          <Line key={line.text} line={line} />
        ))}
      </details>
    </div>
  );
}
