/** Views of the pages of a topic. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { getTopicProse } from '../bind/collections.ts';
import { catalogue } from '../bind/content.ts';
import { inOrder } from '../bind/programme.ts';
import { shareTopic } from '../bind/share-images.ts';
import { createGroupHead, locateGroup } from './group.ts';
import { createListPath } from './list.ts';

/** The first page of a topic with an introduction, which may contain papers. */
export function listTopicPaths() {
  return catalogue.topics.flatMap((topic) => {
    const { id, summary, hue } = topic;
    const location = locateGroup('topics', topic);
    const prose = getTopicProse(id);
    return paginate(inOrder(topic.papers)).map((page) => {
      const { cacheKey, params, props } = createListPath(
        { id, page: toPageParam(page.number) },
        { ...createGroupHead(topic, page, location), id, summary, hue, shared: shareTopic(topic) },
        page.items,
      );
      return page.number === 1 && prose
        ? { params, props: { view: props.view, prose } }
        : { params, cacheKey, props };
    });
  });
}
