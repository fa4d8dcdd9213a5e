import type { ShownCite } from '../../data/tools/call-check.ts';
import { type Finding, RULES } from '../../logic/index.ts';
import { LEVEL_NAMES } from '../../words/levels.ts';

interface Props {
  readonly finding: Finding;
  readonly cites: Readonly<Record<string, ShownCite>>;
  /** Short name of a fact's question. */
  readonly nameOf: (fact: string) => string;
}

/** One finding: status in a word, what it is about, the articles it rests on, what is still missing. */
export function FindingCard({ finding, cites, nameOf }: Props) {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (!rule) return null;
  const established = finding.status === 'established';
  // The rules name weaker grounds first; readers want the strongest first, and what it says.
  const grounds = [...finding.cites].reverse();
  const reason = cites[grounds[0] ?? '']?.about;
  return (
    <section class="finding" data-rule={rule.id} data-status={finding.status}>
      <span class={`level ${established ? finding.level : 'possible'}`}>
        {established ? LEVEL_NAMES[finding.level] : `若属实：${LEVEL_NAMES[finding.level]}`}
      </span>
      <h3>{rule.title}</h3>
      {reason && <p class="small">依据说的是：{reason}</p>}
      {finding.missing && finding.missing.length > 0 && <p class="small">还缺：{finding.missing.map(nameOf).join('、')}</p>}
      <ul class="small">
        {grounds.map((id) => (
          <CiteLine key={id} id={id} at={rule.pinpoints?.[id]} cites={cites} />
        ))}
      </ul>
      {rule.related.length > 0 && (
        <details class="no-print">
          <summary class="small">还可以看（不是判断依据）</summary>
          <ul class="small">
            {rule.related.map((id) => (
              <li key={id}>
                <CiteLink cite={cites[id]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function CiteLine({ id, at, cites }: { id: string; at: readonly string[] | undefined; cites: Props['cites'] }) {
  const shown = (at ?? ['']).map((place) => cites[place ? `${id}#${place}` : id]);
  return (
    <li>
      {shown.map((cite, index) => (
        <span key={cite?.href}>
          {index > 0 && '、'}
          <CiteLink cite={cite} id={id} />
        </span>
      ))}
    </li>
  );
}

function CiteLink({ cite, id }: { cite: ShownCite | undefined; id?: string }) {
  if (!cite) return null;
  return (
    <>
      <a class="cite" href={cite.href} data-cite={id}>
        {cite.text}
      </a>
      {cite.force && <span class="force">{cite.force}</span>}
    </>
  );
}
