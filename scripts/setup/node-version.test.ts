import { expect, test } from 'vitest';
import { isNewEnough } from './node-version.mjs';

test.each(['v22.22.3', 'v22.22.10', 'v22.23.0', 'v24.0.0', 'v100.0.0'])(
  '%s is new enough',
  (text) => {
    expect(isNewEnough(text)).toBe(true);
  },
);

test.each(['v20.20.2', 'v22.22.2', 'v22.9.9', 'v9.99.9', '', 'exec format error'])(
  '"%s" is not',
  (text) => {
    expect(isNewEnough(text)).toBe(false);
  },
);
