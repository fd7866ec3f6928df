/** One picture as large as the window, with its neighbours a key away. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { GeneratedPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { download } from '../state/downloads.ts';
import { tell } from '../state/toasts.ts';
import { sentence } from './load.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class PictureLightbox extends LitElement {
  static override properties = { pictures: { state: true }, at: { state: true } };
  declare pictures: GeneratedPoseView[];
  declare at: number;

  static override styles = [
    shared,
    css`
      dialog {
        width: 100vw;
        height: 100dvh;
        max-width: none;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        background: var(--ground);
        color: var(--ink);
      }

      .frame {
        display: grid;
        grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto;
        height: 100%;
      }

      .bar {
        grid-column: 1 / -1;
        justify-content: flex-end;
        padding: var(--space-3) var(--space-4);
      }

      .bar p {
        margin-inline-end: auto;
      }

      .turn {
        align-self: center;
        margin: var(--space-3);
      }

      .picture {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        min-height: 0;
        place-items: center;
        padding-block-end: var(--space-4);
      }

      .picture img {
        max-width: 100%;
        max-height: 100%;
        object-fit: contain;
        border-radius: var(--radius-m);
      }

      .on {
        --icon-fill: currentcolor;
        color: var(--bad);
      }
    `,
  ];

  constructor() {
    super();
    this.pictures = [];
    this.at = 0;
  }

  open(pictures: GeneratedPoseView[], id: string): void {
    this.pictures = pictures;
    this.at = Math.max(0, pictures.findIndex((picture) => picture.id === id));
    this.updateComplete.then(() => this.renderRoot.querySelector('dialog')?.showModal());
  }

  override render(): TemplateResult {
    const picture = this.pictures[this.at];
    return html`
      <dialog aria-label="${t('pictures.title')}" @keydown="${this.key}">
        ${picture ? this.content(picture) : nothing}
      </dialog>
    `;
  }

  private content(picture: GeneratedPoseView): TemplateResult {
    return html`
      <div class="frame">
        <div class="bar">
          <p class="quiet" role="status">${t('state.count', { shown: this.at + 1, total: this.pictures.length })}</p>
          <button
            class="button icon ${picture.isFavorite ? 'on' : ''}"
            aria-pressed="${Boolean(picture.isFavorite)}"
            aria-label="${t('pictures.favorite')}"
            @click="${() => this.favorite(picture)}"
          >
            <studio-icon name="heart"></studio-icon>
          </button>
          <button
            class="button icon"
            aria-label="${t('action.download')}"
            @click="${() => this.save(picture)}"
          >
            <studio-icon name="download"></studio-icon>
          </button>
          <form method="dialog">
            <button class="button icon" aria-label="${t(
              'action.close',
            )}"><studio-icon name="close"></studio-icon></button>
          </form>
        </div>
        ${this.turn(-1, 'left', t('lightbox.previous'))}
        <div class="picture"><img src="${picture.outputImageUrl ?? ''}" alt="${t('pictures.name', {
          number: this.at + 1,
        })}" /></div>
        ${this.turn(1, 'right', t('lightbox.next'))}
      </div>
    `;
  }

  private turn(by: number, icon: string, label: string): TemplateResult {
    const to = this.at + by;
    const possible = to >= 0 && to < this.pictures.length;
    return html`
      <button class="turn button icon" ?disabled="${!possible}" aria-label="${label}" @click="${() => (this.at = to)}">
        <studio-icon name="${icon}"></studio-icon>
      </button>
    `;
  }

  private key = (event: KeyboardEvent): void => {
    const picture = this.pictures[this.at];
    switch (event.key) {
      case 'ArrowLeft':
        this.at = Math.max(0, this.at - 1);
        break;
      case 'ArrowRight':
        this.at = Math.min(this.pictures.length - 1, this.at + 1);
        break;
      case 'f':
        this.favorite(picture);
        break;
      case 'd':
        this.save(picture);
        break;
      default:
        return;
    }
    event.stopPropagation();
  };

  private save(picture: GeneratedPoseView): void {
    download(paths.pictureFile(picture.id));
  }

  private async favorite(picture: GeneratedPoseView): Promise<void> {
    const isFavorite = !picture.isFavorite;
    this.replace({ ...picture, isFavorite });
    try {
      await call('PUT', `${paths.picture(picture.id ?? '')}/favorite`, { body: { isFavorite } });
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (failure) {
      this.replace(picture);
      tell(sentence(failure), 'error');
    }
  }

  private replace(picture: GeneratedPoseView): void {
    this.pictures = this.pictures.map((other) => other.id === picture.id ? picture : other);
  }
}

customElements.define('picture-lightbox', PictureLightbox);
