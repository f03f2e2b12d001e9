import { toSlug } from '../../src/catalogue/slug.ts';
import type { Hue, Paper } from '../../src/collection/schema.ts';

/** Texts of a collection, by path. */
export type Files = ReadonlyMap<string, string>;

/** A paper; empty fields may be omitted. */
export function createPaper(
  fields: Pick<Paper, 'id' | 'title' | 'abstract' | 'authors'> & Partial<Paper>,
): Paper {
  return { links: {}, topics: [], aliases: [], ...fields };
}

/**
 * The first five words of a title, or more if that id exists.
 *
 * @param taken existing ids, to which this one is added
 */
export function toId(title: string, taken: Set<string>): string {
  const words = toSlug(title).split('-');
  const lengths = words.map((_, index) => index + 1).filter((length) => length >= 5);
  const ids = [...lengths, words.length].map((length) => words.slice(0, length).join('-'));
  const id = ids.find((each) => !taken.has(each)) ?? `${words.join('-')}-${taken.size}`;
  taken.add(id);
  return id;
}

/** A topic: id, name, colour, and the phrases of its papers. */
type Topic = readonly [id: string, name: string, colour: Hue, phrases: readonly string[]];

/** The path and the content of a topic that matches papers with any of the phrases. */
export function createTopicFile([id, name, colour, phrases]: Topic): readonly [string, string] {
  return [
    `topics/${id}.mdx`,
    `---
name: ${name}
summary: Papers on ${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}.
colour: ${colour}
match:
  any:
${phrases.map((phrase) => `    - ${phrase}`).join('\n')}
---
`,
  ];
}
