import subsetFont from 'subset-font';
import { decompress } from 'wawoff2';
import { fixAssemblies } from './fix-assemblies.ts';

/** Path of the math font, relative to `node_modules`. */
export const MATH_FILE = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';

/** First and last code point, inclusive. */
type Range = readonly [first: number, last: number];

export interface MathFont {
  /** Name of its file, without the extension. */
  readonly name: string;
  readonly font: Buffer;
  /** CSS's `unicode-range`; undefined for the font that every formula loads. */
  readonly range?: string;
}

/**
 * Characters of most formulas in abstracts: ASCII, Greek, italic letters for variables, bold
 * letters and digits, script and double-struck capitals.
 */
const CORE_RANGES: readonly Range[] = [
  [0x20, 0x7e],
  [0x391, 0x3c9],
  [0x1d400, 0x1d467],
  [0x1d49c, 0x1d4b5],
  [0x1d538, 0x1d550],
  [0x1d6e2, 0x1d71b],
  [0x1d7ce, 0x1d7d7],
];
const CORE_SIGNS =
  '\u00a0\u2009\u200a\u2002\u2003×÷±·¬°′″‖…†ℓℎℝℂℕℤℚℙℍℒℋℱℛℬℰℐℳ→⟶∀∂∃∅⌀∇∈∉∗∘⋆∝∞∧∨∩∪∼≃≅≈≠≡≤≥≪≫≲≳⊂⊃⊆⊇⊕⊖⊗⊤⊥≺≻⋅⋯−∓∖♯ϵϕ§®‡•★✓ℂℭℌℑℜℨℏ℘ℵ↛↣↪⇝⊑⊒⊏⊐⊊⊋⊄⊈⊘⊙⊚⊛⊞⊟⊠⊡⊢⊣⊨⊩⋄⋈⋉⋊⋮⋱≔≕≜≝≐≍≀≉≁≢≮≯≰≱≺≻≼≽⪯⪰⩽⩾≦≧∋∌∤∦∡∠∧∴∵△▽▷◁□■◇◯⟂⟵⟷⟸⟹⟺⟼⇌⇋↗↘↙↖⇀↠⨿⊔⊓⊎⋉♮♭♠♡♢♣¯¹²³¼½¾¶¿\u0338';

/**
 * Stretchy characters. They must be in the core: browsers look for larger glyphs only in an
 * element's first font.
 */
const STRETCHY =
  '()[]{}/\\|∣∥‖√⌈⌉⌊⌋⟦⟧⟨⟩↑↓↕⇑⇓∏∐∑∫∬∭∮⋀⋁⋂⋃⨀⨁⨂⨄⨆_‾ˆ˜~ˇ˘˙¨´`˚¯\u0302\u0303←→↔↦⇐⇒⇔⏞⏟⏜⏝⎴⎵';

/** Fraktur, sans serif, typewriter, bold italic, bold Greek and further script letters. */
const LETTER_RANGES: readonly Range[] = [
  [0x1d468, 0x1d49b],
  [0x1d4b6, 0x1d537],
  [0x1d552, 0x1d6e1],
  [0x1d71c, 0x1d7cb],
  [0x1d7d8, 0x1d7ff],
];

/**
 * Cuts the math font into a core and further letters, which only pages that need them load.
 *
 * @param woff2 the complete font, as in its package
 */
export async function cutMathFonts(woff2: Uint8Array): Promise<readonly MathFont[]> {
  const font = await unpack(woff2);
  const core = listCharacters(CORE_RANGES).join('') + CORE_SIGNS + STRETCHY;
  return [
    { name: 'stix-two-math', font: await subset(font, core) },
    {
      name: 'stix-two-math-letters',
      font: await subset(font, listCharacters(LETTER_RANGES).join('')),
      range: formatRanges(LETTER_RANGES),
    },
  ];
}

/** Formats ranges as CSS's `unicode-range`. */
function formatRanges(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(', ');
}

function listCharacters(ranges: readonly Range[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
}

/** Returns the complete math font with the same corrections, for comparison. */
export async function prepareCompleteMathFont(woff2: Uint8Array): Promise<Buffer> {
  return subset(await unpack(woff2), undefined);
}

async function unpack(woff2: Uint8Array): Promise<Buffer> {
  const font = Buffer.from(await decompress(woff2));
  fixAssemblies(font);
  return font;
}

function subset(font: Buffer, text: string | undefined): Promise<Buffer> {
  return subsetFont(font, text, {
    targetFormat: 'woff2',
    // Hints are a third of the bytes, and current rasterisers hardly use them.
    noHinting: true,
    keepFeatures: ['ccmp', 'mark', 'mkmk'],
    keepAllGlyphs: text === undefined,
  });
}
