export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Key in local storage. The value is the theme that the reader chose; no entry means that of the site. */
export const THEME_KEY = 'offprint-theme';

/** Converts any value to a theme. */
export function parseTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
