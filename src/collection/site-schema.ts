import { z } from 'zod';
import { cleanLine } from './clean-text.ts';
import { language, line, link } from './field-types.ts';
import { HOST_NAMES } from './hosts.ts';
import { HUES } from './hues.ts';
import { lookShape } from './look.ts';
import { siteFieldsSchema } from './site-fields.ts';
import { volumeSchema } from './volume-schema.ts';

const MAILBOX =
  /^(?:[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+|[^<>@",:;\\]*<[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+>)$/;

/** An email address with an optional name, without characters that could inject another header. */
const mailbox = z
  .string()
  .overwrite(cleanLine)
  .refine(isMailbox, {
    error: (issue) =>
      `"${String(issue.input)}" is not a sender; write papers@example.org or Papers <papers@example.org>`,
  });

/** A minimum number of papers. */
const minPapers = z
  .int({ error: 'must be a whole number of papers, such as 5' })
  .min(1, { error: 'must be at least 1' })
  .optional();

/** Content of `site.yaml`. */
export const siteSchema = z.strictObject({
  name: line.default('Offprint').describe('Name of the collection.'),
  tagline: line.describe('Continues "Forty-three papers …": "on attention and scale".'),
  description: line.describe('One or two sentences for search engines and link previews.'),
  origin: link
    .refine(isBareOrigin, {
      abort: true,
      error:
        'must be an origin without a path, such as https://papers.example; set a sub-path with OFFPRINT_BASE',
    })
    .describe('Public origin, such as https://papers.example.'),
  language: language
    .default('en')
    .describe(
      'Language of the interface, for which there must be a translation, such as "en" or "de".',
    ),
  abstracts: language
    .optional()
    .describe(
      'Default language of titles and abstracts (BCP 47), if it is not that of the interface.',
    ),
  curator: line.optional().describe('Who curates the collection.'),
  source: line.optional().describe('Source of the abstracts; in the footer of every page.'),
  licence: line.optional().describe('Licence of the collection; in the footer of every page.'),
  accent: z
    .enum(HUES, { error: `must be one of ${HUES.join(', ')}` })
    .optional()
    .describe('Hue of focus rings and link underlines; all other colours are those of topics.'),
  ...lookShape,
  categories: z
    .record(line, line, {
      error: 'must map categories to names, such as { cs.CV: Computer vision }',
    })
    .default({})
    .describe('Names of categories.'),
  analytics: z
    .literal('none', {
      error: 'must be "none": pages send no requests to other hosts',
    })
    .default('none')
    .describe('Always "none".'),
  fields: siteFieldsSchema.describe(
    'Fields of your own, and which fields of papers are facets or have pages.',
  ),
  order: z
    .enum(['date', 'programme'], { error: 'must be "date" or "programme"' })
    .default('date')
    .describe(
      'Order of papers in lists: "date" for the newest first, or "programme" for that of sessions and of the field `position`.',
    ),
  volume: volumeSchema
    .optional()
    .describe('The proceedings that the papers are in, which get a page at /volume/.'),
  ids: z
    .enum(['title', 'author-year-word'], { error: 'must be "title" or "author-year-word"' })
    .default('title')
    .describe(
      'Ids of newly imported papers: "title" for words of the title (x-pool), or "author-year-word" (lee-2024-wells).',
    ),
  examples: z.array(line).default([]).describe('Example searches, shown below the search field.'),
  citekeys: z
    .string()
    .regex(/^(?:\[(?:[Aa]uth|(?:short)?year|[Ww]ord|venue)\]|[A-Za-z\d:_.+-])+$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a pattern of citation keys; write letters, digits and [auth], [Auth], [year], [shortyear], [word], [Word] or [venue], in quotes, such as "[auth][year][word]"`,
    })
    .default('[auth][year][word]')
    .describe('Pattern of citation keys, such as "[Auth]:[year]"; names and words in ASCII.'),
  citations: z
    .enum(['files', 'embedded'], {
      error:
        'must be "files" or "embedded"; the default is "files", or "embedded" for more than 2,000 papers',
    })
    .optional()
    .describe('Whether citations are separate files or embedded in the page of a paper.'),
  redirects: z
    .enum(['pages', 'rules'], {
      error:
        'must be "pages" or "rules"; the default is "pages", or "rules" for more than 2,000 papers',
    })
    .optional()
    .describe('Whether arXiv ids and DOIs redirect by pages or only by rules of the host.'),
  host: z
    .enum(HOST_NAMES, { error: `must be one of ${HOST_NAMES.join(', ')}` })
    .optional()
    .describe('Where the site is published: its rules are generated, and its limits are checked.'),
  cards: z
    .enum(['papers', 'topics', 'none'], {
      error:
        'must be "papers", "topics" or "none"; the default is "papers", or "topics" for more than 2,000 papers',
    })
    .optional()
    .describe('Which pages have their own image for link previews.'),
  leads: z
    .boolean()
    .default(true)
    .describe(
      'Whether lists show a sentence of each paper: its `summary`, or one of its abstract.',
    ),
  offline: z
    .boolean()
    .default(true)
    .describe('Whether opened and saved pages can be read offline.'),
  people: z
    .strictObject({
      from: minPapers.describe('Minimum number of papers of a person with a page.'),
    })
    .default({})
    .describe('Pages of people.'),
  feeds: z
    .strictObject({
      from: minPapers.describe('Minimum number of papers of a person or venue with a feed.'),
      archives: z
        .enum(['all', 'site'], {
          error:
            'must be "all" or "site"; the default is "all", or "site" for more than 2,000 papers',
        })
        .optional()
        .describe('Which feeds have archives with more than the latest 50 papers.'),
      id: z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
          error: (issue) =>
            `"${String(issue.input)}" is not an authority of a tag URI; write a host name that you owned and a date when you did, such as "papers.example,2026"`,
        })
        .optional()
        .describe('Prefix of the identifiers in feeds; must not change when the origin does.'),
    })
    .default({})
    .describe('Feeds.'),
  subscribe: z
    .strictObject({
      action: link.describe('URL to which the mailing list service accepts the form.'),
      field: line.default('email').describe('Name of the field for the email address.'),
      method: z
        .enum(['post', 'get'], { error: 'must be "post" or "get"' })
        .default('post')
        .describe('HTTP method of the form.'),
      hidden: z
        .record(line, line)
        .default({})
        .describe('Further fields that the service requires, with their values.'),
      note: line.optional().describe('What subscribers receive, and how often.'),
    })
    .optional()
    .describe('A form for subscribing by email; without it, only feeds are offered.'),
  digest: z
    .strictObject({
      from: mailbox
        .optional()
        .describe('Sender: papers@example.org or Papers <papers@example.org>.'),
      unsubscribe: z
        .url({
          protocol: /^(?:https?|mailto)$/,
          error: (issue) =>
            `"${String(issue.input)}" is not an address; write one that begins with https:// or mailto:`,
        })
        .optional()
        .describe('Address for unsubscribing from the digest.'),
    })
    .default({})
    .describe('Settings of `npm run digest`.'),
});

export type Site = z.output<typeof siteSchema>;

/** Whether `value` is an email address on one line, with or without a name. */
export function isMailbox(value: string): boolean {
  return !/\p{Cc}/u.test(value) && MAILBOX.test(value);
}

/** Whether a URL has no path. Returns true for invalid URLs, which `link` reports. */
function isBareOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url === null || `${url.origin}/` === url.href || !/^https?:$/.test(url.protocol);
}
