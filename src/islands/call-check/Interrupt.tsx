import { factsOf, reportOn, type Telling } from '../../logic/index.ts';
import { ALERTS } from '../../words/judge.ts';
import { AtOnce } from '../common/AtOnce.tsx';

/** What to do at once where danger or fraud was told: interrupts as soon as it is tapped, then lets go on. */
export function Interrupt({ telling, onContinue }: { telling: Telling; onContinue: () => void }) {
  const report = reportOn(factsOf(telling));
  const urgent = report.urgent ?? undefined;
  return (
    <div class="panel danger" data-alert={urgent}>
      <h2 tabIndex={-1} data-heading>
        {urgent ? ALERTS[urgent] : '先确认安全'}
      </h2>
      <AtOnce report={report} buttons />
      <button type="button" class="button lit" data-continue onClick={onContinue}>
        知道了，接着说
      </button>
    </div>
  );
}
