import type { Paper } from '../../collection/schema.ts';
import { stripMath } from '../../catalogue/strip-math.ts';
import { findKeywords } from '../keywords/find-keywords.ts';
import { readKeywords } from '../keywords/read-keywords.ts';

/** A phrase that could name a topic or be one of its rules. */
export interface Phrase {
  readonly key: string;
  /** As in running text. */
  readonly surface: string;
  /** Number of words. */
  readonly length: number;
  /** Indexes of the papers that contain it. */
  readonly papers: ReadonlySet<number>;
  /** Number of papers that contain it in the title or among their keywords. */
  readonly titles: number;
  /** Whether it is a single word common to a whole field, such as "images". */
  readonly isBroad: boolean;
  /** Whether enough titles contain it for it to be a subject. */
  readonly isSubject: boolean;
}

/** Longer phrases are quotations. */
const MAX_WORDS = 4;
/** A subject occurs in several titles; words that do not ("claims", "turns") name no subject. */
const MIN_TITLES = 2;
const MIN_TITLES_OF_WORD = 3;
/** In larger collections, a word must occur in the titles of this share of the papers. */
const MIN_TITLE_SHARE = 1 / 120;
const MIN_PAPERS = 3;
/**
 * Phrases in more than this share of the papers distinguish nothing; the limit is lower for single
 * words.
 */
const MAX_SHARE = 0.4;
const MAX_SHARE_OF_WORD = 0.25;
/**
 * A phrase that is nearly always part of a longer one ("large language", "remote") is not complete.
 */
const MAX_PARTIAL_SHARE = 0.8;

interface Count {
  readonly length: number;
  readonly isBroad: boolean;
  readonly papers: Set<number>;
  readonly titles: Set<number>;
  readonly surfaces: Map<string, number>;
}

/** Lists the phrases of titles, keywords and abstracts that several papers share. */
export function listPhrases(papers: readonly Paper[]): readonly Phrase[] {
  const counts = new Map<string, Count>();
  for (const [place, paper] of papers.entries()) countPhrases(paper, place, counts);
  const leastOfWord = Math.max(MIN_TITLES_OF_WORD, papers.length * MIN_TITLE_SHARE);
  const phrases = [...counts].flatMap(([key, count]): Phrase[] => {
    const { length, isBroad, papers: having, titles, surfaces } = count;
    const isWord = length === 1;
    const most = Math.max(MIN_PAPERS, papers.length * (isWord ? MAX_SHARE_OF_WORD : MAX_SHARE));
    if (having.size < MIN_PAPERS || having.size > most) return [];
    return [
      {
        ...{ key, length, isBroad, papers: having, titles: titles.size },
        surface: chooseSurface(surfaces),
        isSubject: titles.size >= (isWord ? leastOfWord : MIN_TITLES),
      },
    ];
  });
  return phrases.filter(
    ({ key, length, papers: having }) =>
      !phrases.some(
        (other) =>
          other.length > length &&
          ` ${other.key} `.includes(` ${key} `) &&
          other.papers.size >= having.size * MAX_PARTIAL_SHARE,
      ),
  );
}

function countPhrases(paper: Paper, place: number, counts: Map<string, Count>): void {
  const own = (paper.keywords ?? []).map((keyword) => findKeywords(stripMath(keyword), ''));
  const telling = [findKeywords(stripMath(paper.title), ''), ...own];
  for (const [found, isTelling] of [
    [readKeywords(paper), false] as const,
    ...telling.map((found) => [found, true] as const),
  ]) {
    for (const { key, length, surface, commonness } of found.values()) {
      if (length > MAX_WORDS || (commonness === 'faint' && length === 1)) continue;
      const count = counts.get(key) ?? {
        ...{ length, isBroad: length === 1 && commonness === 'field' },
        ...{ papers: new Set(), titles: new Set(), surfaces: new Map<string, number>() },
      };
      counts.set(key, count);
      count.papers.add(place);
      if (isTelling) count.titles.add(place);
      // Forms of titles and keywords are only used if the abstracts have none.
      const known = count.surfaces.get(surface) ?? 0;
      count.surfaces.set(surface, known + (isTelling ? 0 : 1));
    }
  }
}

/** The most frequent form, without the capitals of titles if it is also written without them. */
function chooseSurface(surfaces: ReadonlyMap<string, number>): string {
  const [surface = ''] = [...surfaces].sort((a, b) => b[1] - a[1])[0] ?? [];
  const plain = surface.toLowerCase();
  return surfaces.has(plain) ? plain : surface;
}
