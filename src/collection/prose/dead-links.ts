import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Fault } from '../faults.ts';
import { findDisabled, type Features } from '../features.ts';
import type { Moved } from '../moved-file.ts';
import { nearest } from '../nearest.ts';
import type { ProseLink } from './list-links.ts';
import { RESERVED_PAGES } from '../reserved-names.ts';
import { resolveLink } from './resolve-link.ts';

export interface LinkingProse {
  /** Absolute path of the file. */
  readonly path: string;
  /** Displayed path. */
  readonly file: string;
  /** Path of its page, such as `topics/scaling`. */
  readonly page: string;
  readonly links: readonly ProseLink[];
  /** Ids that fragments can refer to; undefined if the text is broken. */
  readonly anchors: ReadonlySet<string> | undefined;
}

/** Addresses known from the content folder, without leading and trailing slashes. */
export interface KnownAddresses {
  /** Papers, topics, lists and pages, including those with faults. */
  readonly current: ReadonlySet<string>;
  /** Maps the former addresses of papers to their current ones. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly moved: readonly Moved[];
  /** Addresses of files that are published unchanged. */
  readonly files: ReadonlySet<string>;
  /** Origin of the site, such as `https://papers.example`. */
  readonly origin?: string | undefined;
  readonly features?: Features | undefined;
}

/** A link to a page that is not derived from a single file in the content folder. */
export interface OpenLink {
  readonly file: string;
  readonly link: ProseLink;
  /** Without leading and trailing slashes. */
  readonly path: string;
}

export interface CheckedLinks {
  readonly dead: readonly Fault[];
  /** Links to former addresses and missing fragments. */
  readonly warnings: readonly Fault[];
  /** To be checked with the catalogue. */
  readonly open: readonly OpenLink[];
  /** Links to fragments of generated pages, which other modules check. */
  readonly fragments: readonly FragmentLink[];
}

export interface FragmentLink extends OpenLink {
  /** Decoded, without `#`; never empty. */
  readonly fragment: string;
}

/** https://docs.astro.build/en/guides/images/ */
const IMAGES = new Set('.avif .gif .jpeg .jpg .png .svg .tiff .webp'.split(' '));

/** Addresses derived from file names in the content folder. Numbers are pages of a list. */
const FILE_ADDRESS = /^(?:papers|topics|lists)\/(?!\d+$|other$)[^/]+$/;

/** First segments of generated addresses. */
const SECTIONS: ReadonlySet<string> = new Set(RESERVED_PAGES.keys());

/** Ids in the layout of all pages, and fragments that browsers define. */
const PAGE_IDS = new Set(['', 'top', 'main', 'papers']);

/** Ids of generated pages that show the prose of the page with the same id. */
const WITH_PROSE = new Set(['programme', 'volume']);

/** Checks the links of all prose against the addresses known from the content folder. */
export function checkLinks(prose: readonly LinkingProse[], known: KnownAddresses): CheckedLinks {
  const byPage = new Map(prose.map((entry) => [entry.page, entry]));
  const dead: Fault[] = [];
  const warnings: Fault[] = [];
  const open: OpenLink[] = [];
  const fragments: FragmentLink[] = [];
  for (const entry of prose) {
    for (const link of entry.links) {
      const fault = (message: string, rule = 'dead-link'): Fault => {
        const { line, column } = link;
        return { file: entry.file, line, column, rule, message };
      };
      const broken = describeBroken(link, entry);
      if (broken !== undefined) {
        if (broken) dead.push(fault(broken));
        continue;
      }
      const target = resolveLink(link.address, entry.page);
      if (!target) {
        const message = describeOwnOrigin(link.address, known, byPage);
        if (message !== undefined) warnings.push(fault(message, 'own-origin'));
        continue;
      }
      const { path, fragment } = target;
      const former = describeFormer(link.address, path, known);
      // A page of the maintainer may be at the address.
      const disabled = byPage.has(path) ? undefined : findDisabled(known.features, path);
      if (disabled !== undefined) {
        dead.push(fault(describeDisabled(link.address, disabled)));
      } else if (former) {
        warnings.push(fault(former, 'former-address'));
      } else if (known.files.has(path)) {
        continue;
      } else if (path.startsWith('files/')) {
        dead.push(fault(describeDead(link, path, known.files)));
      } else if (FILE_ADDRESS.test(path) && !known.current.has(path)) {
        dead.push(fault(describeDead(link, path, known.current)));
      } else if (byPage.has(path)) {
        const anchors = byPage.get(path)?.anchors;
        if (anchors?.has(fragment) || PAGE_IDS.has(fragment)) continue;
        if (WITH_PROSE.has(path) || path.startsWith('papers/')) {
          fragments.push({ file: entry.file, link, path, fragment });
        } else if (anchors) {
          warnings.push(fault(describeFragment(link.address, fragment, anchors), 'dead-fragment'));
        }
      } else {
        if (!known.current.has(path)) open.push({ file: entry.file, link, path });
        if (!PAGE_IDS.has(fragment)) fragments.push({ file: entry.file, link, path, fragment });
      }
    }
  }
  return { dead, warnings, open, fragments };
}

