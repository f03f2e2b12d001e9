/**
 * Where a reader was in her results, kept in the history's entry (not in the address, which is
 * for what is shared): coming back from a paper shows the same stretch of the list again.
 */
export interface Place {
  /** Results that are listed. */
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** Results that are listed at first. */
export const PAGE = 20;

/** More are not added at once: each is a file that is fetched. */
const MOST_ADDED = 100;

/** More are not asked for at once when somebody comes back. */
const MOST = 1000;

export const START: Place = { shown: PAGE, scroll: 0 };

/** How many results "Show more" adds: who goes on reading gets ever more of them. */
export function countMore(shown: number): number {
  return Math.min(shown, MOST_ADDED);
}

/** Total: whatever the entry holds, a legal place. */
export function parsePlace(state: unknown): Place {
  const place: Partial<Record<keyof Place, unknown>> =
    typeof state === 'object' && state !== null ? state : {};
  return {
    shown: Math.ceil(clamp(place.shown, PAGE, MOST) / PAGE) * PAGE,
    scroll: clamp(place.scroll, 0, Number.MAX_SAFE_INTEGER),
  };
}

function clamp(value: unknown, low: number, high: number): number {
  return typeof value === 'number' && value >= low ? Math.min(value, high) : low;
}
