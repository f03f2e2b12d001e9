// Parses standard input as MDX. Run in a process of its own, which the parser may crash.
import { readFileSync } from 'node:fs';
import { parseHere } from './mdx-parser.ts';

const text = readFileSync(0, 'utf8');
try {
  parseHere(text);
} catch {
  // Invalid MDX is reported by the parent process.
}
