import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** A citation independent of its format; differences between formats are normalised. */
export interface Citation {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: readonly number[];
  readonly venue: string;
  readonly doi: string | undefined;
  readonly url: string | undefined;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  /** The event, the field in which RIS gives a paper's proceedings. */
  readonly 'event-title'?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

/** Parses BibTeX, RIS or CSL-JSON with citation-js. */
export function readCitations(text: string): readonly Citation[] {
  return (new Cite(text).data as readonly unknown[] as readonly Item[]).map((item) => ({
    key: item.id,
    title: stripMarkup(item.title),
    authors: (item.author ?? []).map(formatName),
    date: item.issued?.['date-parts'][0] ?? [],
    venue: stripMarkup(item['container-title'] ?? item['event-title'] ?? item.publisher ?? ''),
    doi: item.DOI,
    url: item.URL,
  }));
}

/**
 * Removes the markup with which citation-js protects capitals; other elements belong to the text.
 */
function stripMarkup(text: string): string {
  const open: boolean[] = [];
  return text.replace(/<span[^>]*>|<\/span>/g, (tag) => {
    const isEnd = tag === '</span>';
    const isMark = isEnd ? open.pop() === true : tag === '<span class="nocase">';
    if (!isEnd) open.push(isMark);
    return isMark ? '' : tag;
  });
}

function formatName(name: Readonly<Record<string, string>>): string {
  const particle = name['dropping-particle'] ?? name['non-dropping-particle'];
  return [name.given, particle, name.family, name.suffix, name.literal].filter(Boolean).join(' ');
}
