import { describe, expect, it } from 'vitest';
import { createContentFolder } from './content-folder.fixture.ts';
import { siteSchema } from './schema.ts';
import { parseSite } from './site-file.ts';

const REQUIRED = { tagline: 'on little', description: 'Little.', origin: 'https://small.example' };

/** Fields of `site.yaml` with invalid values and the resulting messages. */
const INVALID = [
  ['name', '7', 'name: must be text; put it in quotation marks: "7"'],
  ['tagline', '""', 'tagline: is empty; fill it in'],
  ['description', '', 'description: is empty; fill it in or remove the field'],
  ['origin', 'papers.example', 'origin: "papers.example" is not a web address; write it in full'],
  ['origin', 'ftp://papers.example', 'origin: "ftp://papers.example" is not a web address'],
  ['origin', 'https://x.example/papers', 'origin: must be an origin without a path'],
  ['origin', 'https://x.example?a=1', 'origin: must be an origin without a path'],
  ['language', 'english!', 'language: "english!" is not a language tag; write one such as "en"'],
  ['language', 'tlh', 'language: the interface is not available in "tlh"; choose one of de, en'],
  ['abstracts', 'english!', 'abstracts: "english!" is not a language tag; write one such as "en"'],
  ['curator', '[A, B]', 'curator: must be text, not ["A","B"]'],
  ['source', '{ a: 1 }', 'source: must be text, not {"a":1}'],
  ['licence', '4.0', 'licence: must be text; put it in quotation marks: "4.0"'],
  ['accent', 'blu', 'accent: "blu" is unknown; did you mean "blue"?'],
  ['accent', '"#ff0000"', 'accent: "#ff0000" is unknown; it must be one of red, orange'],
  [
    'logo',
    '/logo.svg',
    'logo: "/logo.svg" is not an image of this site; put it into content/files/',
  ],
  ['icon', 'icon.svg', 'icon: "icon.svg" is not an image of this site; put it into content/files/'],
  ['header', '[{ label: Map, to: map }]', 'header[0].to: "map" is not an address; write one of'],
  ['header', '[{ to: /map/ }]', 'header[0].label: is missing'],
  ['features', '{ maps: false }', 'features: unknown field "maps"; did you mean "map"?'],
  ['typefaces', '{ serif: Inter }', 'typefaces: unknown field "serif"'],
  ['figures', 'all', 'figures: "all" is unknown; it must be "page", "everywhere" or "none"'],
  ['theme', 'darkk', 'theme: "darkk" is unknown; did you mean "dark"?'],
  ['footer', '{ text: 7 }', 'footer.text: must be text; put it in quotation marks: "7"'],
  ['features', '{ map: off }', 'features.map: must be true or false'],
  [
    'colours',
    '{ ground: { light: "#777777", dark: "#161513" } }',
    'colours: the ink of text (#1c1b19) has a contrast of only 3.8 on #777777 in the light theme',
  ],
  [
    'colours',
    '{ ink: { light: red, dark: "#ffffff" } }',
    'colours.ink.light: "red" is not a colour; write one such as "#fbfaf6"',
  ],
  ['ids', 'author', 'ids: "author" is unknown; it must be "title" or "author-year-word"'],
  ['categories', '[cs.CV]', 'categories: must be a group of fields, one "field: value" per line'],
  ['categories', '{ cs.CV: 3 }', 'categories.cs.CV: must be text; put it in quotation marks'],
  [
    'analytics',
    'matomo',
    'analytics: "matomo" is unknown; it must be "none": pages send no requests',
  ],
  [
    'examples',
    'attention',
    'examples: must be a list, even for a single value; write ["attention"]',
  ],
  ['citations', 'file', 'citations: "file" is unknown; did you mean "files"?'],
  ['redirects', 'none', 'redirects: "none" is unknown; it must be "pages" or "rules"'],
  ['host', 'vercel', 'host: "vercel" is unknown; it must be one of github, netlify'],
  ['people', '{ from: few }', 'people.from: must be a number, not "few"'],
  ['people', '{ from: 0 }', 'people.from: must be at least 1'],
  ['cards', 'false', 'cards: false is unknown; it must be "papers", "topics" or "none"'],
  ['leads', 'short', 'leads: must be true or false'],
  ['offline', 'never', 'offline: must be true or false'],
  ['feeds', 'all', 'feeds: must be a group of fields'],
  ['feeds', '{ from: 0 }', 'feeds.from: must be at least 1'],
  ['feeds', '{ archive: site }', 'feeds: unknown field "archive"; did you mean "archives"?'],
  ['order', 'session', 'order: "session" is unknown; it must be "date" or "programme"'],
  ['volume', '{ shortTitle: LAMP }', 'volume.title: is missing; add it'],
  ['volume', '{ title: A, doi: x }', 'volume.doi: "x" is not a DOI; write it without'],
  ['volume', '{ title: A, pdf: a.pdf }', 'volume.pdf: "a.pdf" is not a PDF of this site; put it'],
  ['citekeys', '"[author][year]"', 'citekeys: "[author][year]" is not a pattern of citation keys'],
  ['fields', '{ track: { kind: texts } }', 'fields.track.kind: "texts" is unknown; did you mean'],
  ['feeds', '{ id: papers }', 'feeds.id: "papers" is not an authority of a tag URI; write'],
  ['subscribe', '{ field: email }', 'subscribe.action: is missing; add it'],
  [
    'subscribe',
    '{ action: lists.example }',
    'subscribe.action: "lists.example" is not a web address',
  ],
  ['digest', '{ from: me }', 'digest.from: "me" is not a sender; write papers@example.org'],
  ['digest', '{ unsubscribe: www }', 'digest.unsubscribe: "www" is not an address; write'],
] as const;

async function fault(field: string, value: string) {
  const fields = Object.entries({ ...REQUIRED, [field]: value });
  const lines = fields.map(([name, text]) => `${name}: ${text}\n`);
  const { site, faults } = await parseSite(createContentFolder({ 'site.yaml': lines.join('') }));
  expect(site).toBeUndefined();
  const { file, line, column, field: where, message } = faults[0] ?? { file: '', message: '' };
  expect(faults).toHaveLength(1);
  expect(file).toMatch(/site\.yaml$/);
  expect(line).toBe(lines.findIndex((text) => text.startsWith(`${field}:`)) + 1);
  expect(column).toBeGreaterThan(0);
  return where === undefined ? message : `${where}: ${message}`;
}

describe('site.yaml', () => {
  it.each(INVALID)('with "%s: %s" is reported with position and advice', async (...row) => {
    const [field, value, message] = row;
    expect(await fault(field, value)).toContain(message);
  });

  it('is tested with an invalid value of every field', () => {
    const tried: ReadonlySet<string> = new Set(INVALID.map(([field]) => field));
    expect(Object.keys(siteSchema.shape).filter((field) => !tried.has(field))).toEqual([]);
  });

  it.each([
    ['license', 'licence'],
    ['title', 'name'],
    ['url', 'origin'],
    ['lang', 'language'],
    ['color', 'accent'],
    ['maintainer', 'curator'],
    ['taglines', 'tagline'],
  ])(
    'with the unknown field "%s" is reported with the suggestion "%s"',
    async (field, suggestion) => {
      expect(await fault(field, 'x')).toBe(
        `unknown field "${field}"; did you mean "${suggestion}"?`,
      );
    },
  );
});
