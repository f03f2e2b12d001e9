import { expect, it } from 'vitest';
import { findScripts } from '../../abstract/find-scripts.ts';
import { toPlain } from '../../abstract/plain.ts';
import type { Part } from '../protocol.ts';
import { cutScripts } from './cut-scripts.ts';

const show = (parts: readonly Part[]): string =>
  parts
    .map(({ text, isMarked, script }) => {
      const marked = isMarked ? `[${text}]` : text;
      return script === undefined ? marked : `<${script}>${marked}</${script}>`;
    })
    .join('');

const cut = (source: string, from: number, ...lengths: number[]): string => {
  const plain = toPlain(source);
  let at = from;
  const parts = lengths.map((length, i) => {
    at += length;
    return { text: plain.slice(at - length, at), isMarked: i % 2 === 1 };
  });
  return show(cutScripts(parts, plain, from, findScripts(source, plain)));
};

it('shows subscripts and superscripts without their signs and parentheses', () => {
  expect(cut('tensor $G_{LM}$ at $x^{n+1}$.', 0, 24)).toBe(
    'tensor G<sub>LM</sub> at x<sup>n+1</sup>.',
  );
});

it('keeps marks, even within a script and across its borders', () => {
  expect(cut('tensor $G_{LM}$ here', 0, 7, 1, 1, 2, 5)).toBe('tensor [G]<sub>[LM]</sub> here');
  expect(cut('tensor $G_{LM}$ here', 7, 0, 3, 6)).toBe('[G]<sub>[L]</sub><sub>M</sub> here');
});

it('shows a part of a text that begins within a script', () => {
  expect(cut('$x^{n+1}$ and $y_i$', 4, 11)).toBe('<sup>+1</sup> and y<sub>i</sub>');
});
