import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What every format says of a paper, in one form; what a format writes its own way is levelled. */
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
  /** The gathering, by which RIS names a paper's proceedings. */
  readonly 'event-title'?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

/** Reads BibTeX, RIS or CSL-JSON as citation-js does. */
export function readCitations(text: string): readonly Citation[] {
  return (new Cite(text).data as readonly unknown[] as readonly Item[]).map((item) => ({
    key: item.id,
    title: level(item.title),
    authors: (item.author ?? []).map(formatName),
    date: item.issued?.['date-parts'][0] ?? [],
    venue: level(item['container-title'] ?? item['event-title'] ?? item.publisher ?? ''),
    doi: item.DOI,
    url: item.URL,
  }));
}

/** Without the marks by which citation-js keeps a word's capitals; other elements are the text's own. */
function level(text: string): string {
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
