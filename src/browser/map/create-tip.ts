import { createElement } from '../create-element.ts';
import type { Point } from './create-camera.ts';

/** A tooltip with the title of the paper under the pointer. */
export interface Tip {
  readonly show: (text: string) => void;
  /** Moves it next to a point, within the frame; hides it without a point. */
  readonly moveTo: (point: Point | undefined) => void;
}

/** Pixels between a paper and its title. */
const GAP = 14;

export function createTip(frame: HTMLElement): Tip {
  const tip = createElement('p', 'map-tip');
  // The status line announces the title.
  tip.ariaHidden = 'true';
  tip.hidden = true;
  frame.append(tip);
  return {
    show: (text) => void (tip.textContent = text),
    moveTo(point) {
      tip.hidden = point === undefined || tip.textContent === '';
      if (point === undefined) return;
      const [x, y] = point;
      const { offsetWidth: width, offsetHeight: height } = tip;
      const left = Math.max(0, Math.min(frame.clientWidth - width, x - width / 2));
      const top = y + GAP + height > frame.clientHeight ? y - GAP - height : y + GAP;
      tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
  };
}
