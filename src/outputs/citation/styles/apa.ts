import type { Name } from '../../../collection/person-name.ts';
import { getText } from '../details.ts';
import type { Details, Reference } from '../reference.ts';
import { formatEdition, getVersion } from './edition.ts';
import { formatInOrder, formatInverted, joinNames, toInitials } from './names.ts';
import { endWith, toText } from './run.ts';
import type { Run } from './run.ts';

/** Longer lists are shortened to the first nineteen authors and the last. */
const MAX_AUTHORS = 20;

/**
 * APA, 7th edition: https://apastyle.apa.org/style-grammar-guidelines/references. Titles keep
 * their published capitalisation.
 */
export function formatApa(reference: Reference): Run[] {
  const { kind, title, authors, editors = [], date, url } = reference;
  const year = `(${date[0] ?? 'n.d.'}).`;
  const isPart = kind === 'journal' || kind === 'proceedings' || kind === 'chapter';
  const note = formatNote(reference);
  const name: Run[] = isPart ? [title] : [{ italic: title }, note];
  const mark = note ? '.' : endWith(title, '.').slice(title.length);
  const source = isPart ? formatContainer(reference) : [];
  const publisher = kind === 'journal' ? undefined : getPublisher(reference);
  const place: Run[] = [
    ...(source.length > 0
      ? [' ', ...source, endWith(toText(source), '.').slice(toText(source).length)]
      : []),
    publisher ? ` ${endWith(publisher, '.')}` : '',
  ].filter((run) => run !== '');
  const address = url ? ` ${url}` : '';
  // The editors of a book without authors take their place.
  const by =
    authors.length > 0
      ? formatAuthors(authors)
      : kind === 'book' && editors.length > 0
        ? `${formatAuthors(editors)} (${editors.length > 1 ? 'Eds.' : 'Ed.'}).`
        : undefined;
  if (by === undefined) return [...name, mark, ` ${year}`, ...place, address];
  return [`${endWith(by, '.')} ${year} `, ...name, mark, ...place, address];
}

/** After the title: " (arXiv:2501.04444)", " [Doctoral dissertation]", " (Technical Report TR-17)". */
function formatNote(reference: Reference): string {
  const { kind, arxiv, details = {} } = reference;
  const genre = getText(details, 'genre');
  if (kind === 'preprint' && arxiv) return ` (arXiv:${arxiv})`;
  if (kind === 'thesis') return ` [${genre ?? 'Thesis'}]`;
  const number = getText(details, 'number');
  if (kind === 'report' && (genre || number)) {
    const name = (genre ?? 'Report').replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
    const label = number && /^\d/.test(number) ? `No. ${number}` : number;
    return ` (${[name, label].filter(Boolean).join(' ')})`;
  }
  if (kind === 'dataset' || kind === 'software') {
    const version = getVersion(reference);
    return `${version ? ` (Version ${version})` : ''} [${kind === 'dataset' ? 'Data set' : 'Computer software'}]`;
  }
  const parts = kind === 'book' ? listParts(reference) : [];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** "2nd ed." and "Vol. 12" of a book. */
function listParts(reference: Reference): string[] {
  const edition = formatEdition(reference);
  const volume = getText(reference.details ?? {}, 'volume');
  return [edition && `${edition}.`, volume && `Vol. ${volume}`].flatMap((part) => part ?? []);
}

function getPublisher({ kind, venue, details = {} }: Reference): string | undefined {
  const given = getText(details, 'publisher') ?? getText(details, 'institution');
  const isHost = kind !== 'proceedings' && kind !== 'chapter';
  return given ?? (isHost ? venue : undefined);
}

/** The journal with its numbers, or "In E. Lee (Ed.), Handbook of Lamps (pp. 77–99)". */
function formatContainer(reference: Reference): Run[] {
  const { kind, venue, editors = [], details = {} } = reference;
  if (!venue) return [];
  if (kind === 'journal') return [{ italic: venue }, ...formatPlace(details)];
  // Proceedings without editors and publisher are a periodical.
  const pages = getText(details, 'pages');
  if (kind === 'proceedings' && editors.length === 0 && !getText(details, 'publisher')) {
    return [{ italic: venue }, ...(pages ? [`, ${pages}`] : [])];
  }
  const names = editors.map((name) => formatInOrder(name, toInitials));
  const role = names.length > 1 ? 'Eds.' : 'Ed.';
  const by = names.length > 0 ? `${joinNames(names, '&')} (${role}), ` : '';
  const label = pages && /[–,]/.test(pages) ? 'pp.' : 'p.';
  const parts = [...listParts(reference), ...(pages ? [`${label} ${pages}`] : [])];
  return [`In ${by}`, { italic: venue }, parts.length > 0 ? ` (${parts.join(', ')})` : ''].filter(
    (run) => run !== '',
  );
}

/** ", 12(3), 12–24", the volume in italics. */
function formatPlace(details: Details): Run[] {
  const [volume, issue] = [getText(details, 'volume'), getText(details, 'issue')];
  const article = getText(details, 'articleNumber');
  const pages = getText(details, 'pages') ?? (article && `Article ${article}`);
  return [
    ...(volume ? [', ', { italic: volume }] : []),
    issue ? `${volume ? '' : ', '}(${issue})` : '',
    pages ? `, ${pages}` : '',
  ].filter((run) => run !== '');
}

function formatAuthors(authors: readonly Name[]): string {
  const names = authors.map((name) => formatInverted(name, toInitials));
  if (names.length <= MAX_AUTHORS) return joinNames(names, '&', true);
  return `${names.slice(0, MAX_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
}
