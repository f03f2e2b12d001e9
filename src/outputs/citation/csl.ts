import type { Kind } from './kind.ts';
import type { Name } from './name.ts';
import type { Reference } from './reference.ts';

/** An item of CSL-JSON: https://github.com/citation-style-language/schema, `csl-data.json`. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
}

type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'dropping-particle'?: string;
      readonly suffix?: string;
    };

const TYPES: Readonly<Record<Kind, string>> = {
  journal: 'article-journal',
  proceedings: 'paper-conference',
  preprint: 'article',
};

/**
 * Formats a paper as CSL-JSON. The arXiv id is a note rather than a `number`, which would be printed in
 * bibliographies, unlike in those generated from BibTeX.
 */
export function toCsl(reference: Reference): CslItem {
  const { key, kind, title, authors, venue, date, arxiv, doi, url } = reference;
  return {
    id: key,
    type: TYPES[kind],
    title,
    ...(authors.length > 0 && { author: authors.map(toCslName) }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] as const } }),
    ...(venue && { [kind === 'preprint' ? 'publisher' : 'container-title']: venue }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
    ...(arxiv && { note: `arXiv:${arxiv}` }),
  };
}

/** Particles are ignored in sorting, as in BibTeX by default. */
function toCslName(name: Name): CslName {
  if ('literal' in name) return name;
  const { given, particle, family, suffix } = name;
  return {
    family,
    given,
    ...(particle && { 'dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
