import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createContentFolder, formatTopic, LEAST } from '../collection/content-folder.fixture.ts';
import { checkEdits } from './check-edits.ts';

const PAGE = '---\ntitle: A\ndescription: It.\n---\n\n';

/** What the dev server reports of `pages/about.mdx` once it has this text. */
async function edit(text: string): Promise<string> {
  const content = createContentFolder({
    ...LEAST,
    'topics/scaling.mdx': formatTopic('Scaling'),
    'pages/about.mdx': PAGE,
    'moved.txt': 'topics/old -> topics/scaling\n',
    'images/map.png': '',
  });
  const { transform } = checkEdits({ content });
  if (typeof transform !== 'object') throw new Error('There is no transform.');
  const handler = transform.handler as (text: string, id: string) => Promise<void>;
  const error: unknown = await handler(PAGE + text, join(content, 'pages/about.mdx')).catch(
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : '';
}

it.each([
  ['<dvi>x</dvi>', ':6:1  HTML has no element <dvi>'],
  ['<Paper id="none" />', ':6:1  there is no paper "none"'],
  ['[x](/topics/scalin/)', ':6:1  "/topics/scalin/" leads nowhere'],
  ['![x](missing.png)', ':6:1  "missing.png" is no file'],
])('an edit to %j is reported', async (text, message) => {
  expect(await edit(text)).toContain(message);
});

it('an edit to links that lead somewhere is accepted', async () => {
  const links = '[x](/topics/scaling/) [y](/about/#none) [z](/people/) [w](/topics/old/)';
  expect(await edit(`${links} ![v](../images/map.png)`)).toBe('');
});
