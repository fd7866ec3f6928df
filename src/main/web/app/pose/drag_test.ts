import { type Figure, type Joint, JOINTS, LENGTH, mirrored, pelvis, standing, turned } from './body.ts';
import { drag, type Handle, hiddenByItself, strain } from './drag.ts';
import { History } from './history.ts';
import { lifted } from './lift.ts';
import { documentOf, flat, read, UnreadablePose } from './openpose.ts';
import { length, minus } from './vector.ts';
import { same } from '../testing.ts';

const HANDLES: Handle[] = [...JOINTS, 'pelvis'];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.imul(state ^ state >>> 15, 0x2c1b3c6d) + 0x9e3779b9 | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function near(actual: number, expected: number, by: number, what = ''): void {
  if (!(Math.abs(actual - expected) <= by)) {
    throw new Error(`${what} ${actual} is not ${expected}`);
  }
}

Deno.test('a body stands with limbs as long as they are', () => near(strain(standing()), 0, 1e-12));

Deno.test('no limb is ever longer or shorter, whatever is pulled wherever from whichever side', () => {
  const luck = random(7);
  let figure: Figure = standing();
  for (let i = 0; i < 20_000; i++) {
    const handle = HANDLES[Math.floor(luck() * HANDLES.length)];
    const yaw = luck() * 360 - 180;
    const [x, y] = [luck() * 3 - 1.5, luck() * 3 - 1.5];
    figure = turned(drag(turned(figure, yaw), handle, x, y, i % 97 === 0), -yaw);
  }
  near(strain(figure), 0, 1e-6);
});

Deno.test('a hand and a foot come to where they are pulled, if limbs reach that far', () => {
  const figure = standing();
  for (const [end, root, reach] of [['leftWrist', 'leftShoulder', 0.33], ['rightAnkle', 'rightHip', 0.49]] as const) {
    const [x, y] = [figure[root][0] + reach * 0.6, figure[root][1] + reach * 0.3];
    const moved = drag(figure, end, x, y)[end];
    near(moved[0], x, 1e-9, end);
    near(moved[1], y, 1e-9, end);
    const far = minus(drag(figure, end, figure[root][0] + 5, figure[root][1])[end], figure[root]);
    near(length(far), reach, 0.002, 'stretched');
    near(far[1], 0, 1e-9, 'towards the pointer');
  }
});

Deno.test('nothing but the limb moves with its end', () => {
  const figure = standing();
  const moved = drag(figure, 'leftWrist', 0.3, -0.4);
  const changed = JOINTS.filter((name) => length(minus(moved[name], figure[name])) > 1e-12);
  same(changed, ['leftElbow', 'leftWrist']);
});

Deno.test('an elbow takes its forearm along', () => {
  const figure = standing();
  const moved = drag(figure, 'rightElbow', -0.5, figure.rightShoulder[1]);
  near(moved.rightElbow[1], figure.rightShoulder[1], 1e-9);
  near(strain(moved), 0, 1e-9);
  same(moved.leftElbow, figure.leftElbow);
});

Deno.test('who sits down keeps the feet where they are', () => {
  const figure = standing();
  const down = drag(figure, 'pelvis', 0, 0.2);
  near(length(minus(down.leftAnkle, figure.leftAnkle)), 0, 1e-9);
  near(length(minus(down.rightAnkle, figure.rightAnkle)), 0, 1e-9);
  near(down.neck[1], figure.neck[1] + 0.2, 1e-9);
  near(strain(down), 0, 1e-9);
  if (down.leftKnee[2] < 0.1) {
    throw new Error('knees bend forward');
  }
});

Deno.test('a trunk that bends takes arms and head along and leaves the legs', () => {
  const figure = standing();
  const bent = drag(figure, 'neck', 0.2, -0.2);
  same(bent.leftKnee, figure.leftKnee);
  near(length(minus(bent.leftWrist, bent.neck)), length(minus(figure.leftWrist, figure.neck)), 1e-9);
  near(length(minus(bent.neck, pelvis(bent))), LENGTH.trunk, 1e-9);
});

