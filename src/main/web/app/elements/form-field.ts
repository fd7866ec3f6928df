/** A field with its label and, below it, what the service found wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';

export function field(
  name: string,
  label: string,
  control: TemplateResult,
  wrong?: string,
  hint?: string,
): TemplateResult {
  return html`
    <div class="field">
      <label for="${name}">${label}</label>
      ${control} ${wrong
        ? html`
          <p class="wrong" id="${name}-wrong">${wrong}</p>
        `
        : hint
        ? html`
          <p class="quiet" id="${name}-hint">${hint}</p>
        `
        : nothing}
    </div>
  `;
}
