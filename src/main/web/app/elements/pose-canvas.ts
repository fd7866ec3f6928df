/** A figure whose joints are pulled with pointer or finger. What it looks like meanwhile is its own affair; the end of a pull is told. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { BONES, type Figure, HEAD_JOINTS, type Joint, JOINTS, pelvis, standing, turned } from '../pose/body.ts';
import { drag, type Handle, hiddenByItself } from '../pose/drag.ts';
import { boneColor, pointColor } from '../pose/skeleton.ts';
import { middle, type Vector } from '../pose/vector.ts';
import { shared } from './styles.ts';

/** Of a body's height: what is seen, with room for hands above the head. */
const VIEW = { x: -480, y: -680, width: 960, height: 1280 };
const UNITS = 1000;
const GROUND = 0.533;
/** How near in pixels of the screen a pointer takes a joint. */
const GRIP = 26;

/** The body below the skeleton: limbs as round strokes, thick as limbs are. */
const FLESH: ReadonlyArray<readonly [Joint, Joint, number]> = [
  ['rightHip', 'rightKnee', 78],
  ['rightKnee', 'rightAnkle', 54],
  ['leftHip', 'leftKnee', 78],
  ['leftKnee', 'leftAnkle', 54],
  ['rightShoulder', 'rightElbow', 52],
  ['rightElbow', 'rightWrist', 40],
  ['leftShoulder', 'leftElbow', 52],
  ['leftElbow', 'leftWrist', 40],
];

type Part = TemplateResult | typeof nothing;

interface Pull {
  pointer: number;
  handle: Handle;
  /** From the pointer to the joint when it was taken, so that nothing jumps. */
  by: [number, number];
}

export class PoseCanvas extends LitElement {
  static override properties = {
    figure: { attribute: false },
    hiddenPoints: { attribute: false },
    yaw: { type: Number },
    chosen: {},
    trace: {},
  };
  declare figure: Figure;
  declare hiddenPoints: ReadonlySet<Joint>;
  /** From which side it is looked at, in degrees. */
  declare yaw: number;
  declare chosen: Handle | '';
  /** A picture below the figure, or nothing. */
  declare trace: string;

  private pull: Pull | null = null;

  static override styles = [
    shared,
    css`
      svg {
        display: block;
        width: 100%;
        height: 100%;
        touch-action: none;
        user-select: none;
        cursor: grab;
      }

      svg.pulling {
        cursor: grabbing;
      }

      .ground {
        stroke: var(--line);
        stroke-width: 2;
      }

      .flesh,
      .trunk,
      .head {
        fill: var(--sunken);
        stroke: var(--line);
      }

      .flesh {
        stroke: color-mix(in srgb, var(--ink-soft) 22%, var(--surface));
        stroke-linecap: round;
      }

      .trunk {
        fill: color-mix(in srgb, var(--ink-soft) 22%, var(--surface));
        stroke: color-mix(in srgb, var(--ink-soft) 22%, var(--surface));
        stroke-width: 60;
        stroke-linejoin: round;
      }

      .head {
        fill: color-mix(in srgb, var(--ink-soft) 30%, var(--surface));
        stroke: none;
      }

      .traced .flesh,
      .traced .trunk,
      .traced .head {
        opacity: 0.35;
      }

      .bone {
        stroke-width: 9;
        stroke-linecap: round;
        opacity: 0.85;
      }

      .joint {
        stroke: var(--surface);
        stroke-width: 3;
      }

      .gone {
        opacity: 0.2;
      }

      .ring {
        fill: none;
        stroke: var(--accent);
        stroke-width: 5;
      }
    `,
  ];

  constructor() {
    super();
    this.figure = standing();
    this.hiddenPoints = new Set();
    this.yaw = 0;
    this.chosen = '';
    this.trace = '';
  }

  override render(): TemplateResult {
    const kind = [this.trace ? 'traced' : '', this.pull ? 'pulling' : ''].join(' ');
    return html`
      <svg
        viewBox="${Object.values(VIEW).join(' ')}"
        aria-hidden="true"
        class="${kind}"
        @pointerdown="${this.take}"
        @pointermove="${this.move}"
        @pointerup="${this.let}"
        @pointercancel="${this.let}"
      >
        ${this.drawing()}
      </svg>
    `;
  }

  private drawing(): Array<Part | Part[]> {
    const seen = turned(this.figure, this.yaw);
    const hidden = new Set([...this.hiddenPoints, ...hiddenByItself(seen)]);
    const bones = BONES.map(([from, to], at) =>
      hidden.has(from) || hidden.has(to) ? nothing : line('bone', seen[from], seen[to], 9, boneColor(at))
    );
    return [
      this.trace ? traced(this.trace) : nothing,
      line('ground', [-1, GROUND, 0], [1, GROUND, 0], 2),
      trunk(seen),
      ...FLESH.map(([from, to, width]) => line('flesh', seen[from], seen[to], width)),
      head(seen),
      ...bones,
      ...JOINTS.map((name) => this.joint(name, seen[name], hidden.has(name))),
      this.joint('pelvis', pelvis(seen), false),
    ];
  }

