import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { escapeHtml } from '../../src/abstract/escape.ts';
import { settle } from '../../e2e/support/settle.ts';
import { serveSite } from '../serve/serve-site.ts';
import { ROOT } from '../setup/paths.mjs';

/** A site with some options, and the screenshots of it. */
interface LookSite {
  /** Added to the `site.yaml` of every site. */
  readonly options: string;
  /** Further files of its content folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly shots: readonly {
    readonly name: string;
    /** Path relative to the base of the site. */
    readonly page: string;
    /** The element to show; by default the first screen. */
    readonly part?: string;
    /** A link to move the focus to. */
    readonly focus?: string;
    /** Shows the icon and the title of the page, drawn as browser tabs, instead of the page. */
    readonly isTab?: boolean;
  }[];
}

const SITES: readonly LookSite[] = [
  {
    options: `icon: /files/icon.svg
logo: { light: /files/logo.svg, dark: /files/logo-dark.svg }
header:
  - { label: Papers, to: /papers/ }
  - { label: Call for papers, to: /call/ }
  - { label: Workshop, to: https://workshop.example }
footer:
  text: ISSN 1234-5678
  links:
    - { label: House style, to: /call/ }
features: { map: false, trends: false, mentions: false, years: false, compare: false, list: false, feeds: false }
`,
    shots: [
      { name: 'header', page: '', part: '.head' },
      { name: 'footer', page: '', part: '.foot' },
      { name: 'features', page: 'papers/quiet-lamps/' },
      { name: 'icon', page: 'papers/quiet-lamps/', isTab: true },
    ],
  },
  {
    options: `accent: teal
typefaces: { reading: Figtree }
colours:
  ground: { light: '#eef3f2', dark: '#101418' }
  ink: { light: '#12302c', dark: '#ece8df' }
`,
    files: { 'theme.css': 'h1 {\n  border-block-end: 3px double var(--color-ink);\n}\n' },
    shots: [
      { name: 'colours', page: '' },
      { name: 'accent', page: 'call/', focus: 'main a' },
      { name: 'typefaces', page: 'papers/tidal-clocks/' },
      { name: 'theme-css', page: 'topics/light/' },
    ],
  },
  {
    options: 'theme: dark\nfigures: everywhere\n',
    shots: [
      { name: 'theme', page: '' },
      { name: 'figures', page: 'papers/' },
    ],
  },
];

/**
 * Replaces the page with drawings of two browser tabs, light and dark, that show its icon and title,
 * because screenshots do not include a browser's own tabs.
 */
async function drawTabs(page: Page): Promise<void> {
  await page.setViewportSize({ width: 560, height: 110 });
  const icon = (await page.locator('link[rel~="icon"]').first().getAttribute('href')) ?? '';
  const title = await page.title();
  const address = new URL(icon, page.url()).href;
  const image = await page.request.get(address);
  const data = `data:image/svg+xml;base64,${(await image.body()).toString('base64')}`;
  const tab = (ground: string, active: string, ink: string) =>
    `<div style="background:${ground}"><p style="background:${active};color:${ink}"><img src="${data}" width="16" height="16">${escapeHtml(title)}</p></div>`;
  const tabs = `${tab('#dfe1e5', '#fff', '#1c1b19')}${tab('#202124', '#35363a', '#ece8df')}`;
  // The policy of the page does not apply to a new document.
  await page.goto('about:blank');
  await page.setContent(
    `<style>body{margin:0}div{padding:10px 16px 0;height:45px}p{margin:0;padding:13px 14px;width:220px;border-radius:8px 8px 0 0;font:12px/16px system-ui,sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}img{vertical-align:-3px;margin-right:8px}</style>${tabs}`,
  );
}

const FIXTURE = join(ROOT, 'scripts/screenshots/look');
const SITE = `name: Lamp Letters
tagline: on light, time and growth
description: Invented papers that show how a site can look.
origin: https://lamps.example
`;
const SIZE = { width: 1000, height: 560 };

/**
 * Takes the pictures of `docs/look.md`: builds a site for each group of options, which takes about
 * ten seconds each.
 *
 * @param target absolute path of the folder of pictures
 */
export async function takeLook(browser: Browser, target: string): Promise<void> {
  for (const { options, files = {}, shots } of SITES) {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-look-'));
    const [content, out] = [join(folder, 'content'), join(folder, 'out')];
    try {
      cpSync(FIXTURE, content, { recursive: true });
      for (const [name, text] of Object.entries({ ...files, 'site.yaml': SITE + options })) {
        writeFileSync(join(content, name), text);
      }
      const env = { ...process.env, OFFPRINT_CONTENT: content, OFFPRINT_OUT: out };
      execFileSync(process.execPath, ['scripts/build.ts'], { cwd: ROOT, env, stdio: 'ignore' });
      const server = await serveSite({ folder: out, base: '/' }, 0);
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
      for (const { name, page: path, part, focus, isTab } of shots) {
        await page.setViewportSize(SIZE);
        await page.goto(address + path);
        await settle(page);
        if (focus !== undefined) {
          // Browsers show a focus ring only after the keyboard was used.
          await page.keyboard.press('Tab');
          await page.locator(focus).first().focus();
        }
        if (isTab) await drawTabs(page);
        const shown = part === undefined ? page : page.locator(part);
        const file = join(target, `look-${name}.jpg`);
        await shown.screenshot({ path: file, animations: 'disabled', type: 'jpeg', quality: 70 });
        console.log(`${file}: ${(readFileSync(file).length / 1000).toFixed(0)} kB`);
      }
      await page.close();
      server.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