/**
 * Describes an address that does not exist, with a suggestion.
 *
 * @param all all addresses of the site
 */
export function describeDead(
  { address, kind }: ProseLink,
  path: string,
  all: ReadonlySet<string>,
): string {
  if (kind !== 'link') {
    return `"${address}" is not a file of the site; put the image into images/ next to this folder and write ![what it shows](../images/NAME.png), or put it into public/ and write /NAME.png`;
  }
  const section = /^.*\//.exec(path)?.[0] ?? '';
  const names = [...all].flatMap((known) =>
    known.startsWith(section) && !known.slice(section.length).includes('/')
      ? [known.slice(section.length)]
      : [],
  );
  // The suggestion is the address without a sub-path, a similar name, or the same name in another
  // section.
  const below = path.slice(path.indexOf('/') + 1);
  const name = path.slice(section.length).replace(/\.(?:mdx?|html)$/, '');
  const closest = nearest(name, names);
  const suggestion = all.has(below)
    ? below
    : closest === undefined
      ? [...all].find((address) => address.endsWith(`/${name}`))
      : section + closest;
  const isFile = /^files\/|\.(?:xml|json|opml|txt)$/;
  const advice =
    suggestion === undefined
      ? isFile.test(path)
        ? `put the file at content/${path}, or correct the link`
        : 'correct it, or remove the link'
      : `did you mean /${suggestion}${isFile.test(suggestion) ? '' : '/'}?`;
  return `"${address}" leads nowhere: the site has no /${path}; ${advice}`;
}

/** @returns a message for a broken address, '' for an existing image, undefined for other links */
function describeBroken(
  { address, kind }: ProseLink,
  { path, page }: LinkingProse,
): string | undefined {
  if (address.trim() === '') {
    return kind === 'link'
      ? 'the link has no address; write one in its parentheses, or remove it'
      : 'the image has no address; write one, or remove it';
  }
  try {
    const target = resolveLink(address, page);
    if (!target || kind !== 'image' || address.startsWith('/')) return undefined;
    const name = decodeURI(address);
    if (!existsSync(join(dirname(path), name))) {
      return `"${address}" does not exist; put the image into images/ next to this folder and write ![what it shows](../images/NAME.png), or put it into public/ and write /NAME.png`;
    }
    return IMAGES.has(extname(name).toLowerCase())
      ? ''
      : `"${address}" is not in a supported image format; use ${[...IMAGES].join(', ')}`;
  } catch {
    return `"${address}" is not a valid address, because % is not followed by a code; write %25 for a literal %`;
  }
}

/** Describes a link with the site's origin, unless its path belongs to another site there. */
function describeOwnOrigin(
  address: string,
  { origin }: KnownAddresses,
  pages: ReadonlyMap<string, unknown>,
): string | undefined {
  const url = URL.parse(address);
  if (!url || origin === undefined || url.origin !== new URL(origin).origin) return undefined;
  const first = url.pathname.split('/')[1] ?? '';
  if (first !== '' && !SECTIONS.has(first) && !pages.has(first)) return undefined;
  return `"${address}" contains the origin of this site; write ${url.pathname}${url.search}${url.hash}, which is checked and works at any origin`;
}

function describeFormer(address: string, path: string, { aliases, moved }: KnownAddresses) {
  const move = moved.find(({ from }) => from === path);
  const to = aliases.get(path) ?? move?.to;
  if (to !== undefined) return `"${address}" is a former address; write /${to}/`;
  return move && `"${address}" was withdrawn according to moved.txt; remove the link`;
}

function describeDisabled(address: string, feature: string): string {
  return `"${address}" leads to a feature that is off; remove the link, or "${feature}: false" under \`features\` in site.yaml`;
}

/** Describes a fragment that does not exist, with a suggestion. */
export function describeFragment(
  address: string,
  fragment: string,
  anchors: ReadonlySet<string>,
): string {
  const closest = nearest(fragment, anchors);
  const advice = closest ? `did you mean #${closest}?` : 'use the id of a heading or section there';
  return `"${address}" leads to "#${fragment}", which does not exist on that page; ${advice}`;
}
