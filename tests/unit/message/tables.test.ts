import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GOLDEN_SIGNS, goldenSigns } from '../../fixtures/golden.mjs';

const golden = JSON.parse(fs.readFileSync(GOLDEN_SIGNS, 'utf8'));
const now = goldenSigns();

/** A sign or a word that changes is read twice: `node tests/fixtures/golden.mjs --write`, and its difference in a review. */
describe('what a message is recognised by is what a person last read', () => {
  test.each(now.signs as readonly { readonly id: string }[])('$id', (sign) => {
    expect(sign).toEqual(golden.signs.find(({ id }: { id: string }) => id === sign.id));
  });

  test('no sign is gone, and no idea has other words', () => {
    expect(now).toEqual(golden);
  });
});
