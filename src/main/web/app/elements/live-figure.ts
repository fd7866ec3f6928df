/** The figure as the illustrator draws it, in an avatar's clothes; drawn anew when a pull has ended. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import { t } from '../i18n/index.ts';
import { sentence } from './load.ts';
import { shared } from './styles.ts';

export class LiveFigure extends LitElement {
  static override properties = {
    openpose: { attribute: false },
    avatar: {},
    src: { state: true },
    wrong: { state: true },
  };
  /** The pose as an OpenPose document. */
  declare openpose: unknown;
  /** Whose look it has, or nothing. */
  declare avatar: string;
  declare src: string;
  declare wrong: string;

  private abort: AbortController | null = null;

  static override styles = [
    shared,
    css`
      figure {
        aspect-ratio: 3 / 4;
        border-radius: var(--radius-l);
        overflow: hidden;
        background: var(--sunken);
      }

      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        display: block;
      }

      p {
        padding: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    this.avatar = '';
    this.src = '';
    this.wrong = '';
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if ((changed.has('openpose') || changed.has('avatar')) && this.openpose) {
      this.draw();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.abort?.abort();
    URL.revokeObjectURL(this.src);
  }

  override render(): TemplateResult {
    return html`
      <figure>${this.wrong
        ? html`
          <p class="quiet" role="status">${this.wrong}</p>
        `
        : this.src
        ? html`
          <img src="${this.src}" alt="${t('editor.figure')}" />
        `
        : nothing}</figure>
    `;
  }

  private async draw(): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    try {
      const { body } = await call<Blob>('POST', paths.render, {
        body: {
          pose: { openpose: this.openpose },
          kind: 'figure',
          avatarId: this.avatar || undefined,
          width: 600,
          height: 800,
          format: 'svg',
        },
        as: 'blob',
        signal: abort.signal,
      });
      URL.revokeObjectURL(this.src);
      this.src = URL.createObjectURL(body);
      this.wrong = '';
    } catch (failure) {
      if (!abort.signal.aborted) {
        this.wrong = sentence(failure);
      }
    }
  }
}

customElements.define('live-figure', LiveFigure);
