import type { Paper } from '../schema.ts';
import type { Programme, ProgrammeEntry } from './programme-schema.ts';

/** The fields of a paper that determine its session and its position there. */
export type OrderedFields = Pick<Paper, 'id' | 'session' | 'position' | 'start' | 'pages'>;

/**
 * Assigns papers to sessions, as ids: `listed` papers are among the talks of the session, `named`
 * papers name it in their field `session`, and are sorted by position. A listed paper belongs only
 * to the session that lists it.
 */
export function assignPapers(
  { days }: Programme,
  papers: readonly OrderedFields[],
): ReadonlyMap<ProgrammeEntry, { readonly listed: string[]; readonly named: string[] }> {
  const sessions = days.flatMap((day) => day.sessions);
  const listed = new Set(
    sessions.flatMap(({ talks }) => talks.flatMap(({ paper }) => paper ?? [])),
  );
  const naming = Map.groupBy(
    papers.filter(({ id, session }) => session !== undefined && !listed.has(id)),
    ({ session = '' }) => toSessionKey(session),
  );
  const assigned = new Map<ProgrammeEntry, { listed: string[]; named: string[] }>();
  for (const session of sessions) {
    const key = toSessionKey(session.title);
    const named = (naming.get(key) ?? []).toSorted(compareInSession).map(({ id }) => id);
    // If two sessions have the same title, which is an error, the first one gets the papers.
    naming.delete(key);
    assigned.set(session, {
      listed: session.talks.flatMap(({ paper }) => paper ?? []),
      named,
    });
  }
  return assigned;
}

/** Returns a key that is equal for titles of the same session, ignoring case. */
export function toSessionKey(title: string): string {
  return title.normalize('NFKC').trim().toLowerCase();
}

/** Compares papers by position, start and first page; papers with none of them come last. */
export function compareInSession(a: OrderedFields, b: OrderedFields): number {
  return (
    compareNumbers(a.position, b.position) ||
    compareNumbers(toMinutes(a.start), toMinutes(b.start)) ||
    compareNumbers(getFirstPage(a.pages), getFirstPage(b.pages))
  );
}

function compareNumbers(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}

function toMinutes(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Parses the first page of "12–24"; pages of front matter, such as "iv", have no number. */
export function getFirstPage(pages: string | undefined): number | undefined {
  const digits = /^\d+/.exec(pages ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
