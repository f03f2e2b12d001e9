import { z } from 'zod';
import { line, FIELD_TYPES, OWN_KINDS, paperShape, type OwnKind } from './field-types.ts';
import { LINKS, PAPER_FIELDS, type FieldKind, type PaperField } from './field-table.ts';
import { nearest } from './nearest.ts';

/**
 * `fields` of `site.yaml`: the maintainer's own fields, by name, and the fields that are facets of
 * the search or have a page per value.
 */
export const siteFieldsSchema = z
  .record(
    z.string(),
    z.strictObject({
      kind: z
        .enum(Object.keys(OWN_KINDS) as OwnKind[], {
          error: `must be one of ${Object.keys(OWN_KINDS).join(', ')}`,
        })
        .optional()
        .describe('Kind of its values; only for fields of your own.'),
      label: line.optional().describe('Displayed name, such as "Track".'),
      shown: z.boolean().optional().describe('Whether the page of a paper shows it.'),
      facet: z.boolean().default(false).describe('Whether the search filters by it.'),
      pages: z.boolean().default(false).describe('Whether each value has a page of its papers.'),
    }),
  )
  .superRefine((fields, context) => {
    for (const [name, field] of Object.entries(fields)) {
      const message = describeFault(name, field);
      if (message) context.addIssue({ code: 'custom', path: [name], message });
    }
  })
  .default({});

export type SiteFields = z.output<typeof siteFieldsSchema>;

/** A field of the papers of a site. */
export interface SiteField {
  readonly name: string;
  readonly kind: FieldKind;
  /** Undefined for fields with a name in the interface texts. */
  readonly label: string | undefined;
  readonly isOwn: boolean;
  readonly isShown: boolean;
  readonly isFacet: boolean;
  readonly hasPages: boolean;
}

/** Lists the fields of the papers of a site: those of the table, then the maintainer's own. */
export function listSiteFields(fields: SiteFields): readonly SiteField[] {
  return Object.entries<PaperField>({ ...PAPER_FIELDS, ...getOwnFields(fields) }).map(
    ([name, { kind, shown = false }]) => {
      const { label, shown: isShown = shown, facet = false, pages = false } = fields[name] ?? {};
      const isOwn = !isBuiltIn(name);
      return {
        ...{ name, kind, isOwn, isShown, isFacet: facet, hasPages: pages },
        label: label ?? (isOwn ? toLabel(name) : undefined),
      };
    },
  );
}

/** Lists the names of the maintainer's own fields. */
export function listOwnNames(fields: SiteFields): readonly string[] {
  return Object.keys(getOwnFields(fields));
}

/** Creates the schema of a paper's front matter with the fields of a site. */
export function createPaperShape(fields: SiteFields) {
  const own = Object.entries(getOwnFields(fields)).map(
    ([name, { kind, about }]) => [name, FIELD_TYPES[kind].describe(about)] as const,
  );
  return { ...paperShape, ...Object.fromEntries(own) };
}

/** Creates rows of the table for the maintainer's own fields. */
function getOwnFields(fields: SiteFields) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind, label = toLabel(name) }]) =>
      kind === undefined ? [] : [[name, { kind: OWN_KINDS[kind], about: label, shown: true }]],
    ),
  );
}

function isBuiltIn(name: string): name is keyof typeof PAPER_FIELDS {
  return Object.hasOwn(PAPER_FIELDS, name);
}

function toLabel(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/[-_]/g, ' ')}`;
}

/** Kinds of fields with values that can group papers. */
const GROUPING: ReadonlySet<FieldKind> = new Set(['text', 'textList', 'type', 'date', 'number']);

/** Names that mean something else in files, catalogue or search, or that every object inherits. */
const RESERVED: ReadonlySet<string> = new Set([
  'constructor',
  ...'id abstract date lead people person venueid mention mentions author topic has code'.split(
    ' ',
  ),
  ...Object.keys(LINKS),
]);

const OWN_NAME = /^[a-z][a-z\d]*(?:[-_][a-z\d]+)*$/;

function describeFault(name: string, { kind, facet, pages }: SiteFields[string]) {
  if (isBuiltIn(name)) {
    if (kind !== undefined) return 'is a field of every paper; remove its kind';
    if (name === 'venue' && (facet || pages)) return 'is a facet and has pages already; remove it';
    const isGrouping = GROUPING.has(PAPER_FIELDS[name].kind);
    return (facet || pages) && !isGrouping ? 'cannot group papers; remove facet and pages' : '';
  }
  if (RESERVED.has(name))
    return `cannot be the name of a field, because the site uses it; choose another`;
  if (kind === undefined) {
    const known = nearest(name, Object.keys(PAPER_FIELDS));
    const advice = `give its kind: ${Object.keys(OWN_KINDS).join(', ')}`;
    return `is not a field of papers; ${known ? `did you mean "${known}"? Otherwise ${advice}` : advice}`;
  }
  if (!OWN_NAME.test(name)) {
    return 'cannot be the name of a field; use lower-case letters and digits, such as "track"';
  }
  const isLink = kind === 'link' && (facet || pages);
  return isLink ? 'is a link, which cannot group papers; remove facet and pages' : '';
}
