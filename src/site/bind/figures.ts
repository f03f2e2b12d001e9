/** The figures next to papers, bound to this site. */
import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { toPlain } from '../../abstract/plain.ts';
import { readRegularFile } from '../../collection/regular-file.ts';
import type { Paper } from '../../collection/schema.ts';
import {
  getCardVariant,
  getFigureName,
  getRowVariant,
  hasFigureCard,
  isEverywhere,
  isVector,
  listPageVariants,
  type Variant,
} from '../../outputs/figures/variants.ts';
import type { SharedImage } from '../components/shared.ts';
import { measureImage } from './measure-image.ts';
import { content, href, site } from './site.ts';

type PaperWithFiles = Pick<Paper, 'id' | 'files'>;

/** Attributes of an `<img>`. */
interface Picture {
  readonly src: string;
  readonly srcset?: string;
  readonly width: number;
  readonly height: number;
}

/** A file of a variant, created by the image service. */
interface FigureFile extends Variant {
  /** Absolute path of the figure. */
  readonly source: string;
  readonly modified: number;
}

/** Whether each paper has its own image for link previews. */
const hasCards = site.cards === undefined || site.cards === 'papers';

/** Width of a figure in rows, in CSS pixels; the style sheet reserves its space. */
const ROW_WIDTH = 120;

/** The path of a paper's figure, and when it was last changed. */
export function findFigure(paper: PaperWithFiles) {
  const name = getFigureName(paper, site);
  if (name === undefined) return undefined;
  const path = join(content, 'papers', paper.id, name);
  return { name, path, modified: statSync(path).mtimeMs };
}

/** The figure on the paper's page. */
export async function getPageFigure(paper: PaperWithFiles): Promise<Picture | undefined> {
  const figure = findFigure(paper);
  if (!figure) return undefined;
  const { width, height } = await measureImage(figure.path);
  if (isVector(figure.name)) return { src: getOriginal(paper, figure.name), width, height };
  const variants = listPageVariants(paper.id, width);
  const [first] = variants;
  return {
    src: href(`/${first?.path}`),
    ...(variants.length > 1 && {
      srcset: variants.map(({ path, width: own }) => `${href(`/${path}`)} ${own}w`).join(', '),
    }),
    ...{ width, height },
  };
}

/** The figure in the row of its paper, if rows have figures. */
export async function getRowFigure(paper: PaperWithFiles): Promise<Picture | undefined> {
  const figure = isEverywhere(site) ? findFigure(paper) : undefined;
  if (!figure) return undefined;
  const { width, height } = await measureImage(figure.path);
  const src = isVector(figure.name)
    ? getOriginal(paper, figure.name)
    : href(`/${getRowVariant(paper.id, width).path}`);
  return { src, width: ROW_WIDTH, height: Math.max(1, Math.round((ROW_WIDTH * height) / width)) };
}

/** The figure that link previews show in place of the paper's card. */
export async function getFigureCard(
  paper: PaperWithFiles & Pick<Paper, 'title' | 'figureAlt'>,
): Promise<SharedImage | undefined> {
  const figure = hasCards && hasFigureCard(paper, site) ? findFigure(paper) : undefined;
  if (!figure) return undefined;
  const { width, height } = await measureImage(figure.path);
  const variant = getCardVariant(paper.id, width);
  return {
    path: variant.path,
    version: hash('sha256', await readRegularFile(figure.path), 'hex').slice(0, 8),
    alt: paper.figureAlt ?? toPlain(paper.title),
    size: { width: variant.width, height: Math.round((variant.width * height) / width) },
  };
}

/** The files of all variants of a figure. */
export async function listFigureFiles(paper: PaperWithFiles): Promise<readonly FigureFile[]> {
  const figure = findFigure(paper);
  if (!figure || isVector(figure.name)) return [];
  const { width } = await measureImage(figure.path);
  const variants = [
    ...listPageVariants(paper.id, width),
    ...(isEverywhere(site) ? [getRowVariant(paper.id, width)] : []),
    ...(hasCards && hasFigureCard(paper, site) ? [getCardVariant(paper.id, width)] : []),
  ];
  const byPath = new Map(variants.map((variant) => [variant.path, variant]));
  return [...byPath.values()].map((variant) => ({
    ...variant,
    source: figure.path,
    modified: figure.modified,
  }));
}

function getOriginal({ id }: PaperWithFiles, name: string): string {
  return href(`/papers/${id}/${name}`);
}
