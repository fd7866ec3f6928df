/** A picture that one comes nearer to: wheel, two fingers, a double click or keys; and moves along by pulling. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { moved, WHOLE, type Zoom, zoomed } from '../state/zoom.ts';
import { shared } from './styles.ts';

const STEP = 1.4;

export class ZoomPicture extends LitElement {
  static override properties = { src: {}, alt: {}, zoom: { state: true } };
  declare src: string;
  declare alt: string;
  declare zoom: Zoom;

  private readonly pointers = new Map<number, PointerEvent>();

  static override styles = [
    shared,
    css`
      :host {
        min-height: 0;
        overflow: hidden;
        touch-action: none;
      }

      div {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        place-items: center;
        width: 100%;
        height: 100%;
      }

      .near {
        cursor: grab;
      }

      img {
        max-width: 100%;
        max-height: 100%;
        object-fit: contain;
        border-radius: var(--radius-m);
        user-select: none;
      }
    `,
  ];

  constructor() {
    super();
    this.zoom = WHOLE;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('src')) {
      this.zoom = WHOLE;
    }
  }

  override render(): TemplateResult {
    return html`
      <div
        class="${this.zoom.scale > 1 ? 'near' : ''}"
        @wheel="${this.wheel}"
        @dblclick="${this.twice}"
        @pointerdown="${this.down}"
        @pointermove="${this.move}"
        @pointerup="${this.up}"
        @pointercancel="${this.up}"
      >
        <img src="${this.src}" alt="${this.alt}" draggable="false" />
      </div>
    `;
  }

  protected override updated(): void {
    const { scale, x, y } = this.zoom;
    // By the object model: the content policy refuses styles in attributes.
    this.renderRoot.querySelector('img')!.style.transform = scale === 1
      ? ''
      : `translate(${x}px, ${y}px) scale(${scale})`;
  }

  /** Whether a key was for it. */
  key(key: string): boolean {
    switch (key) {
      case '+':
      case '=':
        this.by(STEP);
        return true;
      case '-':
        this.by(1 / STEP);
        return true;
      case '0':
        this.zoom = WHOLE;
        return true;
      default:
        return false;
    }
  }

  private by(factor: number, event?: MouseEvent): void {
    const box = this.getBoundingClientRect();
    const [x, y] = event ? [event.clientX - box.x - box.width / 2, event.clientY - box.y - box.height / 2] : [0, 0];
    this.zoom = moved(zoomed(this.zoom, factor, x, y), 0, 0, box.width, box.height);
  }

  private wheel = (event: WheelEvent): void => {
    event.preventDefault();
    this.by(Math.exp(-event.deltaY / 400), event);
  };

  private twice = (event: MouseEvent): void => {
    if (this.zoom.scale > 1) {
      this.zoom = WHOLE;
    } else {
      this.by(3, event);
    }
  };

  private down = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, event);
  };

  private move = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const other = [...this.pointers.values()].find((one) => one.pointerId !== event.pointerId);
    if (other) {
      const span = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      this.by(span(event) / Math.max(1, span(before)), event);
    }
    const box = this.getBoundingClientRect();
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    this.zoom = moved(this.zoom, dx, dy, box.width, box.height);
    this.pointers.set(event.pointerId, event);
  };

  private up = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
  };
}

customElements.define('zoom-picture', ZoomPicture);
