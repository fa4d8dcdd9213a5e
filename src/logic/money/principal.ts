/** What a contract says was lent, and what came. */
export interface Lent {
  /** The amount in the contract, in fen. */
  readonly contractFen: number;
  /** What really came into one's hands, in fen. */
  readonly receivedFen: number;
}

/**
 * The principal where interest was taken out of it beforehand: what really came (civil-code/670; between private people
 * spc-lending/26), and how much was taken. Whether a fee that was taken was interest under another name is for a court:
 * then, too, this is what may be argued, no more. Throws RangeError unless given whole fen that are not negative.
 */
export function realPrincipal({ contractFen, receivedFen }: Lent): { readonly principalFen: number; readonly deductedFen: number } {
  for (const fen of [contractFen, receivedFen])
    if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`not an amount in fen: ${fen}`);
  const principalFen = Math.min(contractFen, receivedFen);
  return { principalFen, deductedFen: contractFen - principalFen };
}
