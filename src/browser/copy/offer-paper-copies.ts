import { text } from '#text';
import type { createCopyButton } from '../elements/create-copy-button.ts';
import { getPageAddress } from '../elements/page-address.ts';
import { formatPaperMarkdown, formatPaperText, type ShownPaper } from './paper-text.ts';

const QUIET = 'quiet min-h-9 text-sm text-soft pointer-coarse:min-h-11';
const CSL = 'link[type="application/vnd.citationstyles.csl+json"]';

/**
 * On the page of a paper, but not of a volume, adds buttons after an existing one that copy the
 * paper as Markdown and as text.
 */
export function offerPaperCopies(other: Element, create: typeof createCopyButton): void {
  if (document.getElementById('abstract') === null) return;
  // Loaded before the button is pressed, since browsers allow writing to the clipboard only during
  // a press.
  let abstract: string | undefined;
  void loadAbstract().then((loaded) => (abstract = loaded));
  const read = (): ShownPaper => ({
    title: document.querySelector<HTMLMetaElement>('[property="og:title"]')?.content ?? '',
    authors: readAll('.authors > li').map((name) => name.replace(/,$/, '')),
    facts: readAll('.paper-facts > *'),
    address: getPageAddress(),
    paragraphs: abstract?.split('\n\n') ?? readAll('#abstract > p'),
  });
  other.after(
    create(text.act.copyMarkdown, () => formatPaperMarkdown(read()), QUIET),
    create(text.act.copyText, () => formatPaperText(read()), QUIET),
  );
}

/** The abstract with its TeX, which the page does not contain; undefined if it cannot be loaded. */
async function loadAbstract(): Promise<string | undefined> {
  const address = document.querySelector<HTMLLinkElement>(CSL)?.href;
  if (address === undefined) return undefined;
  try {
    const [item] = (await (await fetch(address)).json()) as readonly { abstract?: string }[];
    return item?.abstract;
  } catch {
    return undefined;
  }
}

function readAll(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) =>
    element.innerText.replace(/\s+/g, ' ').trim(),
  );
}
