import { createHash } from 'node:crypto';
import { TRUSTED_POLICY } from './script-url.ts';

interface AllowedSources {
  /** Source of allowed inline scripts. */
  readonly scripts: readonly string[];
  /** Full URL of the subscription form, if there is one. */
  readonly formAction?: string | undefined;
}

/**
 * The content security policy in the `<meta>` tag of a page: allows its inline scripts and files of its
 * own host. It is short because it is in every page: workers fall back to `script-src`, and frames,
 * media and plug-ins to `default-src`.
 */
export function formatTagPolicy(allowed: AllowedSources): string {
  return join(listDirectives(allowed, []));
}

/**
 * The policy in the HTTP header of all files. It also allows WebAssembly for the search worker, which only
 * obeys the header of its script. In pages, the `<meta>` tag still forbids it.
 */
export function formatHeaderPolicy(allowed: AllowedSources): string {
  return join([...listDirectives(allowed, ["'wasm-unsafe-eval'"]), ["frame-ancestors 'none'"]]);
}

type Directive = readonly string[];

function listDirectives(
  { scripts, formAction }: AllowedSources,
  scriptSources: readonly string[],
): Directive[] {
  const hashes = [...new Set(scripts)].map(hash).sort();
  return [
    ["default-src 'none'"],
    ["script-src 'self'", ...scriptSources, ...hashes],
    ["style-src 'self'"],
    ["img-src 'self'"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["manifest-src 'self'"],
    ["form-action 'self'", ...(formAction === undefined ? [] : [new URL(formAction).origin])],
    ["base-uri 'none'"],
    // Only `script-url.ts` can create a trusted value, for script URLs.
    ["require-trusted-types-for 'script'"],
    [`trusted-types ${TRUSTED_POLICY}`],
  ];
}

function join(directives: readonly Directive[]): string {
  return directives.map((parts) => parts.join(' ')).join(';');
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
