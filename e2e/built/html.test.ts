import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { HOSTILE, SITES } from '../sites/sites.ts';
import { summarize } from '../support/summarize.ts';
import type { BuiltPage } from './parse-page.ts';
import { readBuiltSite, type BuiltSite } from './read-built-site.ts';

/** Pages of one section are made alike; as many of each tell what there is to tell. */
const LOOKED_AT = 12;

// Under a sub-path the same pages stand with other addresses, which `links.test.ts` follows.
for (const site of [SITES.root, SITES.awkward, HOSTILE]) {
  test(`the pages of the site "${site.name}" are valid HTML`, async () => {
    test.slow();
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const findings = [];
    for (const [file, { html }] of choosePages(readBuiltSite(site))) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        for (const { line, column, ruleId, message } of messages) {
          findings.push({ where: `${file}:${line}:${column}`, what: `${message} (${ruleId})` });
        }
      }
    }
    expect(summarize(findings)).toEqual([]);
  });
}

/** Some pages of every section, spread over it. */
function choosePages({ pages }: BuiltSite): (readonly [string, BuiltPage])[] {
  return [...Map.groupBy(pages, ([file]) => file.split('/', 1)[0]).values()].flatMap((section) => {
    const step = Math.ceil(section.length / LOOKED_AT);
    return section.filter((_, index) => index % step === 0);
  });
}
