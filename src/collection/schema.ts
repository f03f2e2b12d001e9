import { z } from 'zod';
import { describeUnsafeName, isSafeName } from './address-name.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { getMentionKey } from './mention-key.ts';
import { MENTION_KINDS } from './mention-kinds.ts';

/** A paper's address for ever. Digits alone would collide with page numbers (`/papers/2/`). */
const PAPER_ID = /^(?!\d+$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const MAILBOX =
  /^(?:[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+|[^<>@",:;\\]*<[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+>)$/;
const TOPIC_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const paperId = z.string().refine(isPaperId, {
  error: (issue) => {
    const id = String(issue.input);
    const reason = PAPER_ID.test(id) ? describeUnsafeName(id) : undefined;
    return reason === undefined
      ? `"${id}" is no paper id; use lower-case letters and digits, joined by single hyphens, dots or underscores, not digits alone, such as "x-pool"`
      : `"${id}" is no paper id, because ${reason}; choose another, such as "${id.slice(0, 60).replaceAll('.', '-')}-paper"`;
  },
});

const line = z.string().overwrite(cleanLine).min(1, { error: 'is empty; fill it in' });

/** A web address that a reader may follow. */
const link = z.url({
  protocol: /^https?$/,
  error: (issue) =>
    `"${String(issue.input)}" is no web address; write it in full, beginning with https:// or http://`,
});

/** One address or several; always read as a list. What `meta` says is for editors. */
const links = z
  .preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(link).min(1, { error: 'is an empty list; give an address or remove the field' }),
  )
  .meta({ type: ['string', 'array'] });

/** A day, a month or a year: as much as is known, never more. YAML reads a bare year as a number. */
const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine(isPartialDate, {
      error: (issue) =>
        `"${String(issue.input)}" is no date; write a day, a month or a year that exists: 2024-03-28, 2024-03 or 2024`,
    }),
  )
  .meta({ type: ['string', 'integer'] });

const language = z.string().refine(isLanguage, {
  error: (issue) =>
    `"${String(issue.input)}" is no language tag; write one such as "en" or "pt-BR"`,
});

const topicMark = z.string().regex(new RegExp(`^-?${TOPIC_ID.source.slice(1)}`), {
  error: (issue) =>
    `"${String(issue.input)}" is no topic id; write one such as "scaling", or "-scaling" to take the paper out of that topic`,
});

/** What stands in the front matter of `papers/ID.md`. */
export const paperSchema = z.strictObject({
  title: line.describe('As it was published; may hold $math$.'),
  authors: z.array(line).default([]).describe('Names in their order, as printed.'),
  submitted: partialDate.optional().describe('First made public: a day, a month or a year.'),
  venue: line.optional().describe('Short name, such as "NeurIPS".'),
  venueFull: line.optional().describe('The venue in full.'),
  year: z
    .int({ error: 'must be a year in four digits, such as 2024' })
    .min(1000, { error: 'must be a year in four digits, such as 2024' })
    .max(9999, { error: 'must be a year in four digits, such as 2024' })
    .optional()
    .describe('Year of publication at the venue.'),
  arxiv: z
    .string()
    .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/, {
      error: (issue) =>
        `"${String(issue.input)}" is no arXiv id; write it without version or address, such as "2203.15086" (in quotes) or "math.AG/0601001"`,
    })
    .optional()
    .describe('arXiv id without version, in quotes.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, {
      error: (issue) =>
        `"${String(issue.input)}" is no DOI; write it without address, such as "10.1145/3458817.3476205"`,
    })
    .optional()
    .describe('DOI without "https://doi.org/".'),
  links: z
    .strictObject({
      code: links.optional().describe('Source code.'),
      project: links.optional().describe('The project’s own page.'),
      pdf: links.optional().describe('The paper itself, where it is not at arXiv.'),
      video: links.optional().describe('A talk or a film.'),
      slides: links.optional().describe('Slides of a talk.'),
      data: links.optional().describe('Data that the paper publishes.'),
    })
    .default({})
    .describe('Web addresses, one or a list for each kind.'),
  topics: z
    .array(topicMark)
    .superRefine((marks, context) => {
      for (const [index, mark] of marks.entries()) {
        const earlier = marks.slice(0, index).map(topicOfMark);
        if (earlier.includes(topicOfMark(mark))) {
          context.addIssue({
            code: 'custom',
            path: [index],
            message: `names the topic "${topicOfMark(mark)}" a second time; keep one of the two`,
          });
        }
      }
    })
    .default([])
    .describe('Given by hand: `scaling` adds a topic, `-scaling` takes away what the rules say.'),
  categories: z
    .array(line)
    .optional()
    .describe('As its source names them, such as "cs.CV"; site.yaml may give them names.'),
  aliases: z.array(paperId).default([]).describe('Old ids that still lead here.'),
  lang: language
    .optional()
    .describe('Language of title and abstract (BCP 47), where it is not the site’s.'),
  note: line.optional().describe('A remark by the maintainer, shown to readers.'),
  summary: line
    .optional()
    .describe('One sentence for lists, where the abstract’s own is not to be shown.'),
});

