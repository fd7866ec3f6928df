/** OpenPose documents in the form that ControlNet reads, and what else is found in the wild. */
import { type Figure, type Joint, JOINTS } from './body.ts';
import { hiddenByItself } from './drag.ts';

/** Where a point is in a picture; missing where nobody sees it. */
export type Flat = Partial<Record<Joint, readonly [x: number, y: number]>>;

export interface Frame {
  width: number;
  height: number;
}

/** The picture that documents are written for: three quarters as wide as high, a standing figure 5/6 of it. */
export const FRAME: Frame = { width: 768, height: 1024 };
export const PIXELS_PER_HEIGHT = FRAME.height * 5 / 6;

/** How the points of BODY_25 stand among the 18: the middle of the hips and the feet are left out. */
const BODY_25 = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

interface Person {
  pose_keypoints_2d?: unknown;
}

interface Document {
  people?: Person[];
  canvas_width?: number;
  canvas_height?: number;
  width?: number;
  height?: number;
}

export class UnreadablePose extends Error {}

/** The points of a figure in the picture, but those hidden by it or by hand. */
export function flat(figure: Figure, hidden: ReadonlySet<Joint>): Flat {
  const itself = hiddenByItself(figure);
  const seen = JOINTS.filter((name) => !hidden.has(name) && !itself.has(name));
  const scale = fitting(figure);
  return Object.fromEntries(seen.map((name) => {
    const [x, y] = figure[name];
    return [name, [FRAME.width / 2 + (x - scale.x) * scale.by, FRAME.height / 2 + (y - scale.y) * scale.by]];
  }));
}

/** The middle of the figure comes to the middle of the picture, smaller where it would not fit. */
function fitting(figure: Figure): { x: number; y: number; by: number } {
  const xs = JOINTS.map((name) => figure[name][0]);
  const ys = JOINTS.map((name) => figure[name][1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = 0.88;
  const by = Math.min(
    PIXELS_PER_HEIGHT,
    FRAME.width * margin / Math.max(right - left, 1e-6),
    FRAME.height * margin / Math.max(bottom - top, 1e-6),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, by };
}

export function documentOf(points: Flat): Document & Record<string, unknown> {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const numbers = JOINTS.flatMap((name) => {
    const point = points[name];
    return point ? [rounded(point[0]), rounded(point[1]), 1] : [0, 0, 0];
  });
  return {
    people: [{
      pose_keypoints_2d: numbers,
      face_keypoints_2d: null,
      hand_left_keypoints_2d: null,
      hand_right_keypoints_2d: null,
    } as Person],
    animals: [],
    canvas_width: FRAME.width,
    canvas_height: FRAME.height,
  };
}

/** The points of the first person of a document. */
export function read(text: string): Flat {
  const document = parsed(text);
  const numbers = document.people?.[0]?.pose_keypoints_2d;
  if (!Array.isArray(numbers) || !numbers.every((value) => typeof value === 'number' && Number.isFinite(value))) {
    throw new UnreadablePose();
  }
  const order = numbers.length === 75 ? BODY_25 : numbers.length === 54 ? JOINTS.map((_, at) => at) : null;
  if (!order) {
    throw new UnreadablePose();
  }
  const isNormalised = numbers.every((value) => Math.abs(value) <= 1);
  const [width, height] = [
    document.canvas_width ?? document.width ?? 1,
    document.canvas_height ?? document.height ?? 1,
  ];
  const points: Flat = {};
  JOINTS.forEach((name, at) => {
    const [x, y, confidence] = numbers.slice(order[at] * 3, order[at] * 3 + 3);
    if (confidence > 0 && (x !== 0 || y !== 0)) {
      points[name] = isNormalised ? [x * width, y * height] : [x, y];
    }
  });
  return points;
}

function parsed(text: string): Document {
  try {
    const value = JSON.parse(text);
    const document = Array.isArray(value) ? value[0] : value;
    return document && typeof document === 'object' ? document : {};
  } catch {
    throw new UnreadablePose();
  }
}
