import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  isPaperId,
  isPartialDate,
  isTopicId,
  pageSchema,
  paperRecordSchema,
  siteSchema,
  topicSchema,
} from './schema.ts';

describe('a schema', () => {
  it.each(Object.entries({ pageSchema, paperRecordSchema, siteSchema, topicSchema }))(
    'describes every field: %s',
    (_name, schema) => {
      const undescribed = (type: unknown, path: string): string[] => {
        let inner = type;
        while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional)
          inner = inner.unwrap();
        if (!(inner instanceof z.ZodObject)) return [];
        return Object.entries(inner.shape).flatMap(([name, field]) => [
          ...((field as z.ZodType).description ? [] : [`${path}${name}`]),
          ...undescribed(field, `${path}${name}.`),
        ]);
      };
      expect(undescribed(schema, '')).toEqual([]);
    },
  );

  it('rejects an origin with a path', () => {
    const site = { tagline: 't', description: 'd', origin: 'https://a.example/papers' };
    expect(siteSchema.safeParse(site).error?.issues).toMatchObject([
      { path: ['origin'], message: expect.stringContaining('OFFPRINT_BASE') as unknown },
    ]);
  });

  it('accepts phrases with or without a weight', () => {
    const match = (any: unknown) => topicSchema.shape.match.safeParse({ any }).success;
    expect(match(['a', { phrase: 'b', weight: -2 }])).toBe(true);
    expect(match([{ phrase: 'b', weight: 2, wieght: 3 }])).toBe(false);
    expect(match([{ phrase: 'b', weight: 11 }])).toBe(false);
    expect(match([])).toBe(false);
  });
});

describe('an id', () => {
  it.each(['x-pool', 'a', '2203.15086', 'a_b', '3d'])('of a paper can be %s', (id) =>
    expect(isPaperId(id)).toBe(true),
  );
  it.each(['', '2', '2024', 'A', 'a b', 'a--b', '-a', 'a-', '..', 'a/b', 'é', 'a'.repeat(121)])(
    'of a paper cannot be "%s"',
    (id) => expect(isPaperId(id)).toBe(false),
  );
  it('of a topic cannot have dots', () => {
    expect(isTopicId('optimal-transport')).toBe(true);
    expect(isTopicId('optimal.transport')).toBe(false);
  });
});

describe('a date', () => {
  it.each(['2024', '2024-02', '2024-02-29', '1623-01-01'])('can be %s', (date) =>
    expect(isPartialDate(date)).toBe(true),
  );
  it.each([
    '',
    '24',
    '2024-2',
    '2024-00',
    '2024-13',
    '2023-02-29',
    '2024-04-31',
    '2024-03-28T00',
    '28.3.2024',
  ])('cannot be "%s"', (date) => expect(isPartialDate(date)).toBe(false));
});
