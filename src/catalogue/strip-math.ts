import type { Token } from '../abstract/token.ts';
import { tokenize } from '../abstract/tokenize.ts';

/** Stands for a formula or an address. Phrases do not match across it. */
const BREAK = ' · ';

/** Removes math, addresses and markup from a title or an abstract. */
export function stripMath(source: string): string {
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
