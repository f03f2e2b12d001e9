import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, readdir, rm, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createThreadPool } from '../../thread-pool.ts';
import { hashCard, MISSING } from './card.ts';
import type { PlacedCard } from './plan-cards.ts';
import { CARD_PACKAGES } from './typefaces.ts';
import type { CardTask } from './worker.ts';

export interface MadeCards {
  /** Drawn now; the others were kept from an earlier build. */
  readonly drawn: number;
  readonly bytes: number;
  /** Letters that no typeface has, by the card's path. */
  readonly missing: ReadonlyMap<string, string>;
}

/** Cards that no build has asked for in so long are thrown away. */
const KEPT_DAYS = 60;

/**
 * Puts cards into a built site.
 *
 * 1. A card that was drawn before, by the same code and typefaces, is copied from `cache`.
 * 2. The others are drawn on all cores, and kept there under the hash of what they show.
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
  if (fresh.length > 0) {
    const pool = createThreadPool<CardTask>(fileURLToPath(new URL('worker.ts', import.meta.url)), {
      name: 'A card could not be drawn',
      threads: Math.min(availableParallelism(), Math.ceil(fresh.length / 4)),
    });
    try {
      await pool.run(fresh.map(({ card, kept }) => () => ({ card, file: kept })));
    } finally {
      await pool.close();
    }
  }

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
