import type { Catalogue } from '../../catalogue/types.ts';
import { MAX_DOTS } from './layout/layout-map.ts';

/**
 * Numbers the main topic of each paper, −1 for none, as the layout needs it. Undefined if the
 * layout should ignore topics: if there are too many papers for dots, because their similarities
 * form regions by themselves, or if most papers have no topic.
 */
export function findMainTopics(
  ids: readonly string[],
  { paperById }: Pick<Catalogue, 'paperById'>,
): Int32Array | undefined {
  if (ids.length > MAX_DOTS) return undefined;
  const numbers = new Map<string, number>();
  const topics = Int32Array.from(ids, (id) => {
    // 'Other' has no hue.
    const topic = paperById.get(id)?.topics.find(({ topic: { hue } }) => hue)?.topic.id;
    if (topic === undefined) return -1;
    const number = numbers.get(topic) ?? numbers.size;
    numbers.set(topic, number);
    return number;
  });
  return topics.filter((topic) => topic >= 0).length > ids.length / 2 ? topics : undefined;
}
