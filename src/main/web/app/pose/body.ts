/** A body as the 18 points of OpenPose, in heights of a standing figure. Left and right are the figure's own. */
import { minus, plus, times, type Vector } from './vector.ts';

export const JOINTS = [
  'nose',
  'neck',
  'rightShoulder',
  'rightElbow',
  'rightWrist',
  'leftShoulder',
  'leftElbow',
  'leftWrist',
  'rightHip',
  'rightKnee',
  'rightAnkle',
  'leftHip',
  'leftKnee',
  'leftAnkle',
  'rightEye',
  'leftEye',
  'rightEar',
  'leftEar',
] as const;

export type Joint = typeof JOINTS[number];

/** Where each point is. */
export type Figure = Readonly<Record<Joint, Vector>>;

export type Side = 'right' | 'left';

/** Lengths as fractions of the height (Winter, Biomechanics and Motor Control of Human Movement, figure 4.1), as the service has them. */
export const LENGTH = {
  thigh: 0.245,
  shank: 0.246,
  upperArm: 0.186,
  forearm: 0.146,
  trunk: 0.288,
  shoulder: 0.108,
  hip: 0.058,
} as const;

/** From the neck, of a head that looks at the viewer. */
const HEAD: Partial<Record<Joint, Vector>> = {
  nose: [0, -0.093, 0.074],
  rightEye: [-0.0185, -0.118, 0.058],
  leftEye: [0.0185, -0.118, 0.058],
  rightEar: [-0.044, -0.11, 0],
  leftEar: [0.044, -0.11, 0],
};

export const HEAD_JOINTS = Object.keys(HEAD) as Joint[];

export function headAt(joint: Joint): Vector {
  return HEAD[joint] ?? [0, 0, 0];
}

/** What hangs together without ever changing its length. */
export const BONES: ReadonlyArray<readonly [from: Joint, to: Joint]> = [
  ['neck', 'rightShoulder'],
  ['neck', 'leftShoulder'],
  ['rightShoulder', 'rightElbow'],
  ['rightElbow', 'rightWrist'],
  ['leftShoulder', 'leftElbow'],
  ['leftElbow', 'leftWrist'],
  ['neck', 'rightHip'],
  ['rightHip', 'rightKnee'],
  ['rightKnee', 'rightAnkle'],
  ['neck', 'leftHip'],
  ['leftHip', 'leftKnee'],
  ['leftKnee', 'leftAnkle'],
  ['neck', 'nose'],
  ['nose', 'rightEye'],
  ['rightEye', 'rightEar'],
  ['nose', 'leftEye'],
  ['leftEye', 'leftEar'],
];

export function joint(side: Side, part: 'Shoulder' | 'Elbow' | 'Wrist' | 'Hip' | 'Knee' | 'Ankle'): Joint {
  return `${side}${part}`;
}

/** The middle of the hips, which is no point of OpenPose, and what all the rest hangs on. */
export function pelvis(figure: Figure): Vector {
  return times(plus(figure.rightHip, figure.leftHip), 0.5);
}

/** Standing at ease, its pelvis at the origin. */
export function standing(): Figure {
  const neck: Vector = [0, -LENGTH.trunk, 0];
  const of = (side: Side): Partial<Record<Joint, Vector>> => {
    const out = side === 'right' ? -1 : 1;
    const hang = (from: Vector, size: number, lean: number, front: number): Vector => {
      const down = Math.sqrt(1 - lean * lean - front * front);
      return plus(from, times([out * lean, down, front], size));
    };
    const shoulder = plus(neck, [out * LENGTH.shoulder, 0, 0]);
    const elbow = hang(shoulder, LENGTH.upperArm, 0.16, -0.12);
    const hip: Vector = [out * LENGTH.hip, 0, 0];
    const knee = hang(hip, LENGTH.thigh, 0.06, 0.05);
    return {
      [`${side}Shoulder`]: shoulder,
      [`${side}Elbow`]: elbow,
      [`${side}Wrist`]: hang(elbow, LENGTH.forearm, 0.06, 0.2),
      [`${side}Hip`]: hip,
      [`${side}Knee`]: knee,
      [`${side}Ankle`]: hang(knee, LENGTH.shank, 0.03, -0.05),
    };
  };
  const head = Object.fromEntries(HEAD_JOINTS.map((name) => [name, plus(neck, headAt(name))]));
  return { neck, ...of('right'), ...of('left'), ...head } as Figure;
}

/** All points moved, or turned about a place. */
export function map(figure: Figure, how: (point: Vector, name: Joint) => Vector): Figure {
  return Object.fromEntries(JOINTS.map((name) => [name, how(figure[name], name)])) as Figure;
}

/** The other way round: what the left did, the right does. */
export function mirrored(figure: Figure): Figure {
  const middle = pelvis(figure);
  return map(figure, (_, name) => {
    const other = name.startsWith('left') ? `right${name.slice(4)}` : name.replace(/^right/, 'left');
    const [x, y, z] = minus(figure[other as Joint], middle);
    return plus(middle, [-x, y, z]);
  });
}

/** Turned about its height; by a positive angle towards the viewer's right. */
export function turned(figure: Figure, degrees: number): Figure {
  const [cos, sin] = [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)];
  const middle = pelvis(figure);
  return map(figure, (point) => {
    const [x, y, z] = minus(point, middle);
    return plus(middle, [x * cos + z * sin, y, z * cos - x * sin]);
  });
}
