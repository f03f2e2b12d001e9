import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { createProgress } from '../harness/progress.ts';
import { measureCommand } from './measure-command.ts';
import type { Turn } from './measure-own.ts';
import { joinCosts } from './median-cost.ts';
import type { Peer } from './peers/peer.ts';
import type { PeerData } from './peers/peer-data.ts';

/**
 * Measures a peer's build from scratch, and of its search index with Pagefind's CLI.
 *
 * @param folder absolute path of the peer's source folder; creating it is not measured
 */
export async function measurePeer(
  peer: Peer,
  data: PeerData,
  { folder, site, pagesOnly }: { folder: string; site: string; pagesOnly: boolean },
): Promise<Turn> {
  for (const path of [folder, site]) rmSync(path, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const progress = createProgress(`Building with ${peer.name}`);
  try {
    peer.prepare(folder, data);
    const pages = await measureCommand(peer.command(folder, site));
    if (pagesOnly) return { cost: pages.cost, stages: { pages: pages.cost.seconds } };
    const pagefind = await measureCommand({
      file: process.execPath,
      args: [join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site],
      cwd: folder,
    });
    return {
      cost: joinCosts([pages.cost, pagefind.cost]),
      stages: { pages: pages.cost.seconds, 'Pagefind’s command': pagefind.cost.seconds },
    };
  } finally {
    progress.end();
  }
}
