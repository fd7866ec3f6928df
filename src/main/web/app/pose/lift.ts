/**
 * A flat skeleton as a body in space: what is shorter than the limb can be leans towards the viewer or away, in the way a body can:
 * knees forward, elbows where the hand leads.
 */
import {
  type Figure,
  HEAD_JOINTS,
  headAt,
  type Joint,
  joint,
  LENGTH,
  map,
  pelvis,
  type Side,
  standing,
} from './body.ts';
import { type Flat, UnreadablePose } from './openpose.ts';
import { about, minus, plus, times, type Turn, type Vector } from './vector.ts';

const SIDES: Side[] = ['right', 'left'];
type Point = readonly [number, number];

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** @throws UnreadablePose unless there are neck, hips and shoulders, or enough to tell them by */
export function lifted(points: Flat): { figure: Figure; hidden: Set<Joint> } {
  const { neck, rightHip, leftHip } = points;
  if (!neck || !rightHip || !leftHip) {
    throw new UnreadablePose();
  }
  const hips = between(rightHip, leftHip);
  const size = sizeOf(points, neck, hips);
  const at = (point: Point): Point => [(point[0] - hips[0]) / size, (point[1] - hips[1]) / size];
  const seen = Object.fromEntries(Object.entries(points).map(([name, point]) => [name, at(point)])) as Flat;
  const usual = standing();
  const trunk = at(neck);
  const figure: Record<string, Vector> = { neck: bone([0, 0, 0], trunk, LENGTH.trunk, 1) };
  // Who looks to one side has the shoulder of that side behind.
  const turn = Math.sign((seen.nose?.[0] ?? trunk[0]) - trunk[0]) || 1;
  axis(figure, 'Hip', [0, 0, 0], seen, LENGTH.hip, turn);
  axis(figure, 'Shoulder', figure.neck, seen, LENGTH.shoulder, turn);
  for (const side of SIDES) {
    limb(figure, seen, usual, joint(side, 'Shoulder'), joint(side, 'Elbow'), LENGTH.upperArm, -1);
    limb(figure, seen, usual, joint(side, 'Elbow'), joint(side, 'Wrist'), LENGTH.forearm, 1);
    limb(figure, seen, usual, joint(side, 'Hip'), joint(side, 'Knee'), LENGTH.thigh, 1);
    limb(figure, seen, usual, joint(side, 'Knee'), joint(side, 'Ankle'), LENGTH.shank, -1);
  }
  const head = headLike(figure.neck, seen);
  HEAD_JOINTS.forEach((name) => (figure[name] = plus(figure.neck, head(headAt(name)))));
  const hidden = new Set((Object.keys(usual) as Joint[]).filter((name) => !points[name]));
  const whole = figure as unknown as Figure;
  const middle = pelvis(whole);
  return { figure: map(whole, (point) => minus(point, middle)), hidden };
}

/** How many of the picture's units a body is high: as many as its longest limbs say, a single one that is too long not counted. */
function sizeOf(points: Flat, neck: Point, hips: Point): number {
  const of = (a: Joint, b: Joint, size: number): number[] => {
    const [from, to] = [points[a], points[b]];
    return from && to ? [distance(from, to) / size] : [];
  };
  const told = [
    distance(neck, hips) / LENGTH.trunk,
    ...SIDES.flatMap((side) => [
      ...of(joint(side, 'Hip'), joint(side, 'Knee'), LENGTH.thigh),
      ...of(joint(side, 'Knee'), joint(side, 'Ankle'), LENGTH.shank),
      ...of(joint(side, 'Shoulder'), joint(side, 'Elbow'), LENGTH.upperArm),
      ...of(joint(side, 'Elbow'), joint(side, 'Wrist'), LENGTH.forearm),
      ...of('neck', joint(side, 'Shoulder'), LENGTH.shoulder),
    ]),
  ].sort((a, b) => b - a);
  const size = told[1] !== undefined && told[0] > told[1] * 1.25 ? told[1] : told[0];
  if (!(size > 0)) {
    throw new UnreadablePose();
  }
  return size;
}

/** From a point to where the next is seen, as deep as its length is more than what is seen of it. */
function bone(from: Vector, to: Point, size: number, towards: number): Vector {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const flat = Math.hypot(dx, dy);
  if (flat >= size * 0.995) {
    return plus(from, times([dx / flat, dy / flat, 0], size));
  }
  return plus(from, [dx, dy, towards * Math.sqrt(size * size - flat * flat)]);
}

/** Both ends of the line of shoulders or hips. */
function axis(
  figure: Record<string, Vector>,
  part: 'Shoulder' | 'Hip',
  centre: Vector,
  seen: Flat,
  size: number,
  turn: number,
): void {
  const [right, left] = [seen[joint('right', part)], seen[joint('left', part)]];
  const half: Point = right && left
    ? [(left[0] - right[0]) / 2, (left[1] - right[1]) / 2]
    : right
    ? [centre[0] - right[0], centre[1] - right[1]]
    : left
    ? [left[0] - centre[0], left[1] - centre[1]]
    : [size, 0];
  const out = minus(bone(centre, [centre[0] + half[0], centre[1] + half[1]], size, -turn), centre);
  figure[joint('left', part)] = plus(centre, out);
  figure[joint('right', part)] = minus(centre, out);
}

function limb(
  figure: Record<string, Vector>,
  seen: Flat,
  usual: Figure,
  from: Joint,
  to: Joint,
  size: number,
  towards: number,
): void {
  const point = seen[to];
  figure[to] = point ? bone(figure[from], point, size, towards) : plus(figure[from], minus(usual[to], usual[from]));
}

/** How the head is turned: what brings its points nearest to those seen, from all sides at first, then finer. */
function headLike(neck: Vector, seen: Flat): Turn {
  const points = HEAD_JOINTS.flatMap((name) => {
    const point = seen[name];
    return point ? [{ name, x: point[0] - neck[0], y: point[1] - neck[1] }] : [];
  });
  const error = (turn: Turn) =>
    points.reduce((sum, { name, x, y }) => {
      const [atX, atY] = turn(headAt(name));
      return sum + (atX - x) ** 2 + (atY - y) ** 2;
    }, 0);
  let best = { angles: [0, 0, 0], error: points.length ? Infinity : 0 };
  for (let step = 30; step > 0.5; step /= 2) {
    const centre = best.angles;
    const reach = step === 30 ? [6, 2, 2] : [2, 2, 2];
    const offsets = (most: number) => Array.from({ length: 2 * most + 1 }, (_, at) => (at - most) * step);
    for (const yaw of offsets(reach[0])) {
      for (const pitch of offsets(reach[1])) {
        for (const roll of offsets(reach[2])) {
          const angles = [centre[0] + yaw, centre[1] + pitch, centre[2] + roll];
          const off = error(turnOf(angles));
          // Of two that fit alike, the one nearer to looking at the viewer.
          if (off < best.error - 1e-7) {
            best = { angles, error: off };
          }
        }
      }
    }
  }
  return turnOf(best.angles);
}

function turnOf([yaw, pitch, roll]: number[]): Turn {
  const radians = Math.PI / 180;
  const turns = [
    about([1, 0, 0], pitch * radians),
    about([0, 1, 0], yaw * radians),
    about([0, 0, 1], roll * radians),
  ];
  return (v) => turns.reduce((now, turn) => turn(now), v);
}
