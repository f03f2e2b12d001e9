import type { OldAddress } from './old-addresses.ts';

type Href = (path: string) => string;

/** Files with redirect rules in the built site, by host. */
export const RULE_FILES = {
  netlify: '_redirects',
  cloudflare: '_redirects',
  nginx: 'redirects.nginx',
  caddy: 'redirects.caddy',
} as const;

export type RuleHost = keyof typeof RULE_FILES;

/** Limits: https://developers.cloudflare.com/pages/configuration/redirects/ */
const MAX_CLOUDFLARE_RULES = 2000;
const MAX_CLOUDFLARE_BYTES = 100_000;
const MAX_CLOUDFLARE_LINE = 1000;

const PLAIN = /^[\w./()~!,+=@'-]+$/;
/** Paths with `.` or `..`; a host that resolves them would redirect another page. */
const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * Formats redirect rules for old addresses in the syntax of a host. The 404 page redirects
 * addresses that the syntax does not allow or that exceed the limits of the host.
 *
 * @param href prefixes a path of the site with its sub-path
 * @returns `omitted`: the number of addresses without a rule
 */
export function formatRules(
  host: RuleHost,
  addresses: readonly OldAddress[],
  href: Href,
): { readonly text: string; readonly omitted: number } {
  const plain = addresses.filter(({ from }) => PLAIN.test(from) && !DOTS.test(from));
  // Hosts compare rules with decoded paths.
  const rules = plain.map(({ from, to }) => ({
    from: decodeURIComponent(href(`/${from}`)),
    to: href(`/${to}/`),
  }));
  const { lines, used } = FORMATS[host](rules);
  return { text: lines.map((line) => `${line}\n`).join(''), omitted: addresses.length - used };
}

interface Rule {
  readonly from: string;
  readonly to: string;
}

interface Formatted {
  readonly lines: readonly string[];
  /** Number of addresses with a rule. */
  readonly used: number;
}

const FORMATS: Readonly<Record<RuleHost, (rules: readonly Rule[]) => Formatted>> = {
  // "!" applies the rule even if there is a file. Netlify ignores trailing slashes.
  netlify: (rules) => all(rules.map(({ from, to }) => `${from} ${to} 301!`)),
  cloudflare: (rules) => {
    const lines: string[] = [];
    let bytes = 0;
    let used = 0;
    for (const { from, to } of rules) {
      const pair = [`${from} ${to} 301`, `${from}/ ${to} 301`];
      const more = pair.reduce((sum, line) => sum + line.length + 1, 0);
      if (lines.length + 2 > MAX_CLOUDFLARE_RULES || bytes + more > MAX_CLOUDFLARE_BYTES) break;
      if (pair.some(({ length }) => length > MAX_CLOUDFLARE_LINE)) continue;
      lines.push(...pair);
      bytes += more;
      used += 1;
    }
    return { lines, used };
  },
  nginx: (rules) => all(rules.map(({ from, to }) => `"${from}" "${to}";`)),
  caddy: (rules) => all(rules.map(({ from, to }) => `"${from}" "${to}"`)),
};

function all(lines: readonly string[]): Formatted {
  return { lines, used: lines.length };
}
