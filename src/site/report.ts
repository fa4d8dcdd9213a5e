import { address } from './address.ts';

/** An address of mail, as far as a link needs it. */
const MAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** Whom readers may write to: `CONTACT` when the site is built; null where there is none. Throws on what is no address of mail. */
export function contact(from: string | undefined = process.env.CONTACT): string | null {
  if (!from) return null;
  if (!MAIL.test(from)) throw new Error(`CONTACT is no address of mail: ${from}`);
  return from;
}

/** What a report of an error says before the reader has written anything: which page, in which version (`asOf`, ISO). */
export const reportText = (page: string, asOf: string, reviewed?: string): string =>
  [
    `页面：${page}`,
    `版本：内容截至 ${asOf}${reviewed ? `，本页 ${reviewed} 核对` : ''}`,
    '哪一句不对：',
    '应当是：',
    '依据（文件、条号、官方页面的地址）：',
  ].join('\n');

/** Where a report of an error about a page begins: a letter of the reader's own, or the page with a text to copy. We send nothing. */
export function reportAddress(page: string, asOf: string, reviewed?: string, to: string | null = contact()): string {
  if (!to) return `${address('/about/report/')}#${[reviewed, page].filter(Boolean).join('')}`;
  return `mailto:${to}?subject=${encodeURIComponent(`报错 ${page}`)}&body=${encodeURIComponent(reportText(page, asOf, reviewed))}`;
}
