import type { Name } from '../../../collection/person-name.ts';
import type { Reference } from '../reference.ts';
import { formatDayFirst } from './dates.ts';
import { formatInOrder, formatInverted } from './names.ts';
import { endWith, quote } from './run.ts';
import type { Run } from './run.ts';

/**
 * MLA, 9th edition: https://style.mla.org/works-cited/citations-by-format/. Titles keep their published
 * capitalization.
 */
export function formatMla({ kind, title, authors, venue, date, arxiv, url }: Reference): Run[] {
  const start = authors.length > 0 ? `${endWith(formatAuthors(authors), '.')} ` : '';
  const isStandalone = kind === 'preprint';
  const name: Run[] = isStandalone
    ? [{ italic: title }, endWith(title, '.').slice(title.length)]
    : [quote(endWith(title, '.'))];
  const parts: readonly Run[] = [
    isStandalone && arxiv ? `arXiv:${arxiv}` : '',
    venue ? (isStandalone ? venue : { italic: venue }) : '',
    formatDayFirst(date),
    url ?? '',
  ].filter((run) => run !== '');
  const body = parts.flatMap((run, index) => [index === 0 ? ' ' : ', ', run]);
  return [start, ...name, ...body, parts.length > 0 ? '.' : ''];
}

function formatAuthors(authors: readonly Name[]): string {
  const [first, second] = authors;
  if (!first) return '';
  const firstAuthor = formatInverted(first);
  if (authors.length > 2) return `${firstAuthor}, et al.`;
  return second ? `${firstAuthor}, and ${formatInOrder(second)}` : firstAuthor;
}
