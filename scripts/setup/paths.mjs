import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files that scripts create for themselves; may be deleted at any time. */
export const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
