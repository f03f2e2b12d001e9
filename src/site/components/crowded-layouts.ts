/** A layout of the header; widths are in pixels. */
interface Layout {
  /** Its name in `frame.css`. */
  readonly name: string;
  /** Width of the header's content in the narrowest window with this layout. */
  readonly room: number;
  /** Width of everything but text: the search, the gaps and the arrow of the menu. */
  readonly fixed: number;
  /** Whether it shows all sections of first rank, and not only the current section. */
  readonly isWide: boolean;
}

/** The first begins at 320 px. */
const LAYOUTS: readonly Layout[] = [
  { name: 'xs', room: 280, fixed: 71, isWide: false },
  { name: 'phone', room: 350, fixed: 71, isWide: false },
  { name: 'sm', room: 600, fixed: 95, isWide: true },
  { name: 'md', room: 792, fixed: 289, isWide: true },
  { name: 'lg', room: 984, fixed: 365, isWide: true },
  { name: 'xl', room: 1072, fixed: 365, isWide: true },
];

/** Average widths of a character in the default typefaces, in pixels, rounded up. */
const NAME_CHARACTER = 10;
const LINK_CHARACTER = 7.3;

const LINK_PADDING = 16;

/** Characters of these scripts are about twice as wide. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The texts in the header. */
interface Texts {
  /** The site's name; empty for a logo, which shrinks. */
  readonly name: string;
  /** Links that only wide layouts show. */
  readonly wide: readonly string[];
  readonly menu: string;
  /** The current section. */
  readonly current: string;
}

/**
 * Estimates in which layouts the name of the current section does not fit, so that the header would
 * wrap onto two rows.
 *
 * @returns the names of the layouts
 */
export function listCrowdedLayouts({ name, wide, menu, current }: Texts): string[] {
  return LAYOUTS.filter(({ room, fixed, isWide }) => {
    // A wide layout has room for its own links.
    if (isWide && wide.includes(current)) return false;
    const links = [menu, current, ...(isWide ? wide : [])];
    const widths = links.map((link) => count(link) * LINK_CHARACTER + LINK_PADDING);
    const width = widths.reduce((sum, part) => sum + part, count(name) * NAME_CHARACTER + fixed);
    return width > room;
  }).map((layout) => layout.name);
}

function count(words: string): number {
  return words.length + (words.match(WIDE)?.length ?? 0);
}
