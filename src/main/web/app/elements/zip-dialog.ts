/** In which formats pictures are taken along as one file. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { paths } from '../api/paths.ts';
import { count, t } from '../i18n/index.ts';
import { downloadAnswer } from '../state/downloads.ts';
import { shared } from './styles.ts';
import './format-chooser.ts';

export class ZipDialog extends LitElement {
  static override properties = { ids: { state: true }, formats: { state: true }, busy: { state: true } };
  declare ids: string[];
  declare formats: string[];
  declare busy: boolean;

  static override styles = [
    shared,
    css`
      dialog {
        width: min(46rem, calc(100vw - 2rem));
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--raised);
        color: var(--ink);
      }

      dialog::backdrop {
        background: var(--scrim);
      }

      format-chooser,
      p {
        margin-block-end: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    this.ids = [];
    this.formats = [];
    this.busy = false;
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  open(ids: string[]): void {
    this.ids = ids;
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title">
        <h2 id="title">${t('pictures.zip')}</h2>
        <p class="quiet">${count('create.summary', this.ids.length)}. ${t('zip.formats')}</p>
        <format-chooser
          .chosen="${this.formats}"
          label="${t('create.formats')}"
          @chosen="${(event: CustomEvent<string[]>) => (this.formats = event.detail)}"
        ></format-chooser>
        <div class="bar">
          <button class="button primary" ?disabled="${this.busy}" @click="${this.download}">
            ${t('action.download')}
          </button>
          <button class="button" @click="${() => this.dialog.close()}">${t('action.cancel')}</button>
        </div>
      </dialog>
    `;
  }

  private download = async (): Promise<void> => {
    this.busy = true;
    await downloadAnswer(paths.pictureZip, { poseIds: this.ids, formats: ['original', ...this.formats] });
    this.busy = false;
    this.dialog.close();
  };
}

customElements.define('zip-dialog', ZipDialog);