Deno.test('mirrored twice, or turned all around, it is as it was', () => {
  const figure = drag(standing(), 'leftWrist', 0.4, -0.5);
  for (const again of [mirrored(mirrored(figure)), turned(turned(figure, 133), -133)]) {
    JOINTS.forEach((name) => near(length(minus(again[name], figure[name])), 0, 1e-9, name));
  }
  near(mirrored(figure).rightWrist[0], -figure.leftWrist[0], 1e-9);
});

Deno.test('a profile hides its far ear, and who turns round the face', () => {
  same([...hiddenByItself(standing())], []);
  same([...hiddenByItself(turned(standing(), 90))].sort(), ['leftEar', 'leftEye']);
  same([...hiddenByItself(turned(standing(), 180))].sort(), ['leftEye', 'nose', 'rightEye']);
});

Deno.test('a document that is written is read as what it was', () => {
  const luck = random(3);
  let figure = standing();
  for (let i = 0; i < 40; i++) {
    figure = drag(figure, HANDLES[Math.floor(luck() * HANDLES.length)], luck() - 0.5, luck() - 0.5);
    const points = flat(figure, new Set<Joint>(['leftEar']));
    const again = read(JSON.stringify(documentOf(points)));
    same(again.leftEar, undefined);
    Object.entries(points).forEach(([name, [x, y]]) => {
      near(again[name as Joint]![0], x, 0.006, name);
      near(again[name as Joint]![1], y, 0.006, name);
    });
  }
});

Deno.test('a flat skeleton becomes a body whose points are seen where they were', () => {
  const luck = random(11);
  for (let i = 0; i < 60; i++) {
    let figure = standing();
    for (const handle of ['leftWrist', 'rightWrist', 'leftAnkle', 'rightKnee', 'pelvis', 'neck'] as Handle[]) {
      const from = handle === 'pelvis' ? pelvis(figure) : figure[handle];
      figure = drag(figure, handle, from[0] + luck() * 0.3 - 0.15, from[1] + luck() * 0.3 - 0.15);
    }
    const before = flat(figure, new Set());
    const body = lifted(before);
    near(strain(body.figure), 0, 1e-9);
    const after = flat(body.figure, body.hidden);
    for (const name of JOINTS.filter((one) => before[one] && after[one])) {
      near(Math.hypot(before[name]![0] - after[name]![0], before[name]![1] - after[name]![1]), 0, 20, name);
    }
  }
});

Deno.test('other forms of documents are read', () => {
  const points = flat(standing(), new Set());
  const document = documentOf(points);
  same(read(JSON.stringify([document])), read(JSON.stringify(document)));
  const numbers = document.people![0].pose_keypoints_2d as number[];
  const part = numbers.map((value, at) => at % 3 === 0 ? value / 768 : at % 3 === 1 ? value / 1024 : value);
  const normalised = read(JSON.stringify({ ...document, people: [{ pose_keypoints_2d: part }] }));
  near(normalised.leftAnkle![1], points.leftAnkle![1], 0.01);
  const body25 = [...numbers.slice(0, 24), 1, 1, 1, ...numbers.slice(24), ...Array(18).fill(0)];
  same(read(JSON.stringify({ people: [{ pose_keypoints_2d: body25 }] })), read(JSON.stringify(document)));
});

Deno.test('what is no pose is refused', () => {
  const refused = (text: string) => {
    try {
      lifted(read(text));
      return false;
    } catch (failure) {
      return failure instanceof UnreadablePose;
    }
  };
  const texts = ['', '{', '[]', '{"people":[]}', 'null', '{"people":[{"pose_keypoints_2d":[1,2,3]}]}'];
  same(texts.map(refused), texts.map(() => true));
  same(refused(JSON.stringify({ people: [{ pose_keypoints_2d: Array(54).fill(0) }] })), true);
  same(refused(JSON.stringify({ people: [{ pose_keypoints_2d: Array(54).fill('x') }] })), true);
});

Deno.test('every gesture can be taken back and done again', () => {
  const history = new History(1);
  history.do(2);
  history.do(3);
  history.do(3);
  history.undo();
  history.undo();
  same([history.now, history.canUndo, history.canRedo], [1, false, true]);
  history.redo();
  history.do(5);
  same([history.now, history.canRedo], [5, false]);
  history.undo();
  same(history.now, 2);
});
