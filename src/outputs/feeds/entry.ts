import { escapeHtml, toOneLine } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import { renderPortable } from '../../abstract/render-portable.ts';
import { formatDate, getNewsDate } from '../../catalogue/dates.ts';
import { getDirection } from '../../catalogue/direction.ts';
import { getLinks } from '../../catalogue/links.ts';
import { memoizeByObject } from '../../memoize.ts';
import { getDay, toInstant, type DatedPaper } from './date.ts';
import type { FeedSite } from './feed-site.ts';

/** The data of a paper for both formats. Text is plain, on one line and not escaped. */
export interface Entry {
  readonly id: string;
  readonly url: string;
  /** URL of the paper itself. */
  readonly source: string | undefined;
  readonly title: string;
  readonly lang: string | undefined;
  /** One sentence, if lists show one. */
  readonly summary: string | undefined;
  /** HTML: a line with award, authors, date and venue, and the abstract. */
  readonly html: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** As precise as known. */
  readonly date: string;
  /** An instant, if the day is known. */
  readonly published: string | undefined;
  /** An instant; see `toInstant`. */
  readonly updated: string;
}

export function createEntries(papers: readonly DatedPaper[], site: FeedSite): readonly Entry[] {
  return papers.map(getEntryOf(site));
}

/** Memoized, because a paper is in the feeds of all its groups, in both formats. */
const getEntryOf = memoizeByObject((site: FeedSite) =>
  memoizeByObject((paper: DatedPaper) => createEntry(paper, site)),
);

function createEntry(paper: DatedPaper, site: FeedSite): Entry {
  const url = site.toUrl(`/papers/${paper.id}/`);
  const source = getLinks(paper, url)[0]?.url;
  return {
    id: site.toTag(`papers/${paper.id}`),
    url,
    source: source && toUri(source),
    title: toPlain(paper.title),
    lang: paper.lang,
    summary: paper.lead,
    html: formatContent(paper, site.language),
    authors: paper.people.map(({ id, name, hasPage }) => ({
      name: toOneLine(name),
      ...(hasPage && { url: site.toUrl(`/people/${id}/`) }),
    })),
    topics: paper.topics.map(({ topic: { id, name } }) => ({ id, name: toOneLine(name) })),
    date: paper.date,
    // An older paper that is added today counts as new today.
    published: getDay(getNewsDate(paper) ?? paper.date),
    updated: toInstant(getNewsDate(paper) ?? paper.date),
  };
}

/**
 * The date is part of the text, because feed readers show an instant as a day even if the day is
 * unknown. It is in the language of the site.
 */
function formatContent(paper: DatedPaper, siteLanguage: string): string {
  const venue = [paper.venue, paper.year].filter(Boolean).join(' ');
  const facts = [
    paper.award,
    paper.authors.join(', '),
    formatDate(paper.date),
    paper.venue && venue,
  ]
    .filter(Boolean)
    .map((fact) => escapeHtml(toOneLine(String(fact))))
    .join(' · ');
  const lang = paper.lang && ` lang="${escapeHtml(paper.lang)}"`;
  const direction = getDirection(paper.abstract);
  const attributes = [lang, direction && ` dir="${direction}"`].filter(Boolean).join('');
  const factsLang = paper.lang === undefined ? '' : ` lang="${escapeHtml(siteLanguage)}"`;
  return `<p${factsLang}>${facts}</p>\n<div${attributes}>\n${renderPortable(paper.abstract)}\n</div>`;
}

/** Encodes all characters that RFC 3986 does not allow, as Atom requires. */
function toUri(url: string): string {
  return new URL(url).href.replace(/[\s{}\\^<>"`|]|%(?![\da-f]{2})/gi, encodeURIComponent);
}
