import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { applyRepairs, proposeRepairs } from './propose-repairs.ts';
import { RULES } from './rules.ts';

describe.each(RULES)('the rule "$name"', ({ name, example: [before, after] }) => {
  test('repairs its example', () => {
    const repairs = proposeRepairs(before);
    expect(repairs.map(({ rule }) => rule)).toContain(name);
    expect(applyRepairs(before, repairs)).toBe(after);
  });

  test('produces math that can be parsed', () => {
    for (const [, tex = ''] of after.matchAll(/\$([^$]+)\$/g)) {
      expect(() => temml.renderToString(tex, { throwOnError: true })).not.toThrow();
    }
  });
});

test('the names of the rules are unique', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});
