import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { createContentFolder, MINIMAL } from './content-folder.fixture.ts';
import { parseSite } from './site-file.ts';
import { findTypeface } from './typefaces.ts';

const read = async (typefaces: string) => {
  const site = `${MINIMAL['site.yaml']}typefaces: ${typefaces}\n`;
  const { faults } = await parseSite(createContentFolder({ 'site.yaml': site }));
  return faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);
};

test('typefaces are found by name in installed packages, with variable weights first', () => {
  const root = createContentFolder({
    'node_modules/@fontsource/inter/metadata.json': '{}',
    'node_modules/@fontsource-variable/inter/metadata.json': '{}',
    'node_modules/@fontsource/source-serif-4/metadata.json': '{}',
  });
  expect(findTypeface('Inter', [join(root, 'content')])).toEqual({
    folder: join(root, 'node_modules/@fontsource-variable/inter'),
    isVariable: true,
  });
  expect(findTypeface('Source Serif 4', [root])).toMatchObject({ isVariable: false });
  expect(findTypeface('Figtree', [root])).toBeUndefined();
});

it('installed typefaces are accepted', async () => {
  expect(await read('{ reading: STIX Two Text, interface: Figtree }')).toEqual([]);
});

it('a typeface that is not installed is a fault with the command to install it', async () => {
  expect(await read('{ interface: Comic Serif 9 }')).toEqual([
    '4 typefaces.interface: the typeface "Comic Serif 9" is not installed; run "npm install @fontsource-variable/comic-serif-9", or "npm install @fontsource/comic-serif-9" if it has no variable weights',
  ]);
});

it.each(['../../inter', 'Inter; color: red', "Inter'"])('%j is not a name', async (name) => {
  expect((await read(`{ reading: "${name}" }`)).join()).toContain('is not the name of a typeface');
});
