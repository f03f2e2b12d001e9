/** Names of the styles in `citation/styles/styles.ts`, whose code is loaded on demand. */
export const STYLE_NAMES = ['APA', 'Chicago', 'IEEE', 'MLA', 'Vancouver'] as const;
