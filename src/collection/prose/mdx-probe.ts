// Reads standard input as MDX, in a process of its own that the parser may crash.
import { text } from 'node:stream/consumers';
import { parseHere } from '../parse-mdx.ts';

parseHere(await text(process.stdin));
