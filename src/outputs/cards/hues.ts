import { readFileSync } from 'node:fs';

/** `.hue-teal { --hue: light-dark(oklch(54% 0.09 185), …)`. Cards use the light colour. */
const HUE = /\.hue-(\w+)\s*\{\s*--hue:\s*light-dark\(oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g;

/** Reads the colours of topics as `#rrggbb` from the style sheet of the site. */
export function readHues(): ReadonlyMap<string, string> {
  const sheet = readFileSync(new URL('../../site/styles/tokens.css', import.meta.url), 'utf8');
  return new Map(
    [...sheet.matchAll(HUE)].map(([, name = '', ...numbers]) => {
      const [lightness = 0, chroma = 0, angle = 0] = numbers.map(Number);
      return [name, toHex(lightness / 100, chroma, angle)];
    }),
  );
}

/** Converts Oklch to sRGB, clipped (https://bottosson.github.io/posts/oklab/). */
export function toHex(lightness: number, chroma: number, angle: number): string {
  const a = chroma * Math.cos((angle * Math.PI) / 180);
  const b = chroma * Math.sin((angle * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const light = Math.min(1, Math.max(0, value));
    const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
