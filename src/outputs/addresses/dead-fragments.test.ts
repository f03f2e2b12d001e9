import { describe, expect, it } from 'vitest';
import { checkCollection } from '../../collection/check/check-collection.ts';
import { createContentFolder, MINIMAL } from '../../collection/content-folder.fixture.ts';

const PROGRAMME = `timeZone: Europe/Oslo
days:
  - date: 2026-05-04
    sessions:
      - { title: Light, start: 09:00, end: 10:00 }
      - { title: Break, start: 10:00, end: 10:30 }
      - { title: Break, start: 11:00, end: 11:30 }
`;
const page = (text: string) => `---\ntitle: A page\ndescription: It.\n---\n\n${text}\n`;

/** The messages of the check for links on `/about/` and in `pages/programme.mdx`. */
async function check(links: readonly string[]): Promise<readonly string[]> {
  const folder = createContentFolder({
    ...MINIMAL,
    'programme.yaml': PROGRAMME,
    'pages/programme.mdx': page('## Getting there'),
    'pages/about.mdx': page(links.map((link) => `[see](${link})`).join('\n\n')),
  });
  const { findings } = await checkCollection(folder, '2026-04-01');
  return findings
    .filter(({ rule }) => rule === 'dead-fragment')
    .map(({ file, line, message }) => `${file.replace(`${folder}/`, '')}:${line} ${message}`);
}

describe('a fragment of a generated page', () => {
  it('can be a session, a day, a heading, or a section of a paper', async () => {
    const links = [
      ...['session-light', 'session-break-2', 'day-2026-05-04', 'getting-there', 'main'].map(
        (id) => `/programme/#${id}`,
      ),
      ...['abstract', 'cite', 'related', 'result-2'].map((id) => `/papers/first/#${id}`),
      ...['/people/#letter-65', '/people/ada-example/#papers', '/feeds/#topics'],
      ...['/list/#anything', '/map/#anything', '/papers.json#x', '/papers/first/'],
    ];
    expect(await check(links)).toEqual([]);
  });

  it.each([
    [
      '/programme/#session-lihgt',
      'leads to "#session-lihgt", which does not exist on that page; did you mean #session-light?',
    ],
    [
      '/programme/#nope',
      'leads to "#nope", which does not exist on that page; use the id of a heading or section there',
    ],
    [
      '/papers/first/#citee',
      'leads to "#citee", which does not exist on that page; did you mean #cite?',
    ],
    [
      '/years/#nope',
      'leads to "#nope", which does not exist on that page; use the id of a heading',
    ],
    [
      '/topics/#nope',
      'leads to "#nope", which does not exist on that page; use the id of a heading',
    ],
  ])('is reported with file and line if it does not exist: %s', async (link, message) => {
    expect(await check([link])).toEqual([
      expect.stringContaining(`pages/about.mdx:6 "${link}" ${message}`),
    ]);
  });
});
