import { z } from 'zod';
import { line, paperId, partialDate } from '../field-types.ts';
import { suggestNearest } from '../nearest.ts';
import { isPaperId, isTopicId } from '../syntax.ts';
import { time } from '../time-of-day.ts';

const day = z.string().refine((value) => partialDate.safeParse(value).success && isDay(value), {
  error: (issue) => `"${String(issue.input)}" is not a day; write one such as 2026-05-04`,
});

/** Normalised to its usual case, which the page of the programme shows. */
const timeZone = z
  .string()
  .refine(isTimeZone, {
    error: (issue) => {
      const name = String(issue.input);
      const zones = Intl.supportedValuesOf('timeZone');
      const advice = suggestNearest(name, zones, 'write one such as "Europe/Oslo"');
      return `"${name}" is not the IANA name of a time zone; ${advice}`;
    },
  })
  .overwrite(
    (name) =>
      Intl.supportedValuesOf('timeZone').find(
        (known) => known.toLowerCase() === name.toLowerCase(),
      ) ?? name,
  );

const talk = z
  .preprocess(
    // A text is the id of a paper, or the title of anything else.
    (value) =>
      typeof value === 'string' ? { [isPaperId(value) ? 'paper' : 'title']: value } : value,
    z
      .strictObject({
        paper: paperId.optional().describe('Id of the paper that is presented.'),
        title: line.optional().describe('Title of a talk without a paper, or of a break.'),
        speaker: line.optional().describe('Speaker of a talk without a paper.'),
        abstract: line.optional().describe('Abstract of a talk without a paper.'),
        start: time.optional().describe('When it begins, such as 09:20.'),
      })
      .superRefine(({ paper, title, speaker, abstract }, context) => {
        const message =
          paper === undefined && title === undefined
            ? 'has neither a paper nor a title; add one'
            : paper !== undefined && (title ?? speaker ?? abstract) !== undefined
              ? 'is a paper, whose page has its title, authors and abstract; remove title, speaker and abstract'
              : undefined;
        if (message) context.addIssue({ code: 'custom', path: [], message });
      }),
  )
  .meta({ type: ['string', 'object'] });

const session = z
  .strictObject({
    title: line.describe('Name of the session, as in the field `session` of papers.'),
    id: z
      .string()
      .refine(isTopicId, {
        error: (issue) =>
          `"${String(issue.input)}" is not an id; use lower-case letters, digits and hyphens`,
      })
      .optional()
      .describe(
        'Part of its addresses; derived from the title by default. With an id, they stay the same if the title changes.',
      ),
    kind: line.optional().describe('Such as "Posters", "Keynote" or "Break".'),
    room: line.optional().describe('Where it takes place.'),
    start: time.describe('When it begins, such as 09:00.'),
    end: time.describe('When it ends, such as 10:30.'),
    chair: line.optional().describe('Who chairs it.'),
    talks: z
      .array(talk)
      .default([])
      .describe(
        'Ids of papers, titles of other entries, or fields of either. Papers that name the session follow by their `position`.',
      ),
  })
  .superRefine(({ start, end, talks }, context) => {
    if (![start, end].every((value) => time.safeParse(value).success)) return;
    if (end > start) {
      for (const [index, { start: talkStart }] of talks.entries()) {
        if (talkStart === undefined || (start <= talkStart && talkStart < end)) continue;
        const message = `is outside the session, ${start}–${end}; correct one of the two`;
        context.addIssue({ code: 'custom', path: ['talks', index, 'start'], message });
      }
      return;
    }
    const message = `is not after the start, ${start}; correct one of the two, or continue a session after midnight on the next day`;
    context.addIssue({ code: 'custom', path: ['end'], message });
  });

/** Content of `programme.yaml`. */
export const programmeSchema = z.strictObject({
  timeZone: timeZone.describe('IANA name of the time zone of all times, such as "Europe/Oslo".'),
  place: line.optional().describe('Where the event takes place, such as "Oslo".'),
  revised: day
    .optional()
    .describe('Day of the last change, by which calendar programs detect an update.'),
  days: z
    .array(
      z.strictObject({
        date: day.describe('Such as 2026-05-04.'),
        title: line.optional().describe('Such as "Tutorials".'),
        sessions: z
          .array(session)
          .min(1, { error: 'is an empty list; add a session or remove the day' })
          .describe('Sessions and breaks in order.'),
      }),
    )
    .min(1, { error: 'is an empty list; add a day' })
    .describe('Days in order.'),
});

export type Programme = z.output<typeof programmeSchema>;
export type ProgrammeEntry = Programme['days'][number]['sessions'][number];
export type TalkEntry = ProgrammeEntry['talks'][number];

function isDay(value: string): boolean {
  return value.length === 'YYYY-MM-DD'.length;
}

/** Rejects offsets such as "+02:00", which do not change with daylight saving time. */
function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Za-z_]+\/[\w+/-]+$/.test(name)) return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
