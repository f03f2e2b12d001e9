import { describe, expect, it } from 'vitest';
import { DEFAULT_WAIT_SECONDS, describeWaiting, parseWait } from './describe-waiting.mjs';

describe('a command that waits', () => {
  it('names the other process, its age and the limit', () => {
    const said = describeWaiting({ work: 'build', pid: 7, heldSeconds: 1980, waitSeconds: 90 });
    expect(said.waiting).toBe(
      'Waiting up to 90 seconds for another build (process 7, running for 33 minutes) to finish.',
    );
    expect(said.givingUp).toMatch(/^Gave up after waiting 90 seconds for another build \(/);
  });

  it('knows no negative age', () => {
    const said = describeWaiting({ work: 'import', pid: 7, heldSeconds: -3, waitSeconds: 14_400 });
    expect(said.stillWaiting).toContain('another import (process 7, running for 0 seconds)');
    expect(said.waiting).toContain('up to 4 hours');
  });

  it('waits as long as OFFPRINT_WAIT says', () => {
    expect(parseWait('60')).toBe(60);
    expect(parseWait('0')).toBe(0);
    expect(parseWait('')).toBe(DEFAULT_WAIT_SECONDS);
    expect(() => parseWait('soon')).toThrow('OFFPRINT_WAIT is "soon"');
  });
});
