import { type Finding, type JudgedCallerDay, type Report, RULES, TEL } from '../../logic/index.ts';
import type { JudgeWords, LogPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { ALERTS } from '../../words/judge.ts';
import { LEVEL_NAMES, VERDICTS } from '../../words/levels.ts';
import { Cite } from '../common/Cite.tsx';
import { toldCall } from '../common/toldCall.ts';

interface Props {
  readonly day: JudgedCallerDay;
  readonly report: Report;
  readonly words: JudgeWords;
  /** The words could not be fetched: findings stand without their grounds. */
  readonly failed: boolean;
  readonly payload: Pick<LogPayload, 'lenders' | 'closer'>;
}

/** What the judge finds in one caller's day, with the grounds of each finding, and the way to a letter. */
export function Findings({ day, report, words, failed, payload }: Props) {
  const found = [...report.aboutCall, ...report.aboutLoan, ...report.acrossLenders];
  const open = report.open.filter(({ rule }) => RULES.some(({ id, about }) => id === rule && about === 'call'));
  const nothing = found.length + open.length + report.unruled.length === 0;
  const toLetter = () => toldCall.write({ answers: day.facts, teller: day.teller });
  return (
    <div class="found" data-verdict={report.verdict} data-urgent={report.urgent ?? undefined}>
      <p>{nothing ? '照记下的这些，没有对上哪一条。这不等于对方处处合规。' : VERDICTS[report.verdict]}</p>
      <Urgent report={report} />
      {failed && <p class="problem">依据没有下载到，可能断网了；连上以后会自己补上。判断本身不受影响。</p>}
      {[...found, ...open].map((finding) => (
        <Row key={finding.rule} finding={finding} report={report} words={words} payload={payload} />
      ))}
      {report.unruled.map(({ rule, title }) => (
        <p key={rule} class="small" data-unruled={rule}>
          {title}：没有查到管得到这家放款方的规定。
        </p>
      ))}
      {found.length > 0 && (
        <p class="no-print">
          <a href={ROUTES.letter} onClick={toLetter} data-letter>
            照这一天写投诉信
          </a>
        </p>
      )}
    </div>
  );
}

function Urgent({ report: { urgent } }: { report: Report }) {
  if (!urgent) return null;
  const call = (id: '110' | '96110') => (
    <a class="tel" href={`tel:${TEL[id]}`}>
      {TEL[id]}
    </a>
  );
  return (
    <div class="panel danger">
      <p>
        <strong>{ALERTS[urgent]}。</strong>
        {urgent === 'danger' ? (
          <>还在发生，打 {call('110')}。</>
        ) : (
          <>
            不转账，不给验证码。拿不准打 {call('96110')}；已经转了钱，先打 {call('110')}。
          </>
        )}
      </p>
    </div>
  );
}

function Row({ finding, report, words, payload }: { finding: Finding; report: Report } & Pick<Props, 'words' | 'payload'>) {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (!rule) return null;
  const established = finding.status === 'established';
  const across = report.acrossLenders.find(({ rule: id }) => id === finding.rule);
  const lenderName = (id: string) => payload.lenders.find(([value]) => value === id)?.[1] ?? id;
  const questions = (finding.missing ?? []).flatMap((id) => payload.closer.find((one) => one.id === id)?.question ?? []);
  // The rules name weaker grounds first; readers want the strongest first.
  const grounds = [...finding.cites].reverse().flatMap((id) => rule.pinpoints?.[id]?.map((at) => `${id}#${at}`) ?? [id]);
  return (
    <details class="finding" data-rule={rule.id} data-status={finding.status}>
      <summary>
        <span class={`level ${established ? finding.level : 'possible'}`}>
          {established ? LEVEL_NAMES[finding.level] : across ? '要看放款方是谁' : '还要问清'}
        </span>{' '}
        {rule.title}
      </summary>
      {across?.levels.map(({ level, lenders }) => (
        <p key={level} class="small">
          {LEVEL_NAMES[level]}：{lenders.map(lenderName).join('、')}
        </p>
      ))}
      {questions.length > 0 && <p class="small">还缺：{questions.join('')}点那一通的“改”，可以补上。</p>}
      <ul class="small">
        {grounds.map((key) => {
          const cite = words.cites[key];
          return (
            cite && (
              <li key={key}>
                {words.rules[rule.id]?.rests[key]} <Cite cite={cite} id={key.split('#')[0]} />
              </li>
            )
          );
        })}
      </ul>
      <p class="small soft">
        {words.rules[rule.id]?.except}
        {words.rules[rule.id]?.hedge}
      </p>
    </details>
  );
}
