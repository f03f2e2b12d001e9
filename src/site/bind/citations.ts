/** Citations of this site's papers; pages import these views and pass them to components. */
import type { CataloguePaper, Group } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { listSiteFields } from '../../collection/site-fields.ts';
import { citeAll } from '../../outputs/citation/cite-part.ts';
import { createDownloads } from '../../outputs/citation/downloads.ts';
import { addFileFields, createReference } from '../../outputs/citation/reference.ts';
import { catalogue, keys } from './content.ts';
import { encodeAll } from './encode-all.ts';
import { inheritVolume } from '../../outputs/citation/volume.ts';
import { createDigest } from '../../collection/hash-data.ts';
import { countParts, getBundle } from '../../browser/list/facts.ts';
import { toDataPath } from './data-path.ts';
import { memoizeByObject } from '../../memoize.ts';
import { site } from './site.ts';
import { getDigest } from '../views/hash-papers.ts';

const ownFields = listSiteFields(site.fields).filter(({ isOwn }) => isOwn);

/** Memoized, because a paper is in the files of many groups. */
export const getReference = memoizeByObject((paper: CataloguePaper) =>
  createReference(inheritVolume(paper, site.volume), keys.get(paper.id) ?? paper.id, ownFields),
);

/**
 * A hash of everything that a citation depends on: the paper, its volume and its key. Computing it
 * does not create the reference.
 */
export const getReferenceDigest = createDigest((paper: CataloguePaper) => [
  getDigest(paper),
  keys.get(paper.id),
  ...(site.volume ? [site.volume] : []),
  ...ownFields,
]);

export const downloads = createDownloads({
  mode: site.citations,
  count: catalogue.papers.length,
  getReference,
  whole: await citePapers(),
});

async function citePapers() {
  const parts = await encodeAll(citeAll, {
    digest: getReferenceDigest,
    pick: (paper) => addFileFields(getReference(paper), paper),
    context: undefined,
  });
  return parts && { papers: catalogue.papers, parts };
}

const parts = countParts(catalogue.papers.length);

/** Path of the file with citations in all formats, for papers without citation files. */
export function getReferencePath({ id }: CataloguePaper): string {
  return toDataPath('references', getBundle(id, parts));
}

/** The whole collection, with files at the root of the site. */
export const everything: Group = { id: 'papers', name: site.name, papers: catalogue.papers };

/** All citation files of the site. */
export function listCitationFiles() {
  const { papers, groups } = catalogue;
  return downloads.listFiles(papers, [
    [everything, '/'],
    ...groupKinds.flatMap(({ id }) =>
      groups[id].map((group) => [group, `/${id}/${group.id}/`] as const),
    ),
  ]);
}
