import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type FactId, type Finding, factsOf, namedFinding, RULES, reportOn, stillToAsk, type Telling, told } from '../../logic/index.ts';
import type { JudgeTexts, JudgeWords, ShownQuestion } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { ALERTS, CAUTIONS, STEP_REASONS } from '../../words/judge.ts';
import { VERDICTS } from '../../words/levels.ts';
import { AtOnce } from '../common/AtOnce.tsx';
import { CiteList } from '../common/CiteList.tsx';
import { FindingRow } from '../common/FindingRow.tsx';
import { useFetched } from '../common/fetched.ts';
import { NO_PRINT, printPage } from '../common/takeAway.ts';
import { KeepCall } from '../log/KeepCall.tsx';
import { AnswerList } from './AnswerList.tsx';
import { headline } from './headline.ts';
import { Channel, NowBox } from './NowBox.tsx';

/** Questions offered beside what is open; more would be the whole form again. */
const MOST_ASKED = 6;

/** What one writes by hand on the printed sheet. */
const BLANKS = ['日期和时间', '来电号码', '谁打来的', '受理编号', '答复日期'];

const NO_WORDS: JudgeWords = { cites: {}, rules: {}, channels: {}, beliefs: {}, texts: '' };

interface Props {
  readonly questions: readonly ShownQuestion[];
  /** Address of the words the result is told in. */
  readonly words: string;
  readonly telling: Telling;
  readonly onChange: (telling: Telling) => void;
  readonly onOpen: (fact: FactId) => void;
  readonly onTicks: () => void;
  readonly onBack: () => void;
}

