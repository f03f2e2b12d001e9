import { text } from '#text';
import { stripControls } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import { formatAuthors } from '../../catalogue/format-authors.ts';
import { toMoment } from '../../catalogue/programme-times.ts';
import {
  getSessionAnchor,
  type CatalogueProgramme,
  type ProgrammeSession,
  type ProgrammeTalk,
  type TimedTalk,
} from '../../catalogue/programme.ts';

/** The data of the site for calendars. */
export interface CalendarSite {
  readonly name: string;
  /** Converts a path such as `/programme/` to a full URL. */
  readonly toUrl: (path: string) => string;
  /** Host name in identifiers, which stays the same if the site moves. */
  readonly host: string;
}

/** Maximum length of a line without its line break: RFC 5545, section 3.1. */
const MAX_LINE_BYTES = 75;

interface CalendarEvent extends Pick<ProgrammeSession, 'date' | 'start' | 'end' | 'room' | 'kind'> {
  readonly id: string;
  readonly title: string;
  /** Of the description. */
  readonly lines: readonly string[];
  readonly url: string;
}

/**
 * Formats sessions, or talks, as a calendar with an event for each: https://www.rfc-editor.org/rfc/rfc5545. Times are in UTC, so that no
 * definition of the time zone is needed. `DTSTAMP` is the day of the last revision, or the first day
 * of the programme: the same content gives the same file.
 */
export function formatCalendar(
  programme: CatalogueProgramme,
  content: readonly (ProgrammeSession | TimedTalk)[],
  { name, toUrl, host }: CalendarSite,
): string {
  const { timeZone, place, revised = programme.days[0]?.date ?? '' } = programme;
  const stamp = `${revised.replaceAll('-', '')}T000000Z`;
  const events = content.map((entry) =>
    'session' in entry ? viewTalk(entry, toUrl) : viewSession(entry, toUrl),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Offprint//Programme//EN',
    'CALSCALE:GREGORIAN',
    // RFC 7986, and the name that older programs read.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ id, title, date, start, end, room, kind, lines, url }) => [
      'BEGIN:VEVENT',
      // With the year, since next year's event has sessions of the same name.
      `UID:${date.slice(0, 4)}-${id}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${formatMoment(toMoment(date, start, timeZone))}`,
      `DTEND:${formatMoment(toMoment(date, end, timeZone))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(room || place
        ? [`LOCATION:${escapeText([room, place].filter(Boolean).join(', '))}`]
        : []),
      ...(kind ? [`CATEGORIES:${escapeText(kind)}`] : []),
      `DESCRIPTION:${escapeText([...lines, url].join('\n'))}`,
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function viewSession(session: ProgrammeSession, toUrl: CalendarSite['toUrl']): CalendarEvent {
  const url = `${toUrl('/programme/')}#${getSessionAnchor(session)}`;
  return { ...session, lines: describe(session), url };
}

function viewTalk(talk: TimedTalk, toUrl: CalendarSite['toUrl']): CalendarEvent {
  const { session, paper, start, end } = talk;
  const { date, room } = session;
  return {
    ...{ date, start, end, room, kind: paper.presentation, id: `talk.${paper.id}` },
    title: toPlain(paper.title),
    lines: [formatAuthors(paper.authors), session.title].filter(Boolean),
    url: toUrl(`/papers/${paper.id}/`),
  };
}

/** The chair, and a line for each talk. */
function describe({ chair, talks }: ProgrammeSession): readonly string[] {
  return [...(chair ? [text.programme.chair(chair)] : []), ...talks.map(describeTalk)];
}

function describeTalk({ paper, title, speaker, start }: ProgrammeTalk): string {
  const people = paper ? formatAuthors(paper.authors, AUTHORS_SHOWN) : speaker;
  const name = paper ? toPlain(paper.title) : title;
  return [start, [name, people].filter(Boolean).join(', ')].filter(Boolean).join(' ');
}

const AUTHORS_SHOWN = 3;

/** `20260504T070000Z` */
function formatMoment(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** RFC 5545, section 3.3.11. Other control characters are not allowed. */
function escapeText(value: string): string {
  return value
    .split(/\r\n?|\n/)
    .map((line) => stripControls(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** Continues a long line on the next, which begins with a space. Characters are never divided. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const folded = [''];
  let bytes = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (bytes + length > MAX_LINE_BYTES) {
      folded.push('');
      bytes = 1;
    }
    folded[folded.length - 1] += character;
    bytes += length;
  }
  return folded.join('\r\n ');
}
