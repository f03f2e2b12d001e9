/** The programme with its papers, and the order of lists, bound to this site. */
import { createPaperOrder } from '../../catalogue/order-papers.ts';
import {
  createProgramme,
  getCalendarPath,
  listTimedTalks,
  type ProgrammeSession,
  type TimedTalk,
} from '../../catalogue/programme.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { formatCalendar } from '../../outputs/calendar/format-calendar.ts';
import { catalogue } from './content.ts';
import { programmeFile } from './programme-file.ts';
import { site, toUrl } from './site.ts';

/** Undefined without `programme.yaml`. */
export const programme = programmeFile && createProgramme(programmeFile, catalogue.papers);

/** Puts papers into the order of lists. */
export const inOrder = createPaperOrder(catalogue.papers, site.order, programme);

/** Sorts papers in the order of the programme, even if lists have another order. */
export const inProgrammeOrder = createPaperOrder(catalogue.papers, 'programme', programme);

/** The session in which a paper is presented, if there is a programme. */
export function getSession({ id }: CataloguePaper): ProgrammeSession | undefined {
  return programme?.sessionByPaper.get(id);
}

/** Name of a paper's session, even if there is no programme. */
export function getSessionName(paper: CataloguePaper): string | undefined {
  return getSession(paper)?.title ?? paper.session;
}

/** A calendar file. */
interface CalendarFile {
  /** Below the site's base, without the leading slash. */
  readonly path: string;
  readonly entries: readonly (ProgrammeSession | TimedTalk)[];
}

/**
 * The calendar of all sessions, one for each of them, and one for each talk with its own time. Those
 * of sessions do not contain the talks as events, which would overlap the session in calendars.
 */
export function listCalendarFiles(): readonly CalendarFile[] {
  if (!programme) return [];
  const sessions = programme.days.flatMap((day) => day.sessions);
  const single = [...sessions, ...sessions.flatMap(listTimedTalks)];
  return [
    { path: 'programme.ics', entries: sessions },
    ...single.map((entry) => ({ path: getCalendarPath(entry), entries: [entry] })),
  ];
}

/** @throws Error without `programme.yaml` */
export function formatCalendarFile({ entries }: CalendarFile): string {
  if (!programme) throw new Error('There is no content/programme.yaml.');
  const [host = ''] = (site.feeds.id ?? new URL(site.origin).hostname).split(',');
  return formatCalendar(programme, entries, { name: site.name, toUrl, host });
}
