import { expect, it } from 'vitest';
import { createContentFolder, formatTopic, MINIMAL } from './content-folder.fixture.ts';
import { readCollection } from './read-collection.ts';

const PAGE = '---\ntitle: A\ndescription: It.\n---\n\n';

/** The errors of reading the collection, as in the check, the build and the dev server. */
async function read(text: string): Promise<string> {
  const content = createContentFolder({
    ...MINIMAL,
    'topics/scaling.mdx': formatTopic('Scaling'),
    'pages/about.mdx': PAGE + text,
    'moved.txt': 'topics/old -> topics/scaling\n',
    'images/map.png': '',
  });
  const error: unknown = await readCollection(content).catch((reason: unknown) => reason);
  return error instanceof Error ? error.message : '';
}

it.each([
  ['<dvi>x</dvi>', ':6:1  HTML has no element <dvi>'],
  ['<Paper id="none" />', ':6:1  there is no paper "none"'],
  ['[x](/topics/scalin/)', ':6:1  "/topics/scalin/" leads nowhere'],
  ['![x](missing.png)', ':6:1  "missing.png" does not exist'],
])('%j in prose is reported', async (text, message) => {
  expect(await read(text)).toContain(message);
});

it('valid links in prose are accepted', async () => {
  const links = '[x](/topics/scaling/) [y](/about/#none) [z](/people/) [w](/topics/old/)';
  expect(await read(`${links} ![v](../images/map.png)`)).toBe('');
});
