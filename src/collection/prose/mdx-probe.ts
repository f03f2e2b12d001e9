// Parses standard input as MDX, in a separate process because the parser may crash.
import { text } from 'node:stream/consumers';
import { parseUnprotected } from '../parse-mdx.ts';

parseUnprotected(await text(process.stdin));
