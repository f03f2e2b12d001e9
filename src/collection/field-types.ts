import { z } from 'zod';
import { describeUnsafeName } from './address-name.ts';
import { cleanLine } from './clean-text.ts';
import { LINKS, PAPER_FIELDS, PAPER_TYPES, type FieldKind, type FieldName } from './field-table.ts';
import {
  isFileAddress,
  isLanguage,
  isPaperId,
  isPartialDate,
  looksLikeId,
  topicOfMark,
} from './syntax.ts';
import { time } from './time-of-day.ts';

export const paperId = z.string().refine(isPaperId, {
  error: (issue) => {
    const id = String(issue.input);
    const reason = looksLikeId(id, 'paper') ? describeUnsafeName(id) : undefined;
    return reason === undefined
      ? `"${id}" is not a paper id; use lower-case letters and digits, joined by single hyphens, dots or underscores, and not only digits, such as "x-pool"`
      : `"${id}" is not a paper id, because ${reason}; choose another, such as "${id.slice(0, 60).replaceAll('.', '-')}-paper"`;
  },
});

export const line = z.string().overwrite(cleanLine).min(1, { error: 'is empty; fill it in' });

export const link = z.url({
  protocol: /^https?$/,
  error: (issue) =>
    `"${String(issue.input)}" is not a web address; write it in full, beginning with https:// or http://`,
});

/** A web address, or that of a file in `content/files/`. */
const linkOrFile = z
  .string()
  .refine((value) => isFileAddress(value) || link.safeParse(value).success, {
    error: (issue) =>
      `"${String(issue.input)}" is not a web address; write it in full, beginning with https:// or http://, or put the file into content/files/ and write /files/NAME`,
  });

/** One address or a list, always parsed as a list. The JSON Schema type in `meta` allows both. */
const links = z
  .preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(linkOrFile).min(1, { error: 'is an empty list; give an address or remove the field' }),
  )
  .meta({ type: ['string', 'array'] });

/** A day, a month or a year. YAML parses a year as a number. */
export const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine(isPartialDate, {
      error: (issue) =>
        `"${String(issue.input)}" is not a date; write a valid day, month or year: 2024-03-28, 2024-03 or 2024`,
    }),
  )
  .meta({ type: ['string', 'integer'] });

export const language = z.string().refine(isLanguage, {
  error: (issue) =>
    `"${String(issue.input)}" is not a language tag; write one such as "en" or "pt-BR"`,
});

const topicMark = z.string().regex(/^-?[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: (issue) =>
    `"${String(issue.input)}" is not a topic id; write one such as "scaling", or "-scaling" to remove the paper from that topic`,
});

const topicMarks = z.array(topicMark).superRefine((marks, context) => {
  for (const [index, mark] of marks.entries()) {
    const earlier = marks.slice(0, index).map(topicOfMark);
    if (earlier.includes(topicOfMark(mark))) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `repeats the topic "${topicOfMark(mark)}"; keep one`,
      });
    }
  }
});

const contributor = z.strictObject({
  family: line.optional().describe('Family name, as it is sorted.'),
  given: line.optional().describe('Given names or initials.'),
  particle: line.optional().describe('Such as "de" or "van der".'),
  suffix: line.optional().describe('Such as "Jr." or "III".'),
  literal: z.literal(true).optional().describe('For a group, whose name has no parts.'),
  keepsParticle: z
    .literal(true)
    .optional()
    .describe('Whether names are sorted by the particle: "De Sample" under D.'),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not an ORCID; write it without address, such as "0000-0002-1825-0097"`,
    })
    .optional()
    .describe('ORCID without "https://orcid.org/".'),
  affiliations: z.array(line).optional().describe('Institutions at the time of the paper.'),
});

const version = z.strictObject({
  name: line.describe('Such as "v2".'),
  date: partialDate.optional().describe('A day, a month or a year.'),
  url: link.optional().describe('Where it is.'),
  note: line.optional().describe('What changed.'),
});

/** The schema of each kind of field. All fields but the title are optional. */
export const FIELD_TYPES = {
  requiredText: line,
  text: line.optional(),
  textList: z.array(line).optional(),
  names: z.array(line).optional(),
  contributors: z.record(line, contributor).optional(),
  date: partialDate.optional(),
  year: z
    .int({ error: 'must be a year in four digits, such as 2024' })
    .min(1000, { error: 'must be a year in four digits, such as 2024' })
    .max(9999, { error: 'must be a year in four digits, such as 2024' })
    .optional(),
  type: z.enum(PAPER_TYPES, { error: `must be one of ${PAPER_TYPES.join(', ')}` }).optional(),
  arxiv: z
    .string()
    .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not an arXiv id; write it without version or URL, such as "2203.15086" (in quotes) or "math.AG/0601001"`,
    })
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a DOI; write it without "https://doi.org/", such as "10.1145/3458817.3476205"`,
    })
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,9}$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a PubMed id; write its number, such as "31452104"`,
    })
    .optional(),
  acl: z
    .string()
    .regex(/^(?:[A-Z]\d\d-\d{1,6}|\d{4}\.[\w-]{1,100}\.\d{1,6})$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not an id of the ACL Anthology; write what follows "aclanthology.org/", such as "2023.lamps-main.1"`,
    })
    .optional(),
  links: z
    .strictObject(
      mapValues(LINKS, (about) => links.optional().describe(about)) as Record<
        keyof typeof LINKS,
        z.ZodOptional<typeof links>
      >,
    )
    .default({}),
  labelledLinks: z.record(line, linkOrFile).optional(),
  topics: topicMarks.default([]),
  ids: z.array(paperId).default([]),
  language: language.optional(),
  retraction: z
    .union([line, z.literal(true)], { error: 'must be true, or the reason in a sentence' })
    .optional(),
  versions: z.array(version).optional(),
  extra: z.record(line, line).optional(),
  number: z.number({ error: 'must be a number, such as 2 or 0.5' }).optional(),
  link: link.optional(),
  time: time.optional(),
} as const satisfies Readonly<Record<FieldKind, z.ZodType>>;

/** Kinds of fields that `site.yaml` can declare. */
export const OWN_KINDS = {
  text: 'text',
  list: 'textList',
  date: 'date',
  number: 'number',
  link: 'link',
} as const satisfies Readonly<Record<string, FieldKind>>;

export type OwnKind = keyof typeof OWN_KINDS;

type FieldTypes = typeof FIELD_TYPES;
type PaperShape = {
  [Name in FieldName]: Name extends 'authors'
    ? z.ZodDefault<z.ZodArray<typeof line>>
    : FieldTypes[(typeof PAPER_FIELDS)[Name]['kind']];
};

/** The schemas of all fields of a paper, with their descriptions. */
export const paperShape = mapValues(PAPER_FIELDS, ({ kind, about }, name) =>
  (name === 'authors' ? z.array(line).default([]) : FIELD_TYPES[kind]).describe(about),
) as unknown as PaperShape;

function mapValues<T extends object, U>(
  object: T,
  map: (value: T[keyof T], name: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, map(value as T[keyof T], name)]),
  );
}
