import { expect, test } from '@playwright/test';
import { cleanLine, cleanText } from '../../src/collection/clean-text.ts';
import { createHostilePapers } from '../fixtures/hostile/write-collection.ts';
import { HOSTILE } from '../sites/sites.ts';
import { summarize } from '../support/summarize.ts';
import type { BuiltElement } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

/** Characters that may be markup, so that the text is not shown letter by letter. */
const MARKS = /[$\\*_`'"~]|https?:/i;

const FOREIGN = /^(?:iframe|object|embed|base|style|marquee|plaintext|video|animate)$/;
const LEADS = new Set(['href', 'src', 'action', 'formaction', 'xlink:href']);

test('no page of hostile papers contains elements, attributes or addresses from their text', () => {
  const { pages } = readBuiltSite(HOSTILE);
  const findings = [...pages].flatMap(([location, { elements }]) =>
    elements.flatMap((element) =>
      [...listIntruders(element)].map((fault) => ({ location, fault })),
    ),
  );
  expect(pages.size).toBeGreaterThan(200);
  expect(summarize(findings)).toEqual([]);
});

test('every hostile paper has a page with its title and abstract as written', () => {
  const { pages } = readBuiltSite(HOSTILE);
  for (const { id, title, abstract, retracted } of createHostilePapers()) {
    const { elements = [] } = pages.get(`papers/${id}/index.html`) ?? {};
    const find = (is: (element: BuiltElement) => boolean) => squeeze(elements.find(is)?.text ?? '');
    if (!MARKS.test(title)) {
      const status = retracted === undefined ? '' : 'Retracted: ';
      const expected = squeeze(status + cleanLine(title));
      expect(
        find(({ name }) => name === 'h1'),
        id,
      ).toBe(expected);
      const tab = find(({ name }) => name === 'title');
      expect(tab, id).toContain(expected.slice(0, 20));
    }
    const shown = find(({ attributes }) => attributes.get('id') === 'abstract');
    for (const part of cleanText(abstract).split('\n\n')) {
      if (!MARKS.test(part)) expect(shown, id).toContain(squeeze(part));
    }
  }
});

function* listIntruders({ name, attributes, text }: BuiltElement): Generator<string> {
  if (FOREIGN.test(name)) yield `there is <${name}>`;
  for (const [attribute, value] of attributes) {
    const isOwn = /^[a-z][a-z\d:-]*$/i.test(attribute) && !/^on|^srcdoc$|intruder/i.test(attribute);
    if (!isOwn) yield `<${name}> has ${attribute}`;
    const { protocol } = new URL(LEADS.has(attribute) ? value : '', 'https://a.example/');
    if (!/^(?:https?|mailto):$/.test(protocol)) yield `<${name}> leads to ${value}`;
  }
  if (attributes.get('type') === 'application/ld+json' && !isJson(text)) yield 'JSON-LD is broken';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && !text.includes('<');
  } catch {
    return false;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
