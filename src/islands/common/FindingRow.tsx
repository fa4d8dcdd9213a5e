import type { NamedFinding } from '../../logic/index.ts';
import type { JudgeTexts, ShownCites, ShownRule } from '../../payload/index.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';
import { Cite } from './Cite.tsx';
import { CiteList } from './CiteList.tsx';

interface Props {
  readonly finding: NamedFinding;
  /** Where its rule and its citations are looked up; empty until they have come. */
  readonly words: { readonly cites: ShownCites; readonly rules: Readonly<Record<string, ShownRule>> };
  /** The articles' own words, where they were fetched. */
  readonly texts?: JudgeTexts | null;
  /** Further reading, which is no ground. */
  readonly related?: readonly string[];
  readonly open?: boolean;
  /** How what is missing can be told. */
  readonly howToTell?: string;
}

/** One finding as a row: status in a word, what it is about, the first ground; opened, each ground in its own words and force. */
export function FindingRow({ finding, words, texts, related = [], open, howToTell }: Props) {
  const { rule, title, status, level, grounds, across, missing } = finding;
  const told = words.rules[rule];
  const established = status === 'established';
  const first = grounds.map((key) => words.cites[key]).find((cite) => cite !== undefined);
  const state = established ? LEVEL_NAMES[level] : across.length > 0 ? '要看放款方是谁' : '还要问清';
  return (
    <details class="finding" data-rule={rule} data-status={status} open={open}>
      <summary>
        <span class={`level ${established ? level : 'possible'}`}>{state}</span>
        <span class="what">
          {title}
          {first && (
            <small>
              {first.text}
              {grounds.length > 1 && ` 等 ${grounds.length} 处`}
            </small>
          )}
          {across.map((one) => (
            <small key={one.level}>
              {one.lenders.join('、')}：{LEVEL_NAMES[one.level]}
            </small>
          ))}
        </span>
      </summary>
      {missing.length > 0 && (
        <p class="small">
          还缺：{missing.join('、')}。{howToTell}
        </p>
      )}
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
      {told && (
        <p class="small">
          <strong>什么时候不算：</strong>
          {told.except}
        </p>
      )}
      <p class="small soft">{told?.hedge}</p>
      {related.length > 0 && (
        <p class="small no-print">
          还可以看（不是判断依据）：
          <CiteList ids={related} cites={words.cites} />
        </p>
      )}
    </details>
  );
}
