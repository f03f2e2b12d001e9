import { describe, expect, it } from 'vitest';
import { findResults, mayHaveResults } from './find-results.ts';

const OPENING = 'Gardens matter. Weeds are many. ';

function find(sentence: string, own: readonly string[] = []): string[] {
  return findResults(`${OPENING}${sentence} That is all.`, own).map(({ bound, figure }) =>
    `${bound} ${figure}`.trim(),
  );
}

describe('findResults', () => {
  it.each([
    ['Our method achieves an accuracy of 83.5% on leaves.', '83.5%'],
    ['WeedNet outperforms all others by up to 9.8 points.', 'up to 9.8 points'],
    ['Experiments show that it reduces the cost by 2.7x.', '2.7x'],
    ['We improve over previous methods by 12%.', '12%'],
  ])('quotes the figure of "%s"', (sentence, figure) => {
    expect(find(sentence, ['WeedNet'])).toEqual([figure]);
  });

  it.each([
    ['what is not so', 'Our method does not achieve 83.5% on leaves.'],
    ['what others did', 'Previous work achieves 83.5% on leaves.'],
    ['what nobody is said to have done', 'Models of today achieve 83.5% on leaves.'],
    ['what may be', 'Our method could achieve 83.5% on leaves.'],
    ['what was done for it', 'When we reduce the leaves by 30%, they improve.'],
    ['what it is compared with', 'Our method gives more, surpassing the 13.4% of a spade.'],
    ['one end of a range', 'Our method improves leaves by 2% to 37%.'],
    ['a size', 'Our method achieves this with 10% of the data.'],
    ['an interval', 'Our method reaches 95% CI on leaves.'],
    ['a question', 'Does our method achieve 83.5%?'],
  ])('says nothing of %s', (_what, sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  it('gives the sentence word for word, with the place of the figure', () => {
    const sentence = 'Our method achieves an accuracy of 83.5% on leaves.';
    const [result] = findResults(`${OPENING}${sentence} That is all.`, []);
    expect(result?.sentence).toBe(sentence);
    expect(sentence.slice(result?.at).startsWith('83.5%')).toBe(true);
  });

  it('passes over what led to the work, and shows three at most', () => {
    const sentence = 'Our method achieves 83.5% on leaves. ';
    expect(findResults(sentence.repeat(6), [])).toHaveLength(3);
    expect(findResults(`${sentence}Gardens matter. Weeds too. And so on.`, [])).toEqual([]);
  });
});

describe('mayHaveResults', () => {
  it.each([
    'by 83.5\\%.',
    'by 2$\\text{x}$',
    '$2.7\\times$ as fast',
    'gains 3 points',
    'a 12-dB rise',
  ])('lets "%s" be read', (abstract) => expect(mayHaveResults(abstract)).toBe(true));

  it('spares an abstract without figures', () => {
    expect(mayHaveResults('In 2024 we saw 12 gardens many times.')).toBe(false);
  });
});
