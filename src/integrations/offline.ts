import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { getManifest } from 'workbox-build';
import { byWorth, HASHED, HELP_PAGE, type Plan, pathOf, type Stored, stageOf } from '../offline/plan.ts';
import { bundle } from './bundle.ts';

/** What was stored by which stage, in files and bytes as they lie on the device. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

const integrityOf = (file: string): string => `sha256-${createHash('sha256').update(fs.readFileSync(file)).digest('base64')}`;

/** Writes the service worker, and the list of what it stores with the rest, into a built site that Pagefind has seen. */
export async function writeOffline(dist: string): Promise<Record<'first' | 'rest', Weight>> {
  const { manifestEntries } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  const files = manifestEntries.map(({ url }) => ({ name: url, size: fs.statSync(path.join(dist, url)).size }));
  const stage = (wanted: 'first' | 'rest') => files.filter((file) => stageOf(file) === wanted);
  const stored = ({ name }: { name: string }): Stored =>
    HASHED.test(name) ? [pathOf(name)] : [pathOf(name), integrityOf(path.join(dist, name))];
  const weigh = (all: readonly { size: number }[]): Weight => ({ files: all.length, bytes: all.reduce((sum, { size }) => sum + size, 0) });

  const rest = JSON.stringify(byWorth(stage('rest').map(stored)));
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const list = `_offline/${digest(rest)}.json`;
  fs.mkdirSync(path.join(dist, '_offline'), { recursive: true });
  fs.writeFileSync(path.join(dist, list), rest);

  const first: Stored[] = [...stage('first').map(stored), [list]];
  const plan: Plan = { version: digest(JSON.stringify(first)), first, rest: list, help: HELP_PAGE };
  const { script } = await bundle('src/offline/worker.ts');
  fs.writeFileSync(path.join(dist, 'sw.js'), `const PLAN=${JSON.stringify(plan)};\n${script}\n`);
  return { first: weigh(stage('first')), rest: weigh(stage('rest')) };
}
