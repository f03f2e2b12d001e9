import { assignTopics } from '../../../catalogue/assign-topics.ts';
import { displayPath } from '../../list-files.ts';
import { at, type Rule } from '../finding.ts';

export const paperWithoutTopic: Rule = {
  name: 'paper-without-topic',
  severity: 'warning',
  about:
    'No topic’s rules match a paper, which is then listed under “Other”; or the collection has no topics.',
  example: { 'papers/b.md': '---\ntitle: B\n---\n\nOn gardens.\n' },
  says: 'no topic matches, so that the paper stands under "Other"',
  find: ({ entries, collection: { topics }, content }) => {
    if (topics.length === 0) {
      const message =
        'there is no topic, so that all papers stand under "Other"; write topics/ID.mdx, or let "npm run topics -- --suggest" propose some';
      return [{ file: displayPath(`${content}/topics`), message }];
    }
    return entries.flatMap(({ source, paper }) =>
      assignTopics(paper, topics).length > 0
        ? []
        : [
            {
              ...at(source, 'topics'),
              message:
                'no topic matches, so that the paper stands under "Other"; name a topic here, widen a topic’s rules, or let "npm run topics -- --suggest" propose one',
            },
          ],
    );
  },
};

export const topicWithoutPapers: Rule = {
  name: 'topic-without-papers',
  severity: 'warning',
  about: 'A topic has no papers, so its page is empty.',
  example: {
    'topics/rare.mdx':
      '---\nname: Rare\nsummary: About it.\ncolour: teal\nmatch: { any: [unobtainium] }\n---\n\nProse.\n',
  },
  says: 'no paper is in this topic; widen its rules or remove it',
  find: ({ entries, collection: { topics }, content }) => {
    const used = new Set(
      entries.flatMap(({ paper }) => assignTopics(paper, topics).map(({ topic }) => topic)),
    );
    return topics
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        ...{ file: displayPath(`${content}/topics/${id}.mdx`), field: 'match' },
        message: 'no paper is in this topic; widen its rules or remove it',
      }));
  },
};
