import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';

describe('readMetadata', () => {
  test('omits unknown values', () => {
    const { metadata, faults } = readMetadata(
      '[{"title": "One", "venue": null, "doi": null, "code": [], "project": null}]',
      'm.json',
    );
    expect(faults).toEqual([]);
    expect(metadata[0]?.fields).toEqual({
      ...{ title: 'One', authors: [], links: {}, topics: [], aliases: [] },
    });
  });

  test('accepts one link or a list', () => {
    const { metadata } = readMetadata(
      '[{"title": "One", "code": ["https://a.example"], "project": "https://b.example"}]',
      'm.json',
    );
    expect(metadata[0]?.fields.links).toEqual({
      ...{ code: ['https://a.example'], project: ['https://b.example'] },
    });
  });

  test.each([
    ['[\n {"title": "One",\n  "submitted": "2024-13"}\n]', 3, 'submitted'],
    ['[\n {"title": "One",\n  "code": ["nowhere"]}\n]', 3, 'links.code[0]'],
    ['[\n {"title": "One"},\n {"title": "One"}\n]', 3, 'title'],
    ['[\n {"authors": ["A"]}\n]', 2, 'title'],
  ])('reports the line and field of an error: %j', (text, line, field) => {
    expect(readMetadata(text, 'm.json').faults).toMatchObject([{ file: 'm.json', line, field }]);
  });

  test.each([
    ['[\n {"title": "One",}\n]', 2],
    ['[\n {"title": "One"\n', 3],
    ['{}', 1],
    ['[3]', 1],
  ])('reports the line of a syntax error: %j', (text, line) => {
    expect(readMetadata(text, 'm.json').faults).toMatchObject([{ file: 'm.json', line }]);
  });

  test('rejects unknown fields', () => {
    const { faults } = readMetadata('[{"title": "One", "venu": "X"}]', 'm.json');
    expect(faults[0]?.message).toContain('did you mean "venue"?');
  });
});
