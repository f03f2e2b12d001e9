import type { Camera } from './draw-papers.ts';

export type Point = readonly [x: number, y: number];

/** Size of the map in position units, hundredths of the picture's units. */
export const WIDTH = 100_000;
export const HEIGHT = 64_000;

const MAX_ZOOM = 60;

/** The visible part of the map. In an upright frame, the map is rotated clockwise by 90 degrees. */
export interface MapCamera {
  readonly get: () => Camera;
  readonly isUpright: () => boolean;
  /** The scale at which the whole map is visible. */
  readonly getFittingScale: () => number;
  readonly isFullyVisible: () => boolean;
  /** Converts a point of the window to a position on the map. */
  readonly toPosition: (at: { readonly clientX: number; readonly clientY: number }) => Point;
  /** Converts a position on the map to a point of the frame. */
  readonly toScreen: (position: Point) => Point;
  readonly getCentre: () => Point;
  /** Moves the map by pixels. */
  readonly pan: (dx: number, dy: number) => void;
  /** Zooms by a factor around a position, which stays where it is on the screen. */
  readonly zoom: (by: number, position: Point) => void;
  /** Adapts to the frame's size and keeps the zoom. */
  readonly fit: () => void;
}

/** @param changed called when the visible part changes */
export function createCamera(frame: HTMLElement, changed: () => void): MapCamera {
  let camera: Camera = { x: 0, y: 0, scale: 0 };
  let nearness = 1;

  const isUpright = (): boolean => frame.clientHeight > frame.clientWidth;
  const getSides = (): readonly [long: number, short: number] =>
    isUpright() ? [frame.clientHeight, frame.clientWidth] : [frame.clientWidth, frame.clientHeight];
  const getFittingScale = (): number => getSides()[0] / WIDTH;

  const set = (next: Camera): void => {
    const fitting = getFittingScale();
    const [long, short] = getSides();
    const scale = Math.max(fitting, Math.min(fitting * MAX_ZOOM, next.scale));
    nearness = fitting > 0 ? scale / fitting : 1;
    camera = {
      scale,
      x: Math.max(0, Math.min(WIDTH - long / scale, next.x)),
      y: Math.max(0, Math.min(HEIGHT - short / scale, next.y)),
    };
    changed();
  };

  return {
    get: () => camera,
    isUpright,
    getFittingScale,
    isFullyVisible: () => nearness <= 1.001,
    toPosition({ clientX, clientY }) {
      const box = frame.getBoundingClientRect();
      const [x, y] = [clientX - box.left, clientY - box.top];
      const { scale } = camera;
      return isUpright()
        ? [camera.x + y / scale, camera.y + (frame.clientWidth - x) / scale]
        : [camera.x + x / scale, camera.y + y / scale];
    },
    toScreen([x, y]) {
      const [across, down] = [(x - camera.x) * camera.scale, (y - camera.y) * camera.scale];
      return isUpright() ? [frame.clientWidth - down, across] : [across, down];
    },
    getCentre() {
      const [long, short] = getSides();
      return [camera.x + long / camera.scale / 2, camera.y + short / camera.scale / 2];
    },
    pan(dx, dy) {
      const [across, down] = isUpright() ? [dy, -dx] : [dx, dy];
      const { x, y, scale } = camera;
      set({ scale, x: x - across / scale, y: y - down / scale });
    },
    zoom(by, [x, y]) {
      const fitting = getFittingScale();
      const scale = Math.max(fitting, Math.min(fitting * MAX_ZOOM, camera.scale * by));
      const ratio = camera.scale / scale;
      set({ scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio });
    },
    fit: () => set({ ...camera, scale: getFittingScale() * nearness }),
  };
}
