import { expect, test } from 'vitest';
import { parseUnprotected } from './parse-mdx.ts';
import { locateAttributes } from './locate-attributes.ts';

test.each([
  ['<b one="1" two three=\'3\'>x</b>', ['one', 'two', 'three']],
  ['é😀 <b one="a &quot;two=&#x22; b"\n  two = "2">x</b>', ['one="a', 'two = ']],
  ['<b one={"}"} {...two} three={`x two ${3}`} four>x</b>', ['one={', '{...', 'three={', 'four']],
  ['- item\n\n  <b\n    one="1"\n    two="2" />', ['one', 'two']],
])('locates the attributes of %j', (text, starts) => {
  const element = parseUnprotected(text).nodes.find(({ name }) => name === 'b');
  const offsets = locateAttributes(text, element?.position?.start.offset ?? 0, {
    name: 'b',
    attributes: element?.attributes ?? [],
  });
  expect(offsets).toHaveLength(starts.length);
  for (const [at, start] of starts.entries()) {
    expect(text.slice(offsets[at], (offsets[at] ?? 0) + start.length)).toBe(start);
  }
});
