import {
  FACET_FIELDS,
  FACETS,
  isFiltered,
  type FacetField,
  type SearchState,
} from '../../search/address.ts';
import { demandElement } from './demand-element.ts';

/** A chip for each value that is chosen, to take it away again. */
export interface ChipsView {
  show(state: SearchState): void;
}

/** @param getName what a value of a facet is called */
export function createChipsView(
  root: HTMLElement,
  getName: (field: FacetField, value: string) => string,
): ChipsView {
  const list = demandElement(root, '[data-part="chips"]');
  const template = demandElement<HTMLTemplateElement>(root, '[data-template="chip"]');
  const clear = demandElement<HTMLElement>(root, '[data-part="clear"]');

  const createChip = (field: FacetField, value: string): Node => {
    const chip = template.content.cloneNode(true) as DocumentFragment;
    Object.assign(demandElement<HTMLElement>(chip, 'button').dataset, { field, value });
    demandElement(chip, '[data-slot="name"]').textContent = getName(field, value);
    return chip;
  };

  return {
    show(state) {
      const focused = [...list.children].findIndex((chip) => chip === document.activeElement);
      list.replaceChildren(
        ...FACET_FIELDS.flatMap((field) =>
          state[FACETS[field]].map((value) => createChip(field, value)),
        ),
      );
      clear.hidden = !isFiltered(state);
      // Who takes one away with the keyboard stays among them.
      if (focused === -1) return;
      const next = list.children[Math.min(focused, list.childElementCount - 1)];
      const target = next ?? demandElement(root, 'section');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
  };
}
