/** Name of the one Trusted Types policy that pages may make; see `script-url.ts`. */
export const TRUSTED = 'offprint';
