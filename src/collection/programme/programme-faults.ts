import type { Fault } from '../faults.ts';
import { createFieldFault } from '../field-fault.ts';
import type { FieldPath } from '../field-path.ts';
import { suggestNearest } from '../nearest.ts';
import type { Prose } from '../read-prose.ts';
import type { PaperSource } from '../read-papers.ts';
import { toSessionKey } from './assign-papers.ts';
import type { Programme, ProgrammeEntry } from './programme-schema.ts';
import type { YamlFile } from '../yaml-file.ts';

/** A session with its day and its path in the file. */
interface LocatedSession {
  readonly session: ProgrammeEntry;
  readonly date: string;
  readonly path: FieldPath;
}

type Report = (path: FieldPath, message: string) => Fault;

/** Finds conflicts between the programme and the papers, and between sessions. */
export function findProgrammeFaults(
  source: YamlFile<Programme | undefined>,
  sources: readonly PaperSource[],
): readonly Fault[] {
  const programme = source.value;
  if (!programme) return [];
  const report: Report = (path, message) => ({
    ...createFieldFault(source, path, message),
    rule: 'programme',
  });
  const sessions = listSessions(programme);
  return [
    ...findMisplacedDays(programme, report),
    ...findRepeatedSessions(sessions, sources, report),
    ...findMisplacedSessions(programme, report),
    ...findOverlaps(sessions, report),
    ...findTalkFaults(sessions, sources, report),
    ...findMisplacedPapers(sessions, sources),
  ];
}

function listSessions({ days }: Programme): readonly LocatedSession[] {
  return days.flatMap(({ date, sessions }, day) =>
    sessions.map((session, index) => ({
      ...{ session, date },
      path: ['days', day, 'sessions', index],
    })),
  );
}

/** Finds days that are not later than the day above them. */
function findMisplacedDays({ days }: Programme, report: Report): Fault[] {
  return days.flatMap(({ date }, index) => {
    const before = days[index - 1]?.date;
    if (before === undefined || date > before) return [];
    const message =
      date === before
        ? `${date} is also the date of the day above it in the file; put the sessions of both into one day`
        : `${date} is earlier than ${before}, the day above it in the file; put the days in order`;
    return [report(['days', index, 'date'], message)];
  });
}

/** Finds repeated ids, and repeated titles that papers name; breaks may share a title. */
function findRepeatedSessions(
  sessions: readonly LocatedSession[],
  sources: readonly PaperSource[],
  report: Report,
): Fault[] {
  const named = new Set(
    sources.flatMap(({ paper }) => (paper?.session ? toSessionKey(paper.session) : [])),
  );
  const ids = new Set<string>();
  const titles = new Set<string>();
  return sessions.flatMap(({ session: { id, title }, path }) => {
    const key = toSessionKey(title);
    const repeatsId = id !== undefined && ids.has(id);
    const repeatsTitle = named.has(key) && titles.has(key);
    if (id !== undefined) ids.add(id);
    titles.add(key);
    if (repeatsId)
      return [report([...path, 'id'], `"${id}" is also that of another session; choose another`)];
    const message = `papers name the session "${title}", but two have this title; give one of them another`;
    return repeatsTitle ? [report([...path, 'title'], message)] : [];
  });
}

/**
 * Finds sessions and talks that begin before the one above them. A day may list the sessions of one
 * room after those of another.
 */
function findMisplacedSessions({ days }: Programme, report: Report): Fault[] {
  return days.flatMap(({ sessions }, day) =>
    sessions.flatMap(({ title, room, start, talks }, index) => {
      const path = ['days', day, 'sessions', index];
      const before = sessions[index - 1];
      const beginsTrack =
        room !== undefined && sessions.slice(0, index).every((other) => other.room !== room);
      const isEarly = before !== undefined && start < before.start && !beginsTrack;
      const message = `"${title}" begins before "${before?.title}" (${before?.start}), which is above it in the file; put the sessions of the day in order`;
      return [
        ...(isEarly ? [report([...path, 'start'], message)] : []),
        ...findMisplacedTalks(talks, [...path, 'talks'], report),
      ];
    }),
  );
}

function findMisplacedTalks(
  talks: ProgrammeEntry['talks'],
  path: FieldPath,
  report: Report,
): Fault[] {
  return talks.flatMap(({ start }, index) => {
    const before = talks.slice(0, index).findLast((talk) => talk.start !== undefined)?.start;
    if (start === undefined || before === undefined || start >= before) return [];
    const message = `is before ${before}, when a talk above it in the file begins; put the talks in order`;
    return [report([...path, index, 'start'], message)];
  });
}

