import { expect, test } from 'vitest';
import { listMdxNodes } from './parse-mdx.ts';
import { placeAttributes } from './place-attributes.ts';

test.each([
  ['<b one="1" two three=\'3\'>x</b>', ['one', 'two', 'three']],
  ['é😀 <b one="a &quot;two=&#x22; b"\n  two = "2">x</b>', ['one="a', 'two = ']],
  ['<b one={"}"} {...two} three={`x two ${3}`} four>x</b>', ['one={', '{...', 'three={', 'four']],
  ['- item\n\n  <b\n    one="1"\n    two="2" />', ['one', 'two']],
])('attributes of %j begin where they stand', (text, begins) => {
  const element = listMdxNodes(text).find(({ name }) => name === 'b');
  const places = placeAttributes(text, element?.position?.start.offset ?? 0, {
    name: 'b',
    attributes: element?.attributes ?? [],
  });
  expect(places).toHaveLength(begins.length);
  for (const [at, begin] of begins.entries()) {
    expect(text.slice(places[at], (places[at] ?? 0) + begin.length)).toBe(begin);
  }
});
