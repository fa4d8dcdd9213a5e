import { dateInWords } from '../calendar/dates.ts';
import { yuanInWords } from '../money/yuan.ts';
import type { Script } from './types.ts';

/**
 * Renders a card as plain text for the clipboard. `sources` are the grounds' names, in order; the caller has them,
 * since this module holds no titles.
 */
export function scriptToText(script: Script, sources: readonly string[] = []): string {
  const blocks = script.parts.map((part) => [`【${part.heading}】`, ...part.lines.map((line) => `· ${line}`)].join('\n'));
  if (script.instalments.length > 0) {
    const rows = script.instalments.map((row) => `第 ${row.number} 期  ${dateInWords(row.date)}  ${yuanInWords(row.amountFen)}`);
    blocks.push(['【每期日期和金额】', ...rows].join('\n'));
  }
  blocks.push(['【边听边记】', ...script.record.map((label) => `${label}：`)].join('\n'));
  if (sources.length > 0) blocks.push(['【依据】', ...sources.map((source) => `· ${source}`)].join('\n'));
  return [script.title, ...blocks].join('\n\n');
}
