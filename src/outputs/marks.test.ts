import { describe, expect, test } from 'vitest';
import { FORMATS } from './citation/formats.ts';
import { createHeadTags } from './citation/head-tags.ts';
import { formatJsonLd } from './citation/json-ld.ts';
import { createReference } from './citation/reference.ts';
import { createPaperCard } from './cards/card.ts';
import { createRecord } from './data/papers-json.ts';
import { createDigest } from './digest/digest.ts';
import { formatAtom } from './feeds/atom.ts';
import { createSiteFeed, FEED_SITE, SITE, toUrl } from './feeds/catalogue.fixture.ts';
import { formatJsonFeed } from './feeds/json-feed.ts';
import type { Paper } from '../collection/schema.ts';

/** Every output of a paper, as text. */
function writeAll(fields: Partial<Paper>): Readonly<Record<string, string>> {
  const { catalogue, feed } = createSiteFeed([
    { id: 'lamps', title: 'On lamps', submitted: '2024-03-28', ...fields },
  ]);
  const [paper] = catalogue.papers;
  const [part] = feed.parts;
  if (paper?.date === undefined || part === undefined) throw new Error('no paper with a date');
  const dated = { ...paper, date: paper.date };
  const reference = createReference(paper, 'key');
  const [topic] = catalogue.topics;
  return {
    row: paper.title,
    'the Atom feed': formatAtom(feed, part, FEED_SITE),
    'the JSON feed': formatJsonFeed(feed, part, FEED_SITE),
    'papers.json': JSON.stringify(createRecord(paper, toUrl, SITE)),
    'the card': JSON.stringify(createPaperCard(paper, SITE)),
    'the digest': JSON.stringify(
      createDigest(topic ? [{ topic, papers: [dated] }] : [], {
        ...{ site: SITE, since: '2024-01-01', until: undefined, toUrl },
      }),
    ),
    'structured data': formatJsonLd(paper, reference, toUrl('/'), ''),
    citation_title: createHeadTags(paper, reference, toUrl('/'))[0]?.content ?? '',
    ...Object.fromEntries(FORMATS.map(({ name, format }) => [name, format(reference)])),
  };
}

const OUTPUTS = Object.keys(writeAll({}));

describe.each([
  ['retracted', 'Retracted: On lamps', 'Retracted'],
  ['withdrawn', 'Withdrawn: On lamps', 'Withdrawn'],
] as const)('a %s paper', (field, title, status) => {
  const written = writeAll({ [field]: 'The candles were lit.' });

  test.each(OUTPUTS)('is marked in %s', (output) => {
    expect(written[output]).toContain(title);
  });

  test('has the reason if there is space, and is marked for programs', () => {
    for (const output of ['papers.json', 'BibTeX', 'RIS', 'CSL-JSON']) {
      expect(written[output], output).toContain('The candles were lit.');
    }
    expect(written['structured data']).toContain(`"creativeWorkStatus":"${status}"`);
  });
});

test('an award is in every output, and comes first for readers', () => {
  const {
    row: _,
    citation_title: __,
    ...written
  } = writeAll({
    award: 'Best Paper',
    authors: ['Ada Quiet'],
    venue: 'LAMPS',
    year: 2024,
  });
  for (const [output, text] of Object.entries(written))
    expect(text, output).toContain('Best Paper');
  for (const feed of ['the Atom feed', 'the JSON feed']) {
    expect(written[feed], feed).toContain('Best Paper · Ada Quiet · 28 March 2024');
  }
  expect(written['the card']).toContain('["Best Paper","LAMPS 2024"]');
  expect(written['the digest']).toContain('Best Paper · ');
});
