import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Runs axe on a page; returns a line per faulty element. axe is injected once per document and
 * reports only violations, because passes would take as long again. Frames are skipped; the site
 * has none.
 *
 * @param rules names of rules or tags
 * @param without names of the rules to skip
 */
export async function findViolations(
  page: Page,
  rules: readonly string[],
  without: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([runOnly, off]) => {
      const { axe: present } = window as unknown as { axe: typeof axe };
      const { violations } = await present.run({
        runOnly: [...runOnly],
        rules: Object.fromEntries(off.map((name) => [name, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, html, failureSummary }) =>
            `${id}: ${help} ${target.join(' ')} ${html.slice(0, 100)} ${failureSummary}`,
        ),
      );
    },
    [rules, without] as const,
  );
}
