import type { BrowserContext } from '@playwright/test';

export interface Watch {
  /** Faults that occurred on any page. */
  readonly findings: readonly string[];
  /** Allows something that a test causes on purpose, such as a 404. */
  allow(expected: RegExp): void;
}

/** Logged by Playwright when tests block the service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** In Chromium and in Firefox. */
const ABORTED = /^(?:net::ERR_ABORTED|NS_BINDING_ABORTED)$/;

/**
 * Watches all pages of a browser for warnings and errors in the console, uncaught errors, failed
 * requests, requests to other hosts and policy violations.
 *
 * @param origin of the site, such as `http://127.0.0.1:4321`
 */
export function watchPage(context: BrowserContext, origin: string): Watch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  // Reported by a listener of the page, because the console may miss violations before the page
  // loads.
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
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      seen.push(`request to another host: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Navigation aborts pending requests.
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
