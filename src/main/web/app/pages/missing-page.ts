/** An address that leads nowhere. */
import { html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';

export class MissingPage extends LitElement {
  static override styles = [shared];

  override render(): TemplateResult {
    return html`
      <h1 class="visually-hidden">${t('missing.title')}</h1>
      <studio-empty heading="${t('missing.title')}" text="${t('missing.text')}">
        <a class="button" href="/ui/">${t('nav.home')}</a>
      </studio-empty>
    `;
  }
}

customElements.define('missing-page', MissingPage);
