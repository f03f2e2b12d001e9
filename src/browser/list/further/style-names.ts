/** The styles of `citation/styles/styles.ts`, whose code is loaded when one is asked for. */
export const STYLE_NAMES = ['APA', 'Chicago', 'IEEE', 'MLA'] as const;
