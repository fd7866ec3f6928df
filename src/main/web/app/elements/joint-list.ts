/** All joints by name: the one to pull by arrow keys is chosen here, and single points are hidden. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import type { Sentence } from '../i18n/en.ts';
import type { Joint } from '../pose/body.ts';
import type { Handle } from '../pose/drag.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

/** As one faces them: the figure's right is on the viewer's left. */
const ROWS: ReadonlyArray<readonly Handle[]> = [
  ['rightEye', 'leftEye'],
  ['rightEar', 'leftEar'],
  ['nose', 'neck'],
  ['rightShoulder', 'leftShoulder'],
  ['rightElbow', 'leftElbow'],
  ['rightWrist', 'leftWrist'],
  ['pelvis'],
  ['rightHip', 'leftHip'],
  ['rightKnee', 'leftKnee'],
  ['rightAnkle', 'leftAnkle'],
];

export class JointList extends LitElement {
  static override properties = { hiddenPoints: { attribute: false }, chosen: {} };
  declare hiddenPoints: ReadonlySet<Joint>;
  declare chosen: string;

  static override styles = [
    shared,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 2px;
      }

      li {
        display: flex;
        border-radius: var(--radius-s);
      }

      li.wide {
        grid-column: 1 / -1;
      }

      li.chosen {
        background: var(--accent-soft);
      }

      button {
        min-height: 1.75rem;
        border: 0;
        border-radius: var(--radius-s);
        background: none;
        color: inherit;
        font: inherit;
        font-size: var(--text-s);
        cursor: pointer;
      }

      button:hover {
        background: var(--sunken);
      }

      .name {
        flex: 1;
        min-width: 0;
        padding: 0 var(--space-2);
        overflow: hidden;
        text-align: start;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .chosen .name {
        color: var(--accent-strong);
        font-weight: 550;
      }

      .hide {
        display: grid;
        place-items: center;
        flex: none;
        width: 1.75rem;
        color: var(--ink-soft);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <ul>${ROWS.map((row) => row.map((handle) => this.row(handle, row.length === 1)))}</ul>
    `;
  }

  private row(handle: Handle, wide: boolean): TemplateResult {
    const name = t(`joint.${handle}` as Sentence);
    const isHidden = this.hiddenPoints.has(handle as Joint);
    return html`
      <li class="${wide ? 'wide' : ''} ${handle === this.chosen ? 'chosen' : ''}">
        <button
          type="button"
          class="name"
          aria-pressed="${handle === this.chosen}"
          @focus="${() => this.tell('chosen', handle)}"
          @click="${() => this.tell('chosen', handle)}"
        >
          ${name}
        </button>
        ${handle === 'pelvis' ? nothing : html`
          <button
            type="button"
            class="hide"
            aria-pressed="${isHidden}"
            aria-label="${t('editor.hide', { name })}"
            title="${t('editor.hide', { name })}"
            @click="${() => this.tell('hide', handle)}"
          >
            <studio-icon name="${isHidden ? 'hidden' : 'seen'}"></studio-icon>
          </button>
        `}
      </li>
    `;
  }

  private tell(what: 'chosen' | 'hide', handle: Handle): void {
    this.dispatchEvent(new CustomEvent<Handle>(what, { detail: handle }));
  }
}

customElements.define('joint-list', JointList);
