import { describe, expect, it } from 'vitest';
import { isGone } from './is-gone.ts';

const answer = (status: number, type: string): Response =>
  new Response(null, { status, headers: { 'content-type': type } });

describe('isGone', () => {
  it.each([
    ['not found', answer(404, 'text/html')],
    ['taken away', answer(410, 'text/plain')],
    ['answered with a page', answer(200, 'text/html; charset=utf-8')],
  ])('is true for a response that is %s', (_, response) => expect(isGone(response)).toBe(true));

  it.each([
    ['there', answer(200, 'text/javascript')],
    ['refused by a fault, on a page', answer(503, 'text/html')],
    ['asked for too often', answer(429, 'text/html')],
  ])('is false for a response that is %s', (_, response) => expect(isGone(response)).toBe(false));
});
