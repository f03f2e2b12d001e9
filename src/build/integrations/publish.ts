import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listOldAddresses } from '../../outputs/addresses/old-addresses.ts';
import { formatRules, RULE_FILES, type RuleHost } from '../../outputs/addresses/redirect-rules.ts';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { parseMoved } from '../../collection/moved-file.ts';
import { readSite } from '../../collection/read-site.ts';
import { readSiteFiles } from '../../outputs/publish/site-files.ts';
import { createHref } from '../../outputs/addresses/href.ts';
import { INLINE_SCRIPTS } from '../../outputs/policy/inline-scripts.ts';
import { formatHeaderPolicy } from '../../outputs/policy/policy.ts';
import { formatHeaders, HEADER_FILES } from '../../outputs/publish/headers.ts';
import { findExceededLimits, formatSize, HOSTS } from '../../collection/hosts.ts';
import { measureSite } from '../../outputs/publish/measure.ts';

interface Options {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Sub-path with a slash at both ends. */
  readonly base: string;
  /** Host from the environment; overrides `host` in `site.yaml`. */
  readonly host: string | undefined;
  /** Absolute path of the site that this one replaces, with its unchanged files. */
  readonly last: string | undefined;
}

/**
 * Prepares a built site for its host: writes redirect rules and headers, logs the size, and warns about
 * exceeded limits. Must be the last integration.
 */
export function publish({ content, base, host: hostOverride, last }: Options): AstroIntegration {
  return {
    name: 'offprint:publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = await readSite(content);
        const host = isHost(hostOverride) ? hostOverride : site.host;
        if (host !== undefined && hasRules(host)) {
          const [{ papers }, moved] = await Promise.all([
            readCatalogue(content),
            parseMoved(content),
          ]);
          const old = listOldAddresses(papers, moved.entries);
          const { text, omitted } = formatRules(host, old, createHref(base));
          await writeFile(join(folder, RULE_FILES[host]), text);
          const formAction = site.subscribe?.action;
          const policy = formatHeaderPolicy({ scripts: INLINE_SCRIPTS, formAction });
          const headers = formatHeaders(host, policy, createHref(base));
          await writeFile(join(folder, HEADER_FILES[host]), headers);
          const rest = omitted === 0 ? '' : `; ${omitted} others are redirected by the 404 page`;
          logger.info(
            `${RULE_FILES[host]}: ${old.length - omitted} redirects of old addresses${rest}`,
          );
        }
        const size = measureSite(readSiteFiles(folder, last));
        logger.info(formatSize(size));
        if (host === undefined) return;
        for (const message of findExceededLimits(host, size)) logger.warn(message);
      },
    },
  };
}

function isHost(name: string | undefined): name is keyof typeof HOSTS {
  return name !== undefined && Object.hasOwn(HOSTS, name);
}

function hasRules(host: string): host is RuleHost {
  return Object.hasOwn(RULE_FILES, host);
}
