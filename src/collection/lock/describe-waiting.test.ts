import { describe, expect, it } from 'vitest';
import { DEFAULT_WAIT_SECONDS, describeWaiting, parseWait } from './describe-waiting.mjs';

describe('a command that waits', () => {
  it('prints the other process, its running time and the limit', () => {
    const messages = describeWaiting({ work: 'build', pid: 7, heldSeconds: 1980, waitSeconds: 90 });
    expect(messages.waiting).toBe(
      'Waiting up to 90 seconds for another build (process 7, running for 33 minutes) to finish.',
    );
    expect(messages.givingUp).toMatch(/^Gave up after waiting 90 seconds for another build \(/);
  });

  it('never prints a negative running time', () => {
    const messages = describeWaiting({
      work: 'import',
      pid: 7,
      heldSeconds: -3,
      waitSeconds: 14_400,
    });
    expect(messages.stillWaiting).toContain('another import (process 7, running for 0 seconds)');
    expect(messages.waiting).toContain('up to 4 hours');
  });

  it('waits for OFFPRINT_WAIT seconds', () => {
    expect(parseWait('60')).toBe(60);
    expect(parseWait('0')).toBe(0);
    expect(parseWait('')).toBe(DEFAULT_WAIT_SECONDS);
    expect(() => parseWait('soon')).toThrow('OFFPRINT_WAIT is "soon"');
  });
});
