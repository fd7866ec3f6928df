/** What a picture was made with, and the way to make more of it. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { GeneratedPoseView, LibraryPoseView } from '../api/types.ts';
import { t, when } from '../i18n/index.ts';
import { Load } from './load.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class PictureFacts extends LitElement {
  static override properties = { picture: { attribute: false } };
  declare picture: GeneratedPoseView;

  private asked = '';
  /** The pose may have been deleted since. */
  private readonly pose = new Load(this, async (signal): Promise<LibraryPoseView | null> => {
    this.asked = this.picture.poseLibraryId ?? '';
    if (!this.asked) {
      return null;
    }
    return await call<LibraryPoseView>('GET', paths.libraryPose(this.asked), { signal }).then(
      ({ body }) => body,
      () => null,
    );
  });

  static override styles = [
    shared,
    css`
      h2 {
        margin-block-end: var(--space-3);
        font-size: var(--text-m);
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        margin-block-end: var(--space-4);
        font-size: var(--text-s);
      }

      dt {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('picture') && this.asked !== (this.picture.poseLibraryId ?? '')) {
      this.pose.again();
    }
  }

  override render(): TemplateResult {
    const { generationId, promptUsed, seedUsed, createdAt, backgroundPrompt } = this.picture;
    const job = encodeURIComponent(generationId);
    const pose = this.pose.value;
    const fact = (name: string, value: unknown) =>
      value === null || value === '' ? nothing : html`
        <dt>${name}</dt><dd>${value}</dd>
      `;
    const ofPose = pose && html`
      <a href="/ui/pictures?pose=${encodeURIComponent(pose.id)}" @click="${this.leave}">${pose.name}</a>
    `;
    return html`
      <h2>${t('facts.title')}</h2>
      <dl>
        ${fact(t('facts.pose'), ofPose)} ${fact(t('facts.prompt'), promptUsed)} ${fact(
          t('create.background'),
          backgroundPrompt,
        )} ${fact(t('facts.seed'), seedUsed === null ? null : String(seedUsed))} ${fact(
          t('facts.made'),
          when(createdAt),
        )}
      </dl>
      <div class="bar">
        <a class="button" href="/ui/create?again=${job}" @click="${this.leave}">
          <studio-icon name="redo"></studio-icon>${t('job.again')}
        </a>
        <a class="button" href="/ui/jobs/pose-generator/${job}" @click="${this.leave}">${t('facts.job')}</a>
      </div>
    `;
  }

  /** The page behind may stay the same one: what lies over it makes way. */
  private leave = (): void => {
    this.dispatchEvent(new CustomEvent('left', { bubbles: true, composed: true }));
  };
}

customElements.define('picture-facts', PictureFacts);
