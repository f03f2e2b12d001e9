import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, readdir, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapBounded } from '../../collection/map-bounded.ts';
import { hashCard } from './card.ts';
import type { PlacedCard } from './plan-cards.ts';
import { renderCard } from './render-card.ts';
import { CARD_PACKAGES } from './typefaces.ts';

export interface MadeCards {
  /** Drawn now; the others were kept from an earlier build. */
  readonly drawn: number;
  readonly bytes: number;
  /** Letters that no typeface has, by the card's path. */
  readonly missing: ReadonlyMap<string, string>;
}

/** One is drawn while others are compressed on other threads. */
const AT_ONCE = 4;
/** Cards that no build has asked for in so long are thrown away. */
const KEPT_DAYS = 60;
/** Beside a kept picture, where some of its letters could not be drawn. */
const MISSING = '.missing.txt';

/**
 * Puts cards into a built site.
 *
 * 1. A card that was drawn before, by the same code and typefaces, is copied from `cache`.
 * 2. The others are drawn, and kept there under the hash of what they show.
 * 3. Cards that no build of this checkout has used for long are removed from there.
 *
 * @param out absolute path of the built site
 * @param cache absolute path of a folder for pictures between builds
 */
export async function makeCards(
  cards: readonly PlacedCard[],
  { out, cache }: { readonly out: string; readonly cache: string },
): Promise<MadeCards> {
  mkdirSync(cache, { recursive: true });
  const design = hashDesign();
  const jobs = cards.map(({ path, card }) => {
    const key = createHash('sha256').update(design).update(hashCard(card)).digest('hex');
    return { path, card, kept: join(cache, `${key}.png`) };
  });
  const fresh = [...new Map(jobs.map((job) => [job.kept, job])).values()].filter(
    ({ kept }) => !existsSync(kept),
  );
  await mapBounded(
    fresh,
    async ({ card, kept }) => {
      const { png, missing } = await renderCard(card).catch((cause: unknown) => {
        throw new Error(`The card of "${card.title}" could not be drawn`, { cause });
      });
      if (missing !== '') writeFileSync(`${kept}${MISSING}`, missing);
      // Whole or not at all: a build that is broken off must not leave half a picture.
      writeFileSync(`${kept}.new`, png);
      renameSync(`${kept}.new`, kept);
    },
    AT_ONCE,
  );

  let bytes = 0;
  const missing = new Map<string, string>();
  const now = new Date();
  for (const { path, kept } of jobs) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    await copyFile(kept, target);
    await utimes(kept, now, now);
    bytes += statSync(kept).size;
    if (existsSync(`${kept}${MISSING}`)) {
      missing.set(path, readFileSync(`${kept}${MISSING}`, 'utf8'));
    }
  }
  await removeUnused(cache, new Set(jobs.map(({ kept }) => basename(kept))), now);
  return { drawn: fresh.length, bytes, missing };
}

/** Changes with everything but the card that decides what it looks like. */
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
  const oldest = now.valueOf() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (used.has(name.replace(MISSING, ''))) continue;
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && stats.mtimeMs < oldest) await rm(path, { force: true });
  }
}
