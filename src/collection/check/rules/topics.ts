import { assignTopics } from '../../../catalogue/assign-topics.ts';
import { displayPath } from '../../list-files.ts';
import { createFieldFault } from '../../field-fault.ts';
import type { Rule } from '../finding.ts';

export const paperWithoutTopic: Rule = {
  name: 'paper-without-topic',
  severity: 'warning',
  about:
    'No topic matches a paper, so it is listed under “Other”; or the collection has no topics.',
  example: { 'papers/b.md': '---\ntitle: B\n---\n\nOn gardens.\n' },
  exampleMessage: 'no topic matches, so the paper is listed under "Other"',
  find: ({ entries, collection: { topics }, content }) => {
    if (topics.length === 0) {
      const message =
        'there are no topics, so pages show none; add topics/ID.mdx, or run "npm run topics -- --suggest"';
      return [{ file: displayPath(`${content}/topics`), message }];
    }
    const message =
      'no topic matches, so the paper is listed under "Other"; add a topic here, extend the rules of a topic, or run "npm run topics -- --suggest"';
    return entries
      .filter(({ paper }) => assignTopics(paper, topics).length === 0)
      .map(({ source }) => createFieldFault(source, ['topics'], message));
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
  exampleMessage: 'no paper has this topic; extend its rules or remove it',
  find: ({ entries, collection: { topics }, content }) => {
    const used = new Set(
      entries.flatMap(({ paper }) => assignTopics(paper, topics).map(({ topic }) => topic)),
    );
    return topics
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        ...{ file: displayPath(`${content}/topics/${id}.mdx`), field: 'match' },
        message: 'no paper has this topic; extend its rules or remove it',
      }));
  },
};
