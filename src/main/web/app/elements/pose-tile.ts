/** A pose of the library: chosen by a click, changed in the editor; one's own can be deleted. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { LibraryPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import { chosenPose, isChosen, MOST, toggle, tray } from '../state/tray.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class PoseTile extends LitElement {
  static override properties = {
    pose: { attribute: false },
    skeleton: { type: Boolean },
    pointed: { state: true },
  };
  declare pose: LibraryPoseView;
  /** Whether the skeleton is shown and not the figure. */
  declare skeleton: boolean;
  /** Whether a pointer rests on it: the skeleton is shown meanwhile. */
  declare pointed: boolean;

  static override styles = [
    shared,
    css`
      :host {
        position: relative;
      }

      label {
        position: relative;
        display: block;
        cursor: pointer;
      }

      input:not([type="text"]) {
        position: absolute;
        inset: 0;
        z-index: 1;
        opacity: 0;
        margin: 0;
        width: 100%;
        height: 100%;
        cursor: pointer;
      }

      .frame {
        position: relative;
        display: block;
        aspect-ratio: 3 / 4;
        overflow: hidden;
        border: 2px solid transparent;
        border-radius: var(--radius-l);
        background: var(--sunken);
      }

      .frame img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      .frame .bones {
        position: absolute;
        inset: 0;
        object-fit: contain;
        background: #000;
      }

      input:checked + .frame {
        border-color: var(--accent);
      }

      input:focus-visible + .frame {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      .mark {
        position: absolute;
        inset: var(--space-2) var(--space-2) auto auto;
        display: none;
        place-items: center;
        width: 1.5rem;
        height: 1.5rem;
        border-radius: 99px;
        background: var(--accent);
        color: var(--on-accent);
        pointer-events: none;
      }

      input:checked ~ .mark {
        display: grid;
      }

      .name {
        display: block;
        margin-block-start: var(--space-1);
        font-weight: 550;
        font-size: var(--text-s);
      }

      .tools {
        position: absolute;
        z-index: 1;
        inset: var(--space-2) auto auto var(--space-2);
        display: flex;
        border-radius: var(--radius-s);
        background: var(--raised);
        opacity: 0;
        transition: opacity var(--quick);
      }

      :host(:hover) .tools,
      :host(:focus-within) .tools {
        opacity: 1;
      }

      @media (hover: none) {
        .tools {
          opacity: 1;
        }
      }

      .tools .button {
        min-height: 1.75rem;
        width: 1.75rem;
      }
    `,
  ];

  constructor() {
    super();
    this.skeleton = false;
    this.pointed = false;
    this.addEventListener('pointerenter', ({ pointerType }) => (this.pointed = pointerType === 'mouse'));
    this.addEventListener('pointerleave', () => (this.pointed = false));
    new Watch(this, [tray]);
  }

  override render(): TemplateResult {
    const { id, name, mine, controlnetImageUrl, thumbnailUrl, previewImageUrl } = this.pose;
    return html`
      <label>
        <input
          type="checkbox"
          aria-label="${t('poses.choose', { name })}"
          .checked="${isChosen(id)}"
          @change="${this.choose}"
        />
        <span class="frame">
          <img src="${thumbnailUrl ?? previewImageUrl}" alt="" loading="lazy" decoding="async" />
          ${this.skeleton || this.pointed
            ? html`
              <img class="bones" src="${controlnetImageUrl}" alt="" loading="lazy" decoding="async" />
            `
            : nothing}
        </span>
        <span class="mark"><studio-icon name="check"></studio-icon></span>
        <span class="name">${name}</span>
      </label>
      <div class="tools">
        <a
          class="button icon plain"
          href="/ui/poses/${encodeURIComponent(id)}/edit"
          aria-label="${t('poses.edit', { name })}"
          title="${t('poses.edit', { name })}"
        ><studio-icon name="edit"></studio-icon></a>
        ${mine
          ? html`
            <button
              class="button icon plain danger"
              aria-label="${t('poses.delete', { name })}"
              @click="${() => this.dispatchEvent(new CustomEvent('discard'))}"
            >
              <studio-icon name="trash"></studio-icon>
            </button>
          `
          : nothing}
      </div>
    `;
  }

  private choose = (event: Event): void => {
    if (!toggle(chosenPose(this.pose))) {
      (event.target as HTMLInputElement).checked = false;
      tell(t('poses.full', { most: MOST }), 'error');
    }
  };
}

customElements.define('pose-tile', PoseTile);