/** Finds sessions that are in the same room at the same time. */
function findOverlaps(sessions: readonly LocatedSession[], report: Report): Fault[] {
  const byRoom = Map.groupBy(
    sessions.filter(({ session }) => session.room !== undefined),
    ({ session: { room = '' }, date }) => `${date} ${room.toLowerCase()}`,
  );
  return [...byRoom.values()].flatMap((inRoom) =>
    inRoom.flatMap(({ session, path }, index) => {
      const other = inRoom
        .slice(0, index)
        .find(
          (earlier) => earlier.session.end > session.start && earlier.session.start < session.end,
        );
      if (!other) return [];
      const { title, room = '', start, end } = other.session;
      const message = `"${session.title}" is in ${room} at the same time as "${title}" (${start}–${end}); change a time or a room`;
      return [report([...path, 'room'], message)];
    }),
  );
}

/** Finds talks whose paper does not exist, is listed twice, or names another session. */
function findTalkFaults(
  sessions: readonly LocatedSession[],
  sources: readonly PaperSource[],
  report: Report,
): Fault[] {
  const byId = new Map(
    sources.flatMap((source) => (source.keys.id === undefined ? [] : [[source.keys.id, source]])),
  );
  const listedIn = new Map<string, string>();
  return sessions.flatMap(({ session, path }) =>
    session.talks.flatMap(({ paper: id }, index) => {
      if (id === undefined) return [];
      const talk = [...path, 'talks', index];
      const source = byId.get(id);
      if (!source) return [report(talk, describeUnknown(id, byId.keys()))];
      const earlier = listedIn.get(id);
      listedIn.set(id, session.title);
      if (earlier !== undefined) {
        return [report(talk, `the paper "${id}" is already in "${earlier}"; keep one of the two`)];
      }
      const named = source.paper?.session;
      if (named === undefined || toSessionKey(named) === toSessionKey(session.title)) return [];
      const message = `the paper "${id}" is listed in "${session.title}", but the paper says session: ${named}; correct one of the two`;
      return [report(talk, message)];
    }),
  );
}

function describeUnknown(id: string, ids: Iterable<string>): string {
  const advice = suggestNearest(id, ids, 'use the file name of a paper.');
  return `there is no paper "${id}"; ${advice} Anything else is written as { title: ${id} }`;
}

/** Finds papers whose session is not in the programme, or that begin outside their session. */
function findMisplacedPapers(
  sessions: readonly LocatedSession[],
  sources: readonly PaperSource[],
): Fault[] {
  const byTitle = new Map(sessions.map(({ session }) => [toSessionKey(session.title), session]));
  const listed = new Set(
    sessions.flatMap(({ session }) => session.talks.flatMap(({ paper }) => paper ?? [])),
  );
  return sources.flatMap(({ paper, file, locate }) => {
    if (paper?.session === undefined || listed.has(paper.id)) return [];
    const session = byTitle.get(toSessionKey(paper.session));
    const { start } = paper;
    if (session) {
      const { title, start: first, end } = session;
      if (start === undefined || (first <= start && start < end)) return [];
      const message = `${start} is outside its session "${title}", ${first}–${end}; correct one of the two`;
      return [{ file, ...locate(['start']), field: 'start', rule: 'programme', message }];
    }
    const titles = sessions.map(({ session: { title } }) => title);
    const otherwise = 'add it there, or correct the name';
    const advice = suggestNearest(paper.session, titles, otherwise);
    const message = `programme.yaml contains no session "${paper.session}"; ${advice}`;
    return [{ file, ...locate(['session']), field: 'session', rule: 'programme', message }];
  });
}

/**
 * Finds uses of `<Programme>` in a collection without a programme, or on the page of the programme,
 * which shows it anyway.
 */
export function findProgrammeUses(
  { id, file, components }: Pick<Prose<unknown>, 'id' | 'file' | 'components'>,
  programme: Programme | undefined,
): readonly Fault[] {
  const message =
    programme === undefined
      ? '<Programme> needs programme.yaml, which does not exist; create it, or remove <Programme>'
      : id === 'programme'
        ? 'this page shows the programme below its text; remove <Programme>'
        : undefined;
  if (message === undefined) return [];
  return components
    .filter(({ name }) => name === 'Programme')
    .map(({ line, column }) => ({ file, line, column, rule: 'programme', message }));
}
