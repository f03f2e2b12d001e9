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

/**
 * Formats sessions of a programme as a calendar: https://www.rfc-editor.org/rfc/rfc5545. Times are
 * in UTC, which needs no definition of a time zone. `DTSTAMP` is the day of the last revision, or
 * the first day of the programme, so the same content always results in the same file.
 *
 * @param sessions all sessions, or one
 */
export function formatCalendar(
  programme: CatalogueProgramme,
  sessions: readonly ProgrammeSession[],
  { name, toUrl, host }: CalendarSite,
): string {
  const { timeZone, place, revised = programme.days[0]?.date ?? '' } = programme;
  const stamp = `${revised.replaceAll('-', '')}T000000Z`;
  const events = sessions.flatMap((session) => {
    const { id, title, room, date, start, end } = session;
    const url = `${toUrl('/programme/')}#${getSessionAnchor(session)}`;
    return [
      'BEGIN:VEVENT',
      // Contains the year, because next year's event may have sessions with the same names.
      `UID:${date.slice(0, 4)}-${id}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${formatMoment(toMoment(date, start, timeZone))}`,
      `DTEND:${formatMoment(toMoment(date, end, timeZone))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(room || place
        ? [`LOCATION:${escapeText([room, place].filter(Boolean).join(', '))}`]
        : []),
      ...(session.kind ? [`CATEGORIES:${escapeText(session.kind)}`] : []),
      `DESCRIPTION:${escapeText([...describe(session), url].join('\n'))}`,
      `URL:${url}`,
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Offprint//Programme//EN',
    'CALSCALE:GREGORIAN',
    // RFC 7986 defines NAME; older programs read X-WR-CALNAME.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
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
