import { expect, it } from 'vitest';
import { getMentionKey } from '../../collection/mention-key.ts';
import { listKnownNames } from './lexicon.ts';

it('parses variants and words of a line in either order', () => {
  const names = new Map(listKnownNames().map((entry) => [entry.name, entry]));
  expect(names.get('ImageNet-1k')).toMatchObject({ kind: 'dataset', when: [] });
  expect(names.get('SAM')?.when).toContain('segmentation');
  expect(names.get('SAM')?.variants).toContain('Segment Anything Model');
});

it('has no key for two names', () => {
  const keys = listKnownNames().map(({ name }) => getMentionKey(name));
  const seen = new Set<string>();
  const twice = keys.filter((key) => seen.size === seen.add(key).size);
  expect(twice).toEqual([]);
});

it('has a variant of two names only if words distinguish them', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const { name, variants, when } of listKnownNames()) {
    for (const form of new Set([name, ...variants])) {
      const owner = owners.get(form);
      if (owner !== undefined && when.length === 0) twice.push(`${form}: ${owner}, ${name}`);
      owners.set(form, name);
    }
  }
  expect(twice).toEqual([]);
});
