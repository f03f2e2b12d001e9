import { normalizeQuery } from '../../search/address.ts';
import { MAX_SERIES } from './draw-chart.ts';
import type { Unit } from './time-bins.ts';

/** The state of a chart. */
export interface TrendState {
  /**
   * `KIND:ID` of groups, such as `topic:scaling`, and `word:…` for words, in order. Undefined means
   * the page's default.
   */
  readonly series: readonly string[] | undefined;
  /** Undefined means the collection's default unit. */
  readonly by: Unit | undefined;
}

const GROUP = /^[a-z]+:[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*$/u;
export const WORD = 'word:';
export const MENTION = 'mention:';

/** Invalid values are ignored. */
export function parseTrends(search: string): TrendState {
  const fields = new URLSearchParams(search);
  // Without scripts, the form submits the word as a separate field.
  const shown = [...fields.getAll('show'), ...fields.getAll('word').map((word) => WORD + word)];
  const series = shown.flatMap((text) => parseSeries(text) ?? []);
  const by = fields.get('by');
  return {
    series: shown.length > 0 ? [...new Set(series)].slice(0, MAX_SERIES) : undefined,
    by: by === 'year' || by === 'month' ? by : undefined,
  };
}

/** Normalises a series; returns undefined if it is invalid. */
export function parseSeries(text: string): string | undefined {
  if (!text.startsWith(WORD)) return GROUP.test(text) ? text : undefined;
  const word = normalizeQuery(text.slice(WORD.length)).replace(/["“”„«»]/g, '');
  return word.trim() === '' ? undefined : WORD + word.trim();
}

/** The query of a state's address; the inverse of `parseTrends`. */
export function formatTrends({ series, by }: TrendState): string {
  // An empty value distinguishes no series from the default.
  const shown = series?.length === 0 ? [''] : (series ?? []);
  const fields = new URLSearchParams(shown.map((one) => ['show', one]));
  if (by !== undefined) fields.append('by', by);
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
