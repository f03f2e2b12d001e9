import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanLine } from './clean-text.ts';
import { PAYLOADS } from './hostile-payloads.fixture.ts';
import { createRandom } from './random.fixture.ts';

/** Texts that are special in some format. */
const NAMED: Readonly<Record<string, string>> = {
  quotes: `"double" 'single' “curly” «angled»`,
  braces: 'an } open { brace {twice}} and {',
  'a backslash': 'C:\\temp \\end{document} \\',
  'special characters of TeX': '100% of R&D #1 for $5 in a_b ~ x^2',
  'an open formula': 'costs $x and more',
  'the end of a script': '</script><script>alert(1)</script><!--',
  'the end of an attribute': '" onload="alert(1)" x=\'',
  'an entity': '&lt;b&gt; &amp;amp; &#60;',
  'a comment of TeX': '% the rest is lost',
  'an entry of BibTeX': 'x},\n}\n@article{evil,\n  title = {y',
  'an end of record': 'x\nER  - \nTY  - JOUR\nTI  - evil',
  'line ends': 'one\r\ntwo\nthree\u2028four\u2029five\tsix',
  'control characters': 'a\u0000b\u0008c\u001Bd\u007Fe\u0085f',
  'characters that XML forbids': 'a\uFFFEb\uFFFFc\u0001d]]>e',
  'another header': 'x\r\nBcc: evil@example.org\r\n\r\n<b>evil</b>',
  'a lone surrogate': 'a\uD83Db\uDE00c',
  'right to left': 'מאמר על רשתות عصبية',
  'overriding direction': 'safe\u202Etxt.exe\u202C',
  emoji: '🌋 lava 👩‍🔬 flag 🇩🇪',
  Chinese: '图像 识别 研究',
  diacritics: 'Łukasz Ćwikła, Đorđe Šafařík & Þór Ærøskøbing',
  'combining marks': 'Noe\u0308l Vie\u0323\u0302t',
  'a long word': 'x'.repeat(400),
  Markdown: '[a](javascript:alert(1)) **b** `c` # d',
  commas: 'a, b, c, and d; e and f',
  'only punctuation': '!?{}%$&#_^~\\',
  JSON: '{"id": null, "a": [1, "]\\""]}',
};

/** Texts in JSON arrays in the folder OFFPRINT_HOSTILE, if it is set. */
const EXTRA: readonly string[] = readTexts(process.env.OFFPRINT_HOSTILE);

/** All hostile texts by name. */
export const HOSTILE: Readonly<Record<string, string>> = {
  ...NAMED,
  ...Object.fromEntries(PAYLOADS.map((text) => [JSON.stringify(text.slice(0, 60)), text])),
  ...Object.fromEntries(combine(24).map((text, index) => [`combined text ${index + 1}`, text])),
  ...Object.fromEntries(EXTRA.map((text, index) => [`extra text ${index + 1}`, text])),
};

/** Combines texts: each result is one text, the end of a second one and a third one. */
function combine(count: number): readonly string[] {
  const random = createRandom(11);
  const all = [...Object.values(NAMED), ...PAYLOADS].filter((text) => text.length < 200);
  const pick = () => all[Math.floor(random() * all.length)] ?? '';
  return Array.from({ length: count }, () => {
    const [first, second, third] = [pick(), pick(), pick()];
    return `${first}${second.slice(Math.floor(random() * second.length))}${third}`;
  });
}

function readTexts(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown)
    .filter((text): text is string => typeof text === 'string' && cleanLine(text) !== '');
}
