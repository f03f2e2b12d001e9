// Parses standard input as MDX. Run in a process of its own, which the parser may crash.
import { text } from 'node:stream/consumers';
import { parseHere } from './mdx-parser.ts';

const source = await text(process.stdin);
try {
  parseHere(source);
} catch {
  // Invalid MDX is reported by the parent process.
}
