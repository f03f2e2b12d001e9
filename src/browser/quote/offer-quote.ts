import { text } from '#text';
import { getPageAddress } from '../elements/page-address.ts';
import { sentences } from '../../abstract/sentences.ts';
import { createTextDirective, type Run } from './text-directive.ts';

/** Milliseconds after which a selection counts as finished. */
const SELECTION_DELAY = 200;
const CONFIRMATION_TIME = 1500;

/** The sentences around selected words. */
interface Quote {
  readonly directive: string;
  readonly count: number;
}

/**
 * Offers a button next to words selected in `root`, which copies a link to their sentence. Escape
 * or another selection hides it; Tab moves from the words to it.
 *
 * @param root the text
 */
export function offerQuotes(root: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quote-offer no-print';
  button.hidden = true;
  // Announces the confirmation.
  button.setAttribute('aria-live', 'polite');
  root.after(button);
  let quote: Quote | undefined;
  let rest: number | undefined;
  let isDone = false;

  const hide = (): void => {
    button.hidden = true;
    quote = undefined;
  };

  const look = (): void => {
    if (document.activeElement === button || isDone) return;
    const range = getRange(root);
    quote = range && findQuote(root, range);
    if (range === undefined || quote === undefined) {
      hide();
      return;
    }
    button.textContent = quote.count === 1 ? text.act.copySentence : text.act.copySentences;
    button.hidden = false;
    positionButton(button, range);
  };

  document.addEventListener('selectionchange', () => {
    clearTimeout(rest);
    rest = window.setTimeout(look, SELECTION_DELAY);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    // With words selected and no control focused, Tab moves to the button.
    if (event.key !== 'Tab' || event.shiftKey || button.hidden || !isIdle()) return;
    event.preventDefault();
    button.focus();
  });
  // Preserves the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (quote === undefined) return;
    const address = `${getPageAddress()}#:~:${quote.directive}`;
    isDone = true;
    const confirm = (words: string): void => {
      button.textContent = words;
      setTimeout(() => {
        isDone = false;
        hide();
      }, CONFIRMATION_TIME);
    };
    navigator.clipboard.writeText(address).then(
      () => confirm(text.act.copied),
      () => confirm(text.act.notCopied),
    );
  });
  look();
}

/** Whether no control has the focus. */
function isIdle(): boolean {
  return document.activeElement?.matches('body, main') ?? true;
}

/** The selection, if it begins and ends in the text. */
function getRange(root: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return root.contains(range.startContainer) ? range : undefined;
}

function findQuote(root: HTMLElement, range: Range): Quote | undefined {
  const paragraph = [...root.querySelectorAll('p')].find((p) => range.intersectsNode(p));
  if (!paragraph) return undefined;
  const paragraphText = paragraph.textContent;
  const from = measureTo(paragraph, range.startContainer, range.startOffset) ?? 0;
  // A selection that continues below is cut at the end of this paragraph.
  const to = measureTo(paragraph, range.endContainer, range.endOffset) ?? paragraphText.length;
  if (paragraphText.slice(from, to).trim() === '') return undefined;
  const touched = locate(paragraphText, sentences(paragraphText, getLanguage(root))).filter(
    ({ start, end }) => start < to && end > from,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const directive = createTextDirective(
    readRuns(paragraph),
    first.start,
    last.end,
    getTextBefore(paragraph),
  );
  return directive === undefined ? undefined : { directive, count: touched.length };
}

function getLanguage(root: HTMLElement): string {
  return root.querySelector<HTMLElement>('[lang]')?.lang || document.documentElement.lang || 'en';
}

/** Characters of an element before a position; undefined if the position is outside. */
function measureTo(element: Element, node: Node, offset: number): number | undefined {
  if (!element.contains(node)) return undefined;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function locate(paragraphText: string, parts: readonly string[]): { start: number; end: number }[] {
  let at = 0;
  return parts.map((part) => {
    const start = Math.max(paragraphText.indexOf(part, at), at);
    at = start + part.length;
    return { start, end: at };
  });
}

function readRuns(element: Element): Run[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode as Text;
    const isMath = Boolean(parentElement?.closest('math'));
    const last = runs.at(-1);
    if (last?.isMath === isMath) {
      runs[runs.length - 1] = { text: last.text + textContent, isMath };
    } else runs.push({ text: textContent, isMath });
  }
  return runs;
}

function getTextBefore(element: Element): string {
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.setEndBefore(element);
  return range.toString();
}

/**
 * Places the button below the end of the words; on phones the style sheet moves it to the bottom.
 */
function positionButton(button: HTMLElement, range: Range): void {
  const last = [...range.getClientRects()].at(-1);
  if (!last) return;
  const { width } = button.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - width - 8;
  const parent = button.offsetParent?.getBoundingClientRect();
  const left = Math.max(8, Math.min(last.right - width / 2, edge)) - (parent?.left ?? -scrollX);
  button.style.setProperty('--top', `${last.bottom + 6 - (parent?.top ?? -scrollY)}px`);
  button.style.setProperty('--left', `${left}px`);
}
