/** What one can choose for this browser, and which generator makes the pictures. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { GeneratorView } from '../api/types.ts';
import { type Language, language, t } from '../i18n/index.ts';
import { helpShown } from '../state/keys.ts';
import { type Theme, theme } from '../state/preferences.ts';
import { session } from '../state/session.ts';
import { Watch } from '../state/signal.ts';
import { Load } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/credits-panel.ts';
import '../elements/studio-empty.ts';

const THEMES: Theme[] = ['system', 'light', 'dark'];
const LANGUAGES: Array<[Language, string]> = [['en', 'English'], ['id', 'Bahasa Indonesia']];

export class SettingsPage extends LitElement {
  private readonly generators = new Load(
    this,
    async (signal) => (await call<GeneratorView[]>('GET', paths.generators, { signal })).body,
  );

  static override styles = [
    shared,
    css`
      .card {
        display: grid;
        gap: var(--space-5);
        max-width: 40rem;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
      }

      legend {
        padding: 0;
        margin-block-end: var(--space-2);
        font-size: var(--text-s);
        font-weight: 550;
      }

      fieldset label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 1.5rem;
        font-weight: 400;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [theme, language, session.state]);
  }

  override render(): TemplateResult {
    return html`
      <div class="head"><h1>${t('settings.title')}</h1></div>
      <div class="card">
        <fieldset>
          <legend>${t('settings.theme')}</legend>
          ${THEMES.map((name) =>
            this.choice('theme', t(`settings.theme.${name}`), theme.get() === name, () => theme.set(name))
          )}
        </fieldset>
        <fieldset>
          <legend>${t('settings.language')}</legend>
          ${LANGUAGES.map(([code, name]) =>
            this.choice('language', name, language.get() === code, () => language.set(code))
          )}
        </fieldset>
        <div class="field">
          <h2>${t('settings.generator')}</h2>
          ${this.generators.show(
            (all) =>
              html`
                <p>${all.filter((one) => one.active).map((one) => [one.name, one.model].filter(Boolean).join(', '))}</p>
              `,
            html`
              <p>…</p>
            `,
          )}
        </div>
        <div class="field">
          <h2>${t('shortcuts.title')}</h2>
          <div>
            <button class="button" @click="${() => helpShown.set(true)}">${t('shortcuts.help')} <kbd>?</kbd></button>
          </div>
        </div>
        <div class="field">
          <h2>${t('settings.token')}</h2>
          <p class="quiet">${t(session.token() ? 'settings.token.kept' : 'settings.token.none')}</p>
          ${session.token()
            ? html`
              <div><button class="button" @click="${() => session.signOut()}">${t('signin.out')}</button></div>
            `
            : nothing}
        </div>
        <credits-panel></credits-panel>
        <div class="bar">
          <a class="button" href="/ui/webhooks"><studio-icon name="right"></studio-icon>${t('webhooks.title')}</a>
          <a class="button" href="/ui/admin"><studio-icon name="admin"></studio-icon>${t('admin.title')}</a>
        </div>
      </div>
    `;
  }

  private choice(name: string, label: string, chosen: boolean, choose: () => void): TemplateResult {
    return html`
      <label><input type="radio" name="${name}" .checked="${chosen}" @change="${choose}" />${label}</label>
    `;
  }
}

customElements.define('settings-page', SettingsPage);
