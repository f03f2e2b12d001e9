/** Default colours of the site. `styles/theme.css` repeats them, and `site.yaml` can override them. */
export const COLOURS = {
  ground: { light: '#fbfaf6', dark: '#161513' },
  ink: { light: '#1c1b19', dark: '#ece8df' },
  soft: { light: '#5d5a53', dark: '#a39d91' },
} as const;

/** Minimum contrast of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const MIN_CONTRAST = 4.5;

/**
 * Computes the contrast of two colours as WCAG defines it, from 1 to 21.
 *
 * @param one such as `#fbfaf6`
 */
export function getContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [getLuminance(one), getLuminance(other)].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** Computes the luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function getLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
