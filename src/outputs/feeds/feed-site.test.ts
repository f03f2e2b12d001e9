import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignSlugs } from '../../catalogue/slug.ts';
import { formatAtom } from './atom.ts';
import { createFeedChoice } from './choose.ts';
import { createSiteFeed, FEED_SITE, SITE } from './catalogue.fixture.ts';
import { formatTagUri } from './feed-site.ts';
import { getText, parseXml } from '../data/parse-xml.fixture.ts';

const AUTHORITY = 'small.example,2026';
/** The grammar of RFC 4151 with `pchar` of RFC 3986. */
const TAG_URI =
  /^tag:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*,\d{4}(?:-\d{2}(?:-\d{2})?)?:(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*$/;

test('ASCII is not encoded', () => {
  expect(formatTagUri(AUTHORITY, 'papers/x-pool')).toBe(`tag:${AUTHORITY}:papers/x-pool`);
  expect(formatTagUri(AUTHORITY, 'feeds/topics/a.b_c/')).toBe(
    `tag:${AUTHORITY}:feeds/topics/a.b_c/`,
  );
});

test('any specific part results in a valid URI that can be decoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (specific) => {
      const uri = formatTagUri(AUTHORITY, specific);
      expect(uri).toMatch(TAG_URI);
      expect(decodeURIComponent(uri)).toBe(`tag:${AUTHORITY}:${specific.toWellFormed()}`);
    }),
  );
});

test.each(['王伟', 'Анна Петрова', 'محمد علي', 'Zoë Dölle'])(
  'the feeds of the person and the venue %s have valid, distinct identifiers',
  (name) => {
    const { catalogue } = createSiteFeed([{ submitted: '2024', authors: [name], venue: name }]);
    const choose = createFeedChoice({ count: 1, feeds: { ...SITE.feeds, from: 1 } });
    const ids = [
      ...catalogue.people.map((person) => choose('people', person)),
      ...catalogue.venues.map((venue) => choose('venues', venue)),
    ].map((feed) => {
      const part = feed?.parts[0];
      return feed && part && getText(parseXml(formatAtom(feed, part, FEED_SITE)), 'id');
    });
    const slug = encodeURIComponent(assignSlugs([name]).get(name) ?? '');
    expect(ids).toEqual([
      `tag:${AUTHORITY}:feeds/people/${slug}/`,
      `tag:${AUTHORITY}:feeds/venues/${slug}/`,
    ]);
    for (const id of ids) expect(id).toMatch(TAG_URI);
  },
);
