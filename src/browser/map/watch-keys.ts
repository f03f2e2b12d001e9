/** What keys do on the map. */
export interface KeyActions {
  /** Whether there is nowhere to move the map to; the page is scrolled then, as everywhere. */
  readonly isWhole: () => boolean;
  /** Moves what is seen by pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** Brings the map nearer, or takes it farther away. */
  readonly zoom: (isNearer: boolean) => void;
}

/** Pixels that a press moves the map. */
const STEP = 80;

/** Where what is seen goes: the map moves the other way. */
const MOVES = new Map<string, readonly [dx: number, dy: number]>([
  ['ArrowLeft', [STEP, 0]],
  ['ArrowRight', [-STEP, 0]],
  ['ArrowUp', [0, STEP]],
  ['ArrowDown', [0, -STEP]],
]);

/** Without Shift, + is = on many keyboards. */
const ZOOMS = new Map([
  ['+', true],
  ['=', true],
  ['-', false],
  ['_', false],
]);

/** Moves and zooms the map by keys while it has the focus; together with Ctrl and so they stay the browser's. */
export function watchKeys(canvas: HTMLElement, act: KeyActions): void {
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = act.isWhole() ? undefined : MOVES.get(event.key);
    const isNearer = ZOOMS.get(event.key);
    if (move === undefined && isNearer === undefined) return;
    event.preventDefault();
    if (move) act.pan(...move);
    if (isNearer !== undefined) act.zoom(isNearer);
  });
}
