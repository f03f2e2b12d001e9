/** Receives ranges by the indexes of their first and last column. */
export interface BrushListener {
  /** Called while the range is being drawn. */
  move(from: number, to: number): void;
  /** Called with the final range, which is a single column after a click. */
  end(from: number, to: number): void;
  /** Called when the range is cancelled. */
  cancel(): void;
}

/** Lets a pointer select a range in a picture with columns of equal width. */
export function createBrush(picture: SVGElement, columns: number, listener: BrushListener): void {
  let start: number | undefined;

  const columnAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = picture.getBoundingClientRect();
    const column = Math.floor(((clientX - left) / width) * columns);
    return Math.max(0, Math.min(columns - 1, column));
  };

  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = columnAt(event);
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener('pointermove', (event) => {
    if (start !== undefined) listener.move(start, columnAt(event));
  });
  picture.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    const from = start;
    start = undefined;
    listener.end(from, columnAt(event));
  });
  const cancel = (): void => {
    if (start === undefined) return;
    start = undefined;
    listener.cancel();
  };
  picture.addEventListener('pointercancel', cancel);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') cancel();
  });
}
