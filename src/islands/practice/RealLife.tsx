import type { PracticeCall } from '../../payload/index.ts';
import { ALERTS } from '../../words/judge.ts';
import { AtOnce } from '../common/AtOnce.tsx';

/** What to do where danger or fraud is not a practice. */
export function RealLife({ call }: { readonly call: PracticeCall }) {
  if (!call.urgent) return null;
  return (
    <div class="panel danger">
      <h3>真遇上时，{ALERTS[call.urgent]}</h3>
      <AtOnce report={call} />
    </div>
  );
}
