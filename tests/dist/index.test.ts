import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { IndexManifest, PageEntry, ShownRumour, StatuteShardEntry } from '../../src/payload/index.ts';
import { answers, builtFile, builtFiles, builtJson, builtPage } from '../support/dist.ts';

const names = builtFiles().filter((name) => name.startsWith('_index/'));
const manifestName = names.find((name) => name.startsWith('_index/manifest.')) ?? '';
const manifest = builtJson<IndexManifest>(manifestName);
const shards = manifest.shards.map(({ instruments, entries, texts }) => ({
  instruments,
  raw: builtFile(entries).toString(),
  entries: builtJson<StatuteShardEntry[]>(entries),
  texts: builtJson<Record<string, string>>(texts),
}));
const statutes = builtJson<{ id: string; text: string; status: string }[]>('data/statutes.json');

test('every file of the index carries a hash of its content, so that an old page never meets a new index', () => {
  const wrong = names.filter((name) => {
    const hash = createHash('sha256').update(builtFile(name)).digest('hex').slice(0, 10);
    return !name.endsWith(`.${hash}.json`);
  });
  expect(wrong).toEqual([]);
});

test('the manifest names every file, and the pages name the manifest', () => {
  const named = [
    ...manifest.shards.flatMap(({ entries, texts }) => [entries, texts]),
    manifest.pages,
    manifest.answers,
    manifest.rumours,
    manifest.pinyin,
  ];
  const others = names.filter((name) => !named.includes(`/${name}`));
  expect(others.map((name) => name.replace(/\.[0-9a-f]{10}\.json$/, '')).sort()).toEqual(
    ['judge', 'judge-texts', 'last-days', 'manifest', 'practice'].map((name) => `_index/${name}`),
  );
  expect(named.filter((name) => !answers(name))).toEqual([]);
  for (const address of ['/search/', '/statutes/']) expect(builtPage(address).html, address).toContain(`/${manifestName}`);
  expect(builtPage('/check/').html).toContain(`/${others.find((name) => name.startsWith('_index/judge.'))}`);
  expect(builtPage('/practice/').html).toContain(`/${others.find((name) => name.startsWith('_index/practice.'))}`);
  expect(builtPage('/papers/judgment/').html).toContain(`/${others.find((name) => name.startsWith('_index/last-days.'))}`);
});

test('each instrument is whole in one part', () => {
  const home = new Map<string, number>();
  for (const [part, { instruments }] of shards.entries()) {
    for (const instrument of instruments) {
      expect(home.has(instrument), instrument).toBe(false);
      home.set(instrument, part);
    }
  }
  const wrong = shards.flatMap(({ entries }, part) =>
    entries.filter(({ id }) => home.get(id.split('/')[0] ?? '') !== part).map(({ id }) => id),
  );
  expect(wrong).toEqual([]);
  expect(shards.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(statutes.map(({ id }) => id).sort());
});

test('the wording is beside the entries, word by word, and not in them', () => {
  const texts = Object.assign({}, ...shards.map((shard) => shard.texts));
  expect(texts).toEqual(Object.fromEntries(statutes.map(({ id, text }) => [id, text])));
  for (const { entries, texts: own } of shards) expect(Object.keys(own).sort()).toEqual(entries.map(({ id }) => id).sort());
  const leaked = shards.flatMap(({ raw, texts: own }) =>
    Object.entries(own).filter(([, text]) => text.split(/[，。；：\n]/).some((run) => run.length > 24 && raw.includes(run))),
  );
  expect(leaked.map(([id]) => id)).toEqual([]);
});

test('what no longer applies is marked, and nothing else', () => {
  const marked = shards.flatMap(({ entries }) => entries.filter(({ superseded }) => superseded).map(({ id }) => id));
  expect(marked.sort()).toEqual(
    statutes
      .filter(({ status }) => status === 'superseded')
      .map(({ id }) => id)
      .sort(),
  );
});

test('pages and rumours lead to pages that answer', () => {
  const pages = builtJson<PageEntry[]>(manifest.pages);
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(['guide', 'rumour', 'tool', 'channel', 'instrument']));
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  const rumours = builtJson<ShownRumour[]>(manifest.rumours);
  expect(rumours.length).toBeGreaterThanOrEqual(53);
  const addresses = [...pages.map(({ href }) => href), ...rumours.flatMap(({ cites }) => cites.map(({ href }) => href))];
  expect(addresses.filter((address) => !answers(address.split('#')[0] ?? ''))).toEqual([]);
});
