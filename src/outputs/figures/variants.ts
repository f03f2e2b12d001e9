import { CARD_WIDTH } from '../cards/size.ts';
import { getKindOfFile } from '../../catalogue/links.ts';
import type { Paper, Site } from '../../collection/schema.ts';

/** A figure in another size. */
export interface Variant {
  /** Relative to the base of the site: `figures/x-pool/640.webp`. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly format: 'webp' | 'jpeg';
}

type PaperWithFiles = Pick<Paper, 'id' | 'files'>;

/** Widths on the page of a paper, for screens of one and two pixels per CSS pixel. */
const PAGE_WIDTHS = [640, 1280];
/** Twice the width in rows. */
const ROW_WIDTH = 240;

/** The name of the figure among the files next to a paper, if the site shows figures. */
export function getFigureName(
  { files = [] }: PaperWithFiles,
  { figures }: Pick<Site, 'figures'>,
): string | undefined {
  if (figures === 'none') return undefined;
  return files.find(({ name }) => getKindOfFile(name) === 'figure')?.name;
}

/** Whether the figure of a paper is also in rows, and replaces its card. */
export function isEverywhere({ figures }: Pick<Site, 'figures'>): boolean {
  return figures === 'everywhere';
}

/** Whether the figure of a paper replaces its card; previews do not show SVG. */
export function hasFigureCard(paper: PaperWithFiles, site: Pick<Site, 'figures'>): boolean {
  const name = isEverywhere(site) ? getFigureName(paper, site) : undefined;
  return name !== undefined && !isVector(name);
}

/** An SVG file is used unchanged in every size. */
export function isVector(name: string): boolean {
  return name.endsWith('.svg');
}

/**
 * The variants of a figure on the page of its paper, narrowest first. None is wider than the
 * figure.
 *
 * @param width of the figure, in pixels
 */
export function listPageVariants(id: string, width: number): readonly Variant[] {
  const widest = Math.min(width, Math.max(...PAGE_WIDTHS));
  return [...PAGE_WIDTHS.filter((other) => other < widest), widest].map((own) =>
    createVariant(id, own, 'webp'),
  );
}

export function getRowVariant(id: string, width: number): Variant {
  return createVariant(id, Math.min(width, ROW_WIDTH), 'webp');
}

export function getCardVariant(id: string, width: number): Variant {
  return createVariant(id, Math.min(width, CARD_WIDTH), 'jpeg');
}

function createVariant(id: string, width: number, format: Variant['format']): Variant {
  return { path: `figures/${id}/${width}.${format === 'jpeg' ? 'jpg' : format}`, width, format };
}
