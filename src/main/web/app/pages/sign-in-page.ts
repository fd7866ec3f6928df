/** Where a service that wants tokens gets one. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { session } from '../state/session.ts';
import { shared } from '../elements/styles.ts';

export class SignInPage extends LitElement {
  static override styles = [
    shared,
    css`
      form {
        max-width: 28rem;
        margin: 10vh auto 0;
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  override render(): TemplateResult {
    const platform = session.signInAddress();
    return html`
      <form class="card" @submit="${this.submit}">
        <h1>${t('signin.title')}</h1>
        ${session.state.get() === 'refused'
          ? html`
            <p class="wrong" role="alert">${t('signin.refused')}</p>
          `
          : nothing} ${platform
          ? html`
            <a class="button primary" href="${platform}">${t('signin.platform')}</a>
          `
          : nothing}
        <p class="quiet">${t('signin.text')}</p>
        <div class="field">
          <label for="token">${t('signin.token')}</label>
          <input id="token" name="token" type="password" required autocomplete="off" spellcheck="false" />
        </div>
        <button class="button primary">${t('signin.submit')}</button>
      </form>
    `;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const token = new FormData(event.target as HTMLFormElement).get('token');
    session.use(String(token));
  }
}

customElements.define('sign-in-page', SignInPage);
