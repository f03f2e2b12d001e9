import type { BrowserContext } from '@playwright/test';

export interface Watch {
  /** What no page may do and some page did. */
  readonly findings: readonly string[];
  /** Lets a test cause something on purpose, such as an answer of 404. */
  allow(expected: RegExp): void;
}

/** Where the tests allow no service worker, Playwright says so. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** In Chromium and in Firefox. */
const ABORTED = /^(?:net::ERR_ABORTED|NS_BINDING_ABORTED)$/;

/**
 * Listens to all pages of a browser: warnings and errors in the console, uncaught errors, requests
 * that fail, requests that leave the host, and all that the policy forbids.
 *
 * @param origin of the site, such as `http://127.0.0.1:4321`
 */
export function watchPage(context: BrowserContext, origin: string): Watch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  // A page that has not begun to load yet is told by its listener, for the console may lose it.
  void context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`forbidden by ${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  context.on('console', (message) => {
    if (!['warning', 'error'].includes(message.type())) return;
    if (message.text() === BLOCKED) return;
    seen.push(`${message.type()} on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) seen.push(`left to ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left gives up what it was still loading.
    if (!ABORTED.test(reason ?? '')) seen.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  return {
    get findings() {
      return seen.filter((finding) => !allowed.some((expected) => expected.test(finding)));
    },
    allow: (expected) => void allowed.push(expected),
  };
}
