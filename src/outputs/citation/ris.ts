import type { Kind } from './kind.ts';
import type { Name } from './name.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Kind, string>> = {
  journal: 'JOUR',
  proceedings: 'CPAPER',
  preprint: 'GEN',
};

/**
 * Formats a RIS record, with CRLF line ends: https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(reference: Reference): string {
  const { key, kind, title, authors, venue, date, arxiv, doi, url } = reference;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', formatName(name)] as const),
    ['PY', date[0]?.toString().padStart(4, '0')],
    // Year, month, day and a comment: `2022/03//` if the day is unknown.
    ['DA', date.length > 1 ? formatDate(date) : undefined],
    [kind === 'preprint' ? 'PB' : 'T2', venue],
    // Some programs use T2 as the name of the conference and C3 as that of the proceedings.
    ['C3', kind === 'proceedings' ? venue : undefined],
    ['DB', arxiv && 'arXiv'],
    ['AN', arxiv],
    ['DO', doi],
    ['UR', url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** Formats `Family, Given, Suffix`. A comma would split the name of a group. */
function formatName(name: Name): string {
  if ('literal' in name) return name.literal.replace(/,/g, '');
  const { given, particle, family, suffix } = name;
  const last = particle ? `${particle} ${family}` : family;
  return [last, given, suffix].filter(Boolean).join(', ');
}

function formatDate([year, ...rest]: readonly number[]): string {
  const [month = '', day = ''] = rest.map((part) => part.toString().padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}
