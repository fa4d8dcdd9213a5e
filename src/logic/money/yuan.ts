/** Ten million yuan, in fen: more than any consumer loan; a larger amount is a typing error. */
export const MOST_FEN = 1_000_000_000;

/** An amount as read from a form: whole fen, or what is wrong with it, in Chinese. */
export type AmountReading = { readonly fen: number } | { readonly problem: string };

/** Full-width digits and signs, which keyboards produce; other signs that only look like digits (², ⑤) are refused. */
const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[￥]/g, '¥');

const NOT_A_NUMBER = '这里要写数字，例如 1200 或 1200.50，不要带别的字。';

/**
 * Reads an amount in yuan as people type it: `1,200.50`, `１２００`, `1200元`, `¥1200`, `1.2万`. Commas stand only between
 * groups of three digits: `1200,50` and `1,2万` may mean either sum, so they are asked about. Never throws; says what to change instead.
 */
export function readYuan(text: string): AmountReading {
  const plain = halfWidth(typeof text === 'string' ? text : '')
    .replace(/[\s\u3000]/g, '')
    .replace(/[，、]/g, ',')
    .replace(/^¥/, '')
    .replace(/(人民币|元整|元|块钱|块)$/, '');
  if (plain === '') return { problem: '还没有填金额，请写一个数字，例如 500。' };
  if (plain.length > 20) return { problem: '这串字太长，不像金额。请写数字，例如 1200 或 1200.50。' };
  if (/^-/.test(plain)) return { problem: '金额要大于零。' };
  if (/^\d[\d,]*(\.\d+)?(万|w)?$/i.test(plain) && plain.includes(',') && !/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?(万|w)?$/i.test(plain))
    return { problem: '逗号的位置看不准。小数请用点，例如 1200.50；一千二写 1200 或 1,200。' };
  const match = /^(\d+)(?:\.(\d+))?(万|w)?$/i.exec(plain.replaceAll(',', ''));
  if (!match) return { problem: NOT_A_NUMBER };
  // In whole fen from the digits themselves: a fraction in floating point would be off by one now and then.
  const places = match[3] ? 6 : 2;
  const decimals = match[2] ?? '';
  if (decimals.length > places)
    return { problem: match[3] ? '写得太细了，最多写到分，例如 1.25 万。' : '最多写到分，也就是小数点后两位。' };
  const digits = `${match[1]}${decimals.padEnd(places, '0')}`;
  const fen = Number(digits);
  if (fen <= 0) return { problem: '金额要大于零。' };
  if (!Number.isSafeInteger(fen) || fen > MOST_FEN) return { problem: '最多写到一千万元。请看看是不是多打了几个零。' };
  return { fen };
}

/** Fen to `1,200 元` or `1,200.50 元`; throws unless given whole fen. */
export function yuanInWords(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`not an amount in fen: ${fen}`);
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fen % 100;
  return `${yuan}${rest ? `.${String(rest).padStart(2, '0')}` : ''} 元`;
}
