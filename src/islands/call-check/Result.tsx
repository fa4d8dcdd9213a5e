import { useState } from 'preact/hooks';
import { type FactId, type Facts, type Finding, type Report, reportOn, type Step } from '../../logic/index.ts';
import type { JudgeWords, ShownQuestion } from '../../payload/index.ts';
import { address } from '../../site/address.ts';
import { ROUTES } from '../../site/routes.ts';
import { CAUTIONS, STEP_REASONS } from '../../words/judge.ts';
import { LEVEL_NAMES, VERDICTS } from '../../words/levels.ts';
import { Cite } from '../common/Cite.tsx';
import { NO_PRINT, printPage } from '../common/takeAway.ts';
import { Alert } from './Alert.tsx';
import { AnswerList } from './AnswerList.tsx';
import { FindingCard } from './FindingCard.tsx';

/** Questions offered beside what is open; more would be the whole form again. */
const MOST_ASKED = 6;

interface Props {
  readonly questions: readonly ShownQuestion[];
  readonly words: JudgeWords;
  /** The words could not be fetched: findings stand without their grounds. */
  readonly failed: boolean;
  readonly answers: Facts;
  readonly onOpen: (fact: FactId) => void;
  readonly onBack: (() => void) | null;
}

/** The judgment on what was told: one sentence, each finding, what to keep, where to go, what next; the answers last. */
export function Result({ questions, words, failed, answers, onOpen, onBack }: Props) {
  const report = reportOn(answers);
  const [message, setMessage] = useState('');
  const nameOf = (fact: FactId) => questions.find(({ id }) => id === fact)?.answer ?? fact;
  const lenders = questions.find(({ id }) => id === 'lender')?.options ?? [];
  const lenderName = (lender: string) => lenders.find(({ value }) => value === lender)?.label ?? lender;
  const card = (finding: Finding) => (
    <FindingCard
      key={finding.rule}
      finding={finding}
      words={words}
      across={report.acrossLenders.find(({ rule }) => rule === finding.rule)}
      nameOf={nameOf}
      lenderName={lenderName}
    />
  );
  return (
    <div data-verdict={report.verdict} data-urgent={report.urgent ?? undefined}>
      <div class="verdict">
        <h2 tabIndex={-1} data-heading>
          {LEVEL_NAMES[report.verdict]}
        </h2>
        <p class="lead">{VERDICTS[report.verdict]}</p>
      </div>
      <Alert report={report} />
      {failed && <p class="problem">依据和电话没有下载到，可能断网了；连上以后会自己补上。判断本身不受影响。</p>}
      <Cautions report={report} />
      {report.aboutCall.length > 0 && (
        <section>
          <h2>对方的这些行为</h2>
          {report.aboutCall.map(card)}
        </section>
      )}
      {report.acrossLenders.length > 0 && (
        <section>
          <h2>要看放款方是谁的</h2>
          {report.acrossLenders.map(card)}
        </section>
      )}
      {report.unruled.length > 0 && (
        <section>
          <h2>你说到的，没有查到管得到这家放款方的规定</h2>
          {report.unruled.map(({ rule, title, reading }) => (
            <div key={rule} class="finding" data-unruled={rule}>
              <h3>{title}</h3>
              <p class="small">可以看：</p>
              <ul class="small">
                {reading.map((id) => {
                  const cite = words.cites[id];
                  return (
                    cite && (
                      <li key={id}>
                        <Cite cite={cite} />
                      </li>
                    )
                  );
                })}
              </ul>
            </div>
          ))}
        </section>
      )}
      {report.aboutLoan.length > 0 && (
        <section>
          <h2>贷款本身的问题</h2>
          <p class="small soft">这不影响这通电话的判断，但算账时要用上。</p>
          {report.aboutLoan.map(card)}
        </section>
      )}
      {report.open.length > 0 && (
        <section>
          <h2>还没问到的</h2>
          <p>弄清这几件事，结果会更准：</p>
          <div class="actions">
            {report.ask.slice(0, MOST_ASKED).map((id) => (
              <button key={id} type="button" class="button" onClick={() => onOpen(id)}>
                {nameOf(id)}
              </button>
            ))}
          </div>
          <ul class="small">
            {report.ask
              .filter((id) => answers[id] === 'unsure')
              .map((id) => (
                <li key={id}>
                  {nameOf(id)}：{questions.find((question) => question.id === id)?.unsureHelp}
                </li>
              ))}
          </ul>
          <details class="no-print">
            <summary>没问到的会牵涉 {report.open.length} 条规则</summary>
            {report.open.map(card)}
          </details>
        </section>
      )}
      {report.evidence.length > 0 && (
        <section>
          <h2>留好这些证据</h2>
          <ul>
            {report.evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p class="no-print">
            <a href={address('/guides/recording-evidence/')}>怎么录音、怎么保存</a>
          </p>
        </section>
      )}
      <Steps report={report} channels={words.channels} />
      <AnswerList questions={questions} answers={answers} onOpen={onOpen} />
      <div class="actions no-print">
        {onBack && (
          <button type="button" class="button" data-back onClick={onBack}>
            回到上一题
          </button>
        )}
        <button type="button" class="button" data-print onClick={() => setMessage(printPage() ? '' : NO_PRINT)}>
          打印这份结果
        </button>
      </div>
      <p role="status">{message}</p>
    </div>
  );
}

function Cautions({ report: { cautions } }: { report: Report }) {
  const shown = cautions.filter((caution) => caution !== 'impostor' && caution !== 'alert-without-finding');
  return (
    <>
      {shown.map((caution) => (
        <p key={caution} class="panel" data-caution={caution}>
          {CAUTIONS[caution]}
        </p>
      ))}
    </>
  );
}

function Steps({ report, channels }: { report: Report; channels: JudgeWords['channels'] }) {
  const line = ({ channel, why }: Step) => {
    const shown = channels[channel];
    return (
      shown && (
        <li key={channel} data-step={channel}>
          {STEP_REASONS[why]}：
          {shown.tel ? (
            <a class="tel" href={`tel:${shown.tel}`}>
              {shown.telText}
            </a>
          ) : (
            <a href={shown.href}>{shown.name}</a>
          )}
          。{shown.use} <a href={shown.href}>怎么说、带什么</a>
        </li>
      )
    );
  };
  return (
    <section>
      <h2>接下来，按这个顺序</h2>
      <ol>
        {report.urgent === 'danger' && <li>人先安全，要报警回执。</li>}
        {report.evidence.length > 0 && <li>把上面的证据存到第二个地方，例如发到自己的邮箱。</li>}
        {report.steps.map(line)}
        <li>
          还有别的去处：<a href={ROUTES.channels}>按放款方、按事情找</a>。
        </li>
        <li>
          下次再打来：<a href={ROUTES.script}>做一张谈话卡</a>，照着说。
        </li>
      </ol>
    </section>
  );
}
