import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { SITES } from '../sites/sites.ts';
import { summarize } from '../support/summarize.ts';
import { readBuiltSite } from './read-built-site.ts';

for (const site of Object.values(SITES)) {
  test(`every page of the site "${site.name}" is valid HTML`, async () => {
    test.slow();
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const findings = [];
    for (const [file, { html }] of readBuiltSite(site).pages) {
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
