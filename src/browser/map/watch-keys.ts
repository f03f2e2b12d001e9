/** Actions for keys on the map. */
export interface KeyActions {
  /** Whether the map cannot be panned; arrow keys then scroll the page. */
  readonly isFullyVisible: () => boolean;
  /** Moves the map by pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** Zooms in or out. */
  readonly zoom: (isNearer: boolean) => void;
}

/** Pixels per press of an arrow key. */
const STEP = 80;

/** The map moves opposite to the arrow. */
const MOVES = new Map<string, readonly [dx: number, dy: number]>([
  ['ArrowLeft', [STEP, 0]],
  ['ArrowRight', [-STEP, 0]],
  ['ArrowUp', [0, STEP]],
  ['ArrowDown', [0, -STEP]],
]);

/** On many keyboards, + without Shift is =. */
const ZOOMS = new Map([
  ['+', true],
  ['=', true],
  ['-', false],
  ['_', false],
]);

/**
 * Pans and zooms the map by keys while it has the focus. Combinations with Ctrl, Alt or Meta are
 * left to the browser.
 */
export function watchKeys(canvas: HTMLElement, act: KeyActions): void {
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = act.isFullyVisible() ? undefined : MOVES.get(event.key);
    const isNearer = ZOOMS.get(event.key);
    if (move === undefined && isNearer === undefined) return;
    event.preventDefault();
    if (move) act.pan(...move);
    if (isNearer !== undefined) act.zoom(isNearer);
  });
}
