import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { CollectionError } from '../../collection/faults.ts';
import { sharedReadings } from '../../collection/shared-readings.ts';
import { findDeadLinks } from '../../outputs/addresses/dead-links.ts';

/** Ends a build whose prose has a dead link, before any page is made. */
export function deadLinks({ content }: { readonly content: string }): AstroIntegration {
  return {
    name: 'offprint:dead-links',
    hooks: {
      'astro:build:start': async () => {
        // The content has been synced; pages take the reading away.
        const collection = await sharedReadings.get(content);
        if (!collection || collection.openLinks.length === 0) return;
        const faults = findDeadLinks(collection, await readCatalogue(content));
        if (faults.length > 0) throw new CollectionError(faults);
      },
    },
  };
}
