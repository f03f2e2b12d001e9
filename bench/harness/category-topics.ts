/** Number of topics, created from the most frequent categories. */
const MAX_TOPICS = 12;

/** Hues from `src/collection/schema.ts`, used in turn. */
const HUES = ['red', 'orange', 'olive', 'green', 'teal', 'cyan', 'blue', 'violet'];

/** Topics for categories such as `cs.CV`. */
export interface CategoryTopics {
  /** Returns the ids of a paper's topics, for its field `topics`. */
  readonly getTopics: (categories: readonly string[]) => string[];
  /** By path in the content folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** @param records the categories of each record */
export function createCategoryTopics(records: readonly (readonly string[])[]): CategoryTopics {
  const counts = new Map<string, number>();
  for (const category of records.flat()) counts.set(category, (counts.get(category) ?? 0) + 1);
  const chosen = [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, MAX_TOPICS)
    .map(([category]) => category);
  return {
    getTopics: (categories) => categories.filter((name) => chosen.includes(name)).map(toId),
    files: Object.fromEntries(
      chosen.map((category, i) => [`topics/${toId(category)}.mdx`, format(category, i)]),
    ),
  };
}

function toId(category: string): string {
  return category.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function format(category: string, index: number): string {
  // The rule matches nothing: papers are assigned by their field.
  return `---
name: ${JSON.stringify(category)}
summary: ${JSON.stringify(`Papers of ${category}.`)}
colour: ${HUES[index % HUES.length] ?? 'blue'}
match:
  any: [${JSON.stringify(`category ${category}`)}]
---
`;
}
