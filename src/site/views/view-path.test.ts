import { expect, test, vi } from 'vitest';
import { createViewPath } from './view-path.ts';

test('key and view are created on demand, and the key only once', () => {
  const key = vi.fn(() => 'k');
  const view = vi.fn(() => ({ papers: 3 }));
  const path = createViewPath({ id: 'x-pool' }, { key, view });
  expect(path.params).toEqual({ id: 'x-pool' });
  expect(key).not.toHaveBeenCalled();
  expect([path.cacheKey, path.cacheKey]).toEqual(['k', 'k']);
  expect(key).toHaveBeenCalledOnce();
  expect(view).not.toHaveBeenCalled();
  expect(path.props.view).toEqual({ papers: 3 });
});
