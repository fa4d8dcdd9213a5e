import fc from 'fast-check';
import { type Condition, FACTS, NAMED } from '../../../src/logic/index.ts';

/** Conditions on one fact, with every answer and every kind of range. */
const atom: fc.Arbitrary<Condition> = fc.constantFrom(...FACTS).chain(({ id, kind, values = [] }): fc.Arbitrary<Condition> => {
  if (kind === 'yes-no') return fc.boolean().map((is) => ({ fact: id, is }));
  if (kind === 'choice') return fc.constantFrom(...values).map((is) => ({ fact: id, is }));
  const bound = fc.integer({ min: 0, max: 23 });
  const fact = id as 'hour';
  return fc.oneof(
    bound.map((from) => ({ fact, from })),
    bound.map((to) => ({ fact, to })),
    fc.tuple(bound, bound).map(([from, to]) => ({ fact, from, to })),
  );
});

/** Few facts, so that parts meet again: pairs that share a part, things said twice, several answers to one question. */
const few: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  ...(['family', 'spouse', 'workplace', 'borrower'] as const).map((is) => ({ fact: 'callee', is }) as const),
  ...(['insulted', 'bombing', 'visited'] as const).flatMap((fact) => [true, false].map((is) => ({ fact, is }))),
  { fact: 'hour', from: 22 },
  { fact: 'hour', to: 7 },
);

/** Every shape that a condition can have, the named ones among them. */
const { any } = fc.letrec<{ any: Condition }>((tie) => {
  const parts = fc.array(tie('any'), { minLength: 1, maxLength: 4 });
  const pairs = fc.array(fc.tuple(few, few), { minLength: 2, maxLength: 6 });
  return {
    any: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      few,
      atom,
      fc.constantFrom<Condition>(...Object.values(NAMED)),
      parts.map((all) => ({ all })),
      parts.map((one) => ({ any: one })),
      pairs.map((two) => ({ any: two.map((all) => ({ all })) })),
      tie('any').map((not) => ({ not })),
    ),
  };
});

export const anyCondition: fc.Arbitrary<Condition> = any;
