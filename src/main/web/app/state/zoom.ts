/** How near one is to a picture, and which part of it one sees. Places are pixels from the middle of the frame. */
export interface Zoom {
  scale: number;
  x: number;
  y: number;
}

export const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const MOST = 8;

/** Nearer or further, what is at a place staying there. */
export function zoomed({ scale, x, y }: Zoom, by: number, atX = 0, atY = 0): Zoom {
  const next = Math.max(1, Math.min(MOST, scale * by));
  if (next === 1) {
    return WHOLE;
  }
  const ratio = next / scale;
  return { scale: next, x: atX - (atX - x) * ratio, y: atY - (atY - y) * ratio };
}

/** Moved along, but never so far that nothing of it is seen. */
export function moved({ scale, x, y }: Zoom, dx: number, dy: number, width: number, height: number): Zoom {
  const [mostX, mostY] = [width * (scale - 1) / 2, height * (scale - 1) / 2];
  const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  return { scale, x: within(x + dx, mostX), y: within(y + dy, mostY) };
}
