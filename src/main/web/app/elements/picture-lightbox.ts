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
import type { ZoomPicture } from './zoom-picture.ts';
import './compare-slider.ts';
import './studio-icon.ts';
import './zoom-picture.ts';

export class PictureLightbox extends LitElement {
  static override properties = {
    pictures: { state: true },
    at: { state: true },
    panel: { state: true },
    comparing: { state: true },
  };
  declare pictures: GeneratedPoseView[];
  declare at: number;
  /** Whether what can be made of the picture is shown beside it. */
  declare panel: boolean;
  declare comparing: boolean;

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

      .frame.open {
        grid-template-columns: auto minmax(0, 1fr) auto minmax(16rem, 22rem);
      }

      picture-panel {
        grid-area: 1 / 4 / 3 / 5;
      }

      zoom-picture,
      compare-slider {
        padding-block-end: var(--space-4);
      }

      @media (max-width: 46rem) {
        .frame.open {
          grid-template: auto minmax(0, 1fr) minmax(0, 1fr) / auto minmax(0, 1fr) auto;
        }

        picture-panel {
          grid-area: 3 / 1 / 4 / 4;
        }
      }

      .bar {
        grid-column: 1 / 4;
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
    this.panel = false;
    this.comparing = false;
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
    const place = { shown: this.at + 1, total: this.pictures.length };
    const tool = (icon: string, label: string, act: () => void, pressed: boolean | null = null, kind = '') =>
      html`
        <button
          class="button icon ${kind}"
          aria-pressed="${pressed ?? nothing}"
          aria-label="${label}"
          title="${label}"
          @click="${act}"
        >
          <studio-icon name="${icon}"></studio-icon>
        </button>
      `;
    return html`
      <div class="frame ${this.panel ? 'open' : ''}">
        <div class="bar">
          <p class="quiet" role="status">${t('state.count', place)}</p>
          ${tool(
            'heart',
            t('pictures.favorite'),
            () => this.favorite(picture),
            picture.isFavorite,
            picture.isFavorite ? 'on' : '',
          )} ${tool('download', t('action.download'), () => this.save(picture))} ${picture.originalImageUrl
            ? tool('compare', t('compare.before'), () => (this.comparing = !this.comparing), this.comparing)
            : nothing} ${tool('edit', t('panel.title'), this.openPanel, this.panel)}
          <form method="dialog">
            <button class="button icon" aria-label="${t(
              'action.close',
            )}"><studio-icon name="close"></studio-icon></button>
          </form>
        </div>
        ${this.turn(-1, 'left', t('lightbox.previous'))} ${this.shown(picture)} ${this.turn(
          1,
          'right',
          t('lightbox.next'),
        )} ${this.panel
          ? html`
            <picture-panel .picture="${picture}" @replaced="${this.replaced}" @left="${this.close}"></picture-panel>
          `
          : nothing}
      </div>
    `;
  }

  private shown(picture: GeneratedPoseView): TemplateResult {
    if (this.comparing && picture.originalImageUrl) {
      return html`
        <compare-slider first="${picture.originalImageUrl}" second="${picture.outputImageUrl}"></compare-slider>
      `;
    }
    return html`
      <zoom-picture src="${picture.outputImageUrl}" alt="${t('pictures.name', { number: this.at + 1 })}"></zoom-picture>
    `;
  }

  private openPanel = (): void => {
    import('./picture-panel.ts');
    this.panel = !this.panel;
  };

  private close = (): void => this.renderRoot.querySelector('dialog')?.close();

  private replaced = ({ detail }: CustomEvent<GeneratedPoseView>): void => {
    this.replace(detail);
    this.dispatchEvent(new CustomEvent('changed'));
  };

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
    if (
      /^(INPUT|TEXTAREA|SELECT)$/.test((event.composedPath()[0] as Element).tagName) || event.ctrlKey || event.metaKey
    ) {
      return;
    }
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
        if (!this.renderRoot.querySelector<ZoomPicture>('zoom-picture')?.key(event.key)) {
          return;
        }
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
