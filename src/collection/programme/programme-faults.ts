import type { Fault } from '../faults.ts';
import { formatPath, type FieldPath } from '../field-path.ts';
import { nearest } from '../nearest.ts';
import type { Prose } from '../read-prose.ts';
import type { PaperSource } from '../read-papers.ts';
import { toSessionKey } from './assign-papers.ts';
import type { Programme, ProgrammeEntry } from './programme-schema.ts';
import type { ParsedProgramme } from './read-programme.ts';

/** A session with its position in the file. */
interface PlacedSession {
  readonly session: ProgrammeEntry;
  readonly date: string;
  readonly path: FieldPath;
}

type Report = (path: FieldPath, message: string) => Fault;

/** Finds conflicts between the programme and the papers, and between sessions. */
export function findProgrammeFaults(
  { file, programme, locate }: ParsedProgramme,
  sources: readonly PaperSource[],
): readonly Fault[] {
  if (!programme) return [];
  const report: Report = (path, message) => ({
    ...{ file, ...locate(path), rule: 'programme' },
    ...{ field: formatPath(path), message },
  });
  const sessions = listSessions(programme);
  return [
    ...findMisplacedDays(programme, report),
    ...findRepeatedSessions(sessions, sources, report),
    ...findMisplacedSessions(programme, report),
    ...findOverlaps(sessions, report),
    ...findTalkFaults(sessions, sources, report),
    ...findUnknownSessions(sessions, sources),
  ];
}

function listSessions({ days }: Programme): readonly PlacedSession[] {
  return days.flatMap(({ date, sessions }, day) =>
    sessions.map((session, index) => ({
      ...{ session, date },
      path: ['days', day, 'sessions', index],
    })),
  );
}

/** Days that are earlier than the one before, or the same. */
function findMisplacedDays({ days }: Programme, report: Report): Fault[] {
  return days.flatMap(({ date }, index) => {
    const before = days[index - 1]?.date;
    if (before === undefined || date > before) return [];
    const message =
      date === before
        ? `${date} is also the day before it in the file; put the sessions of both into one day`
        : `${date} is earlier than ${before}, the day before it in the file; put the days in order`;
    return [report(['days', index, 'date'], message)];
  });
}

/** Repeated ids, and repeated titles that papers name: breaks may have the same title. */
function findRepeatedSessions(
  sessions: readonly PlacedSession[],
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
 * Sessions, and talks with a time, that begin before the one above them. Days may list the sessions of
 * one room after those of another.
 */
function findMisplacedSessions({ days }: Programme, report: Report): Fault[] {
  return days.flatMap(({ sessions }, day) =>
    sessions.flatMap(({ title, room, start, talks }, index) => {
      const path = ['days', day, 'sessions', index];
      const before = sessions[index - 1];
      const beginsTrack =
        room !== undefined && sessions.slice(0, index).every((each) => each.room !== room);
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

/** Sessions at the same time in the same room. */
function findOverlaps(sessions: readonly PlacedSession[], report: Report): Fault[] {
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

/** Talks with a paper that does not exist, is listed twice, or names another session. */
function findTalkFaults(
  sessions: readonly PlacedSession[],
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
      const at = [...path, 'talks', index];
      const source = byId.get(id);
      if (!source) return [report(at, describeUnknown(id, byId.keys()))];
      const earlier = listedIn.get(id);
      listedIn.set(id, session.title);
      if (earlier !== undefined) {
        return [report(at, `the paper "${id}" is already in "${earlier}"; keep one of the two`)];
      }
      const own = source.paper?.session;
      if (own === undefined || toSessionKey(own) === toSessionKey(session.title)) return [];
      const message = `the paper "${id}" is listed in "${session.title}", but its own field says session: ${own}; correct one of the two`;
      return [report(at, message)];
    }),
  );
}

function describeUnknown(id: string, ids: Iterable<string>): string {
  const closest = nearest(id, ids);
  const advice = closest ? `did you mean "${closest}"?` : 'use the file name of a paper.';
  return `there is no paper "${id}"; ${advice} Anything else is written as { title: ${id} }`;
}

/** Papers in a session that is not in the programme. */
function findUnknownSessions(
  sessions: readonly PlacedSession[],
  sources: readonly PaperSource[],
): Fault[] {
  const titles = new Map(
    sessions.map(({ session: { title } }) => [toSessionKey(title), title] as const),
  );
  const listed = new Set(
    sessions.flatMap(({ session }) => session.talks.flatMap(({ paper }) => paper ?? [])),
  );
  return sources.flatMap(({ paper, file, locate }) => {
    if (paper?.session === undefined || listed.has(paper.id)) return [];
    if (titles.has(toSessionKey(paper.session))) return [];
    const closest = nearest(paper.session, titles.values());
    const advice = closest ? `did you mean "${closest}"?` : 'add it there, or correct the name';
    const message = `programme.yaml has no session "${paper.session}"; ${advice}`;
    return [{ file, ...locate(['session']), field: 'session', rule: 'programme', message }];
  });
}

/**
 * Uses of `<Programme>` in prose without a programme, or on the page of the programme, which shows
 * it anyway.
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
