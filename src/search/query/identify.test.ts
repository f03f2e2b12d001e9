import { expect, it } from 'vitest';
import { findIdentifiers, identify } from './identify.ts';

it.each([
  ['2203.15086', 'arxiv', '2203.15086'],
  ['2203.15086v2', 'arxiv', '2203.15086'],
  [' arXiv:2203.15086 ', 'arxiv', '2203.15086'],
  ['arxiv: 2203.15086', 'arxiv', '2203.15086'],
  ['https://arxiv.org/abs/2203.15086v1', 'arxiv', '2203.15086'],
  ['https://www.arxiv.org/pdf/2203.15086.pdf', 'arxiv', '2203.15086'],
  ['http://arxiv.org/pdf/2203.15086v3?download=1#page=2', 'arxiv', '2203.15086'],
  ['math.AG/0601001', 'arxiv', 'math.ag/0601001'],
  ['https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'hep-th/9901001'],
  ['10.48550/arXiv.2203.15086', 'arxiv', '2203.15086'],
  ['https://doi.org/10.48550/arXiv.2203.15086', 'arxiv', '2203.15086'],
  ['10.1145/3458817.3476205', 'doi', '10.1145/3458817.3476205'],
  ['doi:10.1145/3458817.3476205', 'doi', '10.1145/3458817.3476205'],
  ['https://dx.doi.org/10.1109/CVPR52688.2022.00495', 'doi', '10.1109/cvpr52688.2022.00495'],
  ['https://papers.example/papers/x-pool/', 'paper', 'x-pool'],
  ['2023.lamps-main.1', 'other', '2023.lamps-main.1'],
  ['https://aclanthology.org/2023.lamps-main.1.pdf', 'other', '2023.lamps-main.1'],
  ['P19-1001', 'other', 'p19-1001'],
  ['https://openreview.net/forum?id=aB_c-9', 'other', 'ab_c-9'],
  ['PMID: 31452104', 'other', 'pmid:31452104'],
  ['https://pubmed.ncbi.nlm.nih.gov/31452104/', 'other', 'pmid:31452104'],
  ['PMC1234567', 'other', 'pmc1234567'],
  ['hal-01234567', 'other', 'hal-01234567'],
  ['https://dblp.org/rec/conf/lamps/Sample23', 'other', 'conf/lamps/sample23'],
  ['gorti2022xpool', 'other', 'gorti2022xpool'],
  ['\\citep{Gorti:2022}', 'other', 'gorti:2022'],
  ['@lee_2021_wells', 'other', 'lee_2021_wells'],
  ['DBLP:conf/lamps/Sample23', 'other', 'dblp:conf/lamps/sample23'],
  ['http://localhost:4321/sub/path/papers/x-pool?from=mail#abstract', 'paper', 'x-pool'],
])('recognises %s', (query, kind, id) => {
  expect(identify(query)).toEqual({ kind, id });
});

it.each([
  '',
  'attention',
  'linear attention 2203.15086',
  '2021',
  '0.95',
  '3.14159',
  '10.5 percent',
  'TCP/IP',
  'glm-130b',
  'word2vec',
  'imagenet-1k',
  'year:2021',
  'author:lee2021',
  'lee 2021 wells',
  'https://example.org/papers/',
  'https://example.org/other/x-pool/',
])('treats %s as words', (query) => {
  expect(identify(query)).toBeUndefined();
});

it.each([
  ['Gorti, S. (2022). X-Pool. arXiv preprint arXiv:2203.15086.', '2203.15086'],
  [
    'Gorti S. X-Pool. arXiv [Preprint]. 2022. Available from: https://arxiv.org/abs/2203.15086',
    '2203.15086',
  ],
  ['@misc{x, title={X-Pool}, eprint={2203.15086}, archivePrefix={arXiv}}', '2203.15086'],
  ['S. Gorti, "X-Pool," 2022, doi: 10.1109/CVPR52688.2022.00495.', '10.1109/cvpr52688.2022.00495'],
  ['@article{x, doi = {10.48550/arXiv.2203.15086}, year = 2022}', '2203.15086'],
])('finds the identifier in a reference: %s', (query, id) => {
  expect(new Set(findIdentifiers(query).map((found) => found.id))).toEqual(new Set([id]));
});

it.each(['linear attention 2203.15086', 'arXiv papers of 2021', 'a ratio of 10.5/2'])(
  'finds none in %s',
  (query) => {
    expect(findIdentifiers(query)).toEqual([]);
  },
);
