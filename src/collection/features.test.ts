import { expect, test } from 'vitest';
import { createContentFolder, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError, formatFault } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { parseSite } from './site-file.ts';

const read = async (site: string, files: Readonly<Record<string, string>> = {}) => {
  const content = createContentFolder({
    ...MINIMAL,
    ...files,
    'site.yaml': `${MINIMAL['site.yaml']}${site}`,
  });
  const error = await readCollection(content).catch((error: unknown) => error);
  const faults = error instanceof CollectionError ? error.faults : [];
  return faults.map((fault) => formatFault(fault).replace(`${content}/`, ''));
};

test('links to a feature that is off are faults, in the header, the footer and prose', async () => {
  const about = { 'pages/about.mdx': '---\ntitle: A\ndescription: B.\n---\n\n[x](/people/ada/)\n' };
  expect(
    await read(
      'header: [{ label: Map, to: /map/ }]\nfooter: { links: [{ label: Feeds, to: /feeds/ }] }\nfeatures: { map: false, people: false, feeds: false }\n',
      about,
    ),
  ).toEqual([
    'pages/about.mdx:6:1  "/people/ada/" leads to a feature that is off; remove the link, or "people: false" under `features` in site.yaml',
    'site.yaml:4:24  "/map/" leads to a feature that is off; remove the link, or "map: false" under `features` in site.yaml',
    'site.yaml:5:35  "/feeds/" leads to a feature that is off; remove the link, or "feeds: false" under `features` in site.yaml',
  ]);
  expect(await read('header: [{ label: Map, to: /map/ }]\n', about)).toEqual([]);
});

test('own pages can have the name of a feature without pages', async () => {
  const page = '---\ntitle: A\ndescription: B.\n---\n\n[x](/results/)\n';
  expect(await read('features: { results: false }\n', { 'pages/results.mdx': page })).toEqual([]);
});

test('own pages can be at the address of a feature that is off, and be linked', async () => {
  const page = (text: string) => `---\ntitle: A\ndescription: B.\n---\n\n${text}\n`;
  const files = {
    'pages/people.mdx': page('## Former members'),
    'pages/map.mdx': page('[x](/people/#former-members)'),
  };
  const header = 'header: [{ label: Members, to: /people/ }]\n';
  expect(await read(`${header}features: { people: false, map: false }\n`, files)).toEqual([]);
  expect(await read(header, files)).toEqual([
    'pages/map.mdx  cannot be named "map", because the site itself uses the address /map; rename the file',
    'pages/people.mdx  cannot be named "people", because the site itself uses the address /people; rename the file',
  ]);
  const about = { ...files, 'pages/about.mdx': page('[x](/people/ada/)') };
  expect(await read('features: { people: false, map: false }\n', about)).toEqual([
    expect.stringContaining('"/people/ada/" leads to a feature that is off'),
  ]);
});

test('a published reading list must not disappear with its feature', async () => {
  const files = {
    'lists/start.mdx': '---\ntitle: Start\nsummary: Here.\n---\n\n<Paper id="first" />\n',
    'published.txt': 'papers/first\nlists/start\n',
  };
  expect(await read('', files)).toEqual([]);
  expect((await read('features: { lists: false }\n', files)).join()).toContain('lists/start');
});

test('settings of a feature that is off have no effect', async () => {
  const settings = 'cards: papers\nsubscribe: { action: https://lists.example/ }\n';
  const off = 'features: { cards: false, digest: false }\n';
  const content = createContentFolder({ 'site.yaml': MINIMAL['site.yaml'] + settings + off });
  const { site } = await parseSite(content);
  expect(site).toMatchObject({ cards: 'none', subscribe: undefined });
});
