import type { OldAddress } from './old-addresses.ts';

type Href = (path: string) => string;

/** Hosts that read rules, and the file in the built site that holds them. */
export const RULE_FILES = {
  netlify: '_redirects',
  cloudflare: '_redirects',
  nginx: 'redirects.nginx',
  caddy: 'redirects.caddy',
} as const;

export type RuleHost = keyof typeof RULE_FILES;

/** https://developers.cloudflare.com/pages/configuration/redirects/; what is over is not read. */
const CLOUDFLARE_RULES = 2000;
const CLOUDFLARE_BYTES = 100_000;
const CLOUDFLARE_LINE = 1000;

/**
 * The rules by which a host sends old addresses on, in its own language. An address that a rule
 * cannot hold is left to the 404 page.
 *
 * @param href makes a path of the site an address under its sub-path
 */
export function formatRules(
  host: RuleHost,
  addresses: readonly OldAddress[],
  href: Href,
): { readonly text: string; readonly left: number } {
  const plain = addresses.filter(({ from }) => /^[\w./()~!,+=@'-]+$/.test(from));
  // Hosts compare rules with decoded paths.
  const rules = plain.map(({ from, to }) => ({
    from: decodeURIComponent(href(`/${from}`)),
    to: href(`/${to}/`),
  }));
  const { lines, used } = FORMATS[host](rules);
  return { text: lines.map((line) => `${line}\n`).join(''), left: addresses.length - used };
}

interface Rule {
  readonly from: string;
  readonly to: string;
}

interface Formatted {
  readonly lines: readonly string[];
  /** Rules that found room. */
  readonly used: number;
}

const FORMATS: Readonly<Record<RuleHost, (rules: readonly Rule[]) => Formatted>> = {
  // The mark lets a rule count where there is a page too; a last slash makes no difference.
  netlify: (rules) => all(rules.map(({ from, to }) => `${from} ${to} 301!`)),
  cloudflare: (rules) => {
    const lines: string[] = [];
    let bytes = 0;
    let used = 0;
    for (const { from, to } of rules) {
      const pair = [`${from} ${to} 301`, `${from}/ ${to} 301`];
      const more = pair.reduce((sum, line) => sum + line.length + 1, 0);
      if (lines.length + 2 > CLOUDFLARE_RULES || bytes + more > CLOUDFLARE_BYTES) break;
      if (pair.some(({ length }) => length > CLOUDFLARE_LINE)) continue;
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
