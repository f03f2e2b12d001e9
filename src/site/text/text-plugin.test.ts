import { describe, expect, test } from 'vitest';
import { readMessages } from './read-messages.ts';
import { putMessages } from './text-plugin.ts';

const LANGUAGE = `
const locale = 'de-DE';
const rules = new Intl.PluralRules(locale);
const number = (value) => value.toLocaleString(locale);
const unused = 'A number of papers';
const de = {
  locale,
  save: 'Merken',
  papers: (count) => \`\${number(count)} \${rules.select(count)}\`,
  list: {
    read: 'Gelesen: number',
    place: (number) => ({ number }).number,
  },
};
export default de;
`;

const messages = readMessages(LANGUAGE);
const put = (code: string) => putMessages(`import { text } from '#text';\n${code}`, messages);

describe('a script for the browser contains', () => {
  test('the messages that it uses, and no others', () => {
    expect(put('show(text.save);').trim()).toBe('show(("Merken"));'.replaceAll('"', "'"));
  });

  test('the declarations that a message needs, under names that no module uses', () => {
    const code = put('show(text.papers(3));');
    expect(code.split('\n').slice(0, 3)).toEqual([
      "const text$locale = 'de-DE';",
      'const text$rules = new Intl.PluralRules(text$locale);',
      'const text$number = (value) => value.toLocaleString(text$locale);',
    ]);
    expect(code).toContain('text$rules.select(count)');
    expect(code).not.toContain('A number of papers');
  });

  test('messages unchanged, even if a word is also the name of a declaration', () => {
    expect(put('show(text.list.read)')).toContain("'Gelesen: number'");
  });

  test('the property that is read from a message', () => {
    expect(put('text.save.length')).toContain("('Merken').length");
  });

  test('a group of messages if one is chosen by a computed name', () => {
    expect(put('text.list[name]')).toContain("read: 'Gelesen: number'");
  });
});

test.each(['row.text.save', "import './marked-text.save';", '`text.save`'])(
  'leaves other uses of the word "text" unchanged: %s',
  (code) => {
    expect(put(code)).toContain(code);
  },
);

test('an undefined message makes the build fail', () => {
  expect(() => put('text.lost')).toThrow('text.lost');
});
