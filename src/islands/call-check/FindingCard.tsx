import { type AcrossLenders, type FactId, type Finding, RULES } from '../../logic/index.ts';
import type { JudgeWords } from '../../payload/index.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';
import { Cite } from '../common/Cite.tsx';

interface Props {
  readonly finding: Finding;
  readonly words: JudgeWords;
  /** Where what it is depends on the lender alone: what it is for which. */
  readonly across?: AcrossLenders;
  /** Short name of a fact's question. */
  readonly nameOf: (fact: FactId) => string;
  readonly lenderName: (lender: string) => string;
}

/** One finding: status in a word, what it is about, the articles it rests on, when it does not hold, what is still missing. */
export function FindingCard({ finding, words, across, nameOf, lenderName }: Props) {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const told = words.rules[finding.rule];
  if (!rule) return null;
  const established = finding.status === 'established';
  const missing = (finding.missing ?? []).filter((id) => id !== 'lender' || !across);
  // The rules name weaker grounds first; readers want the strongest first, and what it says.
  const grounds = [...finding.cites].reverse().flatMap((id) => rule.pinpoints?.[id]?.map((at) => `${id}#${at}`) ?? [id]);
  const state = established ? LEVEL_NAMES[finding.level] : across ? '要看放款方是谁' : '还要问清';
  return (
    <section class="finding" data-rule={rule.id} data-status={finding.status}>
      <span class={`level ${established ? finding.level : 'possible'}`}>{state}</span>
      <h3>{rule.title}</h3>
      {across?.levels.map(({ level, lenders }) => (
        <p key={level} class="small">
          {LEVEL_NAMES[level]}：{lenders.map(lenderName).join('、')}
        </p>
      ))}
      {missing.length > 0 && <p class="small">还缺：{missing.map(nameOf).join('、')}</p>}
      <ul class="small">
        {grounds.map((key) => {
          const cite = words.cites[key];
          return (
            cite && (
              <li key={key}>
                {told?.rests[key]} <Cite cite={cite} id={key.split('#')[0]} />
              </li>
            )
          );
        })}
      </ul>
      <p class="small soft">
        {told?.except}
        {told?.hedge}
      </p>
      {rule.related.length > 0 && (
        <details class="no-print">
          <summary class="small">还可以看（不是判断依据）</summary>
          <ul class="small">
            {rule.related.map((id) => {
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
        </details>
      )}
    </section>
  );
}