/** A whole paper, as it stands in one line of `papers/*.jsonl`. */
export const paperRecordSchema = z.strictObject({
  id: paperId.describe('The paper’s address for ever: `/papers/ID/`.'),
  ...paperSchema.shape,
  abstract: z
    .string()
    .overwrite(cleanText)
    .min(1, { error: 'is empty; give the text of the abstract' })
    .describe('Text with math, links and light emphasis; never markup.'),
});

/** Eight to twelve hues of the same weight; their values stand in `styles/tokens.css`. */
export const HUES = [
  'red',
  'orange',
  'amber',
  'olive',
  'green',
  'teal',
  'cyan',
  'blue',
  'indigo',
  'violet',
  'pink',
  'brown',
] as const;

/** A phrase and, optionally, how much it counts; see `catalogue/assign-topics.ts`. */
const phrase = z.union(
  [
    line,
    z.strictObject({
      phrase: line.describe('Words as they stand in a paper.'),
      weight: z.number().min(-10).max(10).describe('Points; below nought it speaks against.'),
    }),
  ],
  {
    error:
      'must be a phrase, or { phrase: attention, weight: 2 } with a weight from -10 to 10 and nothing else',
  },
);

/** What stands in the front matter of `topics/ID.mdx`. */
export const topicSchema = z.strictObject({
  name: line.describe('As readers see it, such as "Optimal transport".'),
  summary: line.describe('One sentence, shown in lists and as the description.'),
  colour: z.enum(HUES).describe('The hue of its dots.'),
  match: z
    .strictObject({
      any: z
        .array(phrase)
        .min(1, { error: 'is an empty list; give at least one phrase' })
        .describe('Phrases that speak for the topic.'),
      not: z.array(line).default([]).describe('Phrases that rule it out.'),
      threshold: z
        .number()
        .positive({ error: 'must be greater than nought' })
        .default(1)
        .describe('Points needed to belong.'),
    })
    .describe('The rules by which papers come into the topic.'),
});

/** What stands in the front matter of `pages/ID.mdx`. */
export const pageSchema = z.strictObject({
  title: line.describe('The page’s heading.'),
  description: line.describe('One or two sentences for search engines and cards.'),
});

/** What stands in the front matter of `lists/ID.mdx`. */
export const listSchema = z.strictObject({
  title: line.describe('The list’s heading, such as "Where to start with attention".'),
  summary: line.describe('One or two sentences: for whom it is and what is on it.'),
  author: line.optional().describe('Who chose the papers and wrote about them.'),
  date: partialDate.optional().describe('Written or last revised: a day, a month or a year.'),
});

/** Lists of well-known names in `analysis/mentions/presets/`. */
const MENTION_PRESETS = ['machine-learning'] as const;

/** A name that abstracts are searched for. */
const mentionName = z.strictObject({
  name: line.describe('As readers see it, such as "ImageNet-1k".'),
  kind: z
    .enum(MENTION_KINDS, { error: `must be one of ${MENTION_KINDS.join(', ')}` })
    .describe('What it is.'),
  variants: z
    .array(line)
    .default([])
    .describe('Other ways to write it; hyphens, spaces and a plural need none.'),
  when: z
    .array(line)
    .default([])
    .describe('Words, one of which the abstract must have, where the name means other things too.'),
});

export const mentionNamesSchema = z.array(mentionName);

