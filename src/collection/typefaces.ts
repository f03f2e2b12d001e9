import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Purposes of typefaces. */
export const ROLES = ['reading', 'interface'] as const;
export type Role = (typeof ROLES)[number];

/** A typeface of an installed package of Fontsource: https://fontsource.org */
export interface Typeface {
  /** Absolute path of the package. */
  readonly folder: string;
  /** Whether one file contains all weights. */
  readonly isVariable: boolean;
}

const name = z.string().regex(/^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/, {
  error: (issue) =>
    `"${String(issue.input)}" is not the name of a typeface; write it as on fontsource.org, such as "Source Serif 4"`,
});

/** The field `typefaces` of `site.yaml`. */
export const typefacesSchema = z.strictObject({
  reading: name.optional().describe('For titles and abstracts, such as "Source Serif 4".'),
  interface: name.optional().describe('For everything else, such as "Inter".'),
});

/**
 * Finds the package of a typeface like Node's module resolution, preferring variable weights.
 *
 * @param name such as `Source Serif 4`
 * @param folders absolute paths of folders to search, together with their parents
 */
export function findTypeface(name: string, folders: readonly string[]): Typeface | undefined {
  const id = toId(name);
  for (const isVariable of [true, false]) {
    const path = `node_modules/${isVariable ? '@fontsource-variable' : '@fontsource'}/${id}`;
    const folder = folders
      .flatMap(listParents)
      .map((parent) => join(parent, path))
      .find((candidate) => existsSync(join(candidate, 'metadata.json')));
    if (folder !== undefined) return { folder, isVariable };
  }
  return undefined;
}

/** Describes a missing typeface, with the command that installs it. */
export function describeMissing(name: string): string {
  const id = toId(name);
  return `the typeface "${name}" is not installed; run "npm install @fontsource-variable/${id}", or "npm install @fontsource/${id}" if it has no variable weights`;
}

function toId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function listParents(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...listParents(parent)];
}
