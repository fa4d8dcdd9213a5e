import type { LoggedCall } from './call.ts';

/** Who is behind a call, as far as the log tells. */
export interface Behind {
  /** The caller whose connected calls are counted together: a company with all its numbers, else a number, else this call alone. */
  readonly caller: string;
  /** The institution whose missed calls are counted together, with whoever collects for it. */
  readonly institution: string;
  /** The company's name as it was written first; null where none is known. */
  readonly company: string | null;
}

const IDLE = /[\s\p{P}\p{Cf}]/gu;

/** A name in the form in which names are compared. */
const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(IDLE, '') || name;

/** A number in the form in which numbers are compared: digits without the country; one that is masked is compared as it stands. */
function numberKey(number: string): string {
  const plain = number.normalize('NFKC').replace(/[\s\-()]/g, '');
  return /^\+?\d+$/.test(plain) ? plain.replace(/^(?:\+|00)86(?=\d{7})/, '').replace(/^\+/, '') : plain.toLowerCase();
}

/** What one number was told to be, or null where it was told to be several things or none. */
function onlyNames(calls: readonly LoggedCall[], name: 'company' | 'lenderName'): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const call of calls) {
    const told = call[name];
    if (!call.number || !told) continue;
    const number = numberKey(call.number);
    const known = found.get(number);
    if (known === undefined) found.set(number, told);
    else if (known !== null && nameKey(known) !== nameKey(told)) found.set(number, null);
  }
  return found;
}

/**
 * Who is behind each call. A company is told by name; a call that tells only a number counts as that of the company that the
 * same number was told to be, if it was told to be one only. Nothing else is guessed: a call that tells neither stands alone.
 * The calls must come in a fixed order; the first way in which a name was written is the one shown.
 */
export function whoIsBehind(calls: readonly LoggedCall[]): Map<LoggedCall, Behind> {
  const companies = onlyNames(calls, 'company');
  const lenders = onlyNames(calls, 'lenderName');
  const shown = new Map<string, string>();
  const behind = new Map<LoggedCall, Behind>();
  for (const call of calls) {
    const number = call.number ? numberKey(call.number) : undefined;
    const company = call.company ?? (number && companies.get(number)) ?? undefined;
    const lender = call.lenderName ?? (number && lenders.get(number)) ?? undefined;
    const alone = number ? `number ${number}` : `call ${call.id}`;
    const caller = company ? `name ${nameKey(company)}` : alone;
    if (company && !shown.has(caller)) shown.set(caller, company);
    behind.set(call, {
      caller,
      institution: lender ? `name ${nameKey(lender)}` : caller,
      company: shown.get(caller) ?? null,
    });
  }
  return behind;
}
