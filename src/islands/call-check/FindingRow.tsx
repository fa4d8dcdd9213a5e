import { type AcrossLenders, type FactId, type Finding, RULES } from '../../logic/index.ts';
import type { JudgeTexts, JudgeWords } from '../../payload/index.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';
import { Cite } from '../common/Cite.tsx';

interface Props {
  readonly finding: Finding;
  readonly words: JudgeWords;
  /** The articles' own words; null until they have come. */
  readonly texts: JudgeTexts | null;
  /** Where what it is depends on the lender alone: what it is for which. */
  readonly across?: AcrossLenders | undefined;
  /** Short name of a fact's question. */
  readonly nameOf: (fact: FactId) => string;
  readonly lenderName: (lender: string) => string;
}

/** One finding as a row: status in a word, what it is about, the first ground; opened, each ground in its own words and force. */
export function FindingRow({ finding, words, texts, across, nameOf, lenderName }: Props) {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const told = words.rules[finding.rule];
  if (!rule) return null;
  const established = finding.status === 'established';
  const missing = (finding.missing ?? []).filter((id) => id !== 'lender' || !across);
  // The rules name weaker grounds first; readers want the strongest first, and what it says.
  const grounds = [...finding.cites].reverse().flatMap((id) => rule.pinpoints?.[id]?.map((at) => `${id}#${at}`) ?? [id]);
  const first = grounds.map((key) => words.cites[key]).find((cite) => cite !== undefined);
  const state = established ? LEVEL_NAMES[finding.level] : across ? '要看放款方是谁' : '还要问清';
  return (
    <details class="finding" data-rule={rule.id} data-status={finding.status}>
      <summary>
        <span class={`level ${established ? finding.level : 'possible'}`}>{state}</span>
        <span class="what">
          {rule.title}
          {first && (
            <small>
              {first.text}
              {grounds.length > 1 && ` 等 ${grounds.length} 处`}
            </small>
          )}
          {across?.levels.map(({ level, lenders }) => (
            <small key={level}>
              {lenders.map(lenderName).join('、')}：{LEVEL_NAMES[level]}
            </small>
          ))}
        </span>
      </summary>
      {missing.length > 0 && <p class="small">还缺：{missing.map(nameOf).join('、')}</p>}
      {grounds.map((key) => {
        const cite = words.cites[key];
        const text = texts?.[key];
        return (
          cite && (
            <div key={key} class="ground">
              <p>
                {told?.rests[key]} <Cite cite={cite} id={key.split('#')[0]} />
              </p>
              {text && (
                <blockquote class="law small">
                  {text.lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  {!text.verbatim && <p class="meta">这是要点，不是原文。</p>}
                </blockquote>
              )}
            </div>
          )
        );
      })}
      <p class="small soft">
        {told?.except}
        {told?.hedge}
      </p>
      {rule.related.length > 0 && (
        <p class="small no-print">
          还可以看（不是判断依据）：
          {rule.related.map((id) => {
            const cite = words.cites[id];
            return (
              cite && (
                <span key={id} class="more">
                  <Cite cite={cite} />
                </span>
              )
            );
          })}
        </p>
      )}
    </details>
  );
}
