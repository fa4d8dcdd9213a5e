import { useRef } from 'preact/hooks';
import type { DebtsPayload } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { useStepFocus } from '../common/steps.ts';
import { Board } from './Board.tsx';
import { useDebts } from './useDebts.ts';

/** My debts, one at a time: a list, one of them with what it makes, a month, a rate. */
export default function Debts(payload: DebtsPayload) {
  const debts = useDebts();
  const root = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);
  const { view, draft } = debts;
  const later = useModule(() => import('./later.ts'), alive);
  useStepFocus(root, view !== 'list' && !later.part ? 'coming' : view);
  const back = () => debts.go('list');
  return (
    <div class="tool debts" ref={root} data-view={view} data-kept={debts.keeping ? '' : undefined}>
      {view === 'list' && <Board debts={debts} alive={alive} />}
      {view === 'one' && draft && later.part && (
        <later.part.OneDebt
          {...payload}
          key={draft.id}
          id={draft.id}
          form={draft.form}
          known={debts.debts.some(({ id }) => id === draft.id)}
          onChange={debts.fill}
          onSave={debts.save}
          onLeave={debts.leave}
          onRemove={() => debts.remove(draft.id)}
        />
      )}
      {view === 'month' && later.part && (
        <later.part.Month {...payload} form={debts.month} debts={debts.debts} onChange={(month) => debts.write({ month })} onLeave={back} />
      )}
      {view === 'rate' && later.part && (
        <later.part.Rate {...payload} form={debts.rate} onChange={(rate) => debts.write({ rate })} onLeave={back} />
      )}
      {view === 'list' && later.part && <later.part.More debts={debts} {...payload} />}
      {later.failed && view !== 'list' && <p class="problem">{NOT_HERE}</p>}
    </div>
  );
}
