import { formatPrinted, isFamilyFirst, type Name } from '../../../collection/person-name.ts';
import { getText } from '../details.ts';
import type { Reference } from '../reference.ts';
import { formatEdition } from './edition.ts';
import { toInitials } from './names.ts';
import { shortenRange } from './page-range.ts';
import { endWith } from './run.ts';

/** Longer lists are shortened to the first six authors. */
const MAX_AUTHORS = 6;

/**
 * Vancouver, without the number in a list of references:
 * https://www.nlm.nih.gov/bsd/uniform_requirements.html. Titles keep their published capitalisation.
 */
export function formatVancouver(reference: Reference): string[] {
  const { kind, title, authors, editors = [], date, doi, url, details = {} } = reference;
  const venue = (reference.kind === 'journal' && reference.shortVenue) || reference.venue;
  const get = (field: Parameters<typeof getText>[1]): string | undefined => getText(details, field);
  const pages = get('pages') ? shortenRange(get('pages') ?? '') : get('articleNumber');
  const year = date[0]?.toString();
  const isPart = kind === 'proceedings' || kind === 'chapter';
  const isJournal = kind === 'journal';
  const isEdited = kind === 'book' && authors.length === 0 && editors.length > 0;
  const genre = kind === 'thesis' ? (get('genre') ?? 'Thesis') : kind === 'report' && get('genre');
  // Web addresses are only given for works without a DOI.
  const where = doi ? `doi:${doi}` : url && `Available from: ${url}`;
  const medium = doi || !url ? '' : ' [Internet]';
  const name = [title, genre && ` [${genre}]`, !isPart && !isJournal && medium].filter(Boolean);
  const volume = get('volume');
  const series = kind === 'report' || kind === 'thesis' ? undefined : get('series');
  const number = kind === 'report' ? get('number') : undefined;
  const imprint = joinImprint(get('place'), getPublisher(reference), year);
  const sentences = [
    isEdited ? formatEditors(editors) : formatNames(authors),
    name.join(''),
    ...(isJournal
      ? [[endWith(`${venue ?? ''}${medium}`, '.'), joinIssue(reference, year, pages)].join(' ')]
      : [
          isPart && venue
            ? `In: ${[formatEditors(editors), `${venue}${medium}`].filter(Boolean).join('. ')}`
            : '',
          formatEdition(reference),
          kind === 'book' && volume ? `Vol. ${volume}` : '',
          imprint,
          isPart && pages ? `p. ${pages}` : '',
          number && (get('genre') ? `${get('genre')} ${number}` : `Report no.: ${number}`),
          series && `(${[series, get('number')].filter(Boolean).join('; ')})`,
        ]),
  ].flatMap((sentence) => {
    const text = sentence?.trim();
    return text ? (text.endsWith(')') ? `${text}.` : endWith(text, '.')) : [];
  });
  return [[...sentences, where].filter(Boolean).join(' ')];
}

function getPublisher({ kind, venue, details = {} }: Reference): string | undefined {
  const own = getText(details, 'publisher') ?? getText(details, 'institution');
  return kind === 'preprint' ? (own ?? venue) : own;
}

/** "Bath: Lamp Press; 2023" */
function joinImprint(place?: string, publisher?: string, year?: string): string {
  const press = [place, publisher].filter(Boolean).join(': ');
  return [press, year].filter(Boolean).join('; ');
}

/** "2023;12(3):12–24" */
function joinIssue({ details = {} }: Reference, year?: string, pages?: string): string {
  const [volume, issue] = [getText(details, 'volume'), getText(details, 'issue')];
  const numbers = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const place = [numbers, pages].filter(Boolean).join(':');
  return [year, place].filter(Boolean).join(';');
}

function formatEditors(editors: readonly Name[]): string {
  if (editors.length === 0) return '';
  const names = formatNames(editors).replace(/(?<=, et al)$/, '.');
  return `${names}, editor${editors.length > 1 ? 's' : ''}`;
}

function formatNames(names: readonly Name[]): string {
  const shown = names.slice(0, MAX_AUTHORS).map(formatName);
  return [...shown, ...(names.length > MAX_AUTHORS ? ['et al'] : [])].join(', ');
}

/** "Bézenac E de", "Ford H III" */
function formatName(name: Name): string {
  if ('literal' in name || isFamilyFirst(name)) return formatPrinted(name);
  const { given, particle, family, suffix, keepsParticle } = name;
  const initials = toInitials(given).replace(/[.\s-]/g, '');
  const last = keepsParticle ? [particle, family, initials] : [family, initials, particle];
  return [...last, suffix?.replace(/\.$/, '')].filter(Boolean).join(' ');
}
