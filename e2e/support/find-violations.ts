import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Runs axe on a page; returns a line per faulty element. axe is injected once per document, and does
 * not report passes, which would double the time.
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
    async ([runOnly, disabled]) => {
      const { axe: injected } = window as unknown as { axe: typeof axe };
      const { violations } = await injected.run({
        runOnly: [...runOnly],
        rules: Object.fromEntries(disabled.map((name) => [name, { enabled: false }])),
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
