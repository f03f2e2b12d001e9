import { expect, it } from 'vitest';
import { getMentionKey } from '../../collection/mention-key.ts';
import { getPreset } from './get-preset.ts';

const NAMES = getPreset('machine-learning');

it('has no key for two names', () => {
  const keys = NAMES.map(({ name }) => getMentionKey(name));
  const seen = new Set<string>();
  const twice = keys.filter((key) => seen.size === seen.add(key).size);
  expect(twice).toEqual([]);
});

it('has a variant of two names only if words distinguish them', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const { name, variants, when } of NAMES) {
    for (const form of new Set([name, ...variants])) {
      const owner = owners.get(form);
      if (owner !== undefined && when.length === 0) twice.push(`${form}: ${owner}, ${name}`);
      owners.set(form, name);
    }
  }
  expect(twice).toEqual([]);
});
