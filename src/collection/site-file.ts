import { join } from 'node:path';
import { describeLanguage } from '../site/text/find-language.ts';
import type { Fault } from './faults.ts';
import { omitDisabled } from './features.ts';
import { createFieldFault, type Source } from './field-fault.ts';
import { listLookLinks } from './look.ts';
import type { ProseLink } from './prose/list-links.ts';
import { siteSchema, type Site } from './schema.ts';
import { siteFieldsSchema, type SiteFields } from './site-fields.ts';
import { describeMissing, findTypeface, ROLES } from './typefaces.ts';
import { readYamlFile } from './yaml-file.ts';

/** `content/site.yaml` with the positions of its fields. */
export interface ParsedSite extends Source {
  /** Undefined if, and only if, there are faults. */
  readonly site: Site | undefined;
  /** Its `fields`, even if other settings have faults, because papers are validated with them. */
  readonly fields: SiteFields;
  /** Links to pages and files of the site. */
  readonly links: readonly ProseLink[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Reads `content/site.yaml`. Errors are returned as faults. */
export async function parseSite(content: string): Promise<ParsedSite> {
  const source = await readYamlFile(join(content, 'site.yaml'), siteSchema);
  const { file, locate, value, data, warnings } = source;
  const faults = [...source.faults, ...(value ? findSiteFaults(value, content, source) : [])];
  if (!value && faults.length === 0) {
    const required = Object.entries(siteSchema.shape)
      .filter(([, field]) => !field.safeParse(undefined).success)
      .map(([name]) => name);
    const message = `is missing; create it with at least the fields ${required.join(', ')}`;
    faults.push({ file, message });
  }
  const declared = siteFieldsSchema.safeParse(
    (data as Readonly<Record<string, unknown>> | undefined)?.fields,
  );
  const site = value && faults.length === 0 ? omitDisabled(value) : undefined;
  const links = (site ? listLinks(site) : []).map(([address, path]): ProseLink => ({
    ...{ address, line: 1, column: 1, kind: 'link' },
    ...locate(path),
  }));
  return { file, locate, site, fields: declared.data ?? {}, links, faults, warnings };
}

/** Finds a language without a translation, and typefaces that are not installed. */
function findSiteFaults({ language, typefaces }: Site, content: string, source: Source): Fault[] {
  const message = describeLanguage(language);
  return [
    ...(message ? [createFieldFault(source, ['language'], message)] : []),
    ...ROLES.flatMap((role) => {
      const name = typefaces?.[role];
      if (name === undefined || findTypeface(name, [content, process.cwd()])) return [];
      return [createFieldFault(source, ['typefaces', role], describeMissing(name))];
    }),
  ];
}

/** Links to pages and files of the site, with their positions. */
function listLinks(site: Site): ReturnType<typeof listLookLinks> {
  const pdf = site.volume?.pdf;
  return [
    ...listLookLinks(site),
    ...(pdf === undefined ? [] : [[pdf, ['volume', 'pdf']] as const]),
  ];
}
