/** A press that moves less than this, in pixels, is a click. */
const STILL = 5;

/** What pointers and fingers do on the map. */
export interface PointerActions {
  /** Whether a press that moves draws a line, and does not move the map. */
  readonly isDrawing: () => boolean;
  readonly hover: (event: PointerEvent) => void;
  readonly leave: () => void;
  readonly press: (event: PointerEvent) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** @param at the middle between two fingers */
  readonly pinch: (by: number, at: { readonly clientX: number; readonly clientY: number }) => void;
  /** A line is drawn that began somewhere, and is now here. */
  readonly draw: (event: PointerEvent, isFirst: boolean) => void;
  /** The line is drawn, or is none after all. */
  readonly endLine: (isLine: boolean) => void;
}

/** Tells presses, moves, pinches and lines from each other. */
export function watchPointers(canvas: HTMLElement, act: PointerActions): void {
  const fingers = new Map<number, PointerEvent>();
  let start: PointerEvent | undefined;
  /** Whether what is done is more than a press. */
  let isMove = false;
  let isLine = false;

  const end = (isWhole: boolean): void => {
    if (isLine) act.endLine(isWhole);
    start = undefined;
    isMove = isLine = false;
  };

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    if (fingers.size > 1) {
      // The second finger makes a pinch of what was a line or a press.
      if (isLine) act.endLine(false);
      [isMove, isLine] = [true, false];
      return;
    }
    start = event;
    isLine = act.isDrawing();
    if (isLine) act.draw(event, true);
  });

  canvas.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before || !start) {
      if (event.pointerType === 'mouse') act.hover(event);
      return;
    }
    const old = [...fingers.values()];
    fingers.set(event.pointerId, event);
    if (fingers.size > 1) {
      const [was, now] = [measure(old), measure([...fingers.values()])];
      act.pan(now.clientX - was.clientX, now.clientY - was.clientY);
      if (was.spread > 0) act.pinch(now.spread / was.spread, now);
      return;
    }
    isMove ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= STILL;
    if (isLine) act.draw(event, false);
    else if (isMove) act.pan(event.clientX - before.clientX, event.clientY - before.clientY);
  });

  canvas.addEventListener('pointerup', (event) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    const isPress = !isMove;
    end(isMove);
    if (isPress) act.press(event);
  });
  canvas.addEventListener('pointercancel', (event) => {
    fingers.delete(event.pointerId);
    end(false);
  });
  canvas.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && fingers.size === 0) act.leave();
  });
}

/** The middle between two fingers, and how far they are from each other. */
function measure(fingers: readonly PointerEvent[]) {
  const [a, b] = fingers;
  if (!a || !b) return { clientX: 0, clientY: 0, spread: 0 };
  return {
    clientX: (a.clientX + b.clientX) / 2,
    clientY: (a.clientY + b.clientY) / 2,
    spread: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  };
}
