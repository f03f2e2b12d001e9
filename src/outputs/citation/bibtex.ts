import { formatBibtexTitle } from './bibtex-title.ts';
import { escapeBibtex } from './bibtex-text.ts';
import type { Kind } from './kind.ts';
import type { Name } from './name.ts';
import type { Reference } from './reference.ts';

/** The entry type, and the field for the venue. */
const ENTRIES: Readonly<Record<Kind, { readonly type: string; readonly venue: string }>> = {
  journal: { type: 'article', venue: 'journal' },
  proceedings: { type: 'inproceedings', venue: 'booktitle' },
  preprint: { type: 'misc', venue: 'howpublished' },
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Formats an entry for BibTeX and biber: https://ctan.org/pkg/biblatex, 'Data model'. Unknown fields are
 * omitted. `day` is a field of biblatex, which BibTeX ignores.
 */
export function toBibtex(reference: Reference): string {
  const { key, kind, title, titleTex, authors, venue, date, arxiv, doi, url } = reference;
  const { type, venue: venueField } = ENTRIES[kind];
  const [year, month, day] = date;
  const fields: Record<string, string | undefined> = {
    title: titleTex ?? formatBibtexTitle([{ type: 'text', source: title, text: title }]),
    author: authors.map(formatAuthor).join(' and ') || undefined,
    // Double braces, because some programs convert book titles to lower case.
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
    // Months are macros.
    value === undefined
      ? []
      : [`  ${name.padEnd(13)} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** Formats `Family, Given`, which is unambiguous. */
function formatAuthor(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { given, particle, family, suffix } = name;
  // BibTeX would read lower-case words as particles: `Ortega y Gasset`.
  const hasNoParticle = !/\s\p{Ll}/u.test(family);
  const familyName = hasNoParticle ? escapeBibtex(family) : `{${escapeBibtex(family)}}`;
  const last = particle ? `${escapeBibtex(particle)} ${familyName}` : familyName;
  return [last, suffix && escapeBibtex(suffix), escapeBibtex(given)].filter(Boolean).join(', ');
}
