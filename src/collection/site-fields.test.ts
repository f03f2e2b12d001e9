import { describe, expect, it } from 'vitest';
import { createContentFolder, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { formatPaperFile, parsePaperFile } from './paper-file.ts';
import { readCollection } from './read-collection.ts';
import { createPaperSchemas } from './schema.ts';
import { listSiteFields, siteFieldsSchema } from './site-fields.ts';

const FIELDS = `fields:
  track: { kind: text, facet: true, pages: true }
  skills: { kind: list }
  level: { kind: number, label: Difficulty }
  held: { kind: date, shown: false }
  stream: { kind: link }
  award: { facet: true, pages: true }
`;

const paper = (fields: string) => `---\ntitle: First\n${fields}---\n\nAn abstract.\n`;

/** The faults of a collection as `file:line: field: message`. */
async function listFaults(site: string, fields: string): Promise<string[]> {
  const folder = createContentFolder({
    'site.yaml': MINIMAL['site.yaml'] + site,
    'papers/first.md': paper(fields),
  });
  const error: unknown = await readCollection(folder).catch((reason: unknown) => reason);
  if (!(error instanceof CollectionError)) return [];
  return error.faults.map(({ file, line, field, message }) =>
    [`${file.slice(folder.length + 1)}:${line}`, field, message].filter(Boolean).join(': '),
  );
}

describe('the maintainer’s own fields', () => {
  const values =
    'track: Vision\nskills: [math, code]\nlevel: 2\nheld: 2024-05\nstream: https://a.example/\n';

  it('are read from both forms of papers and written back unchanged', async () => {
    const { paper: text } = parsePaperFile(paper(values), 'first.md');
    expect(text).toBeUndefined();
    const folder = createContentFolder({
      'site.yaml': MINIMAL['site.yaml'] + FIELDS,
      'papers/first.md': paper(values),
      'papers/more.jsonl': '{"id":"second","title":"B","abstract":"Text.","track":"Sound"}\n',
    });
    const { papers, site } = await readCollection(folder);
    expect(papers).toMatchObject([
      { track: 'Vision', skills: ['math', 'code'], level: 2, held: '2024-05' },
      { track: 'Sound' },
    ]);
    const schemas = createPaperSchemas(site.fields);
    const parsed = parsePaperFile(paper(values), 'first.md', schemas);
    expect(parsed.paper && formatPaperFile(parsed.paper)).toBe(
      paper(values.replace(' [math, code]', '\n  - math\n  - code')),
    );
  });

  it('are validated by their kind, at their lines', async () => {
    const wrong = 'track: [a]\nskills: math\nlevel: high\nheld: May\nstream: a.example\n';
    expect(await listFaults(FIELDS, wrong)).toEqual([
      'papers/first.md:3: track: must be text, not ["a"]',
      'papers/first.md:4: skills: must be a list, even for a single value; write ["math"]',
      'papers/first.md:5: level: must be a number, not "high"',
      'papers/first.md:6: held: "May" is not a date; write a valid day, month or year: 2024-03-28, 2024-03 or 2024',
      'papers/first.md:7: stream: "a.example" is not a web address; write it in full, beginning with https:// or http://',
    ]);
    expect(await listFaults(FIELDS, 'trakc: A\n')).toEqual([
      'papers/first.md:3: unknown field "trakc"; did you mean "track"?',
    ]);
  });

  it('are read even if another setting is invalid', async () => {
    expect(await listFaults(`${FIELDS}cards: some\n`, values)).toHaveLength(1);
  });
});

it.each([
  ['track: { facet: true }', 'give its kind: text, list, date, number, link'],
  ['awards: { facet: true }', 'did you mean "award"?'],
  ['award: { kind: text }', 'is a field of every paper; remove its kind'],
  ['links: { facet: true }', 'cannot group papers'],
  ['video: { kind: link }', 'because the site uses it'],
  ['constructor: { kind: text }', 'because the site uses it'],
  ['Track: { kind: text }', 'use lower-case letters'],
  ['stream: { kind: link, pages: true }', 'is a link'],
  ['track: { kind: texts }', 'did you mean "text"?'],
])('rejects %s', async (field, message) => {
  const faults = await listFaults(`fields:\n  ${field}\n`, '');
  expect(faults).toEqual([expect.stringMatching(/^site\.yaml:5: fields\./)]);
  expect(faults[0]).toContain(message);
});

it('lists the fields of the table with the settings of the site, then its own', () => {
  const fields = listSiteFields(
    siteFieldsSchema.parse({
      award: { facet: true, pages: true },
      publisher: { shown: false },
      'best-demo': { kind: 'text', label: 'Demo' },
      room: { kind: 'text', shown: false },
    }),
  );
  const find = (name: string) => fields.find((field) => field.name === name);
  expect(find('award')).toMatchObject({ isOwn: false, isFacet: true, hasPages: true });
  expect(find('publisher')).toMatchObject({ isShown: false });
  expect(fields.slice(-2)).toMatchObject([
    { name: 'best-demo', label: 'Demo', kind: 'text', isOwn: true, isShown: true, isFacet: false },
    { name: 'room', label: 'Room', isShown: false },
  ]);
});
