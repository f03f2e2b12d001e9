import type { Inks } from './draw-papers.ts';

/** Reads the colours of the current theme from the style sheet. */
export function readInks(frame: HTMLElement, hues: readonly string[]): Inks {
  const probe = document.createElement('span');
  frame.append(probe);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const toInk = (className: string): number => {
    probe.className = className;
    if (!pen) return 0;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    return new Uint32Array(pen.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
  };
  const inks = {
    ground: toInk('map-ink-ground'),
    faint: toInk('map-ink-faint'),
    hues: hues.map((hue) => toInk(`map-ink${hue === '' ? '' : ` hue-${hue}`}`)),
  };
  probe.remove();
  return inks;
}
