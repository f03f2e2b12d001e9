import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { GERMAN, HOSTILE, SITES } from '../sites/sites.ts';
import { summarize } from '../support/summarize.ts';
import { listShapes } from './list-shapes.ts';
import { parsePage, type BuiltPage } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

interface Finding {
  readonly location: string;
  readonly fault: string;
}

/** Attributes that refer to other elements of the page by id. */
const REFERENCES = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

// The pages of the site under a sub-path have the same elements as those at the root.
for (const site of [SITES.root, SITES.awkward, GERMAN, HOSTILE]) {
  test(`the pages of the site "${site.name}" are valid HTML`, async () => {
    test.slow();
    const { pages } = readBuiltSite(site);
    const findings = [...pages].flatMap(([file, page]) => findBrokenIds(file, page));
    const chosen = choosePages([...pages]);
    for (const [file, { html }] of chosen) findings.push(...(await validate(file, html)));
    expect(summarize(findings)).toEqual([]);
    expect(chosen.length).toBeGreaterThan(30);
  });
}

test('pages with a unique fault are validated', async () => {
  const { pages } = readBuiltSite(SITES.root);
  const [file = '', page] = [...pages].findLast(([name]) => name.startsWith('papers/')) ?? [];
  const faults: readonly (readonly [string, (html: string) => string])[] = [
    ['an ampersand', (html) => html.replace('</h1>', ' & </h1>')],
    ['a link in a link', (html) => html.replace('</h1>', '<a href="/"><a href="/">x</a></a></h1>')],
    [
      'an image without alternative text',
      (html) => html.replace('</h1>', '<img src="/x.png"></h1>'),
    ],
    ['a skipped heading level', (html) => html.replace('</article>', '<h5>x</h5></article>')],
    [
      'a button in a list',
      (html) => html.replace(/<ul[^>]*>/, (list) => `${list}<button type="button">x</button>`),
    ],
    ['a block in a heading', (html) => html.replace('</h1>', '<div>x</div></h1>')],
  ];
  for (const [name, spoil] of faults) {
    const html = spoil(page?.html ?? '');
    const chosen = choosePages([...pages, ['spoilt.html', parsePage(file, html)]]);
    expect(
      chosen.map(([one]) => one),
      name,
    ).toContain('spoilt.html');
    expect(await validate('spoilt.html', html), name).not.toEqual([]);
  }
});

/** Selects one page of each distinct structure; others would have the same findings. */
function choosePages(pages: readonly (readonly [string, BuiltPage])[]) {
  const seen = new Set<string>();
  return pages.filter(([, { html }]) => {
    const { size } = seen;
    for (const shape of listShapes(html)) seen.add(shape);
    return seen.size > size;
  });
}

const validator = new HtmlValidate(new StaticConfigLoader(config));

async function validate(file: string, html: string): Promise<Finding[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => ({
      location: `${file}:${line}:${column}`,
      fault: `${message} (${ruleId})`,
    })),
  );
}

/** Finds duplicate ids and references to missing elements, which depend on the whole page. */
function findBrokenIds(file: string, { elements }: BuiltPage): Finding[] {
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const known = new Set(ids);
  const named = elements.flatMap(({ attributes }) =>
    REFERENCES.flatMap((name) => attributes.get(name)?.split(/\s+/) ?? []),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `duplicate id "${id}"`),
    ...named.filter((id) => !known.has(id)).map((id) => `missing id "${id}"`),
  ].map((fault) => ({ location: file, fault }));
}
