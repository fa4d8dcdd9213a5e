import { type CalleeId, inProceedings, type Role, type ScriptInput } from '../../logic/index.ts';
import { ROUTES } from '../../site/routes.ts';

/** Where the card leads on to, by who holds it and how far things have gone. */
export function WhatNext({ input: { role, stage } }: { readonly input: ScriptInput }) {
  const debtor = role === 'borrower' || role === 'guarantor';
  if (debtor && inProceedings({ stage }))
    return (
      <p class="no-print" data-to-papers>
        <a href={ROUTES.papers}>是哪张纸，哪天以前做什么</a>，先看这个。要人帮忙，<a href={ROUTES.channels}>看看找谁</a>。
      </p>
    );
  if (!debtor)
    return (
      <p class="no-print">
        打来的越了线没有，<a href={`${ROUTES.check}#callee=${CALLEE[role ?? 'borrower']}`}>判断一下</a>
        ；要投诉，用自己的名字，<a href={ROUTES.channels}>看看找谁</a>。收到法院的东西，<a href={ROUTES.papers}>看是哪张纸</a>。
      </p>
    );
  return (
    <p class="no-print">
      核实以后谈成了的，看过书面协议，再按协议付；谈不成，<a href={ROUTES.channels}>看看找谁帮忙</a>。对方越了线，
      <a href={ROUTES.check}>判断一下越了哪条</a>。想先试几遍，<a href={ROUTES.aloud}>开口练</a>。
    </p>
  );
}

/** Whom the call reached, as the check asks it. */
const CALLEE: Readonly<Record<Role, CalleeId>> = {
  borrower: 'borrower',
  guarantor: 'guarantor',
  spouse: 'spouse',
  family: 'family',
  contact: 'listed-contact',
  employer: 'workplace',
};
