import { TRUSTED } from './trusted.ts';

/** What browsers with Trusted Types have; TypeScript does not know it. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(TRUSTED, { createScriptURL: checkOrigin });

/**
 * The address of a worker's script, as the browser's policy wants it; by no other way can a page
 * start one.
 *
 * @throws TypeError when it is on another host
 */
export function toScriptUrl(url: string): string {
  return policy?.createScriptURL(url) ?? checkOrigin(url);
}

function checkOrigin(url: string): string {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`No script is taken from ${origin}`);
  return href;
}
