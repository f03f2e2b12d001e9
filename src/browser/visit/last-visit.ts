/**
 * The days of the reader's visits, to mark papers that were added since. A visit is a day on which
 * the reader opens a page with a list of papers. Visits are stored only in the reader's browser.
 *
 * Shape: `2026-11-29 2026-11-20`, the latest visit and, if there was one, the visit before. Key:
 * see `mark-new.ts`. Migrations: none yet. Anything else is parsed as no visit.
 */
export interface Visits {
  readonly day?: string | undefined;
  readonly before?: string | undefined;
}

/** Accepts any text and returns valid visits. */
export function parseVisits(text: string | null): Visits {
  const [, day, before] = /^(\d{4}-\d\d-\d\d)(?: (\d{4}-\d\d-\d\d))?$/.exec(text ?? '') ?? [];
  return { day, before };
}

export function formatVisits({ day, before }: Visits): string {
  return [day, before].filter(Boolean).join(' ');
}

/** @param today `YYYY-MM-DD` */
export function addVisit(visits: Visits, today: string): Visits {
  return visits.day === today ? visits : { day: today, before: visits.day };
}

/**
 * Whether a paper is new to the reader. Papers added on the day of the last visit are new, because
 * they may have been added after it. On a first visit, no paper is new.
 *
 * @param added as precise as known
 */
export function isNew(added: string, { before }: Visits): boolean {
  return before !== undefined && added >= before.slice(0, added.length);
}
