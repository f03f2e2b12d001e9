/** Number of pixels that a pointer may move during a click. */
const MAX_CLICK_DISTANCE = 5;

/** Actions for mouse and touch on the map. */
export interface PointerActions {
  /** Whether dragging draws a shape instead of panning. */
  readonly isDrawing: () => boolean;
  readonly hover: (event: PointerEvent) => void;
  readonly leave: () => void;
  readonly press: (event: PointerEvent) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** @param at the point halfway between two fingers */
  readonly pinch: (by: number, at: { readonly clientX: number; readonly clientY: number }) => void;
  /** Extends the shape being drawn, or begins one. */
  readonly draw: (event: PointerEvent, isFirst: boolean) => void;
  /** Ends drawing; `isLine` is false if it was a click or was cancelled. */
  readonly endLine: (isLine: boolean) => void;
}

/** Recognises clicks, drags, pinches and drawn shapes. */
export function watchPointers(canvas: HTMLElement, act: PointerActions): void {
  const fingers = new Map<number, PointerEvent>();
  let start: PointerEvent | undefined;
  /** Whether the pointer has moved too far for a click. */
  let isMove = false;
  let isLine = false;

  const end = (isComplete: boolean): void => {
    if (isLine) act.endLine(isComplete);
    start = undefined;
    isMove = isLine = false;
  };

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    if (fingers.size > 1) {
      // A second finger turns a click or a shape into a pinch.
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
    isMove ||=
      Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >=
      MAX_CLICK_DISTANCE;
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

/** The point halfway between two fingers, and their distance. */
function measure(fingers: readonly PointerEvent[]) {
  const [a, b] = fingers;
  if (!a || !b) return { clientX: 0, clientY: 0, spread: 0 };
  return {
    clientX: (a.clientX + b.clientX) / 2,
    clientY: (a.clientY + b.clientY) / 2,
    spread: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  };
}
