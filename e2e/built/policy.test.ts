import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { SITES } from '../sites/sites.ts';
import { summarize } from '../support/summarize.ts';
import type { BuiltElement, BuiltPage } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

for (const site of Object.values(SITES)) {
  test(`every page of the site "${site.name}" has a policy and complies with it`, () => {
    const { pages, moved } = readBuiltSite(site);
    const findings = [...pages.values(), ...moved.values()].flatMap((page) =>
      [...listFaults(page)].map((fault) => ({ location: page.address, fault })),
    );
    expect(pages.size).toBeGreaterThan(20);
    expect(summarize(findings)).toEqual([]);
  });
}

function* listFaults({ elements }: BuiltPage): Generator<string> {
  const first = elements.findIndex(({ name }) => ['script', 'link', 'style', 'img'].includes(name));
  const at = elements.findIndex(
    ({ attributes }) => attributes.get('http-equiv') === 'content-security-policy',
  );
  const policy = elements[at]?.attributes.get('content') ?? '';
  if (at < 0 || at > first) yield 'the policy does not precede everything that is loaded';
  if (!policy.startsWith("default-src 'none';"))
    yield "the policy does not begin with default-src 'none'";
  if (/unsafe|\*|data:|http:/.test(policy)) yield `the policy is "${policy}"`;
  if (!elements.some(({ attributes }) => attributes.get('name') === 'referrer'))
    yield 'no referrer';
  for (const { name, attributes, text } of elements) {
    if (isInlineScript({ name, attributes, text }) && !policy.includes(hash(text))) {
      yield `a script has no hash in the policy: ${text}`;
    }
    if (name === 'style') yield `the page has inline styles: ${text}`;
    for (const attribute of attributes.keys()) {
      if (attribute === 'style' || attribute.startsWith('on')) yield `<${name}> has ${attribute}`;
    }
  }
}

/** Whether the script is executed; other types, such as JSON-LD, are data. */
function isInlineScript({ name, attributes }: BuiltElement): boolean {
  const type = attributes.get('type') ?? 'module';
  return name === 'script' && !attributes.has('src') && type === 'module';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
