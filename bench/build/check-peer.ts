import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickEvenly } from '../harness/sample.ts';
import { compareCounts, comparePages } from './compare-pages.ts';
import { countKinds } from './kinds.ts';
import { listSizes } from './measure-site.ts';
import { readPage } from './read-page.ts';

/** Number of papers for which pages are compared. */
const COMPARED_PAPERS = 25;

/** Describes how a peer's site differs from ours. */
export function checkPeer(ours: string, theirs: string, ids: readonly string[]): readonly string[] {
  const counts = compareCounts(countKinds(listSizes(ours)), countKinds(listSizes(theirs)));
  const pages = pickEvenly(ids, COMPARED_PAPERS).flatMap((id) => {
    const path = join('papers', id, 'index.html');
    if (!existsSync(join(theirs, path))) return [`${id}: has no page on the other site`];
    const [own, other] = [ours, theirs].map((site) =>
      readPage(readFileSync(join(site, path), 'utf8')),
    ) as [ReturnType<typeof readPage>, ReturnType<typeof readPage>];
    return comparePages(id, own, other);
  });
  return [...counts, ...pages];
}
