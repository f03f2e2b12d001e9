import { tokenize, type Token } from '../abstract/tokenize.ts';

/** Replaces formulas and addresses, so that no phrase spans them. */
const BREAK = ' · ';

/** The words of a title or an abstract, without math, addresses and markup. */
export function readProse(source: string): string {
  return tokenize(source).map(formatToken).join('');
}

function formatToken(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code':
      return token.text;
    case 'emphasis':
      return token.children.map(formatToken).join('');
    case 'link':
      return /^https?:/i.test(token.text) ? BREAK : token.text;
    case 'math':
      return BREAK;
  }
}
