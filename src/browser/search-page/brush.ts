/** Told of stretches of a picture, by the places of their first and last column. */
export interface BrushListener {
  /** The stretch while it is drawn. */
  move(from: number, to: number): void;
  /** The stretch that was meant; one place where a column was pressed. */
  end(from: number, to: number): void;
  /** There shall be no stretch after all. */
  cancel(): void;
}

/** Lets a pointer choose a stretch of a picture that has so many columns of equal width. */
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
