import { expect, it } from 'vitest';
import { decodePack, encodePack } from './pack.ts';

it('survives the round trip', () => {
  const words = { names: ['β-VAE', '</script>'], count: 2 };
  const pack = decodePack(encodePack({ words, numbers: [[1, 300], []] }));
  expect(pack.words).toEqual(words);
  expect(pack.numbers.map((list) => [...list])).toEqual([[1, 300], []]);
});
