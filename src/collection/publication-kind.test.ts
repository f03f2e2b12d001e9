import { describe, expect, test } from 'vitest';
import { getKind } from './publication-kind.ts';

describe('getKind', () => {
  test.each([
    ['journal', 'International Journal of Computer Vision'],
    ['journal', 'Applied Soft Computing'],
    ['journal', 'IEEE Transactions on Pattern Analysis and Machine Intelligence'],
    ['journal', 'Proceedings of the National Academy of Sciences'],
    ['journal', 'Proceedings of the VLDB Endowment'],
    ['journal', 'Proceedings of the ACM on Programming Languages'],
    ['journal', 'IEEE Access'],
    ['journal', 'Nature'],
    ['proceedings', 'Advances in Neural Information Processing Systems 36'],
    ['proceedings', 'IEEE/CVF Conference on Computer Vision and Pattern Recognition'],
    ['proceedings', 'International Conference on Learning Representations'],
    ['proceedings', 'NeurIPS 2024 Workshop on Interpretable AI: Past, Present and Future'],
    ['proceedings', 'Proceedings of the 61st Annual Meeting of the ACL'],
    ['proceedings', 'Findings of the Association for Computational Linguistics'],
    ['preprint', 'arXiv preprint arXiv:2203.15086'],
    ['preprint', 'bioRxiv'],
  ])('%s: %s', (kind, venueFull) => {
    expect(getKind({ venue: 'X', venueFull })).toBe(kind);
  });

  test.each([
    ['proceedings', 'NeurIPS'],
    ['proceedings', 'ICML 2023'],
    ['journal', 'TPAMI'],
    ['journal', 'JMLR'],
    ['journal', 'Neurocomputing'],
  ])('%s, for the acronym %s', (kind, venue) => {
    expect(getKind({ venue, venueFull: undefined })).toBe(kind);
  });

  test('preprint, without a venue', () => {
    expect(getKind({ venue: undefined, venueFull: undefined })).toBe('preprint');
  });
});
