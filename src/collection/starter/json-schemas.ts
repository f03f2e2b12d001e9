import { z } from 'zod';
import {
  listSchema,
  mentionsSchema,
  pageSchema,
  paperRecordSchema,
  siteSchema,
  topicSchema,
} from '../schema.ts';
import { venuesSchema } from '../venues-file.ts';

const SCHEMAS = {
  site: [siteSchema, 'site.yaml'],
  paper: [
    paperRecordSchema,
    'A line of papers/*.jsonl, or without id and abstract, the front matter of papers/ID.md',
  ],
  topic: [topicSchema, 'The front matter of topics/ID.mdx'],
  mentions: [mentionsSchema, 'mentions.yaml'],
  venues: [venuesSchema, 'venues.yaml'],
  page: [pageSchema, 'The front matter of pages/ID.mdx'],
  list: [listSchema, 'The front matter of lists/ID.mdx'],
} as const;

/** JSON Schemas by file name, with which editors offer completion and validation. */
export function createJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, [schema, title]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
