import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess, factById, isFactId, isValidAnswer } from '../../../src/logic/index.ts';
import { asFacts } from './arbitraries.ts';
import { CLEAN } from './golden.ts';

type Told = Readonly<Record<string, unknown>>;
interface Call {
  readonly rule: string;
  readonly hit: { readonly story: string; readonly facts: Told; readonly level: string };
  readonly near: { readonly story: string; readonly facts: Told };
  readonly unknown: { readonly story: string; readonly facts: Told; readonly missing: readonly string[] };
}

const folder = new URL('../../../content/calls/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const calls: readonly Call[] = files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));

/** What the judge says about one rule of a call that is clean but for these facts. */
const findingIn = (rule: string, told: Told) => assess(asFacts({ ...CLEAN, ...told })).findings.find((one) => one.rule === rule);

describe.each(calls)('$rule', ({ rule, hit, near, unknown }) => {
  test('each call is told, and told differently', () => {
    const stories = [hit.story, near.story, unknown.story];
    for (const story of stories) expect(story.trim().length, story).toBeGreaterThan(14);
    expect(new Set(stories).size).toBe(3);
  });
  test('its facts are facts', () => {
    for (const told of [hit.facts, near.facts, unknown.facts])
      for (const [id, value] of Object.entries(told)) {
        expect(isFactId(id), id).toBe(true);
        if (value !== 'unsure') expect(isValidAnswer(factById(id), value), `${id}: ${value}`).toBe(true);
      }
  });
  test('the first breaks the rule, at that level', () => {
    expect(findingIn(rule, hit.facts)).toMatchObject({ status: 'established', level: hit.level });
  });
  test('the second does not', () => {
    expect(findingIn(rule, near.facts)).toBeUndefined();
  });
  test('of the third one cannot tell, and knows what is missing', () => {
    const finding = findingIn(rule, unknown.facts);
    expect(finding?.status).toBe('possible');
    expect(finding?.missing).toEqual(unknown.missing);
    for (const id of unknown.missing) expect(unknown.facts[id]).toBe('unsure');
  });
  test('the near miss differs from the call in facts, not in the rule’s name alone', () => {
    expect(near.facts).not.toEqual(hit.facts);
  });
});
