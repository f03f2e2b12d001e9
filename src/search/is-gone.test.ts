import { describe, expect, it } from 'vitest';
import { isGone } from './is-gone.ts';

const answer = (status: number, type: string): Response =>
  new Response(null, { status, headers: { 'content-type': type } });

describe('isGone', () => {
  it.each([
    ['a 404', answer(404, 'text/html')],
    ['a 410', answer(410, 'text/plain')],
    ['a page with status 200', answer(200, 'text/html; charset=utf-8')],
  ])('is true for a response that is %s', (_, response) => expect(isGone(response)).toBe(true));

  it.each([
    ['a script', answer(200, 'text/javascript')],
    ['a page with a server error', answer(503, 'text/html')],
    ['rate-limited', answer(429, 'text/html')],
  ])('is false for a response that is %s', (_, response) => expect(isGone(response)).toBe(false));
});
