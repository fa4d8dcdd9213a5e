import { adviceOn, type Debt, differencesOf, harmOf, leadsOf, nextPapers } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { HARM_NAMES, PAPER_NAMES } from '../../words/debts.ts';
import { Ceilings } from './Ceilings.tsx';
import { LEADS } from './leads.ts';
import { Reasons } from './Reasons.tsx';
import { SomeoneToCall } from './SomeoneToCall.tsx';

/** What one debt makes, as far as it was told: where it stands, what differs, two papers to get, what may be argued, where to go on. */
export function DebtResult({ debt, cites }: { readonly debt: Debt; readonly cites: ShownCites }) {
  const papers = nextPapers(debt);
  return (
    <section class="debt-result" data-debt-result data-harm={harmOf(debt)} aria-label="这一笔，看到这里">
      <h3>{HARM_NAMES[harmOf(debt)]}</h3>
      <Reasons list={adviceOn(debt)} cites={cites} />
      <h3>对不对得上</h3>
      <Reasons list={differencesOf(debt)} cites={cites} />
      {papers.length > 0 && (
        <>
          <h3>接下来拿到</h3>
          <ul data-papers>
            {papers.map((paper) => (
              <li key={paper}>{PAPER_NAMES[paper]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>从这里去</h3>
      <ul class="list" data-leads>
        {leadsOf(debt).map((lead) => (
          <li key={lead}>
            <a href={LEADS[lead][0]}>
              <strong>{LEADS[lead][1]}</strong>
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>利息、费用太高，哪条可以说</summary>
        <Ceilings lender={debt.lender} contractDate={debt.contractDate} cites={cites} />
      </details>
      <SomeoneToCall />
    </section>
  );
}
