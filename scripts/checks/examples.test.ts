import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeLab } from '../../examples/make/lab.ts';
import { makeReadingGroup } from '../../examples/make/reading-group.ts';
import { makeWorkshop } from '../../examples/make/workshop.ts';
import { checkCollection } from '../../src/collection/check/check-collection.ts';
import { ROOT } from '../setup/paths.mjs';

describe.each([
  ['reading-group', makeReadingGroup, 12],
  ['workshop', makeWorkshop, 30],
  ['lab', makeLab, 200],
] as const)('the example %s', (name, make, count) => {
  const folder = join(ROOT, 'examples', name);

  it('equals the output of "npm run examples"', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = files.map((path) => [path, readFileSync(path, 'utf8')] as const);
    const made = [...make()].map(([path, text]) => [join(folder, path), text] as const);
    expect(new Map(texts)).toEqual(new Map(made));
  });

  it('has no findings', async () => {
    const { collection, findings } = await checkCollection(folder, '2026-11-30');
    expect(findings).toEqual([]);
    expect(collection?.papers).toHaveLength(count);
  });
});
