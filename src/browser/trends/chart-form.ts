import { createElement } from '../create-element.ts';
import type { CountedGroups } from './count-groups.ts';
import { formatTrends, parseSeries, parseTrends, WORD, type TrendState } from './address.ts';
import { MAX_SERIES } from './draw-chart.ts';

/** A state with known series: those in the address, or the page's default ones. */
export interface ChosenState extends TrendState {
  readonly series: readonly string[];
}

/** The form next to the chart. */
export interface ChartForm {
  readonly read: () => ChosenState;
  readonly write: (state: ChosenState) => void;
  /** Completes a state with the default series. */
  readonly choose: (state: TrendState) => ChosenState;
  /**
   * Takes the word from the word field.
   *
   * @returns the form's state with the word as the last series, or undefined without a word
   */
  readonly takeWord: () => ChosenState | undefined;
  /** Whether the reader has checked more series than the chart can show. */
  readonly hasTooMany: () => boolean;
  /** Whether the reader has changed a checkbox since the page was loaded. */
  readonly isChanged: () => boolean;
}

/** @param chosenWords the element with the boxes of words that the reader has added */
export function createChartForm(
  form: HTMLFormElement,
  chosenWords: Element,
  groups: CountedGroups,
): ChartForm {
  const { bins } = groups;
  const listBoxes = (): HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>('[name="show"]'),
  ];

  const choose = ({ series, by }: TrendState): ChosenState => ({
    series: series ?? listBoxes().flatMap((box) => (box.defaultChecked ? box.value : [])),
    by,
  });

  const read = (): ChosenState => {
    const fields = new FormData(form);
    const by = fields.get('by');
    const series = fields
      .getAll('show')
      .flatMap((value) => (typeof value === 'string' ? value : []));
    return choose(
      parseTrends(
        formatTrends({
          series,
          // The address does not contain the default unit.
          by: (by === 'year' || by === 'month') && by !== bins[0]?.unit ? by : undefined,
        }),
      ),
    );
  };

  return {
    choose,
    read,
    write({ series, by }) {
      const added = series.filter(groups.isSearched);
      chosenWords.replaceChildren(...added.map((key) => createBox(key, groups.getName(key))));
      for (const box of listBoxes()) box.checked = series.includes(box.value);
      const select = form.querySelector('select');
      if (select && by !== undefined && bins.some(({ unit }) => unit === by)) select.value = by;
    },
    takeWord() {
      const field = form.querySelector<HTMLInputElement>('[name="word"]');
      const key = parseSeries(WORD + (field?.value ?? ''));
      if (key === undefined || field === null) return undefined;
      field.value = '';
      const { series, by } = read();
      const others = series.filter((one) => one !== key).slice(0, MAX_SERIES - 1);
      return { series: [...others, key], by };
    },
    hasTooMany: () => listBoxes().filter((box) => box.checked).length > MAX_SERIES,
    isChanged: () => listBoxes().some(({ checked, defaultChecked }) => checked !== defaultChecked),
  };
}

function createBox(key: string, name: string): HTMLLabelElement {
  const label = createElement(
    'label',
    'inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11',
  );
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'show';
  box.value = key;
  box.checked = true;
  label.append(box, name);
  return label;
}
