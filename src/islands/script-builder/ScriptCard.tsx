import { Fragment } from 'preact';
import { dateInWords, keyOf, type Script, type ScriptPart, scriptDocument, scriptToText, yuanInWords } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { Cite } from '../common/Cite.tsx';
import { Replies } from '../common/Replies.tsx';
import { TakeAway } from '../common/TakeAway.tsx';

interface Props {
  readonly script: Script;
  /** Names of the articles, by `<id>` or `<id>#<place>`. */
  readonly cites: ShownCites;
  /** One of several ready cards on a page, not the finished one. */
  readonly ready?: boolean;
}

/** A plan of more than two years is printed as its sentence: the table would not fit on one sheet. */
const MOST_PRINTED_ROWS = 24;

/** The card itself: what to say in order, the plan, an answer for each no, what never to say, a strip to fill in by hand. */
export function ScriptCard({ script, cites, ready }: Props) {
  const replies = scriptDocument(script).blocks.find(({ kind, lines }) => kind === 'reply' && lines.length > 0);
  return (
    <article class="card" {...{ [ready ? 'data-ready' : 'data-script']: '' }}>
      <h2 tabIndex={-1} data-heading>
        {script.title}
      </h2>
      {script.parts.map((part) => (
        <Fragment key={part.id}>
          {part.id === 'never' && replies && <Replies block={replies} />}
          <Part part={part} script={script} />
        </Fragment>
      ))}
      <section class="strip">
        <h3>边听边记</h3>
        <div class="record">
          {script.record.map((label) => (
            <div key={label}>{label}</div>
          ))}
        </div>
      </section>
      {script.grounds.length > 0 && (
        <div class="grounds small">
          <h3>这些话的依据</h3>
          <ul>
            {script.grounds.map((place) => {
              const cite = cites[keyOf(place)];
              return (
                cite && (
                  <li key={keyOf(place)}>
                    <Cite cite={cite} />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
    </article>
  );
}

/** What is not to be said is marked as such, for eyes and for checks. */
function Part({ part, script }: { part: ScriptPart; script: Script }) {
  const shape =
    part.id === 'never'
      ? { class: 'never', 'data-never': '' }
      : part.id === 'stop'
        ? { class: 'stop', 'data-stop': '' }
        : { class: part.id === 'before' || part.id === 'after' ? 'told' : 'spoken' };
  return (
    <section {...shape}>
      <h3>{part.heading}</h3>
      <ul>
        {part.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {part.id === 'proposal' && script.instalments.length > 1 && (
        <ol class={`rows${script.instalments.length > MOST_PRINTED_ROWS ? ' long' : ''}`}>
          {script.instalments.map((row) => (
            <li key={row.number}>
              {dateInWords(row.date)} {yuanInWords(row.amountFen)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Ways to take the card along. */
export function CardActions({ script, cites }: Pick<Props, 'script' | 'cites'>) {
  const sources = script.grounds.flatMap((place) => {
    const cite = cites[keyOf(place)];
    return cite ? [`${cite.text}${cite.force ? `（${cite.force}${cite.covers ? `：${cite.covers}` : ''}）` : ''}`] : [];
  });
  return (
    <TakeAway
      text={() => scriptToText(script, sources)}
      label="谈话卡的文字"
      papers={[
        ['a4', '打印（A4）', 'data-print'],
        ['a6', '打印小卡（A6）', 'data-print-small'],
      ]}
    />
  );
}
