import { formatBibtexTitle } from './bibtex-title.ts';
import { escapeBibtex } from './bibtex-text.ts';
import type { Kind } from './kind.ts';
import type { Name } from './name.ts';
import type { Reference } from './reference.ts';

/** The type of entry, and the field that names where the paper appeared. */
const ENTRIES: Readonly<Record<Kind, { readonly type: string; readonly venue: string }>> = {
  journal: { type: 'article', venue: 'journal' },
  proceedings: { type: 'inproceedings', venue: 'booktitle' },
  preprint: { type: 'misc', venue: 'howpublished' },
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * One BibTeX entry, which biber reads as well: https://ctan.org/pkg/biblatex, 'Data model'. What is
 * not known is left out. `day` is biblatex's; BibTeX passes over it.
 */
export function toBibtex(reference: Reference): string {
  const { key, kind, title, titleTex, authors, venue, date, arxiv, doi, url } = reference;
  const { type, venue: venueField } = ENTRIES[kind];
  const [year, month, day] = date;
  const fields: Record<string, string | undefined> = {
    title: titleTex ?? formatBibtexTitle([{ type: 'text', source: title, text: title }]),
    author: authors.map(formatAuthor).join(' and ') || undefined,
    // Braces twice: some readers lower the capitals of a book's title.
    [venueField]:
      venue && (kind === 'proceedings' ? `{${escapeBibtex(venue)}}` : escapeBibtex(venue)),
    year: year?.toString().padStart(4, '0'),
    month: month === undefined ? undefined : MONTHS[month - 1],
    day: day?.toString(),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    doi: doi && !/[{}\\]/.test(doi) ? doi : undefined,
    url,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    // The names of months are BibTeX's own words.
    value === undefined
      ? []
      : [`  ${name.padEnd(13)} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** `Family, Given`, so that nothing is left for BibTeX to guess. */
function formatAuthor(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { given, particle, family, suffix } = name;
  // BibTeX takes lower-case words for particles wherever they stand: `Ortega y Gasset`.
  const isOne = !/\s\p{Ll}/u.test(family);
  const whole = isOne ? escapeBibtex(family) : `{${escapeBibtex(family)}}`;
  const last = particle ? `${escapeBibtex(particle)} ${whole}` : whole;
  return [last, suffix && escapeBibtex(suffix), escapeBibtex(given)].filter(Boolean).join(', ');
}
