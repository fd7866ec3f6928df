/** What moves when a joint is pulled to a place of the picture. No limb is ever longer or shorter than it is. */
import { type Figure, HEAD_JOINTS, headAt, type Joint, joint, JOINTS, LENGTH, map, pelvis, type Side } from './body.ts';
import { dot, length, middle, minus, plus, square, times, type Turn, turnTo, unit, type Vector } from './vector.ts';

/** The pelvis is pulled like a joint. */
export type Handle = Joint | 'pelvis';

const SIDES: Side[] = ['right', 'left'];
const ABOVE: Joint[] = JOINTS.filter((name) => !/Hip|Knee|Ankle/.test(name));

/**
 * @param x in the plane of the picture, as seen: a figure that is looked at from the side is turned before and back afterwards
 * @param whole whether everything moves along
 */
export function drag(figure: Figure, handle: Handle, x: number, y: number, whole = false): Figure {
  if (whole) {
    const from = handle === 'pelvis' ? pelvis(figure) : figure[handle];
    return map(figure, (point) => plus(point, [x - from[0], y - from[1], 0]));
  }
  if (handle === 'pelvis') {
    return movePelvis(figure, x, y);
  }
  if (handle === 'neck') {
    return bendTrunk(figure, x, y);
  }
  if (handle === 'nose') {
    return turnGroup(figure, HEAD_JOINTS, figure.neck, toSphere(figure.neck, figure.nose, x, y));
  }
  if (/Eye|Ear/.test(handle)) {
    return turnHead(figure, handle, x, y);
  }
  const side: Side = handle.startsWith('left') ? 'left' : 'right';
  switch (handle.slice(side.length)) {
    case 'Wrist':
      return reach(figure, side, 'arm', planeTarget(figure, side, 'arm', x, y));
    case 'Ankle':
      return reach(figure, side, 'leg', planeTarget(figure, side, 'leg', x, y));
    case 'Elbow':
      return swing(figure, side, 'arm', x, y);
    case 'Knee':
      return swing(figure, side, 'leg', x, y);
    case 'Shoulder':
      return turnShoulders(figure, handle, x, y);
    default:
      return turnHips(figure, handle, x, y);
  }
}

const LIMB = {
  arm: { root: 'Shoulder', bend: 'Elbow', end: 'Wrist', upper: LENGTH.upperArm, lower: LENGTH.forearm },
  leg: { root: 'Hip', bend: 'Knee', end: 'Ankle', upper: LENGTH.thigh, lower: LENGTH.shank },
} as const;

type LimbKind = keyof typeof LIMB;

function jointsOf(side: Side, kind: LimbKind): { root: Joint; bend: Joint; end: Joint } {
  const { root, bend, end } = LIMB[kind];
  return { root: joint(side, root), bend: joint(side, bend), end: joint(side, end) };
}

/** Where the end of a limb goes: under the pointer, at the depth that it has, or as much of it as the limb reaches. */
function planeTarget(figure: Figure, side: Side, kind: LimbKind, x: number, y: number): Vector {
  const { root, end } = jointsOf(side, kind);
  const most = LIMB[kind].upper + LIMB[kind].lower;
  const [dx, dy] = [x - figure[root][0], y - figure[root][1]];
  const flat = Math.hypot(dx, dy);
  const depth = figure[end][2] - figure[root][2];
  const deepest = Math.sqrt(Math.max(0, most * most - flat * flat));
  return plus(figure[root], [dx, dy, Math.max(-deepest, Math.min(deepest, depth))]);
}

