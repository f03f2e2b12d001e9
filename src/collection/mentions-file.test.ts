import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { mentionsSchema } from './schema.ts';
import { readOptionalYaml } from './yaml-file.ts';

function parse(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-mentions-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== undefined) writeFileSync(join(folder, 'mentions.yaml'), text);
  return readOptionalYaml(join(folder, 'mentions.yaml'), mentionsSchema);
}

it('is optional and can be empty', async () => {
  const nothing = {
    value: { names: [], ignore: [], presets: ['machine-learning'] },
    faults: [],
    warnings: [],
  };
  expect(await parse()).toMatchObject(nothing);
  expect(await parse('# names:\n')).toMatchObject(nothing);
});

it('reports an unknown kind with its line', async () => {
  const { faults } = await parse('names:\n  - name: WeedNet\n    kind: data\n');
  expect(faults).toMatchObject([
    { line: 3, field: 'names[0].kind', message: expect.stringContaining('dataset') as string },
  ]);
});

it('reports a variant of two names, even with different separators', async () => {
  const { faults } = await parse(
    'names:\n  - { name: WeedNet, kind: dataset, variants: [WN-1] }\n  - { name: Weeds, kind: dataset, variants: [WN 1, Weeds] }\n',
  );
  expect(faults.map(({ field, message }) => [field, message])).toEqual([
    ['names[1].variants[0]', '"WN 1" also belongs to "WeedNet"; remove it from one of the two'],
    ['names[1].variants[1]', '"Weeds" is already found as "Weeds"; remove it'],
  ]);
});
