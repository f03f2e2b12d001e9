import { cleanLine, cleanText } from '../../collection/clean-text.ts';
import type { ReadItem } from '../import-record.ts';
import { isFurniture } from './furniture.ts';

interface Block {
  readonly line: number;
  readonly text: string;
}

const MAX_TITLE = 300;
const MIN_ABSTRACT = 200;

/**
 * Reads the text of a scraped page of papers: blocks with blank lines between them, a title on one
 * line and then its abstract. The page's own furniture may stand wherever a title may. A block that
 * is none of the three is a broken entry, so that no paper is lost and none is made up.
 */
export function* readScrape(text: string): Generator<ReadItem> {
  const blocks = splitBlocks(text);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const next = blocks[index + 1];
    if (isTitle(block) && next && isAbstract(next)) {
      yield isFurniture(block.text)
        ? broken(
            block,
            'is page furniture, but an abstract follows; put the paper’s title on a line above its abstract',
          )
        : toEntry(block, next);
      index++;
    } else if (isFurniture(block.text)) {
      yield { kind: 'passedOver', ...block };
    } else {
      yield broken(block, describe(block));
    }
  }
  if (blocks.length === 0) {
    yield { kind: 'fault', message: 'is empty; give the text of a page of papers' };
  }
}

function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  for (const [index, line] of [...text.replace(/^\uFEFF/, '').split(/\r\n|\n/), ''].entries()) {
    if (line.trim()) lines.push(line);
    else if (lines.length > 0) {
      blocks.push({ line: index - lines.length + 1, text: cleanText(lines.join('\n')) });
      lines = [];
    }
  }
  return blocks;
}

function isTitle({ text }: Block): boolean {
  return text.length <= MAX_TITLE && !text.includes('\n');
}

/** Long, or a whole sentence: a title that lost its abstract must not take the next title for it. */
function isAbstract({ text }: Block): boolean {
  return (
    !isFurniture(text) &&
    (text.length >= MIN_ABSTRACT || (/[.!?]$/.test(text) && text.split(/\s+/).length >= 8))
  );
}

function toEntry(title: Block, abstract: Block): ReadItem {
  const fields = { title: cleanLine(title.text), abstract: abstract.text };
  return { kind: 'entry', line: title.line, dialect: 'plain', fields };
}

function describe(block: Block): string {
  return isAbstract(block)
    ? 'has no title above it; put the title on one line, with a blank line before and after'
    : 'is neither known page furniture nor a title with its abstract below; add the abstract after a blank line, or remove the line';
}

function broken({ line, text }: Block, reason: string): ReadItem {
  const start = text.length > 50 ? `${text.slice(0, 47).trimEnd()}…` : text;
  return { kind: 'broken', line, reason: `"${start.replaceAll('\n', ' ')}" ${reason}` };
}
