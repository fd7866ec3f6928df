/** Keeps a pose under a name: one's own is changed, any other becomes one's own. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { LibraryPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { go } from '../state/router.ts';
import { tell } from '../state/toasts.ts';
import { chosenPose, isChosen, toggle } from '../state/tray.ts';
import { field } from './form-field.ts';
import { sentence } from './load.ts';
import { shared } from './styles.ts';

export class PoseSave extends LitElement {
  static override properties = {
    pose: { attribute: false },
    openpose: { attribute: false },
    name: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  /** The pose that one began with, or null. */
  declare pose: LibraryPoseView | null;
  declare openpose: unknown;
  declare name: string;
  declare busy: boolean;
  declare problem: unknown;

  private key = newKey();

  static override styles = [
    shared,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }

      .field {
        flex: 1 1 14rem;
      }
    `,
  ];

  constructor() {
    super();
    this.pose = null;
    this.name = '';
    this.busy = false;
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.pose) {
      const { name, mine } = this.pose;
      this.name = mine ? name : t('editor.copy', { name });
    }
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('openpose') || changed.has('name')) {
      this.key = newKey();
    }
  }

  override render(): TemplateResult {
    const wrong = this.problem instanceof ApiProblem ? this.problem.of('name') : undefined;
    const control = html`
      <input
        id="name"
        type="text"
        required
        minlength="3"
        maxlength="100"
        autocomplete="off"
        .value="${this.name}"
        aria-invalid="${Boolean(wrong)}"
        @input="${(event: InputEvent) => (this.name = (event.target as HTMLInputElement).value)}"
      />
    `;
    return html`
      <form @submit="${this.submit}">
        ${field('name', t('editor.name'), control, wrong)}
        <div class="bar">
          <button class="button primary" ?disabled="${this.busy}">${t('editor.save')}</button>
          <button class="button" value="use" ?disabled="${this.busy}">${t('editor.use')}</button>
        </div>
        ${this.problem && !wrong
          ? html`
            <p class="wrong" role="alert">${sentence(this.problem)}</p>
          `
          : nothing}
      </form>
    `;
  }

  private submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const use = (event.submitter as HTMLButtonElement | null)?.value === 'use';
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = null;
    try {
      const body = { name: this.name, openpose: this.openpose };
      const kept = this.pose?.mine
        ? await call<LibraryPoseView>('PATCH', paths.libraryPose(this.pose.id), { body })
        : await call<LibraryPoseView>('POST', paths.library, { body, key: this.key });
      this.done(kept.body, use);
    } catch (failure) {
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  };

  private done(pose: LibraryPoseView, use: boolean): void {
    this.dispatchEvent(new CustomEvent('saved'));
    tell(t('editor.saved', { name: pose.name }));
    if (!use) {
      go('/ui/poses?mine=true');
      return;
    }
    if (!isChosen(pose.id)) {
      toggle(chosenPose(pose));
    }
    go('/ui/create');
  }
}

customElements.define('pose-save', PoseSave);
