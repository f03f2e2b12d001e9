import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../collection/clean-text.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { createProgramme, listTimedTalks } from '../../catalogue/programme.ts';
import { programmeSchema } from '../../collection/programme/programme-schema.ts';
import { createHref } from '../addresses/href.ts';
import { formatCalendar } from './format-calendar.ts';

const SITE = {
  name: 'Lamps; and, more',
  toUrl: (path: string) => new URL(createHref('/')(path), 'https://lamps.example').href,
  host: 'lamps.example',
};
const { papers } = createCatalogue({
  topics: [],
  papers: [
    createPaper({ id: 'a', title: 'On $x^2$, and; more', authors: ['Ada Lamp', 'Bo Torch'] }),
  ],
});

function format(session: Readonly<Record<string, unknown>>, fields = {}): string {
  const programme = createProgramme(
    programmeSchema.parse({
      ...{ timeZone: 'Europe/Oslo', place: 'Oslo', ...fields },
      days: [
        {
          date: '2026-05-04',
          sessions: [{ title: 'Light', start: '09:00', end: '10:30', ...session }],
        },
      ],
    }),
    papers,
  );
  return formatCalendar(programme, programme.days[0]?.sessions ?? [], SITE);
}

function parse(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  const [event] = root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  if (!event) throw new Error('The calendar has no event.');
  return { root, event };
}

describe('another program can read a calendar', () => {
  it('with times, place, title and talks', () => {
    const talks = ['Welcome', { paper: 'a', start: '09:20' }, { title: 'K', speaker: 'Cy Wick' }];
    const { event } = parse(format({ room: 'Hall, left', chair: 'Ada', kind: 'Oral', talks }));
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-05-04T07:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-05-04T08:30:00.000Z');
    expect(event.summary).toBe('Light');
    expect(event.location).toBe('Hall, left, Oslo');
    expect(event.uid).toBe('2026-light@lamps.example');
    expect(event.description.split('\n')).toEqual([
      'Chair: Ada',
      'Welcome',
      '09:20 On x^2, and; more, Ada Lamp, Bo Torch',
      'K, Cy Wick',
      'https://lamps.example/programme/#session-light',
    ]);
  });

  it('with any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const title = cleanLine(`T ${text}`);
        expect(parse(format({ title, id: 'x' })).event.summary).toBe(title);
      }),
      { numRuns: 200 },
    );
  });
});

it('a talk with its own time has an event, which ends when the next one begins', () => {
  const talks = ['Welcome', { paper: 'a', start: '09:20' }, { title: 'K', start: '09:45' }];
  const session = { title: 'Light', room: 'Hall', start: '09:00', end: '10:30', talks };
  const programme = createProgramme(
    programmeSchema.parse({
      timeZone: 'Europe/Oslo',
      days: [{ date: '2026-05-04', sessions: [session] }],
    }),
    papers,
  );
  const timed = programme.days.flatMap((day) => day.sessions).flatMap(listTimedTalks);
  const { event } = parse(formatCalendar(programme, timed, SITE));
  expect(timed).toHaveLength(1);
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-05-04T07:20:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-05-04T07:45:00.000Z');
  expect([event.summary, event.location]).toEqual(['On x^2, and; more', 'Hall']);
  expect(event.uid).toBe('2026-talk.a@lamps.example');
  expect(event.description.split('\n')).toEqual([
    'Ada Lamp, Bo Torch',
    'Light',
    'https://lamps.example/papers/a/',
  ]);
});

describe('a calendar', () => {
  it('has lines of at most 75 bytes that end with CRLF', () => {
    const calendar = format({ title: 'Größe 灯 '.repeat(40), room: 'x'.repeat(300) });
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(calendar.isWellFormed()).toBe(true);
  });

  it('does not depend on the time of the build, and has the date of its last revision', () => {
    expect(format({})).toBe(format({}));
    expect(format({})).toContain('\r\nDTSTAMP:20260504T000000Z\r\n');
    expect(format({}, { revised: '2026-04-30' })).toContain('\r\nDTSTAMP:20260430T000000Z\r\n');
  });

  it.each(Object.entries(HOSTILE))('does not let %s begin a new line', (_, text) => {
    const talks = [{ title: `T ${text}`, speaker: text, abstract: text }];
    const calendar = format({ id: 'x', title: text, room: text, chair: text, kind: text, talks });
    const { root } = parse(calendar);
    expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
