/** Name of the only Trusted Types policy that pages can create. */
export const TRUSTED_POLICY = 'offprint';

/** https://developer.mozilla.org/docs/Web/API/Trusted_Types_API, which TypeScript does not define. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(TRUSTED_POLICY, { createScriptURL: checkOrigin });

/**
 * Creates a trusted URL for a worker script, which the content security policy requires.
 *
 * @throws TypeError if the URL has another origin
 */
export function toScriptUrl(url: string): string {
  return policy?.createScriptURL(url) ?? checkOrigin(url);
}

function checkOrigin(url: string): string {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`Scripts from ${origin} are not allowed`);
  return href;
}
