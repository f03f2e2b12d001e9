import { describe, expect, it } from 'vitest';
import { checkCollection } from '../check/check-collection.ts';
import { createContentFolder, formatTopic, MINIMAL } from '../content-folder.fixture.ts';

const HEAD = 'timeZone: Europe/Oslo\ndays:\n  - date: 2026-05-04\n    sessions:\n';

/** The findings for a programme, as `file:line field: message`. */
async function check(
  programme: string | undefined,
  papers: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const all = { a: '', b: '', ...papers };
  const folder = createContentFolder({
    'site.yaml': MINIMAL['site.yaml'],
    'topics/lamps.mdx': formatTopic('Lamps', 'lamps'),
    ...Object.fromEntries(
      Object.entries(all).map(([id, fields]) => [
        `papers/${id}.md`,
        `---\ntitle: Number ${id}\n${fields}---\n\nOn lamps.\n`,
      ]),
    ),
    ...(programme !== undefined && { 'programme.yaml': programme }),
    ...files,
  });
  const { findings } = await checkCollection(folder, '2026-04-01');
  return findings.map(({ file, line, field, severity, message }) =>
    `${severity} ${file}:${line} ${field ?? ''}: ${message}`.replace(`${folder}/`, ''),
  );
}

/** A session in one line, at line 5 of the file or after it. */
const session = (fields: string) => `      - { ${fields} }\n`;
const LIGHT = session("title: Light, room: Hall, start: '09:00', end: '10:30', talks: [a, b]");

describe('a programme is valid', () => {
  it.each([
    ['if it lists papers and other entries', LIGHT.replace('[a, b]', '[a, Coffee break, b]')],
    ['if a talk has fields', LIGHT.replace('[a', "[{ paper: a, start: '9:10' }")],
    [
      'with breaks of the same name',
      LIGHT + session('title: Break, start: 10:30, end: 10:45').repeat(2),
    ],
    [
      'with consecutive sessions in a room',
      LIGHT + session('title: B, room: Hall, start: 10:30, end: 11:00'),
    ],
    [
      'with the sessions of one room after those of another',
      LIGHT +
        session('title: B, room: Hall, start: 11:00, end: 12:00') +
        session('title: C, room: Attic, start: 09:00, end: 10:00') +
        session('title: D, room: Attic, start: 11:00, end: 12:00'),
    ],
    [
      'with concurrent sessions in two rooms',
      LIGHT + session('title: B, room: Attic, start: 09:30, end: 11:00'),
    ],
  ])('%s', async (_, sessions) => {
    expect(await check(HEAD + sessions)).toEqual([]);
  });

  it('if papers name its sessions, in any case', async () => {
    const programme = HEAD + session('title: Light, start: 09:00, end: 10:00');
    expect(await check(programme, { a: 'session: light\n', b: 'session: Light\n' })).toEqual([]);
  });
});

