import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFaults } from '../collection/faults.ts';
import { findIrregularFiles } from '../collection/irregular-files.ts';

/** Checks the files in `public/`, which Astro copies to the site. */
export function checkPublic(): AstroIntegration {
  return {
    name: 'offprint:check-public',
    hooks: {
      'astro:config:done': ({ config }) => {
        refuseIrregularFiles(fileURLToPath(config.publicDir));
      },
    },
  };
}

/** @throws Error that names all named pipes, sockets and devices */
export function refuseIrregularFiles(folder: string): void {
  const faults = findIrregularFiles(folder);
  if (faults.length === 0) return;
  // The cause is in the folder, so a stack trace would not help.
  throw Object.assign(new Error(`${formatFaults(faults)}\n\nNothing was built.`), { stack: '' });
}
