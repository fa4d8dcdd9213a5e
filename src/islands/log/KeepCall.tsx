import { useState } from 'preact/hooks';
import type { Facts, Teller } from '../../logic/index.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';

interface Props {
  /** What was told of the call. */
  readonly answers: Facts;
  readonly teller: Teller;
  /** Somebody came to keep this call: the form stands open, and leaving it leads on. */
  readonly onLeave?: () => void;
}

/** A call that was told goes into the log: one button; everything else is fetched when it is pressed. */
export function KeepCall({ answers, teller, onLeave }: Props) {
  const [open, setOpen] = useState(onLeave !== undefined);
  const { part, failed } = useModule(() => import('./KeepForm.tsx'), open);
  if (!open)
    return (
      <button type="button" class="button no-print" data-keep onClick={() => setOpen(true)}>
        记进通话记录
      </button>
    );
  return (
    <div class="no-print keep">
      {part && <part.KeepForm answers={answers} teller={teller} onLeave={onLeave ?? (() => setOpen(false))} />}
      {failed && <p class="problem">{NOT_HERE}</p>}
    </div>
  );
}
