import type { Report } from '../../logic/index.ts';
import { ALERTS } from '../../words/judge.ts';
import { AtOnce } from '../common/AtOnce.tsx';

/** What goes before any letter, where danger or fraud was reported. */
export function Urgent({ report }: { report: Report }) {
  if (!report.urgent) return null;
  return (
    <div class="panel danger no-print">
      <h2>{ALERTS[report.urgent]}</h2>
      <AtOnce report={report} />
      {report.cautions.includes('impostor') && <p>不给来电的人写信、回短信。给放款机构的信，只走合同、App、官网上写的渠道。</p>}
      <p>信可以等。</p>
    </div>
  );
}
