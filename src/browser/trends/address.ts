import { normalizeQuery } from '../../search/address.ts';
import { MAX_SERIES } from './draw-chart.ts';
import type { Unit } from './time-bins.ts';

/** What a chart shows. */
export interface TrendState {
  /**
   * `KIND:ID` of named groups, such as `topic:scaling`, and `word:…` of free words; in order. Absent:
   * those that the page shows of itself.
   */
  readonly series: readonly string[] | undefined;
  /** Absent: the collection's usual one. */
  readonly by: Unit | undefined;
}

const GROUP = /^[a-z]+:[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*$/u;
export const WORD = 'word:';
export const MENTION = 'mention:';

/** The state that an address stands for. Total: what is not understood is left out. */
export function parseTrends(search: string): TrendState {
  const fields = new URLSearchParams(search);
  // A form that is sent off before its script is there has the word in a field of its own.
  const shown = [...fields.getAll('show'), ...fields.getAll('word').map((word) => WORD + word)];
  const series = shown.flatMap((text) => parseSeries(text) ?? []);
  const by = fields.get('by');
  return {
    series: shown.length > 0 ? [...new Set(series)].slice(0, MAX_SERIES) : undefined,
    by: by === 'year' || by === 'month' ? by : undefined,
  };
}

/** A series as an address has it, or undefined where it is none. */
export function parseSeries(text: string): string | undefined {
  if (!text.startsWith(WORD)) return GROUP.test(text) ? text : undefined;
  const word = normalizeQuery(text.slice(WORD.length)).replace(/["“”„«»]/g, '');
  return word.trim() === '' ? undefined : WORD + word.trim();
}

/** The query part of the address of a state; `parseTrends` reads it back. */
export function formatTrends({ series, by }: TrendState): string {
  // That none is chosen must be said, or the usual ones would come back.
  const shown = series?.length === 0 ? [''] : (series ?? []);
  const fields = new URLSearchParams(shown.map((one) => ['show', one]));
  if (by !== undefined) fields.append('by', by);
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
