// `npm run screenshots`: the README's pictures of the built site, into docs/screenshots/.
// `--all DIR [NAME…]`: every kind of page (or those named), at two widths and in both themes.
import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { getAddress, PAGE_KINDS, type PageKind } from '../e2e/support/page-kinds.ts';
import { settle } from '../e2e/support/settle.ts';
import { parseSettings } from '../src/settings.ts';
import { serveSite } from './serve/serve-site.ts';
import { createLaunchOptions, ensureBrowser } from './setup/browser.ts';
import { ROOT } from './setup/paths.mjs';

interface Shot {
  readonly kind: PageKind;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** What the README shows. */
const README_SHOTS: readonly Shot[] = [
  { kind: 'home', width: 1280, theme: 'light' },
  { kind: 'paper', width: 1280, theme: 'light' },
  { kind: 'results', width: 1280, theme: 'light' },
  { kind: 'topic', width: 1280, theme: 'dark' },
  { kind: 'home', width: 390, theme: 'light' },
  { kind: 'paper', width: 390, theme: 'dark' },
];

const { values, positionals } = parseArgs({
  options: { all: { type: 'string' } },
  allowPositionals: true,
});
const { out: folder, base } = parseSettings(process.env, ROOT);
const target = resolve(values.all ?? join(ROOT, 'docs/screenshots'));
const shots = values.all ? listAll() : README_SHOTS;

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Run "npm run build" first.`);
  process.exit(1);
}
mkdirSync(target, { recursive: true });
const server = await serveSite({ folder, base }, 0);
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
const browser = await chromium.launch(createLaunchOptions(await ensureBrowser()));
try {
  for (const shot of shots) await take(shot);
} finally {
  await browser.close();
  server.close();
}

function listAll(): Shot[] {
  return PAGE_KINDS.filter(
    (kind) => positionals.length === 0 || positionals.includes(kind),
  ).flatMap((kind) =>
    [390, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((theme) => ({ kind, width, theme })),
    ),
  );
}

async function take({ kind, width, theme }: Shot) {
  const phone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height: phone ? 844 : 860 },
    colorScheme: theme,
    hasTouch: phone,
    isMobile: phone,
  });
  const page = await context.newPage();
  await page.goto(site + getAddress(folder, kind));
  await settle(page);
  const all = values.all !== undefined;
  const name = join(target, `${kind}-${width}-${theme}`);
  const path = all ? `${name}.png` : `${name}.jpg`;
  await page.screenshot({
    path,
    animations: 'disabled',
    fullPage: all,
    // The README's are kept in the repository and stay small.
    ...(!all && { type: 'jpeg', quality: 75 }),
  });
  await context.close();
  console.log(path);
}
