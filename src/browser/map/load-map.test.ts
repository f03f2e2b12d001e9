import { expect, it, vi } from 'vitest';
import { memoizeLoad } from './load-map.ts';

it('loads once, and again after a failure', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValue('papers');
  const loadOnce = memoizeLoad(load);
  await expect(loadOnce()).rejects.toThrow('offline');
  await expect(loadOnce()).resolves.toBe('papers');
  await expect(loadOnce()).resolves.toBe('papers');
  expect(load).toHaveBeenCalledTimes(2);
});
