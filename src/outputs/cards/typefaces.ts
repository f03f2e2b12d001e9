import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { parseRanges, type Range } from './unicode-ranges.ts';

/** A font family of a Fontsource package, which has a file for each set of Unicode ranges. */
interface Family {
  readonly package: string;
  /** Part of the file name, such as `400-normal`. */
  readonly style: string;
  readonly prefix: string;
  /** For variable fonts, which may have the thinnest weight as default. */
  readonly weight?: number;
  /** Whether the file contains more characters than its package states. */
  readonly ignoresRanges?: true;
}

interface Slice {
  readonly path: string;
  readonly ranges: readonly Range[];
  readonly weight: number | undefined;
  /** Index among all files, in the order of the families. */
  readonly order: number;
  opening: Promise<Font> | undefined;
  font: Font | undefined;
}

/** A list of fonts. Each letter is drawn with the first font that contains it. */
export type Chain = 'title' | 'bold' | 'plain';

const STIX = { package: '@fontsource/stix-two-text', prefix: 'stix-two-text' };
const REGULAR: Family = { ...STIX, style: '400-normal' };
const OTHERS: readonly Family[] = [
  {
    package: '@fontsource/stix-two-math',
    prefix: 'stix-two-math',
    style: '400-normal',
    ignoresRanges: true,
  },
  {
    package: '@fontsource/noto-naskh-arabic',
    prefix: 'noto-naskh-arabic',
    style: '400-normal',
  },
  { package: '@fontsource/noto-serif-hebrew', prefix: 'noto-serif-hebrew', style: '400-normal' },
  {
    package: '@fontsource-variable/noto-sans-sc',
    prefix: 'noto-sans-sc',
    style: 'wght-normal',
    weight: 400,
  },
  {
    package: '@fontsource-variable/noto-emoji',
    prefix: 'noto-emoji',
    style: 'wght-normal',
    weight: 400,
  },
];
const FIGTREE: Family = {
  package: '@fontsource-variable/figtree',
  prefix: 'figtree',
  style: 'wght-normal',
  weight: 400,
};

const BOLD: Family = { ...STIX, style: '600-normal' };
/** All families, in the order in which chains contain them. */
const FAMILIES = [BOLD, FIGTREE, REGULAR, ...OTHERS];

const CHAINS: Readonly<Record<Chain, readonly Family[]>> = {
  title: [REGULAR, ...OTHERS],
  bold: [BOLD, REGULAR, ...OTHERS],
  plain: [FIGTREE, REGULAR, ...OTHERS],
};

/** Packages that affect the images. */
export const CARD_PACKAGES: readonly string[] = [
  'harfbuzzjs',
  ...new Set(Object.values(CHAINS).flatMap((families) => families.map((family) => family.package))),
];

const slices = new Map<Family, readonly Slice[]>();
const coverage = new WeakMap<Font, ReadonlySet<number>>();

/** Font files by chain and code point. */
const slicesByPoint = new Map<Chain, Map<number, readonly Slice[]>>();

/**
 * Opens the fonts with letters of a text. They stay open, because a process draws many cards.
 *
 * @throws Error if a file cannot be read
 */
export async function openFonts(chain: Chain, text: string): Promise<void> {
  const wanted = new Set<Slice>();
  for (const letter of new Set(text)) {
    for (const slice of findSlices(chain, letter)) if (!slice.font) wanted.add(slice);
  }
  await Promise.all(
    Array.from(wanted, async (slice) => {
      const font = await (slice.opening ??= openFont(slice));
      slice.font = font;
    }),
  );
}

/**
 * The first open font of a chain that contains all characters of a grapheme. The result does not depend
 * on fonts that were opened for other texts.
 */
export function findFont(chain: Chain, letters: string): Font | undefined {
  return Array.from(letters)
    .flatMap((letter) => findSlices(chain, letter))
    .sort((a, b) => a.order - b.order)
    .map(({ font }) => font)
    .find((font) => font && hasLetters(font, letters));
}

const outlines = new WeakMap<Font, Map<number, string>>();

/** The outline of a glyph as an SVG path; empty for spaces. */
export function getOutline(font: Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const path = known.get(glyph) ?? font.glyphToPath(glyph);
  known.set(glyph, path);
  return path;
}

function findSlices(chain: Chain, letter: string): readonly Slice[] {
  const byPoint = slicesByPoint.get(chain) ?? new Map<number, readonly Slice[]>();
  slicesByPoint.set(chain, byPoint);
  const point = letter.codePointAt(0) ?? 0;
  let found = byPoint.get(point);
  if (!found) {
    found = CHAINS[chain]
      .flatMap(getSlices)
      .filter(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last));
    byPoint.set(point, found);
  }
  return found;
}

/** Whether a font contains all characters of a grapheme. */
function hasLetters(font: Font, text: string): boolean {
  let points = coverage.get(font);
  if (!points) {
    points = new Set(font.face.collectUnicodes());
    coverage.set(font, points);
  }
  return [...text].every((letter) => isInvisible(letter) || points.has(letter.codePointAt(0) ?? 0));
}

/** Joiners, direction marks, variation selectors and skin tones, which need no glyph. */
export function isInvisible(letter: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u.test(letter);
}

function getSlices(family: Family): readonly Slice[] {
  let familySlices = slices.get(family);
  if (!familySlices) {
    const folder = `../../../node_modules/${family.package}/`;
    const unicode = JSON.parse(
      readFileSync(new URL(`${folder}unicode.json`, import.meta.url), 'utf8'),
    ) as Record<string, string>;
    familySlices = Object.entries(unicode).map(([name, ranges], index) => {
      const file = `${family.prefix}-${name.replace(/[[\]]/g, '')}-${family.style}.woff2`;
      return {
        path: `${folder}files/${file}`,
        ranges: family.ignoresRanges ? [[0x80, 0x10ffff] as const] : parseRanges(ranges),
        weight: family.weight,
        order: FAMILIES.indexOf(family) * 1000 + index,
        opening: undefined,
        font: undefined,
      };
    });
    slices.set(family, familySlices);
  }
  return familySlices;
}

async function openFont({ path, weight }: Slice): Promise<Font> {
  const woff2 = await readFile(new URL(path, import.meta.url));
  const font = new Font(new Face(new Blob(await decompress(woff2))));
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)]);
  return font;
}
