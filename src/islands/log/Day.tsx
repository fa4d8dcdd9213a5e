import { type JudgedCallerDay, type LogDay, type LoggedCall, levelOf, reportOn } from '../../logic/index.ts';
import type { JudgeWords, LogPayload } from '../../payload/index.ts';
import { CAUTIONS } from '../../words/judge.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';
import { useFetched } from '../common/fetched.ts';
import { calleeInWords, callerInWords, callInWords } from './callInWords.ts';
import { Findings } from './Findings.tsx';

const NO_WORDS: JudgeWords = { cites: {}, rules: {}, channels: {}, beliefs: {}, texts: '' };

interface Change {
  readonly onChange: (call: LoggedCall) => void;
  readonly onRemove: (call: LoggedCall) => void;
}

/** The gravest that was found on a day; nothing where nothing was found. */
export function Badge({ day }: { day: LogDay<JudgedCallerDay> }) {
  const level = levelOf(day);
  return level && level !== 'none-found' && level !== 'undetermined' ? <span class={`level ${level}`}>{LEVEL_NAMES[level]}</span> : null;
}

/** A day: each caller with what was found and its calls. */
export function Day({ day, payload, ...change }: { day: LogDay<JudgedCallerDay>; payload: LogPayload } & Change) {
  const { value, failed } = useFetched<JudgeWords>(payload.words);
  const judged = day.callers.map((caller) => ({ caller, report: reportOn(caller.facts) }));
  const cautions = day.future ? [] : [...new Set(judged.flatMap(({ report }) => report.cautions))];
  return (
    <>
      {day.future && <p class="problem">这一天在今天以后，日期大概写错了。改对了再看。</p>}
      {judged.map(({ caller, report }) => (
        <section
          key={`${caller.caller} ${caller.callee} ${caller.teller}`}
          class="caller"
          data-caller={caller.company ?? caller.numbers[0]}
        >
          <h3>
            {callerInWords(caller)}
            {calleeInWords(caller) && <small>{calleeInWords(caller)}</small>}
          </h3>
          {!day.future && <Findings day={caller} report={report} words={value ?? NO_WORDS} failed={failed} payload={payload} />}
          <Calls calls={caller.calls} {...change} />
        </section>
      ))}
      {cautions
        .filter((caution) => caution !== 'alert-without-finding' && caution !== 'impostor')
        .map((caution) => (
          <p key={caution} class="small soft" data-caution={caution}>
            {CAUTIONS[caution]}
          </p>
        ))}
    </>
  );
}

/** Calls in a list, each with what can be done with it. */
export function Calls({ calls, onChange, onRemove }: { calls: readonly LoggedCall[] } & Change) {
  return (
    <ul class="calls-of">
      {calls.map((call) => {
        const { id, who, lenderName, words } = call;
        const name = callInWords(call);
        const said = [who, lenderName && `说是替${lenderName}催`].filter(Boolean).join('，');
        return (
          <li key={id} data-call={id}>
            <p>
              {name}
              {said && <small class="soft">{said}</small>}
              {words && <q>{words}</q>}
            </p>
            <div class="row-actions no-print">
              <button type="button" class="button plain" data-change onClick={() => onChange(call)}>
                改<span class="visually-hidden">：{name}</span>
              </button>
              <button type="button" class="button plain" data-remove onClick={() => onRemove(call)}>
                删<span class="visually-hidden">：{name}</span>
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
