import {
  FACET_FIELDS,
  FACETS,
  isFiltered,
  type FacetField,
  type SearchState,
} from '../../search/address.ts';
import { requireElement } from '../require-element.ts';

/** A chip for each chosen value, which removes it. */
export interface ChipsView {
  show(state: SearchState): void;
}

/** @param getName returns the name of a facet's value */
export function createChipsView(
  root: HTMLElement,
  getName: (field: FacetField, value: string) => string,
): ChipsView {
  const list = requireElement(root, '[data-part="chips"]');
  const template = requireElement<HTMLTemplateElement>(root, '[data-template="chip"]');
  const clear = requireElement<HTMLElement>(root, '[data-part="clear"]');

  const createChip = (field: FacetField, value: string): Node => {
    const chip = template.content.cloneNode(true) as DocumentFragment;
    Object.assign(requireElement<HTMLElement>(chip, 'button').dataset, { field, value });
    requireElement(chip, '[data-slot="name"]').textContent = getName(field, value);
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
      // After a removal by keyboard, the focus stays among the chips.
      if (focused === -1) return;
      const next = list.children[Math.min(focused, list.childElementCount - 1)];
      const target = next ?? requireElement(root, 'section');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
  };
}
