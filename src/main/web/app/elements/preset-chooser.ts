/** Ready-made avatars to start from. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AvatarPresetView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { shared } from './styles.ts';

export class PresetChooser extends LitElement {
  static override properties = { presets: { attribute: false }, chosen: {} };
  declare presets: AvatarPresetView[];
  declare chosen: string;

  static override styles = [
    shared,
    css`
      div {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
        gap: var(--space-3);
        max-height: 34rem;
        overflow-y: auto;
        padding: 3px;
      }

      button {
        padding: 0;
        border: 2px solid transparent;
        border-radius: var(--radius-l);
        background: none;
        color: inherit;
        font: inherit;
        font-size: var(--text-xs);
        text-align: start;
        cursor: pointer;
      }

      button[aria-pressed="true"] {
        border-color: var(--accent);
      }

      img {
        width: 100%;
        aspect-ratio: 1;
        object-fit: cover;
        border-radius: var(--radius-m);
        background: var(--sunken);
      }

      span {
        display: block;
        padding: var(--space-1);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div role="group" aria-label="${t('new.way.preset')}">
        ${repeat(this.presets, (preset) => preset.id, (preset) => this.preset(preset))}
      </div>
    `;
  }

  private preset(preset: AvatarPresetView): TemplateResult {
    return html`
      <button type="button" aria-pressed="${preset.id === this.chosen}" @click="${() => this.choose(preset)}">
        <img src="${preset.previewImageUrl}" alt="" loading="lazy" decoding="async" />
        <span>${preset.name}</span>
      </button>
    `;
  }

  private choose(detail: AvatarPresetView): void {
    this.dispatchEvent(new CustomEvent<AvatarPresetView>('chosen', { detail }));
  }
}

customElements.define('preset-chooser', PresetChooser);
