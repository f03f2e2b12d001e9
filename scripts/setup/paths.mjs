import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What scripts make for themselves; may be deleted at any time. */
export const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
