/** The volume that the papers are in, bound to this site. */
import { getFirstPage } from '../../collection/programme/assign-papers.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import type { Download } from '../../outputs/citation/downloads.ts';
import { FORMATS } from '../../outputs/citation/formats.ts';
import { createVolumeReference, isInVolume } from '../../outputs/citation/volume.ts';
import { catalogue } from './content.ts';
import { inProgrammeOrder } from './programme.ts';
import { site } from './site.ts';

export const { volume } = site;

/** The citation of the volume; undefined if the site has no volume. */
export const volumeReference = volume && createVolumeReference(volume);

/** Citation files of the volume. */
export const volumeDownloads: readonly Download[] = volumeReference
  ? FORMATS.map((format) => ({
      format,
      fileName: `${volumeReference.key.replace(/[^\w.-]+/g, '-')}.${format.extension}`,
      address: `/volume/cite.${format.extension}`,
    }))
  : [];

/**
 * The papers of the volume: by page number if all have pages, or otherwise in the order of the
 * programme.
 */
export function listContents(): readonly CataloguePaper[] {
  const papers = volume ? catalogue.papers.filter((paper) => isInVolume(paper, volume)) : [];
  const ordered = inProgrammeOrder(papers);
  const pages = new Map(ordered.map((paper) => [paper, getFirstPage(paper.pages)]));
  if ([...pages.values()].includes(undefined)) return ordered;
  return ordered.toSorted((a, b) => (pages.get(a) ?? 0) - (pages.get(b) ?? 0));
}
