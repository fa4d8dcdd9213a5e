/** Ten million yuan, in fen: more than any consumer loan; a larger amount is a typing error. */
export const MOST_FEN = 1_000_000_000;

/** An amount as read from a form: whole fen, or what is wrong with it, in Chinese. */
export type AmountReading = { readonly fen: number } | { readonly problem: string };

/**
 * Reads an amount in yuan as people type it: `1,200.50`, `１２００`, `1200元`, `¥1200`, `1.2万`. Never throws; says what to
 * change instead.
 */
export function readYuan(text: string): AmountReading {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，、]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/(人民币|元整|元|块钱|块)$/, '');
  if (plain === '') return { problem: '还没有填金额，请写一个数字，例如 500。' };
  if (plain.length > 20) return { problem: '这串字太长，不像金额。请写数字，例如 1200 或 1200.50。' };
  const match = /^(\d+)(?:\.(\d+))?(万|w)?$/i.exec(plain);
  if (!match) return { problem: plain.startsWith('-') ? '金额要大于零。' : '这里要写数字，例如 1200 或 1200.50，不要带别的字。' };
  const factor = match[3] ? 10_000 : 1;
  const decimals = match[2] ?? '';
  if (!match[3] && decimals.length > 2) return { problem: '最多写到分，也就是小数点后两位。' };
  const fen = Math.round(Number(`${match[1]}.${decimals || 0}`) * factor * 100);
  if (fen <= 0) return { problem: '金额要大于零。' };
  if (fen > MOST_FEN) return { problem: '最多写到一千万元。请看看是不是多打了几个零。' };
  return { fen };
}

/** Fen to `1,200 元` or `1,200.50 元`; throws unless given whole fen. */
export function yuanInWords(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`not an amount in fen: ${fen}`);
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fen % 100;
  return `${yuan}${rest ? `.${String(rest).padStart(2, '0')}` : ''} 元`;
}
