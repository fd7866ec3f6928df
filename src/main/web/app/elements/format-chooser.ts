/** Export formats as little frames in their true aspect ratio. */
import { html, LitElement, svg, type TemplateResult } from 'lit';
import { formatName, FORMATS } from '../api/formats.ts';
import { choices } from './choice-styles.ts';
import { shared } from './styles.ts';

const LONGEST = 40;

export class FormatChooser extends LitElement {
  static override properties = { chosen: { attribute: false }, label: {} };
  declare chosen: string[];
  declare label: string;

  static override styles = [shared, choices];

  override render(): TemplateResult {
    return html`
      <div class="row" role="group" aria-label="${this.label}">
        ${Object.entries(FORMATS).map(([name, [width, height]]) => this.format(name, width, height))}
      </div>
    `;
  }

  private format(name: string, width: number, height: number): TemplateResult {
    return html`
      <label class="choice">
        <input type="checkbox" .checked="${this.chosen.includes(name)}" @change="${() => this.toggle(name)}" />
        <span class="shape">${frame(width, height)}</span>
        <span class="label">${formatName(name)}</span>
        <span class="quiet">${width}×${height}</span>
      </label>
    `;
  }

  private toggle(name: string): void {
    const { chosen } = this;
    const detail = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    this.dispatchEvent(new CustomEvent<string[]>('chosen', { detail }));
  }
}

function frame(width: number, height: number): TemplateResult {
  const scale = LONGEST / Math.max(width, height);
  const [w, h] = [width * scale, height * scale];
  const side = LONGEST + 2;
  return html`
    <svg viewBox="0 0 42 42" aria-hidden="true">
      ${svg`
        <rect x="${(side - w) / 2}" y="${(side - h) / 2}" width="${w}" height="${h}" rx="2"></rect>
      `}
    </svg>
  `;
}

customElements.define('format-chooser', FormatChooser);
