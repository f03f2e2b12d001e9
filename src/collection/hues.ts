/** Names of hues; their values are in `src/site/styles/`. */
export const HUES = [
  'red',
  'orange',
  'amber',
  'olive',
  'green',
  'teal',
  'cyan',
  'blue',
  'indigo',
  'violet',
  'pink',
  'brown',
] as const;

export type Hue = (typeof HUES)[number];
