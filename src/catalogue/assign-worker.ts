import type { Paper, Topic } from '../collection/schema.ts';
import { answerParts } from '../kept-parts/answer.ts';
import { assignTopics } from './assign-topics.ts';

answerParts((papers: readonly Pick<Paper, 'title' | 'abstract' | 'topics'>[], topics: Topic[]) =>
  papers.map((paper) => assignTopics(paper, topics)),
);
