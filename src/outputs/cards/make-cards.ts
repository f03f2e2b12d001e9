import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapBounded } from '../../collection/map-bounded.ts';
import { hashCard, type Card } from './card.ts';
import type { CardFile } from './plan-cards.ts';
import { renderCard } from './render-card.ts';
import { CARD_PACKAGES } from './typefaces.ts';

export interface MadeCards {
  /** Number of newly drawn cards; the others were cached. */
  readonly drawn: number;
  readonly bytes: number;
  /** Letters without a glyph, by path of the card. */
  readonly missing: ReadonlyMap<string, string>;
}

/** One card is drawn while others are compressed and written in other threads. */
const CONCURRENCY = 4;
/** Cached cards that were not used for this long are deleted. */
const CACHE_DAYS = 60;
/** Suffix of a file with the missing letters of a cached image. */
const MISSING_SUFFIX = '.missing.txt';

/**
 * Writes the images of cards into a built site.
 *
 * 1. Cards that were drawn before, by the same code and fonts, are copied from `cache`.
 * 2. The others are drawn and cached by the hash of their content.
 * 3. Cached cards that were not used recently are deleted.
 *
 * @param out absolute path of the built site
 * @param cache absolute path of the cache folder
 */
export async function makeCards(
  cards: readonly CardFile[],
  { out, cache }: { readonly out: string; readonly cache: string },
): Promise<MadeCards> {
  mkdirSync(cache, { recursive: true });
  const design = hashDesign();
  const jobs = cards.map(({ path, card }) => {
    const content = hashCard({ ...card, fallbackTitle: '' });
    return { path, card, key: createHash('sha256').update(design).update(content).digest('hex') };
  });
  const fresh = [...new Map(jobs.map((job) => [job.key, job])).values()].filter(
    ({ key, card }) => !existsSync(join(cache, getFile(cache, key, card))),
  );
  await mapBounded(
    fresh,
    async ({ card, key }) => {
      const { png, missing } = await renderCard(card).catch((cause: unknown) => {
        throw new Error(`The card of "${card.title}" could not be drawn`, { cause });
      });
      if (missing !== '') await writeFile(join(cache, `${key}${MISSING_SUFFIX}`), missing);
      const cached = join(cache, getFile(cache, key, card));
      // Written atomically, because the build may be interrupted.
      await writeFile(`${cached}.new`, png);
      await rename(`${cached}.new`, cached);
    },
    CONCURRENCY,
  );

  const missing = new Map<string, string>();
  const now = new Date();
  const folders = new Set(jobs.map(({ path }) => dirname(join(out, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const sizes = await mapBounded(
    jobs,
    async ({ path, card, key }) => {
      const cached = join(cache, getFile(cache, key, card));
      await copyFile(cached, join(out, path));
      await utimes(cached, now, now);
      const letters = join(cache, `${key}${MISSING_SUFFIX}`);
      if (existsSync(letters)) missing.set(path, readFileSync(letters, 'utf8'));
      return statSync(cached).size;
    },
    CONCURRENCY,
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  await removeUnused(cache, new Set(jobs.map(({ key }) => key)), now);
  return { drawn: fresh.length, bytes, missing };
}

/**
 * The name of a cached image. The title that replaces one without glyphs is part of it only if
 * glyphs are missing, so that a new tagline does not redraw the cards of all papers.
 */
function getFile(cache: string, key: string, { fallbackTitle }: Card): string {
  if (!existsSync(join(cache, `${key}${MISSING_SUFFIX}`))) return `${key}.png`;
  return `${key}-${createHash('sha256').update(fallbackTitle).digest('hex').slice(0, 8)}.png`;
}

/** A hash of the code, fonts and colours that the images depend on. */
function hashDesign(): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const sources = globSync('src/{outputs/cards,site/text/languages}/*.ts', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .sort();
  const manifests = CARD_PACKAGES.map((name) => `node_modules/${name}/package.json`);
  const hash = createHash('sha256');
  for (const path of [...sources, 'src/site/styles/tokens.css', ...manifests]) {
    hash.update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

async function removeUnused(cache: string, used: ReadonlySet<string>, now: Date): Promise<void> {
  const oldest = now.valueOf() - CACHE_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (used.has(/^[0-9a-f]*/.exec(name)?.[0] ?? '')) continue;
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < oldest) await rm(path, { force: true });
  }
}
