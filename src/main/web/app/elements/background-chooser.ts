/** What is to be behind the figure: nothing, a scene in words, a colour, or a picture of one's own. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { AvatarView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { type Background, BACKGROUNDS } from '../state/background.ts';
import { tell } from '../state/toasts.ts';
import { uploadBackground } from '../state/uploads.ts';
import { choices } from './choice-styles.ts';
import { field } from './form-field.ts';
import { Load, sentence } from './load.ts';
import { moreButton } from './more-button.ts';
import { shared } from './styles.ts';

export class BackgroundChooser extends LitElement {
  static override properties = {
    value: { attribute: false },
    wrong: { attribute: false },
    change: { type: Boolean },
    busy: { state: true },
  };
  declare value: Background;
  declare wrong: (field: string) => string | undefined;
  /** Whether there is a background already, which can be changed but not left out. */
  declare change: boolean;
  declare busy: boolean;

  private readonly avatars = new Load(this, async (signal) => {
    const list = new PagedList<AvatarView>(paths.avatars, { limit: 100 });
    await list.more(signal);
    return list;
  });

  static override styles = [
    shared,
    choices,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }

      input[type="color"] {
        width: 4rem;
        height: var(--target);
        padding: 2px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-m);
        background: var(--surface);
      }
    `,
  ];

  constructor() {
    super();
    this.wrong = () => undefined;
    this.change = false;
    this.busy = false;
  }

  private tell(part: Partial<Background>): void {
    this.dispatchEvent(new CustomEvent<Background>('changed', { detail: { ...this.value, ...part } }));
  }

  override render(): TemplateResult {
    const { background } = this.value;
    const offered = BACKGROUNDS.filter((one) => !this.change || one !== 'keep');
    return html`
      <div class="ways" role="group" aria-label="${t('create.background')}">
        ${offered.map((one) =>
          html`
            <button type="button" class="button" aria-pressed="${one === background}" @click="${() =>
              this.tell({ background: one })}">${t(`create.background.${one}`)}</button>
          `
        )}
      </div>
      ${this.detail()}
    `;
  }

  private detail(): TemplateResult | typeof nothing {
    const typed = (event: InputEvent) => (event.target as HTMLInputElement).value;
    const { background, scene, color } = this.value;
    switch (background) {
      case 'keep':
        return nothing;
      case 'ai_generate': {
        const control = html`
          <input
            id="scene"
            required
            minlength="10"
            maxlength="500"
            placeholder="${t('create.background.prompt.hint')}"
            .value="${scene}"
            @input="${(event: InputEvent) => this.tell({ scene: typed(event) })}"
          />
        `;
        return field('scene', t('create.background.prompt'), control, this.wrong('backgroundPrompt'));
      }
      case 'solid_color': {
        const control = html`
          <input id="color" type="color" .value="${color}" @input="${(event: InputEvent) =>
            this.tell({ color: typed(event) })}" />
        `;
        return field('color', t('create.background.color'), control, this.wrong('backgroundColor'));
      }
      case 'upload':
        return this.pictures();
    }
  }

  private pictures(): TemplateResult {
    const control = html`
      <input
        id="background"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        ?disabled="${this.busy}"
        @change="${this.upload}"
      />
    `;
    return html`
      ${this.avatars.show((list) => this.uploaded(list))} ${field(
        'background',
        t('create.background.file'),
        control,
        this.wrong('backgroundImageUrl'),
        t('create.background.file.hint'),
      )}
    `;
  }

  private uploaded(list: PagedList<AvatarView>): TemplateResult {
    const pictures = list.items.filter((avatar) => avatar.sourceType === 'uploaded');
    return html`
      ${pictures.length
        ? html`
          <div class="row" role="radiogroup" aria-label="${t('create.background.upload')}">
            ${pictures.map((one) => this.picture(one))}
          </div>
        `
        : nothing} ${list.hasMore ? moreButton(() => this.more(list)) : nothing}
    `;
  }

  private async more(list: PagedList<AvatarView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private picture(avatar: AvatarView): TemplateResult {
    const same = fileOf(avatar.baseImageUrl) === fileOf(this.value.picture);
    return html`
      <label class="choice">
        <input type="radio" name="picture" .checked="${same}" @change="${() =>
          this.tell({ picture: avatar.baseImageUrl })}" />
        <img src="${avatar.thumbnailUrl ?? avatar.baseImageUrl}" alt="" loading="lazy" decoding="async" />
        <span class="label">${avatar.name}</span>
      </label>
    `;
  }

  private upload = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) {
      return;
    }
    this.busy = true;
    try {
      const { baseImageUrl } = await uploadBackground(file);
      this.tell({ picture: baseImageUrl });
      await this.avatars.again();
    } catch (failure) {
      tell(t('avatars.uploadFailed', { name: file.name, reason: sentence(failure) }), 'error');
    } finally {
      this.busy = false;
    }
  };
}

/** Links to one file differ in their signatures. */
function fileOf(link: string): string {
  return link.replace(/\?.*$/, '');
}

customElements.define('background-chooser', BackgroundChooser);