/** The judgment on what was told: one sentence, what to do now, each finding as a row; the answers last. */
export function Result({ questions, words: file, telling, onChange, onOpen, onTicks, onBack }: Props) {
  const { value, failed } = useFetched<JudgeWords>(file);
  const words = value ?? NO_WORDS;
  const { value: texts } = useFetched<JudgeTexts>(words.texts);
  const facts = factsOf(telling);
  const report = reportOn(facts);
  const [message, setMessage] = useState('');
  const nameOf = (fact: FactId) => questions.find(({ id }) => id === fact)?.answer ?? fact;
  const lender = questions.find(({ id }) => id === 'lender');
  const lenderName = (id: string) => lender?.options.find(({ value }) => value === id)?.label ?? id;
  const row = (finding: Finding) => (
    <FindingRow
      key={finding.rule}
      finding={namedFinding(finding, nameOf, lenderName)}
      words={words}
      texts={texts}
      related={RULES.find(({ id }) => id === finding.rule)?.related ?? []}
    />
  );
  const inNow = new Set(report.now.flatMap((one) => (one.kind === 'turn-to' ? [one.step.channel] : [])));
  const further = report.steps.filter(({ channel }) => !inNow.has(channel) && words.channels[channel]);
  const asked = stillToAsk({ ...telling, rest: 'ask' }).filter((id) => report.ask.includes(id));
  const unsure = report.ask.filter((id) => id !== 'lender' && telling.answers[id] === 'unsure');
  return (
    <div class="result" data-verdict={report.verdict} data-urgent={report.urgent ?? undefined}>
      <div class="verdict">
        <h2 tabIndex={-1} data-heading>
          {headline(report).map((part, place, { length }) => (
            <span key={part} class="phrase">
              {part}
              {place < length - 1 && ' ·\u00a0'}
            </span>
          ))}
        </h2>
        <p>{VERDICTS[report.verdict]}</p>
      </div>
      {report.urgent && (
        <div class="panel danger">
          <h2>{ALERTS[report.urgent]}</h2>
          <AtOnce report={report} buttons />
        </div>
      )}
      {failed && <p class="problem">依据和电话没有下载到，可能断网了；连上以后会自己补上。判断本身不受影响。</p>}
      <div class="field lender">
        <label for="lender">放款方是谁{!facts.lender || facts.lender === 'unsure' ? '？选了更准' : ''}</label>
        <select
          id="lender"
          name="lender"
          value={facts.lender ?? 'unsure'}
          onChange={(event) => onChange(told(telling, 'lender', event.currentTarget.value))}
        >
          <option value="unsure">不清楚</option>
          {lender?.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <p class="print-only">{facts.lender && facts.lender !== 'unsure' ? lenderName(facts.lender) : '不清楚'}</p>
        {report.cautions.includes('find-lender') && (
          <p class="small soft" data-caution="find-lender">
            {CAUTIONS['find-lender']}
          </p>
        )}
      </div>
      <NowBox report={report} channels={words.channels} />
      <Rows heading="对方做的这些事" rows={[...report.aboutCall.map(row), ...report.acrossLenders.map(row)]}>
        {report.cautions.includes('standard-is-no-law') && (
          <p class="small soft" data-caution="standard-is-no-law">
            {CAUTIONS['standard-is-no-law']}
          </p>
        )}
      </Rows>
      <Rows
        heading="说到了，没有查到管得到这家放款方的规定"
        rows={report.unruled.map(({ rule, title, reading }) => (
          <div key={rule} class="finding" data-unruled={rule}>
            <h3>{title}</h3>
            <p class="small">
              可以看：
              <CiteList ids={reading} cites={words.cites} />
            </p>
          </div>
        ))}
      />
      {report.cautions.includes('rules-not-verified') && (
        <p class="small soft" data-caution="rules-not-verified">
          {CAUTIONS['rules-not-verified']}
        </p>
      )}
      <Rows heading="贷款本身" rows={report.aboutLoan.map(row)}>
        <p class="small soft">不影响这通电话的判断，算账时要用上。</p>
      </Rows>
      <Rows
        extra="no-print"
        heading="不少人以为违法的"
        rows={report.beliefs.flatMap((id) => {
          const belief = words.beliefs[id];
          return belief
            ? [
                <details key={id} data-belief={id}>
                  <summary>{belief.truth}</summary>
                  <p class="small">
                    {belief.right} <a href={belief.href}>单独看</a>
                  </p>
                  <p class="small">
                    {belief.cites.map((cite) => (
                      <span key={cite.href} class="more">
                        <a href={cite.href}>{cite.text}</a>
                      </span>
                    ))}
                  </p>
                </details>,
              ]
            : [];
        })}
      />
      {report.open.length > 0 && (
        <section class="no-print">
          <h2>还没弄清的</h2>
          {asked.length > 0 && (
            <div class="actions no-print">
              {asked.slice(0, MOST_ASKED).map((id) => (
                <button key={id} type="button" class="button" onClick={() => onOpen(id)}>
                  补充：{nameOf(id)}
                </button>
              ))}
            </div>
          )}
          {unsure.length > 0 && (
            <ul class="small">
              {unsure.map((id) => (
                <li key={id}>
                  {nameOf(id)}：{questions.find((question) => question.id === id)?.unsureHelp}
                </li>
              ))}
            </ul>
          )}
          <details class="no-print">
            <summary>会牵涉 {report.open.length} 条规则</summary>
            {report.open.map(row)}
          </details>
        </section>
      )}
      {further.length > 0 && (
        <details class="further">
          <summary>还可以找（{further.length} 处）</summary>
          <ol>
            {further.map(({ channel, why }) => {
              const shown = words.channels[channel];
              return (
                shown && (
                  <li key={channel} data-step={channel}>
                    {STEP_REASONS[why]}：<Channel shown={shown} />。{shown.use}
                  </li>
                )
              );
            })}
          </ol>
        </details>
      )}
      <section class="print-only">
        <h2>要填的</h2>
        <div class="blanks">
          {BLANKS.map((label) => (
            <div key={label}>{label}</div>
          ))}
        </div>
      </section>
      <KeepCall answers={facts} teller={telling.teller} />
      <AnswerList questions={questions} telling={telling} onOpen={onOpen} onTicks={onTicks} />
      <div class="actions no-print">
        <button type="button" class="button" data-back onClick={onBack}>
          返回
        </button>
        <button type="button" class="button" data-print onClick={() => setMessage(printPage() ? '' : NO_PRINT)}>
          打印
        </button>
        <a class="button" href={telling.teller === 'third-party' ? ROUTES.family : ROUTES.script} data-next-time>
          下次怎么说
        </a>
        <a class="button" href={ROUTES.channels}>
          找谁帮忙
        </a>
      </div>
      <p role="status">{message}</p>
    </div>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly ComponentChildren[];
  readonly extra?: string;
  readonly children?: ComponentChildren;
}

/** A section of rows with its heading; nothing where there are none. */
function Rows({ heading, rows, extra = '', children }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section class={`rows-of ${extra}`}>
      <h2>{heading}</h2>
      <Fragment>{rows}</Fragment>
      {children}
    </section>
  );
}
