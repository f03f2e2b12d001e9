import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { line, paperId, partialDate } from './field-types.ts';
import { HUES } from './hues.ts';
import { getMentionKey } from './mention-key.ts';
import { MENTION_KINDS } from './mention-kinds.ts';
import { createPaperShape, type SiteFields } from './site-fields.ts';

export { HUES, type Hue } from './hues.ts';
export { siteSchema, type Site } from './site-schema.ts';
export { isPaperId, isPartialDate, isTopicId, looksLikeId, topicOfMark } from './syntax.ts';

const recordFields = {
  id: paperId.describe('Permanent address of the paper: `/papers/ID/`.'),
  abstract: z
    .string()
    .overwrite(cleanText)
    .min(1, { error: 'is empty; write the abstract' })
    .describe('Text with math, links and emphasis; no HTML.'),
};

/**
 * Creates the schemas of front matter and of lines of `.jsonl` files, with the fields of a site.
 * `field-table.ts` lists the fields that are common to all sites.
 */
export function createPaperSchemas(fields: SiteFields) {
  const shape = createPaperShape(fields);
  const { id, abstract } = recordFields;
  return { paper: z.strictObject(shape), record: z.strictObject({ id, ...shape, abstract }) };
}

export type PaperSchemas = ReturnType<typeof createPaperSchemas>;

/** The schemas of papers without the maintainer's own fields. */
export const paperSchemas = createPaperSchemas({});

/** Front matter of `papers/ID.md`. */
export const paperSchema = paperSchemas.paper;

/** A paper as a line of `papers/*.jsonl`. */
export const paperRecordSchema = paperSchemas.record;

/** A paper as it was read, with the files next to it in `papers/ID/`. */
export const readPaperSchema = paperRecordSchema.extend({
  files: z.array(z.object({ name: z.string(), bytes: z.number() })).optional(),
});

/** A phrase with an optional weight; see `src/catalogue/assign-topics.ts`. */
const phrase = z.union(
  [
    line,
    z.strictObject({
      phrase: line.describe('Words as they occur in papers.'),
      weight: z
        .number()
        .min(-10)
        .max(10)
        .describe('Points; a negative weight counts against the topic.'),
    }),
  ],
  {
    error:
      'must be a phrase, or { phrase: attention, weight: 2 } with a weight from -10 to 10 and nothing else',
  },
);

/** Front matter of `topics/ID.mdx`. */
export const topicSchema = z.strictObject({
  name: line.describe('Displayed name, such as "Optimal transport".'),
  summary: line.describe('One sentence, shown in lists and used as the description of the page.'),
  colour: z.enum(HUES).describe('Hue of the topic.'),
  match: z
    .strictObject({
      any: z
        .array(phrase)
        .min(1, { error: 'is an empty list; add at least one phrase' })
        .describe('Phrases that count towards the topic.'),
      not: z.array(line).default([]).describe('Phrases that exclude a paper.'),
      threshold: z
        .number()
        .positive({ error: 'must be greater than 0' })
        .default(1)
        .describe('Points that a paper needs.'),
    })
    .describe('Rules that assign papers to the topic.'),
});

/** Front matter of `pages/ID.mdx`. */
export const pageSchema = z.strictObject({
  title: line.describe('Heading of the page.'),
  description: line.describe('One or two sentences for search engines and link previews.'),
});

/** Front matter of `lists/ID.mdx`. */
export const listSchema = z.strictObject({
  title: line.describe('Heading of the list, such as "Where to start with attention".'),
  summary: line.describe('One or two sentences on the content and the intended readers.'),
  author: line.optional().describe('Who selected the papers and wrote the text.'),
  date: partialDate.optional().describe('When it was last revised: a day, a month or a year.'),
});

/** Lists of well-known names in `src/analysis/mentions/presets/`. */
const MENTION_PRESETS = ['machine-learning'] as const;

/** A name to find in abstracts. */
const mentionName = z.strictObject({
  name: line.describe('Displayed name, such as "ImageNet-1k".'),
  kind: z
    .enum(MENTION_KINDS, { error: `must be one of ${MENTION_KINDS.join(', ')}` })
    .describe('Kind of the named item.'),
  variants: z
    .array(line)
    .default([])
    .describe(
      'Other spellings; different hyphens and spaces, and plurals, are found without them.',
    ),
  when: z
    .array(line)
    .default([])
    .describe('For ambiguous names: words of which the abstract must contain at least one.'),
});

export const mentionNamesSchema = z.array(mentionName);

/** Content of `mentions.yaml`. */
export const mentionsSchema = z.strictObject({
  names: mentionNamesSchema
    .superRefine((names, context) => {
      const nameByKey = new Map<string, string>();
      for (const [index, { name, variants }] of names.entries()) {
        for (const [at, spelling] of [name, ...variants].entries()) {
          const key = getMentionKey(spelling);
          const owner = nameByKey.get(key);
          if (owner !== undefined) {
            const path = at === 0 ? [index, 'name'] : [index, 'variants', at - 1];
            const message =
              owner === name
                ? `"${spelling}" is already found as "${name}"; remove it`
                : `"${spelling}" also belongs to "${owner}"; remove it from one of the two`;
            context.addIssue({ code: 'custom', path, message });
          } else nameByKey.set(key, name);
        }
      }
    })
    .default([])
    .describe('Names to find in addition to those of presets and those found by patterns.'),
  ignore: z.array(line).default([]).describe('Names to ignore, as displayed on the site.'),
  presets: z
    .array(z.enum(MENTION_PRESETS, { error: `must be one of ${MENTION_PRESETS.join(', ')}` }))
    .default([...MENTION_PRESETS])
    .describe('Lists of well-known names to find; by default all, [] for none.'),
});

/** A paper of the collection, from a `.md` file or a line of a `.jsonl` file. */
export type Paper = z.output<typeof readPaperSchema>;
/** The id is the file name, and the address of the topic: `/topics/ID/`. */
export type Topic = z.output<typeof topicSchema> & { readonly id: string };
export type Page = z.output<typeof pageSchema>;
/** The id is the file name, and the address of the list: `/lists/ID/`. */
export type List = z.output<typeof listSchema> & {
  readonly id: string;
  /** Ids of the papers that its text refers to, in text order, without repetitions. */
  readonly papers: readonly string[];
};
export type Mentions = z.output<typeof mentionsSchema>;
export type MentionName = z.output<typeof mentionName>;
