import { z } from 'zod';
import {
  listSchema,
  mentionsSchema,
  pageSchema,
  createPaperSchemas,
  siteSchema,
  topicSchema,
} from '../schema.ts';
import type { SiteFields } from '../site-fields.ts';
import { programmeSchema } from '../programme/programme-schema.ts';
import { decisionsSchema } from '../decisions-file.ts';
import { venuesSchema } from '../venues-file.ts';

const listSchemas = (fields: SiteFields) =>
  ({
    site: [siteSchema, 'site.yaml'],
    paper: [
      createPaperSchemas(fields).record,
      'A line of papers/*.jsonl, or without id and abstract, the front matter of papers/ID.md',
    ],
    topic: [topicSchema, 'The front matter of topics/ID.mdx'],
    mentions: [mentionsSchema, 'mentions.yaml'],
    programme: [programmeSchema, 'programme.yaml'],
    venues: [venuesSchema, 'venues.yaml'],
    decisions: [decisionsSchema, 'decisions.yaml'],
    page: [pageSchema, 'The front matter of pages/ID.mdx'],
    list: [listSchema, 'The front matter of lists/ID.mdx'],
  }) as const;

/**
 * Creates JSON Schemas by file name, with which editors offer completion and validation.
 *
 * @param fields the maintainer's own fields of papers
 */
export function createJsonSchemas(fields: SiteFields = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(listSchemas(fields)).map(([name, [schema, title]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
