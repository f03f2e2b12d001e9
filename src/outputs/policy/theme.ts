export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Key in local storage. The value is `light` or `dark`; no entry means the theme of the system. */
export const THEME_KEY = 'offprint-theme';

/** Converts any value to a theme. */
export function parseTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
