import fs from 'node:fs';
import { expect, test } from 'vitest';
import { GOLDEN_SAID, goldenSaid } from '../fixtures/golden.mjs';

const golden = JSON.parse(fs.readFileSync(GOLDEN_SAID, 'utf8'));

/** What is put into a reader's mouth is read twice: `node tests/fixtures/golden.mjs --write`, and its difference in a review. */
test.each(Object.entries(goldenSaid()))('what the logic says in %s, and on which grounds, is what a person last read', (room, said) => {
  expect(said).toEqual(golden[room]);
});
