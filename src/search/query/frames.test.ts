import { expect, it } from 'vitest';
import { dropFrame, readFrame } from './frames.ts';

const read = (query: string): string => {
  const frame = readFrame(query);
  const words = dropFrame(query, frame).replace(/\s+/g, ' ').trim();
  return `${words}${frame?.isNewest ? ' [newest]' : ''}${frame?.hasCode ? ' [code]' : ''}`;
};

it.each([
  ['which papers use ImageNet', 'ImageNet'],
  ['What papers are about attention?', 'attention?'],
  ['papers about attention', 'attention'],
  ['articles on text formatting', 'text formatting'],
  ['a study on pruning', 'pruning'],
  ['what is the best optimizer for transformers', 'optimizer for transformers'],
  ['what are the best methods for pruning', 'pruning'],
  ['how can I make attention cheaper?', 'attention cheaper?'],
  ['show me recent work on diffusion', 'diffusion [newest]'],
  ['diffusion models newest first', 'diffusion models [newest]'],
  ['how does the attention module work?', 'attention module'],
  ['who wrote about dark matter', 'dark matter'],
  ['are there any papers about clothes?', 'clothes?'],
  ['BERT vs GPT', 'BERT GPT'],
  ['compare BERT and GPT', 'BERT GPT'],
  ['the difference between BERT and GPT', 'BERT GPT'],
  ['Gorti et al. 2022 video retrieval', 'Gorti 2022 video retrieval'],
  ['Gorti et al., (2022)', 'Gorti (2022)'],
  ['pruning with code', 'pruning [code]'],
  ['papers using "optimal transport" with code', '"optimal transport" [code]'],
  ['Welche Arbeiten nutzen ImageNet?', 'ImageNet?'],
  ['Wie kann man Attention beschleunigen?', 'Attention beschleunigen?'],
  ['neue Arbeiten über Quantisierung', 'Quantisierung [newest]'],
  ['papers by Gorti', 'Gorti'],
  ['papers from 2022', '2022'],
  ['anything about astronomy?', 'astronomy?'],
  ['Was ist das beste Verfahren für Pruning?', 'Pruning?'],
  ['Was ist die beste Attention', 'Attention'],
  ['Wer schreibt über Diffusion', 'Diffusion'],
  ['Vergleiche BERT mit GPT', 'BERT GPT'],
])('%s is about %s', (query, words) => {
  expect(read(query)).toBe(words);
});

it.each([
  'Attention Is All You Need',
  'best model compression',
  'On the scalability of diffusion',
  'papers',
  'which papers',
  'recent',
  'with code',
  '"papers about attention"',
  'A survey on transformers',
  'code with comments',
])('leaves questions without a frame unchanged: %s', (query) => {
  expect(readFrame(query)).toBeUndefined();
});
