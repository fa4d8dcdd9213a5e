// The same guide as other generators make it: Starlight, VitePress, and a bare page with the text alone. Their packages,
// and Lighthouse, are installed into a folder of the bench's own; the project does not depend on them.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';

const root = new URL('../../', import.meta.url).pathname;
/** Where everything that the bench installs and builds is kept between runs; ignored by git. */
const WORKSHOP = path.join(root, 'node_modules/.cache/bench');

const PACKAGES = {
  starlight: { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.0', astro: '7.3.4' },
  vitepress: { vitepress: '1.6.4' },
  lighthouse: { lighthouse: '13.5.0', 'chrome-launcher': '1.2.1' },
};

function write(place, files) {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    fs.writeFileSync(path.join(place, name), text);
  }
}

/** Installs what one rival needs; what is there already in the version wanted is left alone. Returns its folder. */
export function installed(name) {
  const place = path.join(WORKSHOP, name);
  const wanted = JSON.stringify({ name: `bench-${name}`, private: true, type: 'module', dependencies: PACKAGES[name] }, null, 2);
  const list = path.join(place, 'package.json');
  if (fs.existsSync(list) && fs.readFileSync(list, 'utf8') === wanted && fs.existsSync(path.join(place, 'node_modules'))) return place;
  fs.rmSync(place, { recursive: true, force: true });
  write(place, { 'package.json': wanted });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
  return place;
}

const plain = (words) => words.replace(/\s+/gu, ' ').trim();
const text = (element) => plain(element.text);

/** What an element says, as Markdown: its words and its links; a mark that leads to its ground by the number it shows. */
function inline(element) {
  const words = (node) => {
    if (node.rawTagName?.toLowerCase() !== 'a') return node.rawTagName ? node.childNodes.map(words).join('') : node.text;
    return `[${node.getAttribute('data-n') ?? text(node)}](${node.getAttribute('href')})`;
  };
  return plain(element.childNodes.map(words).join(''));
}

/** A table as Markdown has them. */
function tableOf(table) {
  const rows = table.querySelectorAll('tr').map((row) => `| ${row.querySelectorAll('th, td').map(inline).join(' | ')} |`);
  const columns = table.querySelector('tr').querySelectorAll('th, td').length;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
}

/** A built guide as plain Markdown: headings, paragraphs, lists, tables and links, in order, every word that it shows or folds. */
function asMarkdown(html) {
  const main = parse(html).querySelector('main');
  // Both make their list of contents and the way back by themselves.
  for (const element of main.querySelectorAll('script, style, svg, button, astro-island, template, .toc, .crumbs')) element.remove();
  const lines = [];
  const walk = (element) => {
    for (const child of element.childNodes) {
      const name = child.rawTagName?.toLowerCase();
      if (!name) continue;
      if (/^h[2-6]$/.test(name)) lines.push(`${'#'.repeat(Number(name[1]))} ${text(child)}`);
      else if (name === 'summary') lines.push(`### ${text(child)}`);
      else if (name === 'p' || name === 'h1') name === 'p' && lines.push(inline(child));
      else if (name === 'li') lines.push(`- ${inline(child)}`);
      else if (name === 'table') lines.push(tableOf(child));
      else walk(child);
    }
  };
  walk(main);
  return { title: text(main.querySelector('h1')), body: lines.filter(Boolean).join('\n\n') };
}

const LINK = /\[([^\]]*)\]\(([^)]*)\)/gu;
const linked = (line) => line.replace(LINK, '<a href="$2">$1</a>');
const cells = (row) =>
  row
    .slice(2, -2)
    .split(' | ')
    .map((cell) => `<td>${linked(cell)}</td>`)
    .join('');
const rowsOf = (table) => table.split('\n').filter((_, place) => place !== 1);

function bare({ title, body }) {
  const html = body
    .split('\n\n')
    .map((line) => {
      const heading = /^(#+) (.*)$/su.exec(line);
      if (heading) return `<h${heading[1].length}>${heading[2]}</h${heading[1].length}>`;
      if (line.startsWith('| '))
        return `<table>${rowsOf(line)
          .map((row) => `<tr>${cells(row)}</tr>`)
          .join('')}</table>`;
      return line.startsWith('- ') ? `<ul><li>${linked(line.slice(2))}</li></ul>` : `<p>${linked(line)}</p>`;
    })
    .join('\n');
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><h1>${title}</h1>${html}</html>`;
  const place = path.join(WORKSHOP, 'bare');
  write(place, { 'dist/guide/index.html': page });
  return { dist: path.join(place, 'dist'), address: '/guide/' };
}

function starlight({ title, body }) {
  const place = installed('starlight');
  write(place, {
    'astro.config.mjs': `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: '接得住', defaultLocale: 'root', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, sidebar: [{ label: '指南', link: '/guide/' }] })] });\n`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nimport { defineCollection } from 'astro:content';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
    'src/content/docs/guide.md': `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`,
    'src/content/docs/index.md': '---\ntitle: 首页\n---\n\n首页\n',
    'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
  });
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
  return { dist: path.join(place, 'dist'), address: '/guide/' };
}

function vitepress({ title, body }) {
  const place = installed('vitepress');
  write(place, {
    '.vitepress/config.mjs': `export default { lang: 'zh-CN', title: '接得住', cleanUrls: false, ignoreDeadLinks: true, themeConfig: { sidebar: [{ text: '指南', link: '/guide/' }] } };\n`,
    'guide/index.md': `# ${title}\n\n${body.replaceAll('<', '&lt;').replaceAll('{{', '{ {')}\n`,
    'index.md': '# 首页\n',
  });
  execFileSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { dist: path.join(place, '.vitepress/dist'), address: '/guide/' };
}

/** Builds the guide three more times; each with where it was built and its address there. */
export const rivalsOf = (html) => {
  const guide = asMarkdown(html);
  return { Starlight: starlight(guide), VitePress: vitepress(guide), 'a bare page': bare(guide) };
};
