import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readFile, toJson } from '../../../../src/islands/debts/files.ts';
import { EMPTY, HELD } from '../../../../src/islands/debts/store.ts';
import { anyDebt, debt } from '../../debts/debts.ts';

test('a backup is read as it was saved', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyDebt, { selector: ({ id }) => id, minLength: 1, maxLength: 60 }), (debts) => {
      expect(readFile(`\uFEFF${toJson(debts)}`)).toEqual({ debts, lost: 0 });
    }),
  );
});

const file = (debts: unknown, version: unknown = 1) => JSON.stringify({ format: 'jiedezhu-debts', version, debts });
test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['x'.repeat(500_001), 'large'],
  ['放款方,到手的\r\n晴川,8000', 'not-ours'],
  ['<html><b>晴川</b></html>', 'not-ours'],
  ['{"format":"jiedezhu-call-log","version":2,"calls":[]}', 'not-ours'],
  [file('no list'), 'not-ours'],
  [file([], 0), 'not-ours'],
  [file([debt({})], 2), 'newer'],
  [file([]), 'nothing'],
  [file([{ id: 'a' }]), 'nothing'],
  [file(Array.from({ length: 61 }, (_, at) => debt({ id: `d${at}` }))), 'many'],
])('%#: gives nothing, and says why', (text, problem) => expect(readFile(text)).toEqual({ problem }));

test('what cannot be read is counted, the rest is taken', () => {
  expect(readFile(file([debt({}), { id: 'b' }, 7]))).toEqual({ debts: [debt({})], lost: 2 });
});

test('what was kept is read whatever became of it', () => {
  expect(v.parse(HELD, EMPTY)).toEqual(EMPTY);
  expect(v.parse(HELD, { debts: [debt({}), null], drafts: [{ id: 'x' }], month: 7, rate: { way: 3 } })).toMatchObject({
    debts: [debt({})],
    drafts: [{ id: 'x', form: { name: '' } }],
    month: EMPTY.month,
    rate: { way: '' },
  });
  expect(v.safeParse(HELD, null).success).toBe(false);
});
