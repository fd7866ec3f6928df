/** Something to paste elsewhere. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class CopyLine extends LitElement {
  static override properties = { text: {}, shown: {}, copied: { state: true } };
  declare text: string;
  /** What is seen of it where that is less; else all. */
  declare shown: string;
  declare copied: boolean;

  static override styles = [
    shared,
    css`
      div {
        display: flex;
        align-items: flex-start;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-3);
        border-radius: var(--radius-m);
        background: var(--sunken);
      }

      pre {
        flex: 1;
        margin: 0;
        padding-block: var(--space-1);
        overflow-x: auto;
        font-family: var(--font-mono);
        font-size: var(--text-xs);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div>
        <pre>${this.shown || this.text}</pre>
        <button class="button icon plain" aria-label="${t(
          this.copied ? 'action.copied' : 'action.copy',
        )}" @click="${this.copy}">
          <studio-icon name="${this.copied ? 'check' : 'copy'}"></studio-icon>
        </button>
      </div>
    `;
  }

  private async copy(): Promise<void> {
    await copy(this.text);
    this.copied = true;
    setTimeout(() => (this.copied = false), 2_000);
  }
}

/** `navigator.clipboard` is there for pages by HTTPS and of this machine only. */
export async function copy(text: string): Promise<void> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

customElements.define('copy-line', CopyLine);
