/** Points and directions in space: x to the viewer's right, y downwards, z towards the viewer. */
export type Vector = readonly [x: number, y: number, z: number];

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const middle = (a: Vector, b: Vector): Vector => times(plus(a, b), 0.5);

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Of length one; of nothing, another direction. */
export function unit(a: Vector, otherwise: Vector = [0, 1, 0]): Vector {
  const size = length(a);
  return size > 1e-9 ? times(a, 1 / size) : otherwise;
}

/** Any direction square to another. */
export function square(a: Vector): Vector {
  return unit(cross(a, Math.abs(a[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
}

export type Turn = (a: Vector) => Vector;

/** The turn about an axis of length one, by an angle in radians (Rodrigues). */
export function about(axis: Vector, angle: number): Turn {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return (a) => plus(plus(times(a, cos), times(cross(axis, a), sin)), times(axis, dot(axis, a) * (1 - cos)));
}

/** The shortest turn that takes one direction to another. */
export function turnTo(from: Vector, to: Vector): Turn {
  const [a, b] = [unit(from), unit(to)];
  const axis = cross(a, b);
  const sin = length(axis);
  if (sin < 1e-9) {
    return dot(a, b) > 0 ? (v) => v : about(square(a), Math.PI);
  }
  return about(times(axis, 1 / sin), Math.atan2(sin, dot(a, b)));
}
