import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AS_OF } from '../../words/law.ts';
import { bundle } from '../bundle.ts';
import { linksOf } from './links.ts';
import { packed, propsOf } from './pack.ts';
import { baseOf, fold, type Page, pare, readPages } from './pages.ts';

/** Pages whose tool lives in the file; `src/single-file/tools.ts` has the islands. */
const TOOLS: readonly string[] = ['/check/', '/practice/', '/script/', '/search/', '/statutes/', '/verify/'];

/** What stands above every page. */
const MENU = [
  ['/', '首页'],
  ['/call/', '电话正在响'],
  ['/check/', '判断一通电话'],
  ['/script/', '谈话卡'],
  ['/guides/', '指南'],
  ['/papers/', '法院的纸'],
  ['/statutes/', '法条'],
  ['/rumours/', '说法'],
  ['/channels/', '找谁帮忙'],
] as const;

/** Marks a document whose scripts run, before anything is drawn. */
const FIRST_SCRIPT = "document.documentElement.dataset.scripts=''";

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Ids that tools look for: the list that steps aside for a search, and the places that a search finds in an article. */
const KEPT = /^(?:all-statutes|p\d+(?:-i\d+)?)$/;

/** A page as it stands in the file: links within the file, ids only where a link or a label needs them. */
function written(page: Page, links: ReturnType<typeof linksOf>): string {
  const { main, address } = page;
  const labelled = new Set(
    main
      .querySelectorAll('[for], [aria-labelledby], [aria-describedby], [list], [headers]')
      .flatMap((one) =>
        Object.entries(one.attributes).flatMap(([name, value]) =>
          /^(?:for|aria-.*by|list|headers)$/.test(name) ? value.split(/\s+/) : [],
        ),
      ),
  );
  for (const one of main.querySelectorAll('[id]')) {
    if (links.isLinked(page, one.id)) {
      if (labelled.has(one.id))
        for (const by of main.querySelectorAll(`[aria-labelledby="${one.id}"]`))
          by.setAttribute('aria-labelledby', links.idOf(page, one.id));
      one.setAttribute('id', links.idOf(page, one.id));
    } else if (!labelled.has(one.id) && !KEPT.test(one.id)) one.removeAttribute('id');
  }
  const inner = main.innerHTML.replace(/>\s+</g, (gap) => (gap.includes('\n') ? '>\n<' : '> <'));
  return `<main id="${address}" data-tab="${escaped(page.title)}">${inner}</main>`;
}

/** A file has no address to start a worker from: the search runs in the page. */
const noWorker = {
  name: 'no-worker',
  load: (id: string) => (id.endsWith('/desk/startWorker.ts') ? 'export const startWorker = () => null;' : null),
};

/** Writes `jiedezhu.html` into a built site; resolves to its size in bytes. */
export async function writeSingleFile(dist: string): Promise<number> {
  const base = baseOf(dist);
  const pages = readPages(dist);
  const links = linksOf(pages, base);
  const props = Object.fromEntries(pages.flatMap((page) => (TOOLS.includes(page.address) ? [[page.address, propsOf(page) ?? {}]] : [])));
  for (const page of pages) pare(page, TOOLS.includes(page.address));
  for (const { main, address } of pages)
    for (const link of main.querySelectorAll('a[href]')) {
      const to = links.inFile(link.getAttribute('href') ?? '', address);
      if (to === null) link.removeAttribute('href');
      else link.setAttribute('href', to);
    }
  for (const page of pages) fold(page);
  const sealed = packed(dist, props, links, base);
  const here = (name: string): [string, string] => [new URL('../../single-file/here.ts', import.meta.url).pathname, name];
  const { script, styles } = await bundle('src/single-file/main.ts', {
    base: '#',
    inject: { location: here('location'), history: here('history'), fetch: here('fetch') },
    plugins: [noWorker],
  });
  const body = script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  const icon = `data:image/svg+xml,${encodeURIComponent(fs.readFileSync(path.join(dist, 'icon.svg'), 'utf8'))}`;
  const policy = [
    "default-src 'none'",
    `script-src ${[FIRST_SCRIPT, body].map(hashOf).join(' ')}`,
    `style-src ${hashOf(styles)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const html = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>接得住</title><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no"><link rel="icon" href="${icon}"><script>${FIRST_SCRIPT}</script><style>${styles}</style></head>
<body><header class="site-header"><a class="brand" href="#/">接得住</a><a href="#/search/">搜索</a><details class="menu"><summary>菜单</summary><ul>${MENU.map(([to, name]) => `<li><a href="#${to}">${name}</a></li>`).join('')}</ul></details></header>
${pages.map((page) => written(page, links)).join('\n')}
<footer class="site-footer"><div><p>这是整站存成的一个文件，内容截至 ${AS_OF}，不会自己更新，也不发出任何请求。讲的是公开的法律和规定，不是针对你个案的法律意见。</p></div></footer>
<script type="text/plain" id="pack">${sealed}</script><script>${body}</script></body></html>
`;
  fs.writeFileSync(path.join(dist, 'jiedezhu.html'), html);
  return Buffer.byteLength(html);
}
