import { text } from '#text';
import { excerpt } from '../../abstract/excerpt.ts';
import { toOneLine } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import { formatAuthors } from '../../catalogue/format-authors.ts';
import { formatPapers } from '../../catalogue/format-count.ts';
import { formatDate } from '../../catalogue/dates.ts';
import { getDirection } from '../../catalogue/direction.ts';
import { OTHER } from '../../catalogue/topics.ts';
import type { Site } from '../../collection/schema.ts';
import type { DatedPaper } from '../feeds/date.ts';
import type { DigestSection } from './select.ts';

/** The content of a digest for all formats. Text is plain and on one line. */
export interface Digest {
  readonly siteName: string;
  readonly language: string;
  /** "3 papers since January 2025". */
  readonly subject: string;
  /** Address of the site. */
  readonly home: string;
  readonly unsubscribe: string | undefined;
  readonly sections: readonly {
    readonly name: string;
    readonly url: string;
    readonly papers: readonly DigestPaper[];
  }[];
}

export interface DigestPaper {
  readonly title: string;
  readonly url: string;
  readonly authors: string;
  /** Date and venue. */
  readonly facts: string;
  /** The sentence shown in lists, or the first sentences of the abstract. */
  readonly beginning: string;
  readonly lang: string | undefined;
  readonly direction: 'rtl' | undefined;
}

/** In characters; two or three sentences. */
const BEGINNING_LENGTH = 360;

/** @param options.toUrl converts a path of the site to a full URL */
export function createDigest(
  sections: readonly DigestSection[],
  options: {
    readonly site: Site;
    readonly since: string;
    readonly until: string | undefined;
    readonly toUrl: (path: string) => string;
  },
): Digest {
  const { site, since, until, toUrl } = options;
  const count = sections.reduce((sum, { papers }) => sum + papers.length, 0);
  const [first, last] = [formatDate(since), until && formatDate(until)];
  const [onlySection] = sections;
  const hasOneTopic = sections.length === 1 && onlySection?.topic.id !== OTHER.topic;
  const topic = hasOneTopic && onlySection ? toOneLine(onlySection.topic.name) : undefined;
  return {
    siteName: toOneLine(site.name),
    language: site.language,
    subject: formatSubject(formatPapers(count), topic, first, last),
    home: toUrl('/'),
    unsubscribe: site.digest.unsubscribe,
    sections: sections.map(({ topic, papers }) => ({
      name: toOneLine(topic.name),
      url: toUrl(`/topics/${topic.id}/`),
      papers: papers.map((paper) => createDigestPaper(paper, toUrl)),
    })),
  };
}

function formatSubject(papers: string, topic: string | undefined, first: string, last?: string) {
  const { since, sinceIn, between, betweenIn } = text.digest;
  if (topic === undefined) return last ? between(papers, first, last) : since(papers, first);
  return last ? betweenIn(papers, topic, first, last) : sinceIn(papers, topic, first);
}

function createDigestPaper(paper: DatedPaper, toUrl: (path: string) => string): DigestPaper {
  const venue = paper.venue && [paper.venue, paper.year].filter(Boolean).join(' ');
  const abstract = toPlain(paper.abstract);
  return {
    title: toPlain(paper.title),
    url: toUrl(`/papers/${paper.id}/`),
    authors: toOneLine(formatAuthors(paper.authors)),
    facts: toOneLine([paper.award, formatDate(paper.date), venue].filter(Boolean).join(' · ')),
    beginning: paper.lead ?? excerpt(abstract, BEGINNING_LENGTH),
    lang: paper.lang,
    direction: getDirection(abstract),
  };
}
