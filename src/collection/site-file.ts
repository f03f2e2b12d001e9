import { join } from 'node:path';
import { describeLanguage } from '../site/text/find-language.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { omitDisabled } from './features.ts';
import { displayPath } from './list-files.ts';
import { listLookLinks } from './look.ts';
import type { ProseLink } from './prose/list-links.ts';
import { describeReadError, readRegularFile } from './regular-file.ts';
import { siteSchema, type Site } from './schema.ts';
import { siteFieldsSchema, type SiteFields } from './site-fields.ts';
import { describeMissing, findTypeface, ROLES } from './typefaces.ts';
import { validate } from './validate.ts';
import { parseYaml, type Locate } from './yaml.ts';

export interface ParsedSite {
  /** Undefined if, and only if, there are faults. */
  readonly site: Site | undefined;
  /** Its `fields`, even if other settings have faults, because papers are validated with them. */
  readonly fields: SiteFields;
  /** Links to pages and files of the site. */
  readonly links: readonly ProseLink[];
  /** Positions of its fields. */
  readonly locate: Locate;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Reads `content/site.yaml`. Errors are returned as faults. */
export async function parseSite(content: string): Promise<ParsedSite> {
  const path = join(content, 'site.yaml');
  const file = displayPath(path);
  const reject = (fault: Fault) => ({
    ...{
      site: undefined,
      fields: {},
      links: [],
      faults: [fault],
      warnings: [],
      locate: () => ({}),
    },
  });
  let bytes;
  try {
    bytes = await readRegularFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const required = Object.entries(siteSchema.shape)
      .filter(([, field]) => !field.safeParse(undefined).success)
      .map(([name]) => name)
      .join(', ');
    return reject({
      file,
      message:
        code === 'ENOENT'
          ? `is missing; create it with at least the fields ${required}`
          : describeReadError(error as Error),
    });
  }
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') return reject(text);
  const parsed = parseYaml(text.replace(/^\uFEFF/, ''), file);
  if (parsed.data === undefined) {
    const { faults, locate } = parsed;
    return { site: undefined, fields: {}, links: [], faults, warnings: [], locate };
  }
  const { locate, getSourceText } = parsed;
  const checked = validate(siteSchema, parsed.data ?? {}, { file, locate, getSourceText });
  const language = checked.value && describeLanguage(checked.value.language);
  const missing = ROLES.flatMap((role) => {
    const name = checked.value?.typefaces?.[role];
    if (name === undefined || findTypeface(name, [content, process.cwd()])) return [];
    const field = `typefaces.${role}`;
    return [{ file, ...locate(['typefaces', role]), field, message: describeMissing(name) }];
  });
  const faults = [
    ...parsed.faults,
    ...missing,
    ...checked.faults,
    ...(language ? [{ file, ...locate(['language']), field: 'language', message: language }] : []),
  ];
  const warnings = [...parsed.warnings, ...checked.warnings];
  const declared = siteFieldsSchema.safeParse(
    (parsed.data as Readonly<Record<string, unknown>> | null)?.fields,
  );
  const fields = declared.data ?? {};
  const site = faults.length > 0 || !checked.value ? undefined : omitDisabled(checked.value);
  const links = (site ? listOwnLinks(site) : []).map(([address, path]): ProseLink => ({
    ...{ address, line: 1, column: 1, kind: 'link' },
    ...locate(path),
  }));
  return { site, fields, links, faults, warnings, locate };
}

/** Links to pages and files of the site, with their positions. */
function listOwnLinks(site: Site): ReturnType<typeof listLookLinks> {
  const pdf = site.volume?.pdf;
  return [
    ...listLookLinks(site),
    ...(pdf === undefined ? [] : [[pdf, ['volume', 'pdf']] as const]),
  ];
}
