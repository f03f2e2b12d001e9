import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds on a page, in a line for each element. It is put into a document once, for however
 * many looks, and sums up no more than the faults: what passed would take as long again. Frames it
 * does not enter; the site has none.
 *
 * @param rules their names, or those of groups of them
 * @param without names of those that are left out
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
