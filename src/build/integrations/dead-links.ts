import type { AstroIntegration } from 'astro';
import type { Compute } from '../../analysis/compute.ts';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { CollectionError } from '../../collection/faults.ts';
import { readCollectionOnce } from '../../collection/read-once.ts';
import { findDeadLinks } from '../../outputs/addresses/dead-links.ts';

/** Fails a build with dead links in prose before any page is rendered. */
export function deadLinks(options: {
  readonly content: string;
  readonly compute: Compute;
}): AstroIntegration {
  const { content, compute } = options;
  return {
    name: 'offprint:dead-links',
    hooks: {
      'astro:build:start': async () => {
        const collection = await readCollectionOnce(content);
        if (collection.openLinks.length === 0) return;
        const faults = findDeadLinks(collection, await readCatalogue(content, compute));
        if (faults.length > 0) throw new CollectionError(faults);
      },
    },
  };
}
