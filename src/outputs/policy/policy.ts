import { createHash } from 'node:crypto';
import { TRUSTED } from './trusted.ts';

interface Allowed {
  /** Text of every inline script that may run. */
  readonly scripts: readonly string[];
  /** Whole address of the list service that readers subscribe at, if there is one. */
  readonly formAction?: string | undefined;
}

/**
 * What a page may do, for its own tag: run its own inline script and load from its own host. It
 * stands in every page, so that it is as short as it can be: workers are scripts, and what no page
 * has (frames, media, plug-ins) is forbidden with all else.
 */
export function formatTagPolicy(allowed: Allowed): string {
  return join(listDirectives(allowed, []));
}

/**
 * The same for the header of all files. The search engine is WebAssembly and runs in a worker, which
 * obeys the header of its own script alone; in a page the tag still forbids it.
 */
export function formatHeaderPolicy(allowed: Allowed): string {
  return join([...listDirectives(allowed, ["'wasm-unsafe-eval'"]), ["frame-ancestors 'none'"]]);
}

type Directive = readonly string[];

function listDirectives({ scripts, formAction }: Allowed, engine: readonly string[]): Directive[] {
  const hashes = [...new Set(scripts)].map(hash).sort();
  return [
    ["default-src 'none'"],
    ["script-src 'self'", ...engine, ...hashes],
    ["style-src 'self'"],
    ["img-src 'self'"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["manifest-src 'self'"],
    ["form-action 'self'", ...(formAction === undefined ? [] : [new URL(formAction).origin])],
    ["base-uri 'none'"],
    // No text becomes script or markup; of addresses, those that `script-url.ts` has checked.
    ["require-trusted-types-for 'script'"],
    [`trusted-types ${TRUSTED}`],
  ];
}

function join(directives: readonly Directive[]): string {
  return directives.map((parts) => parts.join(' ')).join(';');
}

function hash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