describe('a fault of a programme is reported with file, line and advice:', () => {
  it.each([
    [
      'an unknown paper',
      LIGHT.replace('[a, b]', '[a, b, number]'),
      'error programme.yaml:5 days[0].sessions[0].talks[2]: there is no paper "number"; use the file name of a paper. Anything else is written as { title: number }',
    ],
    [
      'a paper in two sessions',
      LIGHT + session('title: Dark, start: 11:00, end: 12:00, talks: [b]'),
      'error programme.yaml:6 days[0].sessions[1].talks[0]: the paper "b" is already in "Light"; keep one of the two',
    ],
    [
      'a talk before its session',
      LIGHT.replace('[a, b]', "[{ paper: a, start: '8:10' }, b]"),
      'error programme.yaml:5 days[0].sessions[0].talks[0].start: is outside the session, 09:00–10:30; correct one of the two',
    ],
    [
      'an end before the start',
      LIGHT.replace('10:30', '08:30'),
      'error programme.yaml:5 days[0].sessions[0].end: is not after the start, 09:00; correct one of the two, or continue a session after midnight on the next day',
    ],
    [
      'concurrent sessions in one room',
      LIGHT + session('title: Dark, room: hall, start: 10:00, end: 11:00'),
      'error programme.yaml:6 days[0].sessions[1].room: "Dark" is in Hall at the same time as "Light" (09:00–10:30); change a time or a room',
    ],
    [
      'an id that repeats',
      LIGHT +
        session('title: B, id: x, start: 11:00, end: 12:00') +
        session('title: C, id: x, start: 11:00, end: 12:00'),
      'error programme.yaml:7 days[0].sessions[2].id: "x" is also that of another session; choose another',
    ],
    [
      'a time',
      LIGHT.replace('10:30', '10.30'),
      'error programme.yaml:5 days[0].sessions[0].end: "10.30" is not a time; write "10:30"',
    ],
    [
      'a time that YAML reads as a number',
      LIGHT.replace("'09:00'", '9'),
      'error programme.yaml:5 days[0].sessions[0].start: "9" is not a time; write "09:00"',
    ],
    [
      'a time of a twelve-hour clock',
      session('title: Light, start: 9 am, end: 10:30, talks: [a, b]'),
      'error programme.yaml:5 days[0].sessions[0].start: "9 am" is not a time; write "09:00"',
    ],
    [
      'a value that is not a time',
      LIGHT.replace('10:30', '24:00'),
      'error programme.yaml:5 days[0].sessions[0].end: "24:00" is not a time; write one such as 09:30 or 14:00',
    ],
    [
      'sessions in the wrong order',
      LIGHT + session('title: Dawn, start: 08:00, end: 09:00'),
      'error programme.yaml:6 days[0].sessions[1].start: "Dawn" begins before "Light" (09:00), which is above it in the file; put the sessions of the day in order',
    ],
    [
      'talks in the wrong order',
      LIGHT.replace(
        '[a, b]',
        "[{ paper: a, start: '09:30' }, Break, { paper: b, start: '09:20' }]",
      ),
      'error programme.yaml:5 days[0].sessions[0].talks[2].start: is before 09:30, when a talk above it in the file begins; put the talks in order',
    ],
    [
      'a talk that is a paper and something else',
      LIGHT.replace('[a', '[{ paper: a, title: A talk }'),
      'error programme.yaml:5 days[0].sessions[0].talks[0]: is a paper, whose page has its title, authors and abstract; remove title, speaker and abstract',
    ],
    [
      'an unknown field',
      LIGHT.replace('[a', '[{ paper: a, begin: 09:00 }'),
      'error programme.yaml:5 days[0].sessions[0].talks[0]: unknown field "begin"; the fields are paper, title, speaker, abstract, start',
    ],
  ])('%s', async (_, sessions, finding) => {
    expect(await check(HEAD + sessions)).toEqual([finding]);
  });

  it('days in the wrong order, and a day that occurs twice', async () => {
    const day = (date: string) =>
      `  - date: ${date}\n    sessions: [{ title: S, start: 09:00, end: 10:00 }]\n`;
    const days = ['2026-05-04', '2026-05-06', '2026-05-05', '2026-05-05'].map(day).join('');
    const found = await check(`timeZone: Europe/Oslo\ndays:\n${days}`);
    expect(found.filter((finding) => finding.startsWith('error'))).toEqual([
      'error programme.yaml:7 days[2].date: 2026-05-05 is earlier than 2026-05-06, the day above it in the file; put the days in order',
      'error programme.yaml:9 days[3].date: 2026-05-05 is also the date of the day above it in the file; put the sessions of both into one day',
    ]);
  });

  it.each([
    ['Europe/Olso', 'did you mean "Europe/Oslo"?'],
    ['"+02:00"', 'write one such as "Europe/Oslo"'],
  ])('the time zone %s', async (zone, advice) => {
    const [finding] = await check(HEAD.replace('Europe/Oslo', zone) + LIGHT);
    expect(finding).toContain('programme.yaml:1 timeZone: ');
    expect(finding).toContain(`is not the IANA name of a time zone; ${advice}`);
  });

  it('a paper in a session that does not exist', async () => {
    expect(await check(HEAD + LIGHT, { c: 'session: Ligth\n' })).toEqual([
      'error papers/c.md:3 session: programme.yaml contains no session "Ligth"; did you mean "Light"?',
    ]);
  });

  it('a paper that names a different session from the one that lists it', async () => {
    const programme = HEAD + LIGHT + session('title: Dark, start: 11:00, end: 12:00');
    expect(await check(programme, { b: 'session: Dark\n' })).toEqual([
      'error programme.yaml:5 days[0].sessions[0].talks[1]: the paper "b" is listed in "Light", but the paper says session: Dark; correct one of the two',
    ]);
  });

  it('a paper that begins outside its session', async () => {
    const programme = HEAD + session('title: Light, start: 09:00, end: 10:00');
    const papers = { a: 'session: Light\nstart: "10:00"\n', b: 'session: Light\nstart: "9:00"\n' };
    expect(await check(programme, papers)).toEqual([
      'error papers/a.md:4 start: 10:00 is outside its session "Light", 09:00–10:00; correct one of the two',
    ]);
  });

  it('two sessions with a title that papers name', async () => {
    const twice = session('title: Light, start: 09:00, end: 10:00').repeat(2);
    expect(await check(HEAD + twice, { a: 'session: Light\n', b: 'session: Light\n' })).toEqual([
      'error programme.yaml:6 days[0].sessions[1].title: papers name the session "Light", but two have this title; give one of them another',
    ]);
  });

  it('a paper without a session, if others have one', async () => {
    expect(await check(HEAD + LIGHT, { c: '' })).toEqual([
      'warning papers/c.md:2 session: is in no session, so it comes after the papers of all sessions; add its session',
    ]);
  });

  it('a paper without a session in programme order, without programme.yaml', async () => {
    const site = `${MINIMAL['site.yaml']}order: programme\n`;
    const papers = { a: 'session: Light\n' };
    expect(await check(undefined, papers, { 'site.yaml': site })).toEqual([
      'warning papers/b.md:2 session: is in no session, so it comes after the papers of all sessions; add its session',
    ]);
    expect(await check(undefined, papers)).toEqual([]);
  });

  it.each([
    [undefined, 'home', '<Programme> needs programme.yaml, which does not exist'],
    [HEAD + LIGHT, 'programme', 'this page shows the programme below its text'],
  ])('a <Programme> that shows nothing, or the same twice', async (programme, page, message) => {
    const text = '---\ntitle: A\ndescription: B.\n---\n\nSee:\n\n<Programme />\n';
    const [finding] = await check(programme, {}, { [`pages/${page}.mdx`]: text });
    expect(finding).toContain(`error pages/${page}.mdx:8 : ${message}`);
  });
});
