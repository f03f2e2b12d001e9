import { describe, expect, it } from 'vitest';
import { programmeSchema } from '../collection/programme/programme-schema.ts';
import { createCatalogue } from './catalogue.ts';
import { createPaper } from './create-paper.fixture.ts';
import { createPaperOrder } from './order-papers.ts';
import { createProgramme, getSessionAnchor } from './programme.ts';

const { papers } = createCatalogue({
  topics: [],
  papers: [
    createPaper({ id: 'a', submitted: '2026-01-01' }),
    createPaper({ id: 'b', submitted: '2026-01-02', session: 'Dark', position: 2 }),
    createPaper({ id: 'c', submitted: '2026-01-03', session: 'dark', position: 10 }),
    createPaper({ id: 'd', submitted: '2026-01-04', session: 'Dark', pages: '7–9' }),
    createPaper({ id: 'e', submitted: '2026-01-05', session: 'Dark', pages: '3' }),
    createPaper({ id: 'f', submitted: '2026-01-06', session: 'Session 10' }),
    createPaper({ id: 'g', submitted: '2026-01-07', session: 'Session 9' }),
  ],
});
const time = { start: '09:00', end: '10:00' };
const programme = createProgramme(
  programmeSchema.parse({
    timeZone: 'Europe/Oslo',
    days: [
      {
        date: '2026-05-04',
        sessions: [
          { ...time, title: 'Session 9', talks: ['Welcome', 'g', 'f'] },
          { ...time, title: 'Break' },
          { ...time, title: 'Dark', talks: [{ title: 'Keynote', speaker: 'Ada Lamp' }] },
          { ...time, title: 'Break' },
        ],
      },
      { date: '2026-05-05', sessions: [{ ...time, title: 'Closing', id: 'break-2' }] },
    ],
  }),
  papers,
);
const sessions = programme.days.flatMap((day) => day.sessions);
const list = (order: ReturnType<typeof createPaperOrder>) => order(papers).map(({ id }) => id);

describe('a programme', () => {
  it('fills a session with the papers that name it, after its own entries, by position and page', () => {
    const dark = sessions.find(({ title }) => title === 'Dark');
    const talks = dark?.talks.map(({ paper, title }) => paper?.id ?? title);
    expect(talks).toEqual(['Keynote', 'b', 'c', 'e', 'd']);
  });

  it('finds the session of a paper, whether listed or named', () => {
    expect(programme.sessionByPaper.get('f')?.title).toBe('Session 9');
    expect(programme.sessionByPaper.get('c')?.title).toBe('Dark');
    expect(programme.sessionByPaper.has('a')).toBe(false);
  });

  it('gives every session a unique address', () => {
    const ids = sessions.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['session-9', 'break', 'dark']);
    expect(ids[4]).toBe('break-2');
    expect(new Set(ids).size).toBe(5);
    expect(sessions.slice(0, 2).map(getSessionAnchor)).toEqual(['session-9', 'session-break']);
  });

  it('gives sessions unique addresses if a title is the numbered title or the id of another', () => {
    const named = [
      ...['Break', 'Break', 'Break 2', 'light', { title: 'Other', id: 'light' }],
      ...['A', 'Session A'],
    ];
    const { days } = createProgramme(
      programmeSchema.parse({
        timeZone: 'UTC',
        days: [
          {
            date: '2026-05-04',
            sessions: named.map((entry) => ({
              ...time,
              ...(typeof entry === 'string' ? { title: entry } : entry),
            })),
          },
        ],
      }),
      [],
    );
    expect(days[0]?.sessions.map(({ id }) => id)).toEqual([
      ...['break', 'break-3', 'break-2', 'light-2', 'light', 'a', 'session-a-2'],
    ]);
  });
});

it('a time zone is shown in its usual case', () => {
  const days = [{ date: '2026-05-04', sessions: [{ ...time, title: 'Light' }] }];
  const parse = (timeZone: string) => programmeSchema.parse({ timeZone, days }).timeZone;
  expect(['europe/oslo', 'Asia/Kolkata', 'UTC'].map(parse)).toEqual([
    ...['Europe/Oslo', 'Asia/Kolkata', 'UTC'],
  ]);
});

describe('the order of lists', () => {
  it('is by date by default', () => {
    expect(list(createPaperOrder(papers, 'date', programme))).toEqual('gfedcba'.split(''));
  });

  it('follows the programme, with papers in no session at the end', () => {
    expect(list(createPaperOrder(papers, 'programme', programme))).toEqual('gfbceda'.split(''));
  });

  it('follows the names of sessions without a programme, with numbers in their order', () => {
    expect(list(createPaperOrder(papers, 'programme', undefined))).toEqual('bcedgfa'.split(''));
  });

  it('applies to a subset of the papers', () => {
    const order = createPaperOrder(papers, 'programme', programme);
    const some = papers.filter(({ id }) => 'abg'.includes(id));
    expect(order(some).map(({ id }) => id)).toEqual(['g', 'b', 'a']);
  });
});
