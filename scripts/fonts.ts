/**
 * `npm run fonts`: writes src/site/styles/fonts.css and the math font beside it, from the packages of
 * our typefaces. To be run when one of them changes.
 *
 * Each family gets a fallback out of the reader's own fonts, stretched to the same metrics, so
 * that nothing moves when the real one arrives. The math font is cut down to what formulas in
 * abstracts use; only pages with formulas load it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { generateFontFace, getMetricsForFamily, readMetrics } from 'fontaine';
import subsetFont from 'subset-font';

const SUBSETS = ['latin', 'latin-ext', 'greek', 'vietnamese'];

interface Family {
  readonly name: string;
  readonly package: string;
  /** The package's style sheets whose faces we use. */
  readonly sheets: readonly string[];
  /** The file whose metrics the fallbacks take on. */
  readonly model: string;
  readonly fallbacks: readonly string[];
}

const FAMILIES: readonly Family[] = [
  {
    name: 'STIX Two Text',
    package: '@fontsource/stix-two-text',
    sheets: ['400.css', '400-italic.css', '600.css'],
    model: 'stix-two-text-latin-400-normal.woff2',
    fallbacks: ['Times New Roman', 'Georgia'],
  },
  {
    name: 'Figtree',
    package: '@fontsource-variable/figtree',
    sheets: ['index.css'],
    model: 'figtree-latin-wght-normal.woff2',
    fallbacks: ['Arial'],
  },
];

const MATH = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';

/** First and last code points: ASCII, Greek, and mathematical bold, italic, script and Greek. */
const MATH_RANGES = [
  [0x20, 0x7e],
  [0x391, 0x3c9],
  [0x1d400, 0x1d467],
  [0x1d49c, 0x1d4b5],
  [0x1d538, 0x1d550],
  [0x1d6e2, 0x1d71b],
] as const;
const MATH_SIGNS = '×÷±·′″‖…ℎℝℂℕℤℚℙℒℋℱℛℬℰℓ→←↔⇒⇔↦⟶∀∂∃∅∇∈∉∏∑−∓∗∘√∝∞∧∨∩∪∫∼≃≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊗⊥⋅⋯⟨⟩⌊⌋⌈⌉♯';

const styles = new URL('../src/site/styles/', import.meta.url);
const packages = '../../node_modules/';

const faces = (await Promise.all(FAMILIES.map(createFaces))).flat();
await writeFile(new URL('stix-two-math.woff2', styles), await cutMathFont());
await writeFile(
  new URL('fonts.css', styles),
  [
    '/* Made by `npm run fonts`. */',
    ...faces,
    `@font-face {
  font-family: 'STIX Two Math';
  font-display: optional;
  src: url('./stix-two-math.woff2') format('woff2');
}`,
    '',
  ].join('\n'),
);

async function createFaces(family: Family): Promise<string[]> {
  const sheets = await Promise.all(
    family.sheets.map((sheet) => readPackageFile(`${family.package}/${sheet}`)),
  );
  const wanted = new RegExp(`-(${SUBSETS.join('|')})-(wght|400|600)-`);
  const own = sheets
    .flatMap((sheet) => sheet.toString('utf8').match(/@font-face \{[^}]+\}/g) ?? [])
    .filter((face) => wanted.test(face))
    .map((face) =>
      face
        .replace(/font-family: '[^']+'/, `font-family: '${family.name}'`)
        .replace(/font-display: \w+/, 'font-display: optional')
        .replace(
          /url\(\.\/([^)]+\.woff2)\)[^;]*/,
          `url('${packages}${family.package}/$1') format('woff2')`,
        ),
    );
  return [...own, ...(await createFallbacks(family))];
}

async function createFallbacks({
  name,
  package: pkg,
  model,
  fallbacks,
}: Family): Promise<string[]> {
  const metrics = await readMetrics(new URL(`${packages}${pkg}/files/${model}`, styles));
  if (!metrics) throw new Error(`${pkg}: no metrics in ${model}`);
  return Promise.all(
    fallbacks.map(async (font) => {
      const local = await getMetricsForFamily(font);
      if (!local) throw new Error(`The metrics of ${font} are not known`);
      return generateFontFace(metrics, { name: `${name} Fallback: ${font}`, font, metrics: local });
    }),
  );
}

async function cutMathFont(): Promise<Buffer> {
  const letters = MATH_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  return subsetFont(await readPackageFile(MATH), letters.join('') + MATH_SIGNS, {
    targetFormat: 'woff2',
  });
}

function readPackageFile(path: string): Promise<Buffer> {
  return readFile(new URL(`${packages}${path}`, styles));
}