/** What stands in `mentions.yaml`. */
export const mentionsSchema = z.strictObject({
  names: mentionNamesSchema
    .superRefine((names, context) => {
      const owners = new Map<string, string>();
      for (const [index, { name, variants }] of names.entries()) {
        for (const [at, form] of [name, ...variants].entries()) {
          const key = getMentionKey(form);
          const owner = owners.get(key);
          if (owner !== undefined) {
            const path = at === 0 ? [index, 'name'] : [index, 'variants', at - 1];
            const message =
              owner === name
                ? `"${form}" stands for "${name}" already; remove it`
                : `"${form}" is "${owner}" too, and a name can be one mention only; remove it from one of the two`;
            context.addIssue({ code: 'custom', path, message });
          } else owners.set(key, name);
        }
      }
    })
    .default([])
    .describe('Names to find, besides those of presets and those that patterns find.'),
  ignore: z
    .array(line)
    .default([])
    .describe('Names that were found and are no mentions, as the pages write them.'),
  presets: z
    .array(z.enum(MENTION_PRESETS, { error: `must be one of ${MENTION_PRESETS.join(', ')}` }))
    .default([...MENTION_PRESETS])
    .describe('Lists of well-known names to find; [] for none. All if it is absent.'),
});

/** A name is optional; nothing that could begin another header or address. */
const mailbox = z
  .string()
  .overwrite(cleanLine)
  .refine(isMailbox, {
    error: (issue) =>
      `"${String(issue.input)}" is no sender; write papers@example.org or Papers <papers@example.org>`,
  });

/** How many papers something must have. */
const leastPapers = z
  .int({ error: 'must be a whole number of papers, such as 5' })
  .min(1, { error: 'must be at least 1' })
  .optional();

/** What stands in `site.yaml`. */
export const siteSchema = z.strictObject({
  name: line.default('Offprint').describe('The collection’s name.'),
  tagline: line.describe('Follows "Forty-three papers": "on attention and scale".'),
  description: line.describe('One or two sentences for search engines and cards.'),
  origin: link
    .refine(isBareOrigin, {
      abort: true,
      error:
        'must be an origin without a path, such as https://papers.example; the sub-path is given by OFFPRINT_BASE',
    })
    .describe('Public origin, such as https://papers.example.'),
  language: language
    .default('en')
    .describe('Language that the pages speak: one that there is a text in, such as "en" or "de".'),
  abstracts: language
    .optional()
    .describe(
      'Language of titles and abstracts that do not say their own (BCP 47), where it is not that of the pages.',
    ),
  curator: line.optional().describe('Who keeps the collection.'),
  source: line.optional().describe('Where the abstracts came from.'),
  licence: line.optional().describe('Terms of the collection.'),
  accent: z
    .enum(HUES, { error: `must be one of ${HUES.join(', ')}` })
    .optional()
    .describe('Hue of focus rings and of lines under links; every other colour is a topic’s.'),
  categories: z
    .record(line, line, {
      error: 'must give names to categories, such as { cs.CV: Computer vision }',
    })
    .default({})
    .describe('Names for the categories that papers bring from their source.'),
  analytics: z
    .literal('none', {
      error: 'must be "none": pages ask nothing of other hosts, and count nobody',
    })
    .default('none')
    .describe('Always "none".'),
  examples: z.array(line).default([]).describe('Searches to try, shown under the field.'),
  citations: z
    .enum(['files', 'embedded'], {
      error: 'must be "files" or "embedded"; without it, more than 2,000 papers are "embedded"',
    })
    .optional()
    .describe('Whether each paper has files to cite it by, or its page holds them.'),
  redirects: z
    .enum(['pages', 'rules'], {
      error:
        'must be "pages" or "rules"; without it, up to 2,000 papers have pages at their arXiv ids and DOIs',
    })
    .optional()
    .describe('Whether arXiv ids and DOIs have pages that lead on, or only rules of the host.'),
  host: z
    .enum(['github', 'netlify', 'cloudflare', 'nginx', 'caddy'], {
      error: 'must be "github", "netlify", "cloudflare", "nginx" or "caddy"',
    })
    .optional()
    .describe('Where the site is published: its rules are written, and its limits are watched.'),
  cards: z
    .enum(['papers', 'topics', 'none'], {
      error:
        'must be "papers", "topics" or "none"; without it, up to 2,000 papers have a card each, and more have those of their topics',
    })
    .optional()
    .describe('What has a picture of its own that others show beside a link.'),
  leads: z
    .boolean()
    .default(true)
    .describe(
      'Whether lists show a sentence of each paper: its `summary`, or one of its abstract.',
    ),
  offline: z
    .boolean()
    .default(true)
    .describe('Whether what was opened and saved can be read without a network.'),
  people: z
    .strictObject({
      from: leastPapers.describe('Papers that a person must have to have a page.'),
    })
    .default({})
    .describe('Who has a page.'),
  feeds: z
    .strictObject({
      from: leastPapers.describe('Papers that a person or a venue must have to have a feed.'),
      archives: z
        .enum(['all', 'site'], {
          error:
            'must be "all" or "site"; without it, only the site’s own feed goes back beyond 50 papers in a collection of more than 2,000',
        })
        .optional()
        .describe('Which feeds keep their older papers.'),
      id: z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
          error: (issue) =>
            `"${String(issue.input)}" is no authority of a tag address; write a host that was yours and since when, such as "papers.example,2026"`,
        })
        .optional()
        .describe('Begins the identifiers in feeds; keeps them when the origin changes.'),
    })
    .default({})
    .describe('What can be followed.'),
  subscribe: z
    .strictObject({
      action: link.describe('Address of the list service’s form.'),
      field: line.default('email').describe('Name of the field that takes the address.'),
      method: z
        .enum(['post', 'get'], { error: 'must be "post" or "get"' })
        .default('post')
        .describe('How the service takes the form.'),
      hidden: z
        .record(line, line)
        .default({})
        .describe('Further fields that the service wants, with their values.'),
      note: line.optional().describe('What subscribers get, and how often.'),
    })
    .optional()
    .describe('A form that subscribes readers to the list; without it, feeds are offered.'),
  digest: z
    .strictObject({
      from: mailbox
        .optional()
        .describe('Sender: papers@example.org or Papers <papers@example.org>.'),
      unsubscribe: z
        .url({
          protocol: /^(?:https?|mailto)$/,
          error: (issue) =>
            `"${String(issue.input)}" is no address to unsubscribe at; write one that begins with https:// or mailto:`,
        })
        .optional()
        .describe('Where readers of the digest leave the list.'),
    })
    .default({})
    .describe('What `npm run digest` writes into each message.'),
});

