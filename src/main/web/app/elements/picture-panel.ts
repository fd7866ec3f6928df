/** What can be made of a picture: each format as a file, and another background. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { formatName, FORMATS } from '../api/formats.ts';
import { paths } from '../api/paths.ts';
import type { GeneratedPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { type Background, backgroundInput, PLAIN } from '../state/background.ts';
import { download } from '../state/downloads.ts';
import { sentence } from './load.ts';
import { shared } from './styles.ts';
import './background-chooser.ts';
import './picture-facts.ts';

export class PicturePanel extends LitElement {
  static override properties = {
    picture: { attribute: false },
    background: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  declare picture: GeneratedPoseView;
  declare background: Background;
  declare busy: boolean;
  declare problem: unknown;

  static override styles = [
    shared,
    css`
      :host {
        overflow-y: auto;
        padding: var(--space-4);
        border-inline-start: 1px solid var(--line);
        background: var(--surface);
      }

      section {
        margin-block-start: var(--space-5);
      }

      h2 {
        margin-block-end: var(--space-3);
        font-size: var(--text-m);
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    this.background = { ...PLAIN, background: 'ai_generate' };
    this.busy = false;
    this.problem = null;
  }

  private wrong = (name: string): string | undefined =>
    this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;

  override render(): TemplateResult {
    const said = this.problem instanceof ApiProblem && this.problem.violations.length > 0;
    return html`
      <picture-facts .picture="${this.picture}"></picture-facts>
      <section>
        <h2>${t('panel.formats')}</h2>
        <ul>${['original', ...Object.keys(FORMATS)].map((format) => this.format(format))}</ul>
      </section>
      <section>
        <h2>${t('panel.background')}</h2>
        <form @submit="${this.submit}">
          <background-chooser
            change
            .value="${this.background}"
            .wrong="${this.wrong}"
            @changed="${(event: CustomEvent<Background>) => (this.background = event.detail)}"
          ></background-chooser>
          ${this.problem && !said
            ? html`
              <p class="wrong" role="alert">${sentence(this.problem)}</p>
            `
            : nothing}
          <div>
            <button class="button primary" ?disabled="${this.busy}">
              ${t(this.busy ? 'panel.background.busy' : 'panel.background.submit')}
            </button>
          </div>
        </form>
      </section>
    `;
  }

  private format(format: string): TemplateResult {
    return html`
      <li>
        <button type="button" class="button" @click="${() => download(paths.pictureFile(this.picture.id, format))}">
          ${formatName(format)}
        </button>
      </li>
    `;
  }

  private submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.busy = true;
    this.problem = null;
    try {
      const { body } = await call<GeneratedPoseView>('POST', `${paths.picture(this.picture.id)}/background`, {
        body: backgroundInput(this.background),
        key: newKey(),
      });
      this.dispatchEvent(new CustomEvent<GeneratedPoseView>('replaced', { detail: body }));
    } catch (failure) {
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  };
}

customElements.define('picture-panel', PicturePanel);
