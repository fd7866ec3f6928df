/** The way to what is further down a list. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';

/** @param of how many there are and how many of them are shown, where that is known */
export function moreButton(more: () => void, of?: { shown: number; total: number | null }): TemplateResult {
  return html`
    <div class="more">
      <button type="button" class="button" @click="${more}">
        ${t('action.more')} ${of && of.total !== null
          ? html`
            <span class="quiet">${t('state.count', { shown: of.shown, total: of.total })}</span>
          `
          : nothing}
      </button>
    </div>
  `;
}
