import { useRef } from 'preact/hooks';
import { dateInWords, weekdayInWords } from '../../logic/index.ts';
import type { LastDayPayload } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { Choices } from '../common/Choices.tsx';
import { Cite } from '../common/Cite.tsx';
import { Field } from '../common/Field.tsx';
import { TakeAway } from '../common/TakeAway.tsx';
import { eventsOf, type LastDayForm, needsDays, problemsIn, questionFor, termsFrom } from './form.ts';
import { ToCalendar } from './ToCalendar.tsx';
import { actsOf, asText, distance, nameOf, type Told, tellAll } from './told.ts';
import { useLastDay } from './useLastDay.ts';

interface Props extends LastDayPayload {
  /** What was typed before the script came. */
  readonly early?: LastDayForm;
}

/** Asks for the day, and reckons the last one with its explanation; written at build time too, for a page that is not alive yet. */
export function LastDay({ early, ...payload }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useAlive(root);
  const { form, today, change, clear } = useLastDay(payload.paper, early);
  const events = eventsOf(payload.terms);
  const meant = termsFrom(payload.terms, form.event);
  const event = meant[0]?.event ?? '';
  const problems = problemsIn(form, meant);
  const told = tellAll(form, payload);
  return (
    <div class="tool" ref={root} data-tool="last-day">
      {events.length > 1 && (
        <Choices
          name="event"
          type="radio"
          legend="从哪一天算"
          options={events.map((one) => [one, one] as const)}
          chosen={[event]}
          onToggle={(one) => change({ event: one })}
        />
      )}
      <Field
        name="day"
        type="date"
        {...(meant[0] ? questionFor(meant[0]) : { label: '哪天' })}
        value={form.day}
        problem={problems.day}
        onInput={(day) => change({ day })}
      />
      {needsDays(meant) && (
        <Field
          name="days"
          label="纸上写的是几日"
          hint="例如 10。写了哪年哪月哪日的，以它为准，不用算。"
          keyboard="numeric"
          value={form.days}
          problem={problems.days}
          onInput={(days) => change({ days })}
        />
      )}
      <div aria-live="polite" data-last-days>
        {told.map((one) => (
          <LastDayTold key={one.terms[0].act} one={one} today={today} payload={payload} />
        ))}
      </div>
      {told.length > 0 && (
        <TakeAway text={() => asText(told, payload)} label="最后一天的文字" papers={[['day', '打印这个日子', 'data-print']]}>
          <ToCalendar told={told} payload={payload} />
          <button type="button" class="button plain" data-clear onClick={clear}>
            清除
          </button>
        </TakeAway>
      )}
      <p class="small soft no-print">填的只留在这个标签页里，不发给任何人。以法院、仲裁机构写的日子为准。</p>
    </div>
  );
}

function LastDayTold({ one, today, payload }: { one: Told; today: string; payload: LastDayPayload }) {
  const [{ who }] = one.terms;
  const kinds = one.terms.map(({ kind, set }) => kind ?? set).join(' ');
  return (
    <section class="last-day" data-last-day-of={kinds} data-last={one.last} data-sure={String(one.sure)}>
      <h3>{nameOf(one)}</h3>
      <p class="day">
        <span class="phrase">{dateInWords(one.last)}</span> <span class="phrase">{weekdayInWords(one.last)}</span>
      </p>
      <p>{actsOf(one)}。</p>
      {today && who === 'you' && <p class="no-print">{distance(one.keep, today)}</p>}
      <ul>
        {one.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="small">
        依据：
        {one.grounds.map((key) => {
          const cite = payload.cites[key];
          return cite && <Cite key={key} cite={cite} id={key.split('#')[0]} />;
        })}
      </p>
    </section>
  );
}
