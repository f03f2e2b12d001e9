import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeUnsafeName, toNameKey } from '../collection/address-name.ts';
import { assignSlugs, toSlug } from './slug.ts';

test.each([
  ['Noël Vouitsis', 'noel-vouitsis'],
  ['Emmanuel de Bézenac', 'emmanuel-de-bezenac'],
  ['Søren Łukasiewicz-Weiß', 'soren-lukasiewicz-weiss'],
  ["Brian O'Connor", 'brian-oconnor'],
  ['A. Emin Orhan', 'a-emin-orhan'],
  ['Kwang-Ting Cheng', 'kwang-ting-cheng'],
  ['张伟', '张伟'],
  ['김민준', '김민준'],
  ['SC’21', 'sc21'],
  ['../../etc/passwd', 'etc-passwd'],
  ['🎉', ''],
])('%s → "%s"', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});

test('names that differ only in accents are different people, and the older one keeps the slug', () => {
  const ids = assignSlugs(['Paul Erdos', 'Paul Erdős', 'Paul Erdos']);
  expect(ids.get('Paul Erdos')).toBe('paul-erdos');
  expect(ids.get('Paul Erdős')).toMatch(/^paul-erdos-[0-9a-f]{6}$/);
  expect(ids.size).toBe(2);
});

test('a name without letters, or of digits only, still has a unique slug', () => {
  const ids = [...assignSlugs(['🎉', '2', '✨']).values()];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^(n|2)-[0-9a-f]{6}$/);
});

test('a name too long for file systems is truncated and distinguished by its hash', () => {
  const long = Array.from({ length: 40 }, (_, i) => `Name${i} Family`).join(' and ');
  const [a, b, c] = [...assignSlugs([long, `${long}s`, '漢'.repeat(300)]).values()];
  expect(a).toMatch(/^name0-family-and-.*-[0-9a-f]{6}$/);
  expect(b).not.toBe(a);
  expect(c).toMatch(/^漢+-[0-9a-f]{6}$/);
  for (const id of [a, b, c]) expect(Buffer.byteLength(id ?? '')).toBeLessThan(130);
});

test('a name that Windows reserves for a device has its hash from the start', () => {
  const ids = assignSlugs(['Con', 'AUX', 'COM1', 'Connie']);
  expect([...ids.values()]).toEqual([
    expect.stringMatching(/^con-[0-9a-f]{6}$/),
    expect.stringMatching(/^aux-[0-9a-f]{6}$/),
    expect.stringMatching(/^com1-[0-9a-f]{6}$/),
    'connie',
  ]);
});

test('names that file systems cannot distinguish have slugs that they can', () => {
  const ids = [...assignSlugs(['Νίκος', 'Νίκοσ']).values()];
  expect(ids[0]).toBe('νικος');
  expect(ids[1]).toMatch(/^νικοσ-[0-9a-f]{6}$/);
});

test('slugs of any names are valid and distinct on every system', () => {
  const hostile = fc.constantFrom(
    'con',
    'Nul.x',
    'ς',
    'σ',
    'Σ',
    'ا.\u0653',
    'آ',
    'ﬀ',
    'ff',
    '',
    '1',
  );
  const name = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), (names) => {
      const ids = [...assignSlugs(names).values()];
      expect(ids.map((id) => describeUnsafeName(id, 130)).filter(Boolean)).toEqual([]);
      expect(new Set(ids.map(toNameKey)).size).toBe(new Set(names).size);
    }),
  );
});
