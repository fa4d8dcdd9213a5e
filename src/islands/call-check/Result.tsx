import type { CallCheckContent } from '../../data/tools/call-check.ts';
import { assess, evaluate, factById, known, RULES } from '../../logic/index.ts';
import { LEVEL_NAMES, VERDICTS } from '../../words/levels.ts';
import { AnswerList } from './AnswerList.tsx';
import { byGravity, channelsFor, evidenceFor } from './advice.ts';
import { FindingCard } from './FindingCard.tsx';
import type { Answers } from './useCallCheck.ts';

/** More places than this to turn to are no help; the page of channels has them all. */
const MOST_CHANNELS = 4;

interface Props {
  readonly content: CallCheckContent;
  readonly answers: Answers;
  readonly onOpen: (fact: string) => void;
  readonly onBack: (() => void) | null;
}

/** The judgment on what was told: one sentence, each finding, what to keep, where to go, what next; the answers last. */
export function Result({ content, answers, onOpen, onBack }: Props) {
  const { level, urgent, findings } = assess(answers);
  const lender = known(answers, 'lender');
  const nameOf = (fact: string) => content.questions.find(({ id }) => id === fact)?.answer ?? fact;
  const aboutLoanRules = new Set(RULES.filter(({ about }) => about === 'loan').map(({ id }) => id));
  const established = byGravity(findings.filter((finding) => finding.status === 'established'));
  const aboutCall = established.filter((finding) => !aboutLoanRules.has(finding.rule));
  const aboutLoan = established.filter((finding) => aboutLoanRules.has(finding.rule));
  const open = findings.filter((finding) => finding.status === 'possible');
  const missing = [...new Set(open.flatMap((finding) => finding.missing ?? []))];
  // Facts that could not be asked yet because another one is open come after that one.
  const askable = missing.filter((id) => {
    const when = factById(id).appliesWhen;
    return !when || evaluate(when, answers) !== null;
  });
  const evidence = evidenceFor(established.length > 0 ? established : open);
  const channels = channelsFor(established.length > 0 ? established : open, lender, content.channels);
  const cards = (list: typeof findings) =>
    list.map((finding) => <FindingCard key={finding.rule} finding={finding} cites={content.cites} nameOf={nameOf} />);
  const others = channels.filter(({ id }) => id !== '110' || urgent !== 'danger').slice(0, MOST_CHANNELS);
  return (
    <div data-verdict={level} data-urgent={urgent ?? undefined}>
      <div class="verdict">
        <h2 tabIndex={-1} data-heading>
          <span class={`level ${level}`}>{LEVEL_NAMES[level]}</span>
        </h2>
        <p class="lead">{VERDICTS[level]}</p>
      </div>
      {urgent === 'danger' && (
        <div class="danger">
          <h2>先顾人身安全</h2>
          <p>
            有人威胁你、进你家或不让你走，打{' '}
            <a class="tel" href="tel:110">
              110
            </a>
            。先到有人、能锁门的地方，再说钱的事。
          </p>
        </div>
      )}
      {urgent === 'fraud' && (
        <div class="danger">
          <h2>先当诈骗来防</h2>
          <p>
            不转账，不给验证码，不共享屏幕。拿不准打{' '}
            <a class="tel" href="tel:96110">
              96110
            </a>
            ；已经转了钱，马上打{' '}
            <a class="tel" href="tel:110">
              110
            </a>
            。
          </p>
          <p>对方可能根本不是替放款机构做事的人。下面按监管规定、标准和行业自律得出的结论，只有他真的代表那家机构时才成立。</p>
        </div>
      )}
      {urgent && established.length === 0 && <p>这个提醒不以哪条规定管到这家放款方为前提：事情本身就要当心。</p>}
      {lender === 'assignee' && (
        <p class="aside">
          债权转给了别的公司。专门管银行、消费金融公司、小贷公司的规定管不管得到它，没有核到依据，所以这里只按人人要守的法律判断，不代表它的做法合规。
        </p>
      )}
      {aboutCall.length > 0 && (
        <section>
          <h2>对方的这些行为</h2>
          {cards(aboutCall)}
        </section>
      )}
      {aboutLoan.length > 0 && (
        <section>
          <h2>贷款本身的问题</h2>
          <p class="small soft">这不影响这通电话的判断，但算账时要用上。</p>
          {cards(aboutLoan)}
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h2>还不能判断的</h2>
          {askable.length > 0 && <p>弄清这几件事，结果会更准：</p>}
          <div class="actions">
            {askable.slice(0, 6).map((id) => (
              <button key={id} type="button" class="button" onClick={() => onOpen(id)}>
                {nameOf(id)}
              </button>
            ))}
          </div>
          <ul class="small">
            {askable
              .filter((id) => answers[id] === 'unsure')
              .map((id) => (
                <li key={id}>
                  {nameOf(id)}：{content.questions.find((question) => question.id === id)?.unsureHelp}
                </li>
              ))}
          </ul>
          <details open={open.length <= 3 && established.length === 0}>
            <summary>可能涉及的 {open.length} 项</summary>
            {cards(open)}
          </details>
        </section>
      )}
      {evidence.length > 0 && (
        <section>
          <h2>留好这些证据</h2>
          <ul>
            {evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            <a href="/guides/recording-evidence/">怎么录音、怎么保存</a>
          </p>
        </section>
      )}
      <section>
        <h2>接下来，按这个顺序</h2>
        <ol>
          {urgent === 'danger' && <li>人先安全，打 110 报警，要回执。</li>}
          {evidence.length > 0 && <li>把上面的证据存到第二个地方，例如发到自己的邮箱。</li>}
          {others.map((channel) => (
            <li key={channel.id}>
              {channel.tel ? (
                <a class="tel" href={`tel:${channel.tel}`}>
                  {channel.telText}
                </a>
              ) : (
                <a href={`/channels/#${channel.id}`}>{channel.name}</a>
              )}
              ：{channel.use} <a href={`/channels/#${channel.id}`}>怎么说、带什么</a>
            </li>
          ))}
          <li>
            还有别的去处：<a href="/channels/">按放款方、按事情找</a>。
          </li>
          <li>
            钱的事单独谈：<a href="/script/">做一张谈话卡</a>，下次照着说。
          </li>
        </ol>
      </section>
      <AnswerList questions={content.questions} answers={answers} onOpen={onOpen} />
      <div class="actions no-print">
        {onBack && (
          <button type="button" class="button" data-back onClick={onBack}>
            回到上一题
          </button>
        )}
        <button type="button" class="button" onClick={() => print()}>
          打印这份结果
        </button>
      </div>
    </div>
  );
}
