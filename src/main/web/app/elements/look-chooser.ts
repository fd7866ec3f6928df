/** How a person looks, field by field: each value is drawn, colours are shown as colours. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { LookChoiceView } from '../api/types.ts';
import { language, lookField, t } from '../i18n/index.ts';
import { portrait } from '../state/portrait.ts';
import { Watch } from '../state/signal.ts';
import { shared } from './styles.ts';

export type Look = Record<string, string>;

export class LookChooser extends LitElement {
  static override properties = { fields: { attribute: false }, look: { attribute: false }, seed: { type: Number } };
  /** The values of each field, as the service names them. */
  declare fields: Record<string, LookChoiceView[]>;
  declare look: Look;
  declare seed: number;

  static override styles = [
    shared,
    css`
      fieldset + fieldset {
        margin-block-start: var(--space-4);
      }

      legend {
        padding: 0;
        font-size: var(--text-s);
        font-weight: 550;
        margin-block-end: var(--space-2);
      }

      .row {
        display: flex;
        gap: var(--space-2);
        overflow-x: auto;
        padding: 3px;
        scrollbar-width: thin;
      }

      label {
        position: relative;
        flex: none;
        display: grid;
        justify-items: center;
        gap: var(--space-1);
        width: 4.75rem;
        font-weight: 400;
        font-size: var(--text-xs);
        text-align: center;
        cursor: pointer;
      }

      input {
        position: absolute;
        opacity: 0;
        inset: 0;
        margin: 0;
        cursor: pointer;
      }

      .drawn {
        display: grid;
        place-items: center;
        width: 4rem;
        height: 4rem;
        overflow: hidden;
        border: 2px solid transparent;
        border-radius: var(--radius-m);
        background: var(--sunken);
        color: var(--ink-soft);
      }

      .drawn img {
        width: 100%;
        height: 100%;
      }

      .drawn svg {
        width: 2.25rem;
        height: 2.25rem;
      }

      input:checked + .drawn {
        border-color: var(--accent);
      }

      input:focus-visible + .drawn {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
    `,
  ];

  constructor() {
    super();
    this.fields = {};
    this.look = {};
    this.seed = 0;
    new Watch(this, [language]);
  }

  override render(): TemplateResult {
    return html`
      ${Object.entries(this.fields).map(([field, values]) => this.field(field, values))}
    `;
  }

  private field(field: string, values: LookChoiceView[]): TemplateResult {
    const said = this.look[field] ?? '';
    const known = !said || values.some((value) => means(value, said));
    return html`
      <fieldset>
        <legend>${lookField(field)}</legend>
        <div class="row">
          ${this.choice(field, '', t('new.look.any'), null, !said)} ${known
            ? nothing
            : this.choice(field, said, said, null, true)} ${values.map((value) =>
              this.choice(field, value.value, labelOf(value), value.color ?? null, means(value, said))
            )}
        </div>
      </fieldset>
    `;
  }

  private choice(
    field: string,
    value: string,
    label: string,
    color: string | null,
    chosen: boolean,
  ): TemplateResult {
    return html`
      <label>
        <input type="radio" name="${field}" .checked="${chosen}" @change="${() => this.choose(field, value)}" />
        <span class="drawn">${this.drawn(field, value, color)}</span>
        <span>${label}</span>
      </label>
    `;
  }

  private drawn(field: string, value: string, color: string | null): TemplateResult | typeof nothing {
    if (color) {
      return html`
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill="${color}"></circle></svg>
      `;
    }
    if (!value) {
      return html`
        <studio-icon name="dice"></studio-icon>
      `;
    }
    const src = portrait({ seed: this.seed, look: { ...this.look, [field]: value } });
    return html`
      <img src="${src}" alt="" loading="lazy" decoding="async" width="64" height="64" />
    `;
  }

  private choose(field: string, value: string): void {
    const look = { ...this.look };
    if (value) {
      look[field] = value;
    } else {
      delete look[field];
    }
    this.dispatchEvent(new CustomEvent<Look>('chosen', { detail: look }));
  }
}

function means({ value, words }: LookChoiceView, said: string): boolean {
  return value === said || words.includes(said.toLowerCase());
}

function labelOf({ value, label }: LookChoiceView): string {
  return label[language.get()] ?? value;
}

customElements.define('look-chooser', LookChooser);
