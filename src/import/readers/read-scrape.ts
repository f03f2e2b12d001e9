import { cleanLine, cleanText } from '../../collection/clean-text.ts';
import type { ReadItem } from '../import-record.ts';
import { isBoilerplate } from './boilerplate.ts';

interface Block {
  readonly line: number;
  readonly text: string;
}

const MAX_TITLE_LENGTH = 300;
/** Shorter blocks are abstracts only if they are a sentence. */
const MIN_ABSTRACT_LENGTH = 200;

/**
 * Reads the text of a scraped page of papers: blocks separated by blank lines, alternately a title
 * of one line and its abstract. Boilerplate of the page may precede any title. All other blocks are
 * broken entries, so that no paper is lost or made up.
 */
export function* readScrape(text: string): Generator<ReadItem> {
  const blocks = splitBlocks(text);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const next = blocks[index + 1];
    if (isTitle(block) && next && isAbstract(next)) {
      yield isBoilerplate(block.text)
        ? broken(
            block,
            'is boilerplate of the page, but an abstract follows; put the paper’s title on a line above its abstract',
          )
        : toEntry(block, next);
      index++;
    } else if (isBoilerplate(block.text)) {
      yield { kind: 'ignored', ...block };
    } else {
      yield broken(block, describe(block));
    }
  }
  if (blocks.length === 0) {
    yield { kind: 'fault', message: 'is empty; expected the text of a page of papers' };
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
  return text.length <= MAX_TITLE_LENGTH && !text.includes('\n');
}

/** Whether a block is long or a sentence. The title after a missing abstract is neither. */
function isAbstract({ text }: Block): boolean {
  return (
    !isBoilerplate(text) &&
    (text.length >= MIN_ABSTRACT_LENGTH || (/[.!?]$/.test(text) && text.split(/\s+/).length >= 8))
  );
}

function toEntry(title: Block, abstract: Block): ReadItem {
  const fields = { title: cleanLine(title.text), abstract: abstract.text };
  return { kind: 'entry', line: title.line, dialect: 'plain', fields };
}

function describe(block: Block): string {
  return isAbstract(block)
    ? 'has no title above it; put the title on one line, with a blank line before and after'
    : 'is neither known boilerplate nor a title with its abstract below; add the abstract after a blank line, or remove the line';
}

function broken({ line, text }: Block, reason: string): ReadItem {
  const excerpt = text.length > 50 ? `${text.slice(0, 47).trimEnd()}…` : text;
  return { kind: 'broken', line, reason: `"${excerpt.replaceAll('\n', ' ')}" ${reason}` };
}
