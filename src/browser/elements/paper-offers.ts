/** What the page of a paper offers once it is read, loaded together: one file is fewer bytes. */
export { offerPaperCopies } from '../copy/offer-paper-copies.ts';
export { offerQuotes } from '../quote/offer-quote.ts';