  private joint(name: Handle, [x, y]: Vector, isHidden: boolean): Part[] {
    const color = name === 'pelvis' ? 'var(--ink-soft)' : pointColor(name);
    const small = HEAD_JOINTS.includes(name as Joint) && name !== 'nose';
    const [cx, cy] = [x * UNITS, y * UNITS];
    const ring = this.chosen === name ? disc('ring', cx, cy, 26) : nothing;
    return [disc(isHidden ? 'joint gone' : 'joint', cx, cy, small ? 9 : 14, color), ring];
  }

  /** Where an event is, in heights of the body. */
  private place(event: PointerEvent): [number, number, number] {
    const box = this.renderRoot.querySelector('svg')!.getBoundingClientRect();
    const scale = Math.min(box.width / VIEW.width, box.height / VIEW.height);
    const x = (event.clientX - box.x - box.width / 2) / scale + VIEW.x + VIEW.width / 2;
    const y = (event.clientY - box.y - box.height / 2) / scale + VIEW.y + VIEW.height / 2;
    return [x / UNITS, y / UNITS, scale * UNITS];
  }

  private take = (event: PointerEvent): void => {
    if (this.pull || event.button !== 0) {
      return;
    }
    const [x, y, scale] = this.place(event);
    const seen = turned(this.figure, this.yaw);
    const places: Array<[Handle, Vector]> = [
      ...JOINTS.map((name): [Handle, Vector] => [name, seen[name]]),
      ['pelvis', pelvis(seen)],
    ];
    const [handle, at] = places.reduce((best, one) => far(one[1], x, y) < far(best[1], x, y) ? one : best);
    if (far(at, x, y) * scale > GRIP) {
      return;
    }
    (event.target as Element).setPointerCapture(event.pointerId);
    this.pull = { pointer: event.pointerId, handle, by: [at[0] - x, at[1] - y] };
    this.chosen = handle;
    this.dispatchEvent(new CustomEvent<Handle>('chosen', { detail: handle }));
  };

  private move = (event: PointerEvent): void => {
    if (this.pull?.pointer !== event.pointerId) {
      return;
    }
    const [x, y] = this.place(event);
    const { handle, by } = this.pull;
    const seen = turned(this.figure, this.yaw);
    this.figure = turned(drag(seen, handle, x + by[0], y + by[1], event.shiftKey), -this.yaw);
  };

  private let = (event: PointerEvent): void => {
    if (this.pull?.pointer !== event.pointerId) {
      return;
    }
    this.pull = null;
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent<Figure>('gesture', { detail: this.figure }));
  };
}

function far([x, y]: Vector, toX: number, toY: number): number {
  return Math.hypot(x - toX, y - toY);
}

function traced(picture: string): TemplateResult {
  const { x, y, width, height } = VIEW;
  return svg`
    <image href="${picture}" x="${x}" y="${y}" width="${width}" height="${height}"></image>
  `;
}

function disc(kind: string, cx: number, cy: number, r: number, color = ''): TemplateResult {
  return svg`
    <circle class="${kind}" cx="${cx}" cy="${cy}" r="${r}" fill="${color || nothing}"></circle>
  `;
}

function line(kind: string, from: Vector, to: Vector, width: number, color = ''): TemplateResult {
  const [x1, y1, x2, y2] = [from[0] * UNITS, from[1] * UNITS, to[0] * UNITS, to[1] * UNITS];
  return svg`
    <line
      class="${kind}"
      x1="${x1}"
      y1="${y1}"
      x2="${x2}"
      y2="${y2}"
      stroke-width="${width}"
      stroke="${color || nothing}"
    ></line>
  `;
}

function trunk({ rightShoulder, leftShoulder, leftHip, rightHip }: Figure): TemplateResult {
  const corners = [rightShoulder, leftShoulder, leftHip, rightHip];
  const points = corners.map(([x, y]) => `${x * UNITS},${y * UNITS}`).join(' ');
  return svg`
    <polygon class="trunk" points="${points}"></polygon>
  `;
}

function head({ rightEar, leftEar }: Figure): TemplateResult {
  const [x, y] = middle(rightEar, leftEar);
  return svg`
    <ellipse class="head" cx="${x * UNITS}" cy="${y * UNITS - 8}" rx="60" ry="74"></ellipse>
  `;
}

customElements.define('pose-canvas', PoseCanvas);
