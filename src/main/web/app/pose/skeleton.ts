/** The skeleton as ControlNet's openpose models were taught to read it: colours of limbs and points, on black. */
import { BONES, type Joint, JOINTS } from './body.ts';
import type { Flat, Frame } from './openpose.ts';

const HUES =
  'ff0000 ff5500 ffaa00 ffff00 aaff00 55ff00 00ff00 00ff55 00ffaa 00ffff 00aaff 0055ff 0000ff 5500ff aa00ff ff00ff ff00aa ff0055'
    .split(' ');
const STICK = 4 / 512;
const LIMB_BRIGHTNESS = 0.6;

export function pointColor(name: Joint): string {
  return `#${HUES[JOINTS.indexOf(name)]}`;
}

export function boneColor(at: number): string {
  return `#${HUES[at]}`;
}

/** Its picture as a PNG. */
export function skeletonPng(points: Flat, { width, height }: Frame): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const paint = canvas.getContext('2d')!;
  const radius = STICK * Math.min(width, height);
  paint.fillRect(0, 0, width, height);
  BONES.forEach(([a, b], at) => {
    const [from, to] = [points[a], points[b]];
    if (from && to) {
      paint.fillStyle = darkened(HUES[at]);
      paint.beginPath();
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      paint.ellipse(x, y, Math.hypot(dx, dy) / 2, radius, Math.atan2(dy, dx), 0, 2 * Math.PI);
      paint.fill();
    }
  });
  for (const name of JOINTS) {
    const point = points[name];
    if (point) {
      paint.fillStyle = pointColor(name);
      paint.beginPath();
      paint.arc(point[0], point[1], radius, 0, 2 * Math.PI);
      paint.fill();
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => png ? resolve(png) : reject(new Error('no picture')), 'image/png')
  );
}

function darkened(hue: string): string {
  const part = (at: number) => Math.trunc(parseInt(hue.slice(at, at + 2), 16) * LIMB_BRIGHTNESS);
  return `rgb(${part(0)} ${part(2)} ${part(4)})`;
}
