import { assignPapers } from '../collection/programme/assign-papers.ts';
import type {
  Programme,
  ProgrammeEntry,
  TalkEntry,
} from '../collection/programme/programme-schema.ts';
import { assignSlugs } from './slug.ts';
import type { CataloguePaper } from './types.ts';

/** A talk, a break or another entry of a session. */
export type ProgrammeTalk = Omit<TalkEntry, 'paper' | 'title'> &
  (
    | { readonly paper: CataloguePaper; readonly title?: undefined }
    | { readonly paper?: undefined; readonly title: string }
  );

export interface ProgrammeSession extends Omit<ProgrammeEntry, 'talks' | 'id'> {
  /** Unique; part of its addresses. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly talks: readonly ProgrammeTalk[];
}

export interface ProgrammeDay {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly title?: string | undefined;
  readonly sessions: readonly ProgrammeSession[];
}

/** The programme of an event with the papers of its sessions. */
export interface CatalogueProgramme extends Omit<Programme, 'days'> {
  readonly days: readonly ProgrammeDay[];
  /** By id of a paper. */
  readonly sessionByPaper: ReadonlyMap<string, ProgrammeSession>;
}

/**
 * Fills the sessions of a programme with their papers. Unknown papers are ignored; the check
 * reports them.
 */
export function createProgramme(
  programme: Programme,
  papers: readonly CataloguePaper[],
): CatalogueProgramme {
  const paperById = new Map(papers.map((paper) => [paper.id, paper]));
  const assigned = assignPapers(programme, papers);
  const ids = assignSessionIds(programme.days.flatMap(({ sessions }) => sessions));
  const sessionByPaper = new Map<string, ProgrammeSession>();
  const createTalk = ({ paper: id, title = '', ...talk }: TalkEntry): ProgrammeTalk[] => {
    if (id === undefined) return [{ ...talk, title }];
    const paper = paperById.get(id);
    return paper ? [{ ...talk, start: talk.start ?? paper.start, paper }] : [];
  };
  const days = programme.days.map(({ date, title, sessions }) => ({
    ...{ date, title },
    sessions: sessions.map((entry): ProgrammeSession => {
      const named = (assigned.get(entry)?.named ?? []).map((id) => ({ paper: id }));
      const talks = [...entry.talks, ...named].flatMap(createTalk);
      const session = { ...entry, id: ids.get(entry) ?? '', date, talks };
      for (const { paper } of talks) if (paper) sessionByPaper.set(paper.id, session);
      return session;
    }),
  }));
  return { ...programme, days, sessionByPaper };
}

/** The talk of a paper that has its own time. */
export interface TimedTalk {
  readonly session: ProgrammeSession;
  readonly paper: CataloguePaper;
  readonly start: string;
  /** When the next talk begins, or the session ends. */
  readonly end: string;
}

/** Lists the talks of a session that are papers and have their own times. */
export function listTimedTalks(session: ProgrammeSession): readonly TimedTalk[] {
  const { talks, end } = session;
  return talks.flatMap(({ paper, start }) => {
    if (paper === undefined || start === undefined) return [];
    const later = talks.flatMap((other) => other.start ?? []).filter((time) => time > start);
    return [{ session, paper, start, end: later.sort()[0] ?? end }];
  });
}

/** Returns the address of the calendar of a session or a talk, below the site's base. */
export function getCalendarPath(entry: ProgrammeSession | TimedTalk): string {
  return `programme/${'session' in entry ? `talks/${entry.paper.id}` : entry.id}.ics`;
}

/** Returns the fragment of a session on the page of the programme, without "#". */
export function getSessionAnchor({ id }: Pick<ProgrammeSession, 'id'>): string {
  // The prefix avoids conflicts with ids of other elements.
  return id.startsWith('session-') ? id : `session-${id}`;
}

/**
 * Assigns unique ids. Ids from the file take precedence; others are derived from titles, the first
 * session of each title before those that repeat it. Ids with the same anchor are numbered.
 */
function assignSessionIds(
  sessions: readonly ProgrammeEntry[],
): ReadonlyMap<ProgrammeEntry, string> {
  const withId = sessions.filter(({ id }) => id !== undefined);
  const byTitle = Map.groupBy(
    sessions.filter(({ id }) => id === undefined),
    ({ title }) => title,
  );
  const slugs = assignSlugs(byTitle.keys());
  const groups = [...byTitle.values()];
  const firsts = groups.flatMap((group) => group.slice(0, 1));
  const repeats = groups.flatMap((group) => group.slice(1));
  const ids = new Map<ProgrammeEntry, string>();
  const anchors = new Set<string>();
  for (const session of [...withId, ...firsts, ...repeats]) {
    const base = session.id ?? slugs.get(session.title) ?? '';
    let id = base;
    for (let number = 2; anchors.has(getSessionAnchor({ id })); number++) id = `${base}-${number}`;
    anchors.add(getSessionAnchor({ id }));
    ids.set(session, id);
  }
  return ids;
}
