import type { Name } from '../../../collection/person-name.ts';
import type { FieldName } from '../../../collection/field-table.ts';
import { getText } from '../details.ts';
import type { Reference } from '../reference.ts';
import { formatDayFirst } from './format-day.ts';
import { formatEdition, getVersion } from './edition.ts';
import { formatInOrder, formatInverted, joinNames } from './names.ts';
import { shortenRange } from './page-range.ts';
import { endWith, quote } from './run.ts';
import type { Run } from './run.ts';

/**
 * MLA, 9th edition: https://style.mla.org/works-cited/citations-by-format/. Titles keep their published
 * capitalisation.
 */
export function formatMla(reference: Reference): Run[] {
  const { kind, title, authors, editors = [], venue, date, arxiv, url, details = {} } = reference;
  const get = (field: FieldName): string | undefined => getText(details, field);
  const pages = get('pages');
  const label = pages && /[–,]/.test(pages) ? 'pp.' : 'p.';
  const [volume, issue] = [get('volume'), get('issue')];
  const [edition, version] = [formatEdition(reference), getVersion(reference)];
  const publisher = get('publisher') ?? get('institution');
  const isEdited = kind === 'book' && authors.length === 0 && editors.length > 0;
  const by = isEdited
    ? `${formatAuthors(editors)}, ${editors.length > 1 ? 'editors' : 'editor'}`
    : formatAuthors(authors);
  const start = by ? `${endWith(by, '.')} ` : '';
  const isPart = kind === 'journal' || kind === 'proceedings' || kind === 'chapter';
  const isReport = kind === 'report';
  const edited = editors.map((editor) => formatInOrder(editor));
  const name: Run[] = isPart
    ? [quote(endWith(title, '.'))]
    : [{ italic: title }, endWith(title, '.').slice(title.length)];
  const parts: readonly Run[] = [
    kind === 'preprint' && arxiv ? `arXiv:${arxiv}` : '',
    venue ? (isPart ? { italic: venue } : venue) : '',
    isPart && kind !== 'journal' && edited.length > 0
      ? `edited by ${joinNames(edited, 'and')}`
      : '',
    version ? `version ${version}` : '',
    edition ? `${edition}.` : '',
    volume ? `vol. ${volume}` : '',
    issue ? `no. ${issue}` : '',
    pages ? '' : (get('articleNumber') ?? ''),
    isReport ? (get('genre') ?? '') : '',
    isReport ? (get('number') ?? '') : '',
    kind === 'journal' ? '' : (publisher ?? ''),
    formatDayFirst(date),
    pages ? `${label} ${shortenRange(pages, 2)}` : '',
    kind === 'thesis' ? (get('genre') ?? '') : '',
    url ?? '',
  ].filter((run) => run !== '');
  const body = parts.flatMap((run, index) =>
    index === 0
      ? [' ', typeof run === 'string' ? run.replace(/^v(?=ol\.|ersion)/, 'V') : run]
      : [', ', run],
  );
  return [start, ...name, ...body, parts.length > 0 ? '.' : ''];
}

function formatAuthors(authors: readonly Name[]): string {
  const [first, second] = authors;
  if (!first) return '';
  const firstAuthor = formatInverted(first);
  if (authors.length > 2) return `${firstAuthor}, et al.`;
  return second ? `${firstAuthor}, and ${formatInOrder(second)}` : firstAuthor;
}
