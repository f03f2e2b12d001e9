/** Name of the only Trusted Types policy that pages can create; see `script-url.ts`. */
export const TRUSTED_POLICY = 'offprint';
