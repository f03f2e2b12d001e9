/** Distance from the top and bottom of the window at which it scrolls, in CSS pixels. */
const SCROLL_EDGE = 72;
const SCROLL_STEP = 8;

/**
 * Lets readers drag the rows of a list by their handle, `[data-drag]`, with a mouse, a pen or a finger.
 * The keyboard has buttons for it.
 *
 * @param onDrop called with a dropped row and the number of positions that it was moved by; the row
 * itself is returned to its old position
 */
export function dragRows(list: HTMLElement, onDrop: (row: HTMLElement, by: number) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-drag]') : null;
    const row = [...list.children].find((child) => child.contains(handle));
    if (!handle || !(row instanceof HTMLElement) || event.button !== 0) return;
    // Otherwise text would be selected.
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    startDrag(list, row, event, onDrop);
  });
}

function startDrag(
  list: HTMLElement,
  row: HTMLElement,
  { clientY, pointerId }: PointerEvent,
  onDrop: (row: HTMLElement, by: number) => void,
): void {
  const getIndex = () => [...list.children].indexOf(row);
  const start = getIndex();
  let pointer = clientY;
  let frame = 0;
  const ended = new AbortController();
  const { signal } = ended;
  row.dataset.dragged = '';

  /** Moves the row by one position towards the pointer. Returns whether it has moved. */
  const moveOnce = (): boolean => {
    const { previousElementSibling: above, nextElementSibling: below } = row;
    // The neighbour moves, because a row that is moved would lose the pointer.
    if (above && pointer < getMiddle(above)) row.after(above);
    else if (below && pointer > getMiddle(below)) row.before(below);
    else return false;
    return true;
  };

  const move = (): void => {
    const step =
      pointer < SCROLL_EDGE ? -SCROLL_STEP : pointer > innerHeight - SCROLL_EDGE ? SCROLL_STEP : 0;
    scrollBy({ top: step, behavior: 'instant' });
    moveOnce();
    frame = requestAnimationFrame(move);
  };

  /** Moves the row to the pointer, which may have crossed several rows since the last frame. */
  const drop = (): void => {
    // At most one step per row: rows of very different heights could swap for ever.
    let left = list.children.length;
    while (left > 0 && moveOnce()) left -= 1;
    end(true);
  };

  const end = (isDropped: boolean): void => {
    ended.abort();
    cancelAnimationFrame(frame);
    delete row.dataset.dragged;
    const by = getIndex() - start;
    const others = [...list.children].filter((child) => child !== row);
    list.insertBefore(row, others[start] ?? null);
    if (isDropped && by !== 0) onDrop(row, by);
  };
  const listen = (type: 'pointermove' | 'pointerup' | 'pointercancel', act?: () => void): void =>
    addEventListener(
      type,
      (event) => {
        if (event.pointerId !== pointerId) return;
        pointer = event.clientY;
        act?.();
      },
      { signal },
    );
  listen('pointermove');
  listen('pointerup', drop);
  listen('pointercancel', () => end(false));
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  move();
}

function getMiddle(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
