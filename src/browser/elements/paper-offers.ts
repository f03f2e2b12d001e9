/** The functions that a paper's page loads while it is being read, in one file to save bytes. */
export { offerPaperCopies } from '../copy/offer-paper-copies.ts';
export { offerQuotes } from '../quote/offer-quote.ts';
