/** Shows the short messages, and says them to whoever listens. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n/index.ts';
import { Watch } from '../state/signal.ts';
import { dismiss, type Toast, toasts } from '../state/toasts.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class StudioToasts extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        inset: auto var(--space-4) var(--space-4) auto;
        z-index: 30;
        width: min(26rem, calc(100vw - 2 * var(--space-4)));
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin-block-start: var(--space-2);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      li.error {
        border-color: var(--bad);
      }

      span {
        flex: 1;
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [toasts]);
  }

  override render(): TemplateResult {
    return html`
      <div role="status">
        <ul>${repeat(toasts.get(), (toast) => toast.id, (toast) => this.toast(toast))}</ul>
      </div>
    `;
  }

  private toast(toast: Toast): TemplateResult {
    return html`
      <li class="${toast.kind}">
        <span>${toast.text}</span>
        ${toast.undo
          ? html`
            <button class="button" @click="${toast.undo}">${t('action.undo')}</button>
          `
          : nothing}
        <button class="button icon plain" aria-label="${t('action.close')}" @click="${() => dismiss(toast.id)}">
          <studio-icon name="close"></studio-icon>
        </button>
      </li>
    `;
  }
}

customElements.define('studio-toasts', StudioToasts);
