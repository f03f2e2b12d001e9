import { expect, it, vi } from 'vitest';
import { memoizeAsync } from './memoize-async.ts';

it('caches values, drops the least recently used one and retries after a failure', async () => {
  const load = vi.fn<(key: string) => Promise<string>>((key) => Promise.resolve(key));
  const get = memoizeAsync(load, 2);
  await get('a');
  await get('b');
  await get('a');
  await get('c');
  expect(load).toHaveBeenCalledTimes(3);
  await get('a');
  expect(load).toHaveBeenCalledTimes(3);
  await get('b');
  expect(load).toHaveBeenCalledTimes(4);

  load.mockRejectedValueOnce(new Error('offline'));
  await expect(get('d')).rejects.toThrow('offline');
  await expect(get('d')).resolves.toBe('d');
});
