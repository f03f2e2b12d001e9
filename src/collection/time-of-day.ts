import { z } from 'zod';

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** Hours and minutes, with two digits for the hour. */
export const time = z
  .preprocess(
    // `start: 9` is a number in YAML.
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(TIME, { error: ({ input = '' }) => describeTime(input) })
      .overwrite((value) => value.padStart('09:30'.length, '0')),
  )
  .meta({ type: 'string' });

/** Explains how to write a time. */
function describeTime(input: string): string {
  const normalized = parseTime(input);
  const advice =
    normalized === undefined ? 'write one such as 09:30 or 14:00' : `write "${normalized}"`;
  return `"${input}" is not a time; ${advice}`;
}

/** Parses a time such as `9`, `9.30`, `9h30`, `9 Uhr`, `09:30:00` or `2:30 pm` into HH:MM. */
export function parseTime(text: string): string | undefined {
  const [, hour = '', minute = '', half] =
    /^(\d{1,2})(?:[.:h ]?(\d{1,2}))?(?::00)?\s*(?:h|Uhr|([ap])\.?m\.?)?$/i.exec(text.trim()) ?? [];
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = `${String(hours).padStart(2, '0')}:${minute.padEnd(2, '0')}`;
  return hour !== '' && TIME.test(time) ? time : undefined;
}
