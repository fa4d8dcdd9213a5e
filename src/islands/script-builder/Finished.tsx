import { composeScript } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { inputFrom, type ScriptForm } from './form.ts';
import { Reasons } from './Reasons.tsx';
import { CardActions, ScriptCard } from './ScriptCard.tsx';
import { WhatNext } from './WhatNext.tsx';

/** The finished card with the ways to take it along and what comes next; nothing while an amount cannot be read. */
export function Finished({ form, cites }: { form: ScriptForm; cites: ShownCites }) {
  const input = inputFrom(form);
  if (!input) return null;
  const script = composeScript(input);
  return (
    <>
      <CardActions script={script} cites={cites} />
      <ScriptCard script={script} cites={cites} />
      <WhatNext input={input} />
      <Reasons script={script} cites={cites} />
    </>
  );
}
