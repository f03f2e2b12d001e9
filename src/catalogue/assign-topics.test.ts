import { describe, expect, test } from 'vitest';
import { topicSchema, type Paper, type Topic } from '../collection/schema.ts';
import { assignTopics } from './assign-topics.ts';
import { createPaper } from './create-paper.fixture.ts';

function createTopic(id: string, match: object): Topic {
  const fields = { name: id, summary: 'About it.', colour: 'red', match };
  return { ...topicSchema.parse(fields), id };
}

function listTopics(paper: Partial<Paper>, topics: readonly Topic[]): string[] {
  return assignTopics(createPaper(paper), topics).map(({ topic }) => topic);
}

/** The score of a single phrase with weight 1. */
function getScore(phrase: string, paper: Partial<Paper>): number {
  const topic = createTopic('t', { any: [phrase], threshold: 0.001 });
  return (assignTopics(createPaper(paper), [topic])[0]?.score ?? 0) / 1000;
}

describe('finds phrases', () => {
  test.each([
    ['self-attention', 'Self attention is all.'],
    ['self attention', 'Linear SELF-ATTENTION.'],
    ['vision transformer', 'Two Vision Transformers.'],
    ['quantization', 'We quantize weights.'],
    ['pretraining', 'Pre-training helps.'],
    ['"scaling"', 'Scaling helps.'],
    ['"scaling" law', 'A scaling law.'],
    ['LLM', 'CPUs and LLMs.'],
    ['GPT-3', 'as GPT-3 does'],
    ['optimisation', 'stochastic optimization'],
  ])('%s in “%s”', (phrase, abstract) => {
    expect(getScore(phrase, { abstract })).toBeGreaterThan(0);
  });
});

describe('does not find phrases', () => {
  test.each([
    ['art', 'The state of articles.'],
    ['vision transformer', 'Vision. Transformers follow.'],
    ['vision transformer', 'vision and transformers'],
    ['"scaling"', 'Scaled to a large scale.'],
    ['attention', 'See https://example.org/attention for $attention$.'],
    ['scale', 'multi-scale features'],
  ])('%s in “%s”', (phrase, abstract) => {
    expect(getScore(phrase, { abstract })).toBe(0);
  });
});

describe('scores', () => {
  test.each([
    [{ abstract: 'pruning' }, 1],
    [{ abstract: 'pruning, pruned, prune' }, 2],
    [{ title: 'Pruning' }, 2],
    [{ title: 'Pruning', abstract: 'pruning, pruning, pruning, pruning' }, 3],
  ])('of %j are %d', (paper, points) => {
    expect(getScore('pruning', paper)).toBeCloseTo(points);
  });

  test('follow the formula and are compared with the threshold', () => {
    const match = { any: [{ phrase: 'pruning', weight: 1.5 }, 'sparse'], threshold: 2.5 };
    const topic = createTopic('compression', match);
    const [assignment] = assignTopics(createPaper({ abstract: 'Sparse pruning.' }), [topic]);
    expect(assignment?.score).toBe(1);
    expect(listTopics({ abstract: 'Only pruning.' }, [topic])).toEqual([]);
  });

  test('can be negative', () => {
    const match = { any: ['diffusion', { phrase: 'heat', weight: -2 }], threshold: 1 };
    const topic = createTopic('images', match);
    expect(listTopics({ abstract: 'Diffusion models.' }, [topic])).toEqual(['images']);
    expect(listTopics({ abstract: 'Diffusion of heat.' }, [topic])).toEqual([]);
  });
});

test('a longer phrase takes precedence over a shorter one in it, so weight 0 makes an exception', () => {
  const match = { any: ['"scaling"', { phrase: 'scaling factor', weight: 0 }], threshold: 1 };
  const topic = createTopic('scaling', match);
  expect(listTopics({ abstract: 'A learnable scaling factor.' }, [topic])).toEqual([]);
  expect(listTopics({ abstract: 'A scaling factor for scaling.' }, [topic])).toEqual(['scaling']);
});

test('one phrase may count for several topics', () => {
  const topics = ['a', 'b'].map((id) => createTopic(id, { any: ['text-to-image'] }));
  expect(listTopics({ abstract: 'A text-to-image model.' }, topics)).toEqual(['a', 'b']);
});

test('a phrase in `not` excludes the topic', () => {
  const topic = createTopic('attention', { any: ['attention'], not: ['attention deficit'] });
  const abstract = 'Attention deficit in children; attention helps.';
  expect(listTopics({ abstract }, [topic])).toEqual([]);
});

test('topics are sorted by score relative to their thresholds', () => {
  const topics = [
    createTopic('easy', { any: ['pruning'], threshold: 1 }),
    createTopic('easier', { any: ['pruning'], threshold: 0.5 }),
  ];
  expect(assignTopics(createPaper({ abstract: 'pruning' }), topics)).toMatchObject([
    { topic: 'easier', score: 2 },
    { topic: 'easy', score: 1 },
  ]);
});

test('topics with equal scores are sorted by id', () => {
  const topics = ['b', 'c', 'a'].map((id) => createTopic(id, { any: ['pruning'] }));
  expect(listTopics({ abstract: 'pruning' }, topics)).toEqual(['a', 'b', 'c']);
});

test('words are in the paper’s spelling, highest weight first, without negative ones', () => {
  const match = {
    any: ['sparse', 'vision transformer', { phrase: 'medical', weight: -0.1 }],
    threshold: 1,
  };
  const [assignment] = assignTopics(
    createPaper({
      title: 'Medical Vision Transformers',
      abstract: 'A sparse vision\ntransformer, and vision transformers.',
    }),
    [createTopic('t', match)],
  );
  expect(assignment?.words).toEqual(['vision transformers', 'sparse']);
});

describe('hand-assigned topics', () => {
  const topics = ['attention', 'scaling', 'pruning'].map((id) => createTopic(id, { any: [id] }));

  test('are added first, in the paper’s order', () => {
    const paper = createPaper({ abstract: 'On attention.', topics: ['pruning', 'scaling'] });
    expect(assignTopics(paper, topics)).toMatchObject([
      { topic: 'pruning', byHand: true, score: 0, words: [] },
      { topic: 'scaling', byHand: true, score: 0, words: [] },
      { topic: 'attention', byHand: false, words: ['attention'] },
    ]);
  });

  test('keep the words that the rules find', () => {
    const paper = createPaper({ abstract: 'On attention.', topics: ['attention'] });
    expect(assignTopics(paper, topics)).toMatchObject([{ byHand: true, words: ['attention'] }]);
  });

  test('are removed by a minus', () => {
    const paper = { abstract: 'On attention and pruning.', topics: ['-attention'] };
    expect(listTopics(paper, topics)).toEqual(['pruning']);
  });

  test('override `not`', () => {
    const topic = createTopic('attention', { any: ['attention'], not: ['deficit'] });
    const paper = { abstract: 'Attention deficit.', topics: ['attention'] };
    expect(listTopics(paper, [topic])).toEqual(['attention']);
  });

  test('that do not exist are ignored here; the collection’s check reports them', () => {
    expect(listTopics({ abstract: 'Nothing.', topics: ['nonesuch'] }, topics)).toEqual([]);
  });
});