/** One entry of the collection, however it was written. */
export type Paper = z.output<typeof paperRecordSchema>;
/** The id is the file’s name, and the topic’s address: `/topics/ID/`. */
export type Topic = z.output<typeof topicSchema> & { readonly id: string };
export type Page = z.output<typeof pageSchema>;
/** The id is the file’s name, and the list’s address: `/lists/ID/`. */
export type List = z.output<typeof listSchema> & {
  readonly id: string;
  /** Ids of the papers that its text places, each once, in its order. */
  readonly papers: readonly string[];
};
export type Site = z.output<typeof siteSchema>;
export type Mentions = z.output<typeof mentionsSchema>;
export type MentionName = z.output<typeof mentionName>;
export type Hue = (typeof HUES)[number];

/** Whether `value` may be a paper's id, and so its address and its file's name. */
export function isPaperId(value: string): boolean {
  return PAPER_ID.test(value) && isSafeName(value);
}

export function isTopicId(value: string): boolean {
  return TOPIC_ID.test(value) && isSafeName(value);
}

/**
 * Whether `value` is written like the id of a paper or of a topic, a list or a page, though it may be
 * a name that not every file system takes: what was once published can still be given up.
 */
export function looksLikeId(value: string, kind: 'paper' | 'prose'): boolean {
  return (kind === 'paper' ? PAPER_ID : TOPIC_ID).test(value);
}

/** Whether `value` is one address of mail, with or without a name, on one line. */
export function isMailbox(value: string): boolean {
  return !/\p{Cc}/u.test(value) && MAILBOX.test(value);
}

/** The topic that an item of a paper's `topics` names: `-scaling` and `scaling` both name "scaling". */
export function topicOfMark(mark: string): string {
  return mark.startsWith('-') ? mark.slice(1) : mark;
}

/** Whether `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from the year 1000, and exists in the calendar. */
export function isPartialDate(value: string): boolean {
  const match = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether nothing follows the host and its port; what is no address at all is told by `link`. */
function isBareOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url === null || `${url.origin}/` === url.href || !/^https?:$/.test(url.protocol);
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
