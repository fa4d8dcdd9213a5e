const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The Chinese signs a number is written with. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九十百千';

/** Characters a number in a citation can be written with, as a regular-expression source (after NFKC). */
export const NUMERAL = `(?:\\d{1,5}|[${CHINESE_DIGITS}]{1,9})`;

/** Reads `675`, `六百七十五`, `六七五` or, as people say 670, `六百七`; NaN when it is none of these. */
export function readNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/^[零一二三四五六七八九十百千]+$/.test(plain)) return Number.NaN;
  if (!/[十百千]/.test(plain)) return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  let total = 0;
  let pending = 0;
  let last = Infinity;
  // Where no 零 stands between, a last digit counts the next smaller unit: 一千二 is 1200, 一千零二 is 1002.
  let next = 1;
  for (const sign of plain) {
    const unit = UNITS[sign];
    if (unit) {
      if (unit >= last) return Number.NaN;
      total += (pending || 1) * unit;
      pending = 0;
      last = unit;
      next = unit / 10;
    } else {
      if (pending > 0) return Number.NaN;
      pending = DIGITS.indexOf(sign);
      if (pending === 0) next = 1;
    }
  }
  return total + pending * next;
}

/** Writes 1–9999 the way statutes do: 293 → `二百九十三`, 10 → `十`; throws RangeError outside that range. */
export function writeNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no numeral for ${value}`);
  let rest = value;
  let text = '';
  for (const [sign, unit] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) text += DIGITS.charAt(digit) + sign;
    else if (text && rest > 0 && !text.endsWith('零')) text += '零';
  }
  return text.replace(/^一十/, '十');
}