/** Two bones that bend where they bent before, so that their end is at a target or as near as it can be (law of cosines). */
export function reach(figure: Figure, side: Side, kind: LimbKind, target: Vector): Figure {
  const { upper, lower } = LIMB[kind];
  const names = jointsOf(side, kind);
  const root = figure[names.root];
  const along = unit(minus(target, root), unit(minus(figure[names.end], root)));
  const distance = Math.max(Math.abs(upper - lower), Math.min(upper + lower, length(minus(target, root))));
  const bent = minus(figure[names.bend], root);
  const aside = minus(bent, times(along, dot(bent, along)));
  const across = length(aside) > 1e-6 ? unit(aside) : usualBend(kind, along);
  const cos = Math.max(-1, Math.min(1, (upper * upper + distance * distance - lower * lower) / (2 * upper * distance)));
  const sin = Math.sqrt(1 - cos * cos);
  return {
    ...figure,
    [names.bend]: plus(root, plus(times(along, cos * upper), times(across, sin * upper))),
    [names.end]: plus(root, times(along, distance)),
  };
}

/** Of a limb that is straight, knees go forward and elbows back. */
function usualBend(kind: LimbKind, along: Vector): Vector {
  const wanted: Vector = kind === 'leg' ? [0, 0, 1] : [0, 0.3, -1];
  const aside = minus(wanted, times(along, dot(wanted, along)));
  return length(aside) > 1e-6 ? unit(aside) : square(along);
}

/** A point at its distance from a centre, below the pointer; on the side of the picture where it was. */
function toSphere(centre: Vector, point: Vector, x: number, y: number): Vector {
  const radius = length(minus(point, centre));
  const [dx, dy] = [x - centre[0], y - centre[1]];
  const flat = Math.hypot(dx, dy);
  if (flat >= radius) {
    return plus(centre, times([dx / flat, dy / flat, 0], radius));
  }
  const depth = Math.sqrt(radius * radius - flat * flat);
  return plus(centre, [dx, dy, point[2] < centre[2] ? -depth : depth]);
}

/** The upper bone follows the pointer and takes the lower one along. */
function swing(figure: Figure, side: Side, kind: LimbKind, x: number, y: number): Figure {
  const names = jointsOf(side, kind);
  const root = figure[names.root];
  const bend = toSphere(root, figure[names.bend], x, y);
  return turnGroup(figure, [names.bend, names.end], root, bend, names.bend);
}

/** Joints turn together about a centre, so that one of them comes to a place. */
function turnGroup(figure: Figure, names: Joint[], centre: Vector, to: Vector, by: Joint = names[0]): Figure {
  return turnAbout(figure, names, centre, turnTo(minus(figure[by], centre), minus(to, centre)));
}

function turnAbout(figure: Figure, names: Joint[], centre: Vector, turn: Turn): Figure {
  const moved = names.map((name) => [name, plus(centre, turn(minus(figure[name], centre)))]);
  return { ...figure, ...Object.fromEntries(moved) };
}

function turnHead(figure: Figure, handle: Joint, x: number, y: number): Figure {
  const centre = middle(figure.rightEar, figure.leftEar);
  const to = toSphere(centre, figure[handle], x, y);
  return turnGroup(figure, HEAD_JOINTS, centre, to, handle);
}

/** All above the hips turns about the pelvis. */
function bendTrunk(figure: Figure, x: number, y: number): Figure {
  const centre = pelvis(figure);
  return turnGroup(figure, ABOVE, centre, toSphere(centre, figure.neck, x, y), 'neck');
}

/** The hips go where they are pulled, what is above with them; the feet stay as far as the legs reach. */
function movePelvis(figure: Figure, x: number, y: number): Figure {
  const from = pelvis(figure);
  const by: Vector = [x - from[0], y - from[1], 0];
  const moved = map(figure, (point, name) => /Knee|Ankle/.test(name) ? point : plus(point, by));
  return SIDES.reduce((now, side) => keepFoot(now, side, figure[joint(side, 'Ankle')], by), moved);
}

function keepFoot(figure: Figure, side: Side, ankle: Vector, by: Vector): Figure {
  const names = jointsOf(side, 'leg');
  // The knee goes along with the hip: the leg bends where it bent before.
  const carried = { ...figure, [names.bend]: plus(figure[names.bend], by), [names.end]: plus(figure[names.end], by) };
  return reach(carried, side, 'leg', ankle);
}

