/** A new avatar, in one of four ways. What has been typed survives a reload. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { everything } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import { lookOf, personaInput, personaOf } from '../api/persona.ts';
import type {
  AvatarGenerationView,
  AvatarPresetView,
  AvatarProjectView,
  AvatarView,
  CreditsView,
  GeneratorView,
  LookChoiceView,
  PersonaExampleView,
} from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { priceOfAvatar, readCredits } from '../state/credits.ts';
import { type AvatarDraft, forgetDraft, keepDraft, keptDraft, WAYS } from '../state/avatar-draft.ts';
import { newSeed, type Persona, portrait, seedOf } from '../state/portrait.ts';
import { go, parameter } from '../state/router.ts';
import { anyProject } from '../state/uploads.ts';
import { tell } from '../state/toasts.ts';
import { choices } from '../elements/choice-styles.ts';
import { field } from '../elements/form-field.ts';
import { Load, sentence } from '../elements/load.ts';
import type { Look } from '../elements/look-chooser.ts';
import { shared } from '../elements/styles.ts';
import { newAvatarStyles } from './new-avatar-styles.ts';
import '../elements/look-chooser.ts';
import '../elements/persona-examples.ts';
import '../elements/persona-fields.ts';
import '../elements/preset-chooser.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

interface Form {
  projects: AvatarProjectView[];
  presets: AvatarPresetView[];
  examples: PersonaExampleView[];
  look: Record<string, LookChoiceView[]>;
  credits: CreditsView | null;
}

function nameOf(image: File | null): string {
  return image?.name.replace(/\.[^.]*$/, '').slice(0, 100) ?? '';
}

export class NewAvatarPage extends LitElement {
  static override properties = {
    draft: { state: true },
    image: { state: true },
    busy: { state: true },
    problem: { state: true },
    noPreview: { state: true },
  };
  declare draft: AvatarDraft;
  declare image: File | null;
  declare busy: boolean;
  declare problem: unknown;
  declare noPreview: boolean;

  /** The same until it succeeded or something changed, so that a second click makes no second avatar. */
  private key = newKey();

  private readonly form = new Load(this, async (signal): Promise<Form> => {
    const get = async <T>(path: string, query = {}) => (await call<T>('GET', path, { query, signal })).body;
    const [projects, generators, presets, examples, credits] = await Promise.all([
      everything<AvatarProjectView>(paths.avatarProjects, {}, signal),
      get<GeneratorView[]>(paths.generators),
      get<AvatarPresetView[]>(paths.presets, { limit: 200 }),
      get<PersonaExampleView[]>(paths.personas, { limit: 200 }),
      readCredits(signal),
    ]);
    return { projects, presets, examples, credits, look: generators.find((one) => one.active)?.look ?? {} };
  });

  static override styles = [shared, choices, newAvatarStyles];

  constructor() {
    super();
    this.draft = { ...keptDraft(), ...(parameter('project') ? { project: parameter('project') } : {}) };
    this.image = null;
    this.busy = false;
    this.problem = null;
    this.noPreview = false;
  }

  private change(part: Partial<AvatarDraft>): void {
    this.draft = { ...this.draft, ...part };
    this.noPreview = false;
    this.key = newKey();
    keepDraft(this.draft);
  }

  override render(): TemplateResult {
    return html`
      <div class="head"><h1>${t('new.title')}</h1></div>
      ${this.form.show((form) => this.content(form))}
    `;
  }

  private content({ projects, presets, examples, look, credits }: Form): TemplateResult {
    const { draft } = this;
    const describes = draft.way === 'describe';
    return html`
      <form @submit="${this.submit}">
        <div class="fields">
          <div class="ways" role="group" aria-label="${t('new.way')}">
            ${WAYS.map((way) =>
              html`
                <button type="button" class="button" aria-pressed="${way === draft.way}" @click="${() =>
                  this.change({ way })}">
                  ${t(`new.way.${way}`)}
                </button>
              `
            )}
          </div>
          ${describes
            ? html`
              <persona-examples
                .examples="${examples}"
                @chosen="${(event: CustomEvent<PersonaExampleView>) => this.start(event.detail)}"
              ></persona-examples>
            `
            : nothing} ${this.name()} ${draft.way === 'preset'
            ? this.presets(presets)
            : nothing} ${draft.way === 'upload' || draft.way === 'reference'
            ? this.picture()
            : nothing} ${describes || draft.way === 'reference' ? this.prompt() : nothing} ${draft.way === 'preset'
            ? nothing
            : this.persona()} ${projects.length > 1 ? this.project(projects) : nothing} ${describes
            ? html`
              <look-chooser
                .fields="${look}"
                .look="${draft.look}"
                seed="${draft.seed}"
                @chosen="${(event: CustomEvent<Look>) => this.change({ look: event.detail })}"
              ></look-chooser>
            `
            : nothing} ${this.problem && !(this.problem instanceof ApiProblem && this.problem.violations.length)
            ? html`
              <p class="wrong" role="alert">${sentence(this.problem)}</p>
            `
            : nothing}
          <div class="bar">
            <button class="button primary" ?disabled="${this.busy}">
              ${t(draft.way === 'upload' ? 'new.submit.upload' : 'new.submit')}
            </button>
            ${this.price(credits)}
          </div>
        </div>
        ${this.preview(presets)}
      </form>
    `;
  }

  private wrong = (name: string): string | undefined =>
    this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;

  /** Who it is; open where something is said. */
  private persona(): TemplateResult {
    const { persona } = this.draft;
    return html`
      <details class="card" ?open="${Object.values(persona).some(Boolean)}">
        <summary>${t('avatar.persona')}</summary>
        <persona-fields
          .persona="${persona}"
          .wrong="${this.wrong}"
          @changed="${(event: CustomEvent<Persona>) => this.change({ persona: event.detail })}"
        ></persona-fields>
      </details>
    `;
  }

  private start(example: PersonaExampleView): void {
    const persona = personaOf(example);
    this.change({
      persona,
      look: lookOf({ ...example.suggestedAttributes }),
      name: persona.personaName || this.draft.name,
      // In English, as generators read it.
      prompt: `Portrait, ${example.name.toLowerCase()}`,
      seed: seedOf(example.id),
    });
  }

  private price(credits: CreditsView | null): TemplateResult | typeof nothing {
    const price = credits ? priceOfAvatar(credits, this.draft.way) : 0;
    return price && credits
      ? html`
        <span class="quiet">${t('create.price', { price, balance: credits.balance ?? 0 })}</span>
      `
      : nothing;
  }

  private name(): TemplateResult {
    const control = html`
      <input
        id="name"
        required
        maxlength="100"
        autocomplete="off"
        .value="${this.draft.name}"
        aria-invalid="${Boolean(this.wrong('name'))}"
        @input="${(event: InputEvent) => this.change({ name: (event.target as HTMLInputElement).value })}"
      />
    `;
    return field('name', t('new.name'), control, this.wrong('name') ?? this.wrong('customName'));
  }

  private prompt(): TemplateResult {
    const control = html`
      <textarea
        id="prompt"
        required
        minlength="10"
        maxlength="2000"
        placeholder="${t('new.prompt.hint')}"
        .value="${this.draft.prompt}"
        aria-invalid="${Boolean(this.wrong('prompt'))}"
        @input="${(event: InputEvent) => this.change({ prompt: (event.target as HTMLTextAreaElement).value })}"
      ></textarea>
    `;
    return field('prompt', t('new.prompt'), control, this.wrong('prompt'));
  }

  private project(projects: AvatarProjectView[]): TemplateResult {
    const control = html`
      <select id="project" @change="${(event: Event) =>
        this.change({ project: (event.target as HTMLSelectElement).value })}">
        ${projects.map((project) =>
          html`
            <option value="${project.id ?? ''}" ?selected="${project.id === this.draft.project}">${project
              .name}</option>
          `
        )}
      </select>
    `;
    return field('project', t('new.project'), control);
  }

  private picture(): TemplateResult {
    const control = html`
      <input
        id="image"
        type="file"
        required
        accept="image/jpeg,image/png,image/webp"
        @change="${(event: Event) => this.pick((event.target as HTMLInputElement).files?.[0] ?? null)}"
      />
    `;
    return field('image', t('new.image'), control, this.wrong('image'), t('new.image.hint'));
  }

  private pick(image: File | null): void {
    const isTyped = this.draft.name && this.draft.name !== nameOf(this.image);
    this.image = image;
    this.change(isTyped ? {} : { name: nameOf(image) });
  }

  private presets(presets: AvatarPresetView[]): TemplateResult {
    const choose = ({ detail }: CustomEvent<AvatarPresetView>) =>
      this.change({ preset: detail.id, name: this.draft.name || detail.name });
    return html`
      <preset-chooser .presets="${presets}" chosen="${this.draft.preset}" @chosen="${choose}"></preset-chooser>
    `;
  }

  private preview(presets: AvatarPresetView[]): TemplateResult {
    const { draft } = this;
    const preset = presets.find((one) => one.id === draft.preset);
    const src = draft.way === 'describe'
      ? portrait(draft)
      : draft.way === 'preset'
      ? preset?.previewImageUrl ?? ''
      : this.image
      ? URL.createObjectURL(this.image)
      : '';
    if (!src || this.noPreview) {
      return html`

      `;
    }
    return html`
      <div class="preview">
        <img src="${src}" alt="${t('new.preview')}" @error="${() => (this.noPreview = true)}" />
        ${draft.way === 'describe'
          ? html`
            <button type="button" class="button" @click="${() => this.change({ seed: newSeed() })}">
              <studio-icon name="dice"></studio-icon>${t('new.another')}
            </button>
          `
          : nothing}
      </div>
    `;
  }

  private submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = null;
    try {
      const address = await this.send(this.draft.project || await anyProject());
      forgetDraft();
      go(address);
    } catch (failure) {
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  };

  /** Starts what was asked for; answers where it can be seen. */
  private async send(project: string): Promise<string> {
    const { way, name, prompt, look, persona, seed, preset } = this.draft;
    const { key } = this;
    const job = async (path: string, body: unknown) => {
      const { id } = (await call<AvatarGenerationView>('POST', path, { body, key })).body;
      tell(t('new.started'));
      return `/ui/jobs/avatar-creator/${id}`;
    };
    switch (way) {
      case 'describe':
        return job(paths.generate(project), {
          name,
          prompt,
          seed,
          ...look,
          ...personaInput(persona),
        });
      case 'preset':
        return job(paths.fromPreset(project), { presetId: preset, customName: name });
      case 'reference':
        return job(paths.fromReference(project), this.multipart({ name, prompt, ...persona }));
      case 'upload': {
        const answer = await call<AvatarView>('POST', paths.upload(project), {
          body: this.multipart({ name, ...persona }),
          key,
        });
        return `/ui/avatars/${answer.body.id}`;
      }
    }
  }

  private multipart(values: Record<string, string>): FormData {
    const form = new FormData();
    Object.entries(values).filter(([, value]) => value.trim()).forEach(([name, value]) => form.set(name, value));
    if (this.image) {
      form.set('image', this.image);
    }
    return form;
  }
}

customElements.define('new-avatar-page', NewAvatarPage);
