import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Site } from '../../collection/schema.ts';
import { findTypeface, ROLES, type Role, type Typeface } from '../../collection/typefaces.ts';
import { createFaces, formatStack } from './create-faces.ts';

const NAME = 'virtual:offprint-typefaces';

/** The default typefaces; their rules are in `fonts.css`. */
const DEFAULTS: Readonly<Record<Role, { name: string; preloads: readonly string[] }>> = {
  reading: {
    name: 'STIX Two Text',
    preloads: [
      '@fontsource/stix-two-text/files/stix-two-text-latin-400-normal.woff2',
      '@fontsource/stix-two-text/files/stix-two-text-latin-600-normal.woff2',
    ],
  },
  interface: {
    name: 'Figtree',
    preloads: ['@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'],
  },
};

const PROPERTIES: Readonly<Record<Role, string>> = {
  reading: '--font-serif',
  interface: '--font-sans',
};

/** The weights that the site uses of typefaces without variable weights, regular first. */
const WEIGHTS = ['400', '600'];

/** An installed typeface chosen by the maintainer. */
interface ChosenTypeface extends Typeface {
  readonly role: Role;
  readonly name: string;
}

/**
 * Replaces the typefaces in `fonts.css` with those named in `site.yaml`: their rules and fallbacks,
 * and the module with the files that pages preload.
 *
 * @param root absolute path of the project
 * @param content absolute path of the content folder
 */
export function typefacesPlugin(
  root: string,
  content: string,
  { typefaces = {} }: Pick<Site, 'typefaces'>,
): Plugin {
  const sheet = normalizePath(join(root, 'src/site/styles/fonts.css'));
  const chosen = ROLES.flatMap((role): ChosenTypeface[] => {
    const name = typefaces[role];
    const found = name === undefined ? undefined : findTypeface(name, [content, root]);
    return name !== undefined && found ? [{ ...found, role, name }] : [];
  });
  return {
    name: 'offprint:typefaces',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id === `\0${NAME}`) return formatPreloads(chosen);
      if (id.split('?')[0] !== sheet || chosen.length === 0) return undefined;
      return formatSheet(readFileSync(sheet, 'utf8'), chosen);
    },
  };
}

/** A module that exports the addresses of the files that pages preload. */
export function formatPreloads(chosen: readonly ChosenTypeface[]): string {
  const files = ROLES.flatMap((role) => {
    const own = chosen.find((typeface) => typeface.role === role);
    return own ? listPreloads(own) : DEFAULTS[role].preloads;
  });
  return [
    ...files.map((file, index) => `import f${index} from ${JSON.stringify(`${file}?url`)};`),
    `export const preloads = [${files.map((_, index) => `f${index}`).join(', ')}];`,
  ].join('\n');
}

/** `fonts.css` with the rules of the chosen typefaces. */
export async function formatSheet(
  sheet: string,
  chosen: readonly ChosenTypeface[],
): Promise<string> {
  const replaced = chosen.map(({ role }) => DEFAULTS[role].name).join('|');
  const others = sheet.replace(
    new RegExp(
      `@font-face \\{\\s*font-family: '(?:${replaced})(?: Fallback: [^']*)?';[^}]*\\}`,
      'g',
    ),
    '',
  );
  const rules = await Promise.all(chosen.map(formatTypeface));
  return [others, ...rules].join('\n');
}

async function formatTypeface(typeface: ChosenTypeface): Promise<string> {
  const { folder, isVariable, role, name } = typeface;
  const { category } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as {
    readonly category?: string;
  };
  const isSerif = category === 'serif' || (role === 'reading' && category !== 'sans-serif');
  const fallbacks = isSerif ? ['Times New Roman', 'Georgia'] : ['Arial'];
  const weights = isVariable ? ['wght'] : WEIGHTS;
  const sheets = weights.flatMap((weight, index) => [
    `${weight}.css`,
    // Abstracts contain emphasis.
    ...(role === 'reading' && index === 0 ? [`${weight}-italic.css`] : []),
  ]);
  const faces = await createFaces({
    ...{ name, folder, fallbacks },
    sheets: sheets.filter((sheet) => existsSync(join(folder, sheet))),
    files: /\.woff2/,
    model: getFile(typeface, isVariable ? 'wght' : '400'),
    toUrl: (file) => normalizePath(join(folder, file)),
  });
  const stack = formatStack(name, fallbacks, isSerif ? 'serif' : 'system-ui, sans-serif');
  return [...faces, `:root { ${PROPERTIES[role]}: ${stack}; }`].join('\n');
}

/** The Latin files that every page needs, as absolute paths. */
function listPreloads(typeface: ChosenTypeface): string[] {
  const { folder, isVariable } = typeface;
  const weights = isVariable ? ['wght'] : WEIGHTS;
  return weights
    .map((weight) => join(folder, getFile(typeface, weight)))
    .filter((file) => existsSync(file))
    .map(normalizePath);
}

/** The Latin letters of a weight, relative to the package. */
function getFile({ folder }: Typeface, weight: string): string {
  return `files/${folder.split(/[\\/]/).at(-1)}-latin-${weight}-normal.woff2`;
}
