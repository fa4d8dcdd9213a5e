import fs from 'node:fs';
import { expect, test } from 'vitest';
import { factById, isFactId } from '../../src/logic/index.ts';
import { CHIPS, SENTENCES } from '../../src/words/call.ts';

const spoken = [...SENTENCES.map(([say]) => say), ...CHIPS.flatMap(({ say }) => say ?? [])];

test('nothing that is said on the call admits, promises, waives, threatens or tells who the reader is', () => {
  for (const line of spoken) {
    expect(line, line).not.toMatch(/我(欠|借了|会还|就还|还款|保证|承诺|一定|同意|放弃)|是本人|我叫|身份证|分期|延期|先还/);
    expect(line, line).not.toMatch(/违法|犯法|曝光|告你|起诉你/);
  }
});

test('each chip is about a fact and tells the check nothing that a few words cannot decide', () => {
  expect(CHIPS.length).toBeGreaterThanOrEqual(10);
  expect(new Set(CHIPS.map(({ id }) => id)).size).toBe(CHIPS.length);
  for (const { id, tells } of CHIPS) {
    expect(isFactId(id), id).toBe(true);
    for (const [fact, value] of tells)
      expect(value === 'unsure' || value === '' || (factById(fact).kind === 'yes-no' && value === 'true'), `${id} ${value}`).toBe(true);
  }
  // Whether it is a threat, false, or posed hangs on the very words.
  for (const id of ['threatenedFamily', 'threatenedJob', 'posedAsOfficial', 'falseConsequence'])
    expect(CHIPS.find((chip) => chip.id === id)?.tells, id).toEqual([[id, 'unsure']]);
  for (const id of ['personalAccount', 'askedSecrets']) expect(CHIPS.find((chip) => chip.id === id)?.say, id).toBeNull();
});

test('the ringing page is dark in the very colours of the dark scheme', () => {
  const css = fs.readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const palette = (from: string) => [...(css.slice(css.indexOf(from)).split('}')[0] ?? '').matchAll(/--[\w-]+: [^;]+;/g)].map(String);
  const dark = palette('@media (prefers-color-scheme: dark)');
  expect(dark.length).toBeGreaterThanOrEqual(12);
  expect(palette(':root:has(.call)')).toEqual(dark);
});
