import type { Page } from '@playwright/test';

/** The texts of a page in its pageLanguage language. */
export interface PageWords {
  /** Texts of elements, visible or not, and of templates. */
  readonly texts: readonly string[];
  /** Labels, placeholders, titles and descriptions. */
  readonly labels: readonly string[];
}

export function readWords(page: Page): Promise<PageWords> {
  return page.evaluate(() => {
    const NAMES = [
      'aria-label',
      'placeholder',
      'title',
      'alt',
      'data-read',
      'aria-roledescription',
    ];
    const texts: string[] = [];
    const labels: string[] = [document.title];
    const pageLanguage = document.documentElement.lang;
    const read = (root: Document | DocumentFragment): void => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element?.closest('script, style, math')) continue;
        if ((element?.closest('[lang]')?.getAttribute('lang') ?? pageLanguage) !== pageLanguage)
          continue;
        if (node instanceof HTMLTemplateElement) read(node.content);
        if (!(node instanceof Element)) texts.push(node.textContent ?? '');
        else for (const name of NAMES) labels.push(node.getAttribute(name) ?? '');
        if (node instanceof HTMLMetaElement && /descr|title|label/.test(node.outerHTML)) {
          labels.push(node.content);
        }
      }
    };
    read(document);
    const clean = (words: readonly string[]) => [
      ...new Set(words.map((word) => word.replace(/\s+/g, ' ').trim()).filter(Boolean)),
    ];
    return { texts: clean(texts), labels: clean(labels) };
  });
}
