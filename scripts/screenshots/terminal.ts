import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { escapeHtml } from '../../src/abstract/escape.ts';

/** Columns after which lines wrap, as in a terminal window. */
const COLUMNS = 100;

const STYLE = `
  body { margin: 0; background: #fbfaf8; color: #1c1b19; }
  pre { margin: 0; padding: 20px 24px; width: ${COLUMNS}ch; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 14px/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
  b { color: #7a4b00; }`;

/**
 * Draws commands with their output as they look in a terminal, at two pixels per point.
 *
 * @param lines of the terminal; those that begin with `$ ` are commands
 * @param path absolute path of the picture (.webp)
 * @returns its size in bytes
 */
export async function drawTerminal(
  browser: Browser,
  lines: readonly string[],
  path: string,
): Promise<number> {
  const page = await browser.newPage({ deviceScaleFactor: 2, colorScheme: 'light' });
  const text = lines.map((line) => {
    const shown = escapeHtml(line);
    return line.startsWith('$ ') ? `<b>${shown}</b>` : shown;
  });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><pre>${text.join('\n')}</pre>`,
  );
  const picture = await page.locator('pre').screenshot({ type: 'png' });
  await page.close();
  const { size } = await sharp(picture).webp({ lossless: true, effort: 6 }).toFile(path);
  return size;
}
