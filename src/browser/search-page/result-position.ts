/**
 * The reader's position in the results, stored in the history entry: returning from a paper
 * restores it. It is not part of the address, which is for sharing.
 */
export interface ResultPosition {
  /** Number of results in the list. */
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** Initial number of results. */
export const FIRST_COUNT = 20;

/** Maximum number of results to add at once, each of which costs the download of a file. */
const MAX_ADDED = 100;

/** Maximum number of results that are restored at once. */
const MAX_RESTORED = 1000;

export const START: ResultPosition = { shown: FIRST_COUNT, scroll: 0 };

/** Number of results that "Show more" adds: it doubles each time, up to a maximum. */
export function countMore(shown: number): number {
  return Math.min(shown, MAX_ADDED);
}

/** Accepts any state and returns a valid position. */
export function parsePosition(state: unknown): ResultPosition {
  const position: Partial<Record<keyof ResultPosition, unknown>> =
    typeof state === 'object' && state !== null ? state : {};
  return {
    shown: Math.ceil(clamp(position.shown, FIRST_COUNT, MAX_RESTORED) / FIRST_COUNT) * FIRST_COUNT,
    scroll: clamp(position.scroll, 0, Number.MAX_SAFE_INTEGER),
  };
}

function clamp(value: unknown, low: number, high: number): number {
  return typeof value === 'number' && value >= low ? Math.min(value, high) : low;
}
