import { composeScript } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { inputFrom, type ScriptForm } from './form.ts';
import { CardActions, ScriptCard } from './ScriptCard.tsx';

/** The finished card with the ways to take it along and what comes next; nothing while an amount cannot be read. */
export function Finished({ form, cites }: { form: ScriptForm; cites: ShownCites }) {
  const input = inputFrom(form);
  if (!input) return null;
  const script = composeScript(input);
  return (
    <>
      <CardActions script={script} cites={cites} />
      <ScriptCard script={script} cites={cites} />
      <p class="no-print">
        核实以后谈成了的，看过书面协议，再按协议付；谈不成，<a href={ROUTES.channels}>看看找谁帮忙</a>。对方越了线，
        <a href={ROUTES.check}>判断一下越了哪条</a>。
      </p>
    </>
  );
}
