import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Fault } from '../faults.ts';
import type { Moved } from '../moved-file.ts';
import { nearest } from '../nearest.ts';
import type { ProseLink } from './list-links.ts';
import { RESERVED_PAGES } from '../reserved-names.ts';
import { resolveLink } from './resolve-link.ts';

/** A text whose links are checked. */
export interface LinkingProse {
  /** Absolute path of the file. */
  readonly path: string;
  /** The same, as the maintainer sees it. */
  readonly file: string;
  /** Path of the page that shows it, such as `topics/scaling`. */
  readonly page: string;
  readonly links: readonly ProseLink[];
  /** Ids in the text that a fragment can name; undefined where the text is broken. */
  readonly anchors: ReadonlySet<string> | undefined;
}

/** What the content folder itself says about addresses, each without slashes at its ends. */
export interface KnownAddresses {
  /** Papers, topics and lists, also those with faults. */
  readonly current: ReadonlySet<string>;
  /** From the former address of a paper to its address. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly moved: readonly Moved[];
  /** Where the site is published, such as `https://papers.example`. */
  readonly origin?: string | undefined;
}

/** A link to an address that does not depend on the content folder's file names alone. */
export interface OpenLink {
  readonly file: string;
  readonly link: ProseLink;
  /** Without slashes at its ends. */
  readonly path: string;
}

export interface CheckedLinks {
  readonly dead: readonly Fault[];
  /** Links to former addresses and to parts of a page that do not exist. */
  readonly warnings: readonly Fault[];
  /** Left for the catalogue to decide. */
  readonly open: readonly OpenLink[];
}

/** https://docs.astro.build/en/guides/images/ */
const IMAGES = new Set('.avif .gif .jpeg .jpg .png .svg .tiff .webp'.split(' '));

/** Addresses that are names of files in the content folder; a number is a page of a list. */
const NAMED = /^(?:papers|topics|lists)\/(?!\d+$|other$)[^/]+$/;

/** What the first part of an address of the site can be, besides the names of pages. */
const SECTIONS: ReadonlySet<string> = new Set(RESERVED_PAGES.keys());

/** Ids that the pages of topics, lists and pages have around their text, and what browsers know. */
const PAGE_IDS = new Set(['', 'top', 'main', 'papers']);

/** Holds the links of all prose against the names of the files in the content folder. */
export function checkLinks(prose: readonly LinkingProse[], known: KnownAddresses): CheckedLinks {
  const byPage = new Map(prose.map((one) => [one.page, one]));
  const dead: Fault[] = [];
  const warnings: Fault[] = [];
  const open: OpenLink[] = [];
  for (const one of prose) {
    for (const link of one.links) {
      const fault = (message: string, rule = 'dead-link'): Fault => {
        const { line, column } = link;
        return { file: one.file, line, column, rule, message };
      };
      const broken = describeBroken(link, one);
      if (broken !== undefined) {
        if (broken) dead.push(fault(broken));
        continue;
      }
      const target = resolveLink(link.address, one.page);
      if (!target) {
        const own = describeOwn(link.address, known, byPage);
        if (own !== undefined) warnings.push(fault(own, 'own-origin'));
        continue;
      }
      const { path, fragment } = target;
      const former = describeFormer(link.address, path, known);
      if (former) {
        warnings.push(fault(former, 'former-address'));
      } else if (NAMED.test(path) && !known.current.has(path)) {
        dead.push(fault(describeDead(link, path, known.current)));
      } else if (byPage.has(path)) {
        const anchors = byPage.get(path)?.anchors;
        if (anchors && !anchors.has(fragment) && !PAGE_IDS.has(fragment)) {
          warnings.push(fault(describeFragment(link.address, fragment, anchors), 'dead-fragment'));
        }
      } else if (!known.current.has(path)) {
        open.push({ file: one.file, link, path });
      }
    }
  }
  return { dead, warnings, open };
}

/**
 * Says that an address does not exist, and which is near.
 *
 * @param all every address of the same kind
 */
export function describeDead(
  { address, kind }: ProseLink,
  path: string,
  all: ReadonlySet<string>,
): string {
  if (kind !== 'link') {
    return `"${address}" is no file of the site; put the image into images/ beside this folder and write ![what it shows](../images/NAME.png), or put it into public/ and write /NAME.png`;
  }
  const section = /^.*\//.exec(path)?.[0] ?? '';
  const names = [...all].flatMap((one) =>
    one.startsWith(section) && !one.slice(section.length).includes('/')
      ? [one.slice(section.length)]
      : [],
  );
  // A sub-path that was written out, a slip in the last name, or the same name elsewhere.
  const below = path.slice(path.indexOf('/') + 1);
  const name = path.slice(section.length).replace(/\.(?:mdx?|html)$/, '');
  const named = nearest(name, names);
  const meant = all.has(below)
    ? below
    : named === undefined
      ? [...all].find((one) => one.endsWith(`/${name}`))
      : section + named;
  const advice =
    meant === undefined
      ? 'correct it, or remove the link'
      : `did you mean /${meant}${/\.(?:xml|json|opml|txt)$/.test(meant) ? '' : '/'}?`;
  return `"${address}" leads nowhere: the site has no /${path}; ${advice}`;
}

/** @returns the message of a broken address, an empty one for an image that is there, else undefined */
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
      return `"${address}" is no file; put the image into images/ beside this folder and write ![what it shows](../images/NAME.png), or put it into public/ and write /NAME.png`;
    }
    return IMAGES.has(extname(name).toLowerCase())
      ? ''
      : `"${address}" is no image that pages can show; use ${[...IMAGES].join(', ')}`;
  } catch {
    return `"${address}" is no address, because its % encodes nothing; write %25 for the sign`;
  }
}

/** A link by the site's own origin, which may also have addresses that are not the site's. */
function describeOwn(
  address: string,
  { origin }: KnownAddresses,
  pages: ReadonlyMap<string, unknown>,
): string | undefined {
  const url = URL.parse(address);
  if (!url || origin === undefined || url.origin !== new URL(origin).origin) return undefined;
  const first = url.pathname.split('/')[1] ?? '';
  if (first !== '' && !SECTIONS.has(first) && !pages.has(first)) return undefined;
  return `"${address}" names this site by its origin; write ${url.pathname}${url.search}${url.hash}, which is checked and works wherever the site is published`;
}

function describeFormer(address: string, path: string, { aliases, moved }: KnownAddresses) {
  const move = moved.find(({ from }) => from === path);
  const to = aliases.get(path) ?? move?.to;
  if (to !== undefined) return `"${address}" is a former address; write /${to}/`;
  return move && `"${address}" was withdrawn, as moved.txt says; remove the link`;
}

function describeFragment(address: string, fragment: string, anchors: ReadonlySet<string>): string {
  const meant = nearest(fragment, anchors);
  const advice = meant ? `did you mean #${meant}?` : 'name the id of a heading there';
  return `"${address}" leads to "#${fragment}", which is not on that page; ${advice}`;
}
