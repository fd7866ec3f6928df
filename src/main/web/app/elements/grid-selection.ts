/** Selecting in a grid: by clicks, by ranges with Shift, by drawing over boxes, all with Ctrl+A, none with Escape. The same in every grid. */
import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { Selection } from '../state/selection.ts';

export class GridSelection implements ReactiveController {
  readonly selected = new Selection();
  /** Where the pointer went down on a box, while it is held. */
  private from = '';
  private end: () => unknown = () => undefined;

  /** @param shown the ids of what is shown, in its order */
  constructor(private readonly host: ReactiveControllerHost, private readonly shown: () => string[]) {
    host.addController(this);
  }

  hostConnected(): void {
    this.end = this.selected.subscribe(() => this.host.requestUpdate());
    addEventListener('keydown', this.key);
    addEventListener('pointerup', this.release);
  }

  hostDisconnected(): void {
    this.end();
    removeEventListener('keydown', this.key);
    removeEventListener('pointerup', this.release);
  }

  get size(): number {
    return this.selected.size;
  }

  has(id: string): boolean {
    return this.selected.has(id);
  }

  /** The box that selects one of the grid. */
  box(id: string, name: string): TemplateResult {
    return html`
      <input
        class="select"
        type="checkbox"
        aria-label="${t('pictures.select', { name })}"
        .checked="${this.has(id)}"
        @pointerdown="${() => (this.from = id)}"
        @click="${(event: MouseEvent) => this.toggle(event, id)}"
      />
    `;
  }

  /** While a pointer that went down on a box is held, all from there to here is selected. */
  over(event: PointerEvent, id: string): void {
    if (this.from && this.from !== id && event.buttons === 1) {
      this.selected.from(this.from);
      this.selected.range(this.shown(), id);
    }
  }

  /** Whether a click on the thing itself was for the selection: it is once something is selected, or with a key held. */
  takes(event: MouseEvent, id: string): boolean {
    if (!this.size && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      return false;
    }
    this.toggle(event, id);
    return true;
  }

  private toggle(event: MouseEvent, id: string): void {
    if (event.shiftKey) {
      this.selected.range(this.shown(), id);
    } else {
      this.selected.toggle(id);
    }
  }

  private release = (): void => {
    this.from = '';
  };

  private key = (event: KeyboardEvent): void => {
    if (isElsewhere(event)) {
      return;
    }
    if (event.key === 'Escape') {
      this.selected.clear();
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.selected.all(this.shown());
    }
  };
}

/** Where one types, and in what lies over the page, keys have other meanings. */
function isElsewhere(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) =>
    node instanceof HTMLDialogElement || node instanceof HTMLTextAreaElement ||
    node instanceof HTMLInputElement && node.type !== 'checkbox'
  );
}

export const selectable = css`
  .tile {
    position: relative;
  }

  .tile .select {
    position: absolute;
    inset: var(--space-2) auto auto var(--space-2);
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    border: 2px solid #fff;
    border-radius: 99px;
    background: rgb(0 0 0 / 28%);
    appearance: none;
    opacity: 0;
    cursor: pointer;
  }

  .tile .select:checked {
    background: var(--accent);
  }

  .tile .select:checked::after {
    content: "";
    position: absolute;
    inset: 0.2rem 0.4rem 0.35rem;
    border: solid var(--on-accent);
    border-width: 0 2px 2px 0;
    rotate: 40deg;
  }

  .tile:hover .select,
  .tile .select:focus-visible,
  .tile .select:checked {
    opacity: 1;
  }

  @media (hover: none) {
    .tile .select {
      opacity: 1;
    }
  }

  .selected-bar {
    position: sticky;
    inset-block-end: var(--space-3);
    z-index: 5;
    padding: var(--space-3) var(--space-4);
    margin-block-start: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--raised);
    box-shadow: var(--shadow);
  }

  @media (max-width: 46rem) {
    .selected-bar {
      gap: var(--space-2);
      padding: var(--space-3);
    }

    .selected-bar .grow {
      flex: 1 1 100%;
    }

    .selected-bar .button {
      flex: 1 1 8rem;
    }
  }
`;
