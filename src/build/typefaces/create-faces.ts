import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Family {
  readonly name: string;
  /** Absolute path of its package. */
  readonly folder: string;
  /** The style sheets of the package from which faces are used. */
  readonly sheets: readonly string[];
  /** Matches the font files that are used. */
  readonly files: RegExp;
  /** The file with the metrics for the fallbacks, relative to the package. */
  readonly model: string;
  /** Fonts installed on the reader's system. */
  readonly fallbacks: readonly string[];
  /** The address of a file of the package in a style sheet. */
  readonly toUrl: (file: string) => string;
}

/**
 * The `@font-face` rules of a family, and of a system font for each of `fallbacks`, adjusted to the
 * same metrics, so that the layout does not shift when the font is loaded.
 *
 * @throws Error if metrics are not known
 */
export async function createFaces(family: Family): Promise<readonly string[]> {
  const { name, folder, sheets, files, toUrl } = family;
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')));
  const own = texts
    .flatMap((text) => text.match(/@font-face \{[^}]+\}/g) ?? [])
    .filter((face) => files.test(face))
    .map((face) =>
      face
        .replace(/font-family: '[^']+'/, `font-family: '${name}'`)
        .replace(/font-display: \w+/, 'font-display: optional')
        .replace(
          /url\(\.\/([^)]+\.woff2)\)[^;]*/,
          (_, file: string) => `url('${toUrl(file)}') format('woff2')`,
        ),
    );
  return [...own, ...(await createFallbacks(family))];
}

/** The value of `font-family` for a family and its fallbacks. */
export function formatStack(name: string, fallbacks: readonly string[], generic: string): string {
  const names = [name, ...fallbacks.map((font) => `${name} Fallback: ${font}`)];
  return [...names.map((font) => `'${font}'`), generic].join(', ');
}

async function createFallbacks({ name, folder, model, fallbacks }: Family): Promise<string[]> {
  const { generateFontFace, getMetricsForFamily, readMetrics } = await import('fontaine');
  const metrics = await readMetrics(pathToFileURL(join(folder, model)));
  if (!metrics) throw new Error(`${join(folder, model)} has no metrics.`);
  return Promise.all(
    fallbacks.map(async (font) => {
      const local = await getMetricsForFamily(font);
      if (!local) throw new Error(`The metrics of ${font} are not known.`);
      return generateFontFace(metrics, { name: `${name} Fallback: ${font}`, font, metrics: local });
    }),
  );
}