/** The line of the shoulders turns about the neck; arms hang on it. */
function turnShoulders(figure: Figure, handle: Joint, x: number, y: number): Figure {
  const to = toSphere(figure.neck, figure[handle], x, y);
  const turn = turnTo(minus(figure[handle], figure.neck), minus(to, figure.neck));
  return SIDES.reduce((now, side) => {
    const shoulder = joint(side, 'Shoulder');
    const place = plus(figure.neck, turn(minus(figure[shoulder], figure.neck)));
    const by = minus(place, figure[shoulder]);
    return {
      ...now,
      [shoulder]: place,
      [joint(side, 'Elbow')]: plus(figure[joint(side, 'Elbow')], by),
      [joint(side, 'Wrist')]: plus(figure[joint(side, 'Wrist')], by),
    };
  }, figure);
}

/** The line of the hips turns about its middle; the feet stay as far as the legs reach. */
function turnHips(figure: Figure, handle: Joint, x: number, y: number): Figure {
  const centre = pelvis(figure);
  const turn = turnTo(minus(figure[handle], centre), minus(toSphere(centre, figure[handle], x, y), centre));
  return SIDES.reduce((now, side) => {
    const hip = joint(side, 'Hip');
    const place = plus(centre, turn(minus(figure[hip], centre)));
    const by = minus(place, figure[hip]);
    return keepFoot({ ...now, [hip]: place }, side, figure[joint(side, 'Ankle')], by);
  }, figure);
}

/** Which points the figure itself hides, as it is seen: the nose of somebody who looks away, the far ear of a profile. */
export function hiddenByItself(figure: Figure): Set<Joint> {
  const across = unit(minus(figure.leftEar, figure.rightEar));
  const front = unit(minus(figure.nose, middle(figure.rightEar, figure.leftEar)));
  const facing = unit(minus(front, times(across, dot(front, across))));
  const away = (out: number, ahead: number) => out * across[2] + ahead * facing[2];
  const hidden = new Set<Joint>();
  if (away(0, 1) < -0.25) {
    hidden.add('nose');
  }
  for (const [side, out] of [['right', -1], ['left', 1]] as const) {
    if (away(out * 0.42, 0.9) < 0) {
      hidden.add(`${side}Eye`);
    }
    if (away(out, 0) < -0.45) {
      hidden.add(`${side}Ear`);
    }
  }
  return hidden;
}

/** How far each limb is from its length; for tests and to be sure. */
export function strain(figure: Figure): number {
  const of = (a: Joint, b: Joint, size: number) => Math.abs(length(minus(figure[a], figure[b])) - size);
  const limbs = SIDES.flatMap((side) => [
    of('neck', joint(side, 'Shoulder'), LENGTH.shoulder),
    of(joint(side, 'Shoulder'), joint(side, 'Elbow'), LENGTH.upperArm),
    of(joint(side, 'Elbow'), joint(side, 'Wrist'), LENGTH.forearm),
    of(joint(side, 'Hip'), joint(side, 'Knee'), LENGTH.thigh),
    of(joint(side, 'Knee'), joint(side, 'Ankle'), LENGTH.shank),
  ]);
  const trunk = Math.abs(length(minus(figure.neck, pelvis(figure))) - LENGTH.trunk);
  const hips = of('rightHip', 'leftHip', 2 * LENGTH.hip);
  const face = HEAD_JOINTS.map((name) => of('nose', name, length(minus(headAt('nose'), headAt(name)))));
  const neck = length(minus(middle(figure.rightEar, figure.leftEar), figure.neck)) -
    length(middle(headAt('rightEar'), headAt('leftEar')));
  return Math.max(...limbs, ...face, Math.abs(neck), trunk, hips);
}
