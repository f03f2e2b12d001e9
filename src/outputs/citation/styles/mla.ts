import type { Name } from '../../../collection/person-name.ts';
import { getText } from '../details.ts';
import type { Reference } from '../reference.ts';
import { formatDayFirst } from './format-day.ts';
import { formatInOrder, formatInverted, joinNames } from './names.ts';
import { endWith, quote } from './run.ts';
import type { Run } from './run.ts';

/**
 * MLA, 9th edition: https://style.mla.org/works-cited/citations-by-format/. Titles keep their published
 * capitalization.
 */
export function formatMla(reference: Reference): Run[] {
  const { kind, title, authors, editors = [], venue, date, arxiv, url, details = {} } = reference;
  const pages = getText(details, 'pages');
  const label = pages && /[–,]/.test(pages) ? 'pp.' : 'p.';
  const [volume, issue] = [getText(details, 'volume'), getText(details, 'issue')];
  const publisher = getText(details, 'publisher') ?? getText(details, 'institution');
  const start = authors.length > 0 ? `${endWith(formatAuthors(authors), '.')} ` : '';
  const isStandalone = kind === 'preprint' || kind === 'book';
  const isPart = kind === 'proceedings' || kind === 'chapter';
  const edited = editors.map((editor) => formatInOrder(editor));
  const name: Run[] = isStandalone
    ? [{ italic: title }, endWith(title, '.').slice(title.length)]
    : [quote(endWith(title, '.'))];
  const parts: readonly Run[] = [
    isStandalone && arxiv ? `arXiv:${arxiv}` : '',
    venue ? (isStandalone ? venue : { italic: venue }) : '',
    isPart && edited.length > 0 ? `edited by ${joinNames(edited, 'and')}` : '',
    volume ? `vol. ${volume}` : '',
    issue ? `no. ${issue}` : '',
    kind === 'journal' ? '' : (publisher ?? ''),
    formatDayFirst(date),
    pages ? `${label} ${pages}` : '',
    kind === 'thesis' || kind === 'report' ? (getText(details, 'genre') ?? '') : '',
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
