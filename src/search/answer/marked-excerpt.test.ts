import { describe, expect, it } from 'vitest';
import { createExcerpt } from './marked-excerpt.ts';
import type { Part } from '../protocol.ts';
import { markText, type Matcher } from './marked-text.ts';

const show = (parts: readonly Part[]): string =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const matches =
  (...asked: string[]): Matcher =>
  (words) =>
    new Map(words.filter(({ term }) => asked.includes(term)).map((word) => [word, word.term]));

const excerpt = (text: string, ...asked: string[]): string =>
  show(createExcerpt(text, matches(...asked)));

const filler = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('an excerpt', () => {
  it('is the beginning of the abstract if nothing matches', () => {
    expect(excerpt(`One is first. Two is second. A ${filler(80)}.`)).toBe(
      'One is first. Two is second.',
    );
  });

  it('consists of the sentences with most of the words, in the order of the text', () => {
    const text = 'Start. One bee here. Two is dull. Both bee and ant stand. End bee.';
    expect(excerpt(text, 'bee', 'ant')).toBe('One [bee] here. … Both [bee] and [ant] stand.');
  });

  it('prefers several words to one repeated word', () => {
    const text = `Bee bee bee ${filler(60)}. Then bee ant ${filler(60)}.`;
    expect(excerpt(text, 'bee', 'ant')).toContain('Then [bee] [ant]');
  });

  it('is cut between words near the first match of a long sentence', () => {
    const cut = excerpt(`${filler(80)} found ${filler(80)}.`, 'found');
    expect(cut).toMatch(/^… (?:word ){5,15}\[found\](?: word){40,70} …$/);
  });

  it('is empty for an empty abstract', () => {
    expect(excerpt('', 'bee')).toBe('');
  });
});

it.each([
  ['(Attention),', ['attent'], '([Attention]),'],
  ['self-attention.', ['attent'], 'self-[attention].'],
  ['the quantisation of', ['quantiz'], 'the [quantisation] of'],
  ['<b>bold</b>', ['bold'], '<b>[bold]</b>'],
  ['β-VAE', ['beta'], '[β]-VAE'],
  ['nothing', [], 'nothing'],
])('marks the words of "%s"', (text, asked, expected) => {
  expect(show(markText(text, matches(...asked)))).toBe(expected);
});
