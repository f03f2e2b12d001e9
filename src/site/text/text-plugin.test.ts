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

describe('a script for the browser has in its own code', () => {
  test('the messages that it shows, and nothing else', () => {
    expect(put('show(text.save);').trim()).toBe('show(("Merken"));'.replaceAll('"', "'"));
  });

  test('what a message needs, before it, under a name that no module has', () => {
    const code = put('show(text.papers(3));');
    expect(code.split('\n').slice(0, 3)).toEqual([
      "const text$locale = 'de-DE';",
      'const text$rules = new Intl.PluralRules(text$locale);',
      'const text$number = (value) => value.toLocaleString(text$locale);',
    ]);
    expect(code).toContain('text$rules.select(count)');
    expect(code).not.toContain('A number of papers');
  });

  test('words in a text as they are, though something is called so', () => {
    expect(put('show(text.list.read)')).toContain("'Gelesen: number'");
  });

  test('what is done to a message', () => {
    expect(put('text.save.length')).toContain("('Merken').length");
  });

  test('a whole part of the messages where one of it is chosen by a name', () => {
    expect(put('text.list[name]')).toContain("read: 'Gelesen: number'");
  });
});

test.each(['row.text.save', "import './marked-text.save';", '`text.save`'])(
  'another text is not ours: %s',
  (code) => {
    expect(put(code)).toContain(code);
  },
);

test('a message that there is not ends the build', () => {
  expect(() => put('text.lost')).toThrow('text.lost');
});
