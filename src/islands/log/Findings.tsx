import { type FactId, type JudgedCallerDay, namedFinding, type Report, RULES } from '../../logic/index.ts';
import type { JudgeWords, LogPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { ALERTS } from '../../words/judge.ts';
import { VERDICTS } from '../../words/levels.ts';
import { AtOnce } from '../common/AtOnce.tsx';
import { FindingRow } from '../common/FindingRow.tsx';
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
  const questionOf = (fact: FactId) => payload.closer.find(({ id }) => id === fact)?.question ?? '';
  const lenderName = (lender: string) => payload.lenders.find(([value]) => value === lender)?.[1] ?? lender;
  const toLetter = () => toldCall.write({ answers: day.facts, teller: day.teller });
  return (
    <div class="found" data-verdict={report.verdict} data-urgent={report.urgent ?? undefined}>
      <p>{nothing ? '照记下的这些，没有对上哪一条。这不等于对方处处合规。' : VERDICTS[report.verdict]}</p>
      {report.urgent && (
        <div class="panel danger">
          <p>
            <strong>{ALERTS[report.urgent]}。</strong>
          </p>
          <AtOnce report={report} />
        </div>
      )}
      {failed && <p class="problem">依据没有下载到，可能断网了；连上以后会自己补上。判断本身不受影响。</p>}
      {[...found, ...open].map((finding) => (
        <FindingRow
          key={finding.rule}
          finding={namedFinding(finding, questionOf, lenderName)}
          words={words}
          howToTell="点那一通的“改”，可以补上。"
        />
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
