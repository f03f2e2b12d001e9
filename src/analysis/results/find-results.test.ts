import { describe, expect, it } from 'vitest';
import { formatFigure } from './figures.ts';
import { findResults, mayHaveResults } from './find-results.ts';

const OPENING = 'Gardens matter. Weeds are many. ';

function find(sentence: string, own: readonly string[] = []): string[] {
  return findResults(`${OPENING}${sentence} That is all.`, own).flatMap(({ figures }) =>
    figures.map(formatFigure),
  );
}

describe('findResults', () => {
  it.each<[string, ...string[]]>([
    ['Our method achieves an accuracy of 83.5% on leaves.', '83.5%'],
    ['WeedNet outperforms all others by up to 9.8 points.', 'up to 9.8 points'],
    ['WeedNet leads to an average of up to a 46% reduction.', 'up to 46%'],
    ['Experiments show that it reduces the cost by 2.7x.', '2.7x'],
    ['We improve over previous methods by 12%.', '12%'],
    ['We outperform the previous best by 9.8% and 7.7%, respectively.', '9.8% and 7.7%'],
    ['Our method improves leaves by 2% to 37%.', '2% to 37%'],
    ['We design spades which are 1.7x - 2.7x faster than others.', '1.7x - 2.7x'],
    ['We find a spade that is 45% smaller and 28% faster than a hoe.', '45%', '28%'],
    ['Our method gains 4.6% on oak, 5.8% on ash, and 9% on elm.', '4.6%', '5.8%', '9%'],
    ['WeedNet achieves strong performance on oaks (83.5%) and elms (52.7%).', '83.5%', '52.7%'],
    ['We observe a maximum 41.2% speedup in dense beds.', 'a maximum 41.2%'],
    ['It trains ≈ 2.5 times faster than a spade.', '≈ 2.5 times'],
    ['It retains more than 99% accuracy using 50% of the parameters.', 'more than 99%'],
    ['Our method reaches 80% while reducing the cost by 20%.', '80%', '20%'],
  ])('quotes all figures of "%s"', (sentence, ...figures) => {
    expect(find(sentence, ['WeedNet'])).toEqual(figures);
  });

  it.each([
    ['a negation', 'Our method does not achieve 83.5% on leaves.'],
    ['a result of others', 'Previous work achieves 83.5% on leaves.'],
    ['a general statement', 'Models of today achieve 83.5% on leaves.'],
    ['a possibility', 'Our method could achieve 83.5% on leaves.'],
    ['a condition', 'When we reduce the leaves by 30%, they improve.'],
    ['a baseline', 'Our method gives more, surpassing the 13.4% of a spade.'],
    ['the score of a baseline', 'We do better, surpassing baseline scores of 26% and 27%.'],
    ['a result of a competitor', 'Our method is robust, while a spade decreases by 54.28%.'],
    ['the speed of a competitor', 'It beats our spade, compared to a hoe that is 2x faster.'],
    ['a circumstance', 'Our method achieves the best yield at a 50% compression rate.'],
    ['a repetition', 'Our method reached the fence 3 times in all.'],
    ['half a list', 'Our method improves leaves by 12 and 37%.'],
    ['a table', 'We gain 1% on a, 2% on b, 3% on c, 4% on d, and 5% on e.'],
    ['a proportion of data', 'Our method achieves this with 10% of the data.'],
    ['a confidence interval', 'Our method reaches 95% CI on leaves.'],
    ['a year next to a percentage', 'We raised what grew in 2020, 12% of it being weeds.'],
    ['a question', 'Does our method achieve 83.5%?'],
  ])('ignores %s', (_what, sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  it('returns the sentence verbatim, with the position of the figure', () => {
    const sentence = 'Our method achieves an accuracy of 83.5% on leaves.';
    const [result] = findResults(`${OPENING}${sentence} That is all.`, []);
    expect(result?.sentence).toBe(sentence);
    const [figure] = result?.figures ?? [];
    expect(sentence.slice(figure?.start, figure?.end)).toBe('83.5%');
  });

  it('skips the introduction, and returns three at most', () => {
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
  ])('accepts "%s"', (abstract) => expect(mayHaveResults(abstract)).toBe(true));

  it('rejects an abstract without figures', () => {
    expect(mayHaveResults('In 2024 we saw 12 gardens many times.')).toBe(false);
  });
});
