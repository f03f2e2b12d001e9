// `npm run screenshots`: the README's pictures of the built site, into docs/screenshots/.
// setup/commands.mjs describes the options.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { getAddress, hasKind, PAGE_KINDS, type PageKind } from '../e2e/support/page-kinds.ts';
import { settle } from '../e2e/support/settle.ts';
import { makeFolder } from '../src/collection/make-folder.mjs';
import { parseSettings } from '../src/settings.ts';
import { takeLook } from './screenshots/look.ts';
import { takeUpdate } from './screenshots/update.ts';
import { serveSite } from './serve/serve-site.ts';
import { createLaunchOptions, ensureBrowser } from './setup/browser.ts';
import { ROOT } from './setup/paths.mjs';

const WIDTHS = [320, 390, 640, 768, 900, 1280, 1920];

/** Emulated preferences or media. */
const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
} as const;

type Theme = keyof typeof THEMES;

interface Shot {
  readonly kind: PageKind;
  readonly width: number;
  readonly theme: Theme;
}

/** The README's images. */
const README_SHOTS: readonly Shot[] = [
  { kind: 'home', width: 1280, theme: 'light' },
  { kind: 'paper', width: 1280, theme: 'light' },
  { kind: 'results', width: 1280, theme: 'light' },
  { kind: 'topic', width: 1280, theme: 'dark' },
  { kind: 'home', width: 390, theme: 'light' },
  { kind: 'paper', width: 390, theme: 'dark' },
];

const EXAMPLE_SHOT: Shot = { kind: 'home', width: 1280, theme: 'light' };

const { values, positionals } = parseArgs({
  options: {
    all: { type: 'string' },
    look: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    example: { type: 'string' },
    widths: { type: 'string' },
    themes: { type: 'string', default: 'light,dark,forced' },
  },
  allowPositionals: true,
});
const { out: folder, base } = parseSettings(process.env, ROOT);
const target = resolve(values.all ?? join(ROOT, 'docs/screenshots'));
const shots = values.all ? listAll() : values.example ? [EXAMPLE_SHOT] : README_SHOTS;

for (const [isWanted, take] of [
  [values.look, takeLook],
  [values.update, takeUpdate],
] as const) {
  if (!isWanted) continue;
  const browser = await chromium.launch(createLaunchOptions(await ensureBrowser()));
  await take(browser, target).finally(() => browser.close());
}
if (values.look || values.update) process.exit();
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Run "npm run build" first.`);
  process.exit(1);
}
makeFolder(target);
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
  const kinds = PAGE_KINDS.filter(
    (kind) => (positionals.length === 0 || positionals.includes(kind)) && hasKind(folder, kind),
  );
  const widths = values.widths?.split(',').map(Number) ?? WIDTHS;
  const themes = values.themes.split(',').filter((theme): theme is Theme => theme in THEMES);
  return kinds.flatMap((kind) =>
    widths.flatMap((width) => themes.map((theme) => ({ kind, width, theme }))),
  );
}

async function take({ kind, width, theme }: Shot) {
  const isPhone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height: isPhone ? 844 : 860 },
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  await page.emulateMedia(THEMES[theme]);
  await page.goto(site + getAddress(folder, kind));
  await settle(page);
  const all = values.all !== undefined;
  const file = values.example
    ? `example-${values.example}`
    : `${kind.replaceAll(' ', '-')}-${width}-${theme}`;
  const name = join(target, file);
  const path = all ? `${name}.png` : `${name}.jpg`;
  await page.screenshot({
    path,
    animations: 'disabled',
    fullPage: all,
    // The README's images are in the repository and should be small.
    ...(!all && { type: 'jpeg', quality: values.example ? 65 : 75 }),
  });
  await context.close();
  console.log(path);
}
