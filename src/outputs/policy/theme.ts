export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Kept in the reader's browser: `light` or `dark`; no entry means that the system decides. */
export const THEME_KEY = 'offprint-theme';

/** Any value in, a theme out. */
export function parseTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
