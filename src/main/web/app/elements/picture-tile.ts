/** A picture with a line of words below; the whole of it is a link. Its place is kept while the picture loads. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { shared } from './styles.ts';

export class PictureTile extends LitElement {
  static override properties = { href: {}, src: {}, label: {}, note: {}, alt: {}, ratio: {} };
  declare href: string;
  declare src: string;
  declare label: string;
  declare note: string;
  declare alt: string;
  /** `tall` for whole figures; else as high as wide. */
  declare ratio: string;

  static override styles = [
    shared,
    css`
      a {
        display: block;
        color: inherit;
        text-decoration: none;
        border-radius: var(--radius-l);
      }

      .frame {
        display: block;
        overflow: hidden;
        aspect-ratio: 1;
        border-radius: var(--radius-l);
        background: var(--sunken);
      }

      .frame.tall {
        aspect-ratio: 5 / 6;
      }

      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        display: block;
        transition: scale 200ms ease-out;
      }

      a:hover img {
        scale: 1.03;
      }

      .label {
        display: block;
        margin-block-start: var(--space-2);
        font-weight: 550;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .quiet {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <a href="${this.href}">
        <span class="frame ${this.ratio === 'tall' ? 'tall' : ''}">
          ${this.src
            ? html`
              <img src="${this.src}" alt="${this.alt ?? ''}" loading="lazy" decoding="async" />
            `
            : nothing}
        </span>
        ${this.label
          ? html`
            <span class="label" title="${this.label}">${this.label}</span>
          `
          : nothing} ${this.note
          ? html`
            <span class="quiet">${this.note}</span>
          `
          : nothing}
      </a>
    `;
  }
}

customElements.define('picture-tile', PictureTile);
