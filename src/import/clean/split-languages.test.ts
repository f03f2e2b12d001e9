import { expect, test } from 'vitest';
import { splitLanguages } from './split-languages.ts';

const TEXTS: Readonly<Record<string, string>> = {
  de: 'Wir zeigen, dass die Brunnen in den Dörfern tiefer sind, als es für die Versorgung mit Wasser nötig ist.',
  en: 'We show that the wells of these villages are deeper than it is necessary for the supply of water.',
  es: 'Mostramos que los pozos de las aldeas son más profundos de lo que es necesario para una vida con agua.',
  fr: 'Nous montrons que les puits des villages sont plus profonds que ce qui est utile pour une vie avec eau.',
  it: 'Mostriamo che i pozzi della regione sono più profondi di quanto è utile per una vita con acqua nel paese.',
  nl: 'Wij tonen dat de putten van deze dorpen dieper zijn dan voor het leven met water op het land nodig is.',
  pt: 'Mostramos que os poços da região são mais profundos do que é preciso para uma vida com água nas aldeias.',
  ja: '村の井戸は必要以上に深いことを示す。',
  ko: '마을의 우물이 필요 이상으로 깊다는 것을 보인다.',
  ru: 'Мы показываем, что колодцы в деревнях глубже, чем нужно.',
  zh: '我们证明村里的井比所需的更深。',
};
const PAIRS = Object.keys(TEXTS).flatMap((one) =>
  Object.keys(TEXTS).flatMap((two) => (one === two ? [] : [[one, two] as const])),
);

test.each(PAIRS)('an abstract in %s and %s is separated', (one, two) => {
  const [text = '', other = ''] = [TEXTS[one], TEXTS[two]];
  const both = `${text}\n\n${other}`;
  expect(splitLanguages(both, [])).toEqual({ text, others: { [two]: other } });
  expect(splitLanguages(both, [undefined, two])).toEqual({ text: other, others: { [one]: text } });
});

test('short paragraphs belong to the language before them', () => {
  const both = `Background.\n\n${TEXTS.en}\n\nResults.\n\n${TEXTS.fr}\n\nFin.`;
  const { text, others } = splitLanguages(both, ['en-GB']);
  expect(text).toBe(`Background.\n\n${TEXTS.en}\n\nResults.`);
  expect(others).toEqual({ fr: `${TEXTS.fr}\n\nFin.` });
});

test('paragraphs in one language, and names or formulas in another, are kept', () => {
  const text = `${TEXTS.en}\n\nDer Brunnen, das Wasser.\n\n$\\alpha$ Ein Haus 水 of the village.`;
  expect(splitLanguages(text, ['de'])).toEqual({ text, others: {} });
});
