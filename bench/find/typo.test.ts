import { describe, expect, it } from 'vitest';
import { createRandom } from '../harness/random.ts';
import { misspell, TYPOS, type Typo } from './typo.ts';

const misspellOften = (text: string, typo: Typo): (string | undefined)[] => {
  const random = createRandom(1);
  return Array.from({ length: 200 }, () => misspell(text, typo, random));
};

const sortLetters = (text = ''): string => text.split('').sort().join('');

describe('a typo', () => {
  it.each(TYPOS)('changes the text (%s)', (typo) => {
    expect(misspellOften('Attention', typo)).not.toContain('Attention');
  });

  it('is a missing or an additional letter', () => {
    for (const wrong of misspellOften('Vision models', 'delete')) expect(wrong).toHaveLength(12);
    for (const wrong of misspellOften('Vision models', 'insert')) expect(wrong).toHaveLength(14);
  });

  it('is a replaced letter', () => {
    for (const wrong of misspellOften('models', 'replace')) {
      const others = wrong?.split('').filter((letter, i) => letter !== 'models'[i]);
      expect(others).toHaveLength(1);
    }
  });

  it('is a swap of adjacent letters', () => {
    for (const wrong of misspellOften('models', 'swap')) {
      expect(sortLetters(wrong)).toBe(sortLetters('models'));
    }
  });

  it('is in a long word, never in a short one or a number', () => {
    for (const wrong of misspellOften('GPT 2024 for models', 'delete')) {
      expect(wrong).toMatch(/^GPT 2024 for [a-z]{5}$/);
    }
    expect(misspell('GPT at 2024', 'delete', createRandom(1))).toBeUndefined();
  });

  it('may be in either part of a compound word', () => {
    const wrong = new Set(misspellOften('Cross-modal', 'delete'));
    expect(wrong).toContain('Cros-modal');
    expect(wrong).toContain('Cross-mdal');
  });
});
