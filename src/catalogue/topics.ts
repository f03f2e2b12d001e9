import { text } from '#text';
import type { Topic } from '../collection/schema.ts';
import type { Assignment } from './assign-topics.ts';
import type { CataloguePaper, CatalogueTopic } from './types.ts';

/** The topic of papers that no rule matches. */
export const OTHER: Assignment = { topic: 'other', score: 0, words: [], byHand: false };

/** Creates the maintainer's topics and 'Other' by id, initially without papers. */
export function createTopics(
  topics: readonly Topic[],
): ReadonlyMap<string, CatalogueTopic & { papers: CataloguePaper[] }> {
  const all = [
    {
      id: OTHER.topic,
      name: text.group.other,
      summary: text.group.otherSummary,
      hue: undefined,
    },
    ...topics.map(({ id, name, summary, colour }) => ({ id, name, summary, hue: colour })),
  ];
  return new Map(all.map((topic) => [topic.id, { ...topic, papers: [] }]));
}
