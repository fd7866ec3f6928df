/** A drawn pose to take along: as an OpenPose document or as the picture of its skeleton. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import type { Figure, Joint } from '../pose/body.ts';
import { documentOf, flat, FRAME } from '../pose/openpose.ts';
import { skeletonPng } from '../pose/skeleton.ts';
import { save } from '../state/downloads.ts';
import { tell } from '../state/toasts.ts';
import { copy } from './copy-line.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class PoseExport extends LitElement {
  static override properties = { drawn: { attribute: false }, name: {} };
  declare drawn: { figure: Figure; hidden: ReadonlySet<Joint> };
  /** What files are called. */
  declare name: string;

  static override styles = [
    shared,
    css`
      .bar {
        gap: var(--space-2);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div class="bar" role="group" aria-label="${t('editor.export')}">
        <button class="button" @click="${this.copyDocument}">
          <studio-icon name="copy"></studio-icon>${t('editor.copyJson')}
        </button>
        <button class="button" @click="${this.saveDocument}">
          <studio-icon name="download"></studio-icon>OpenPose JSON
        </button>
        <button class="button" @click="${this.savePng}">
          <studio-icon name="download"></studio-icon>${t('editor.png')}
        </button>
      </div>
    `;
  }

  private get document(): string {
    return JSON.stringify(documentOf(flat(this.drawn.figure, this.drawn.hidden)));
  }

  private copyDocument = async (): Promise<void> => {
    await copy(this.document);
    tell(t('action.copied'));
  };

  private saveDocument = (): void => save(new Blob([this.document], { type: 'application/json' }), `${this.name}.json`);

  private savePng = async (): Promise<void> => {
    const { figure, hidden } = this.drawn;
    save(await skeletonPng(flat(figure, hidden), FRAME), `${this.name}.png`);
  };
}

customElements.define('pose-export', PoseExport);
