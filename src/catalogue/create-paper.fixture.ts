import type { Paper } from '../collection/schema.ts';

/** Creates a paper for tests, with default values for omitted fields. */
export function createPaper(fields: Partial<Paper>): Paper {
  return {
    id: 'some-paper',
    title: 'Some Paper',
    abstract: 'An abstract.',
    authors: [],
    links: {},
    topics: [],
    aliases: [],
    ...fields,
  };
}
