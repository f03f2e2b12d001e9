import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it, test } from 'vitest';
import { createContentFolder, formatTopic, MINIMAL } from '../content-folder.fixture.ts';
import { checkCollection } from './check-collection.ts';
import { fixFindings } from './fix-findings.ts';
import { formatCodeQuality } from './format-code-quality.ts';
import { formatAnnotations, formatFindings } from './format-findings.ts';
import { formatGuide } from './format-guide.ts';
import { RULES } from './rules.ts';

const VALID = {
  'site.yaml': MINIMAL['site.yaml'],
  'topics/scaling.mdx': formatTopic('Scaling', 'scaling'),
  'papers/first.md': '---\ntitle: First\nauthors: [Wei Li]\n---\n\nOn scaling $x^2$.\n',
};
const check = async (files: Record<string, string>) => {
  const folder = createContentFolder({ ...VALID, ...files });
  const { findings } = await checkCollection(folder, '2026-11-24');
  return { folder, findings };
};

test('a valid collection has no findings', async () => {
  expect((await check({})).findings).toEqual([]);
});

describe.each(RULES)('the rule $name', ({ name, severity, example, exampleMessage, isFixable }) => {
  it('finds its example', async () => {
    const { findings, folder } = await check(example);
    const ofRule = findings.filter(({ rule }) => rule === name);
    expect(ofRule.map(({ message }) => message).join('\n')).toContain(exampleMessage);
    expect(ofRule.every((finding) => finding.severity === severity)).toBe(true);
    expect(ofRule.every(({ file }) => file.startsWith(folder))).toBe(true);
  });

  it.runIf(isFixable)('finds nothing after a fix', async () => {
    const { findings, folder } = await check(example);
    expect(await fixFindings(findings, { content: folder })).toBeGreaterThan(0);
    const again = await checkCollection(folder, '2026-11-24');
    expect(again.findings.filter(({ rule }) => rule === name)).toEqual([]);
  });
});

test('a fix preserves comments and the order of fields', async () => {
  const text =
    '---\n# mine\nauthors: [Anna MÃ¼ller] # hers\ntitle: B\n---\n\nOn scaling &amp; de\u00ADsign.\n';
  const { findings, folder } = await check({ 'papers/b.md': text });
  await fixFindings(findings, { content: folder });
  expect(readFileSync(join(folder, 'papers/b.md'), 'utf8')).toBe(
    '---\n# mine\nauthors:\n  - Anna Müller\ntitle: B\n---\n\nOn scaling & design.\n',
  );
});

test('unknown papers in comments and code are ignored', async () => {
  const prose = '{/* <Paper id="gone" /> */}\n\nWrite `<Paper id="ID" />`. <Paper id="first" />';
  const { findings } = await check({
    'pages/about.mdx': `---\ntitle: About\ndescription: It.\n---\n\n${prose}\n`,
  });
  expect(findings).toEqual([]);
});

test('similar but valid content has no findings', async () => {
  const { findings } = await check({
    'papers/b.md':
      '---\ntitle: Scaling Laws for Networks of Size 10\nauthors: [Wei Li]\n---\n\nSpaß”, café & <projektor> on scaling.\n',
    'papers/c.md':
      '---\ntitle: Scaling Laws for Networks of Size 20\nauthors: [Wei Lu]\n---\n\nScaling, § 5.\n',
  });
  expect(findings).toEqual([]);
});

test('papers without a PDF are reported only where most have one', async () => {
  const count = async (withPdf: number, without: number) => {
    const lines = Array.from({ length: withPdf + without }, (_, index) =>
      JSON.stringify({
        ...{ id: `p-${index}`, title: `Scaling no. ${index}`, abstract: 'On scaling.' },
        ...(index < withPdf ? { links: { pdf: 'https://a.example/' } } : {}),
      }),
    );
    const first = '---\ntitle: First\nwithdrawn: true\n---\n\nOn scaling.\n';
    const { findings } = await check({
      'papers/p.jsonl': lines.join('\n'),
      'papers/first.md': first,
    });
    return findings.flatMap(({ rule, message }) => (rule === 'paper-without-pdf' ? [message] : []));
  };
  expect(await count(4, 0)).toEqual([]);
  expect(await count(10, 5)).toEqual([]);
  expect(await count(50, 11)).toEqual([
    expect.stringMatching(/^11 of 62 papers have no PDF: p-50, .*p-59, 1 more; put it at /),
  ]);
});

test('a finding is formatted as a line, and for GitHub and GitLab', async () => {
  const { findings, folder } = await check({
    'papers/b.md': '---\ntitle: B\nsubmitted: 2999\n---\n\nOn scaling.\n',
  });
  const text = '2999 is in the future; correct it';
  expect(formatFindings(findings).replace(folder, '')).toBe(
    `/papers/b.md:3:1  warning  future-date  submitted: ${text}`,
  );
  expect(formatAnnotations(findings).replace(folder, '')).toBe(
    `::warning file=/papers/b.md,line=3,col=1,title=future-date::submitted: ${text}`,
  );
  const awkward = { ...findings[0], file: 'a,b:c.md', message: '100%\nof' };
  expect(formatAnnotations([awkward as (typeof findings)[number]])).toContain(
    'file=a%2Cb%3Ac.md,line=3,col=1,title=future-date::submitted: 100%25%0Aof',
  );
  expect(JSON.parse(formatCodeQuality(findings).replace(folder, ''))).toEqual([
    {
      ...{ description: `submitted: ${text}`, check_name: 'future-date', severity: 'minor' },
      fingerprint: expect.stringMatching(/^[\w-]{20,}$/) as unknown,
      location: { path: '/papers/b.md', lines: { begin: 3 } },
    },
  ]);
});

describe('for many findings', () => {
  const many = async (abstract = 'On gardens.', firstYear?: number) => {
    const lines = Array.from({ length: 230 }, (_, index) =>
      JSON.stringify({
        ...{ id: `p-${index}`, title: `${index} gardens`, abstract },
        ...(firstYear !== undefined && { submitted: String(firstYear + index) }),
      }),
    );
    const files = { 'papers/many.jsonl': lines.join('\n') };
    const late = { 'papers/z.md': '---\ntitle: Scaling\nsubmitted: 2999\n---\n\nText.\n' };
    return (await check({ ...files, ...late })).findings;
  };

  it('a message is shown once, with the number of others', async () => {
    const findings = await many();
    expect(findings).toHaveLength(231);
    const lines = formatFindings(findings).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(
      '(and 229 more like this; use --rule paper-without-topic to show all)',
    );
    expect(lines[1]).toContain('future-date');
    expect(formatFindings(findings, true).split('\n')).toHaveLength(231);
  });

  it('the first twenty of a rule are shown with the number of others', async () => {
    const findings = await many('On scaling.', 2100);
    const lines = formatFindings(findings).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe(
      '…  warning  future-date  and 211 more; use --rule future-date to show all',
    );
  });

  it('the number of GitHub annotations is limited, but includes every rule', async () => {
    const lines = formatAnnotations(await many()).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.filter((line) => line.includes('title=future-date'))).toHaveLength(1);
  });
});

test('docs/check.md is up to date; run "npm run check:guide" if not', async () => {
  const path = join(import.meta.dirname, '../../../docs/check.md');
  const config = await resolveConfig(path);
  const guide = await format(formatGuide(RULES), { ...config, filepath: path });
  expect(readFileSync(path, 'utf8')).toBe(guide);
});
