/** Changes to an avatar: its name, who it is, and how it looks. What somebody else changed meanwhile is shown before it is lost. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiProblem, call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import { LOOK, personaInput, personaOf } from '../api/persona.ts';
import type { AvatarView, GeneratorView } from '../api/types.ts';
import { lookField, t } from '../i18n/index.ts';
import { Draft } from '../state/draft.ts';
import type { Persona } from '../state/portrait.ts';
import { field } from './form-field.ts';
import { Load, sentence } from './load.ts';
import type { Look } from './look-chooser.ts';
import { shared } from './styles.ts';
import './look-chooser.ts';
import './persona-fields.ts';

/** What is changed, and which state of the avatar was changed. */
interface Kept {
  changed: Changed;
  from: AvatarView;
  etag: string | null;
}

interface Changed {
  name: string;
  persona: Persona;
  look: Look;
}

function of(avatar: AvatarView): Changed {
  const look = LOOK.flatMap((name) => avatar[name] ? [[name, avatar[name]]] : []);
  return { name: avatar.name, persona: personaOf(avatar), look: Object.fromEntries(look) };
}

const PARTS = ['name', 'personaName', 'personaAge', 'personaPersonality', 'personaBackground', ...LOOK] as const;

function differences(one: AvatarView, other: AvatarView): Array<typeof PARTS[number]> {
  return PARTS.filter((name) => String(one[name] ?? '') !== String(other[name] ?? ''));
}

export class AvatarForm extends LitElement {
  static override properties = {
    avatar: { attribute: false },
    etag: {},
    draft: { state: true },
    busy: { state: true },
    problem: { state: true },
    theirs: { state: true },
  };
  declare avatar: AvatarView;
  declare etag: string | null;
  declare draft: Changed;
  declare busy: boolean;
  declare problem: unknown;
  /** What somebody else made of it while it was edited here. */
  declare theirs: { avatar: AvatarView; etag: string | null } | null;

  /** What is changed here, as it was when that began. */
  private begun!: Omit<Kept, 'changed'>;
  private readonly choices = new Load(this, async (signal) => {
    const { body } = await call<GeneratorView[]>('GET', paths.generators, { signal });
    return body.find((one) => one.active)?.look ?? {};
  });

  static override styles = [
    shared,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }

      .changed {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-m);
        background: var(--warn-soft);
      }
    `,
  ];

  constructor() {
    super();
    this.busy = false;
    this.problem = null;
    this.theirs = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const kept = this.kept.kept();
    this.draft = kept?.changed ?? of(this.avatar);
    this.begun = { from: kept?.from ?? this.avatar, etag: kept ? kept.etag : this.etag };
  }

  private get kept(): Draft<Kept> {
    return new Draft(`avatar ${this.avatar.id}`);
  }

  private wrong = (name: string): string | undefined =>
    this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;

  private change(part: Partial<Changed>): void {
    this.draft = { ...this.draft, ...part };
    this.kept.keep({ changed: this.draft, ...this.begun });
  }

  override render(): TemplateResult {
    const { name, persona, look } = this.draft;
    const input = html`
      <input
        id="name"
        required
        maxlength="100"
        autocomplete="off"
        .value="${name}"
        @input="${(event: InputEvent) => this.change({ name: (event.target as HTMLInputElement).value })}"
      />
    `;
    const general = this.problem && !this.theirs &&
      !(this.problem instanceof ApiProblem && this.problem.violations.length);
    return html`
      <form class="card" @submit="${this.save}">
        ${field('name', t('new.name'), input, this.wrong('name'))}
        <persona-fields
          .persona="${persona}"
          .wrong="${this.wrong}"
          @changed="${(event: CustomEvent<Persona>) => this.change({ persona: event.detail })}"
        ></persona-fields>
        ${this.choices.show((fields) =>
          html`
            <look-chooser
              .fields="${fields}"
              .look="${look}"
              seed="${this.avatar.seedUsed ?? 0}"
              @chosen="${(event: CustomEvent<Look>) => this.change({ look: event.detail })}"
            ></look-chooser>
          `
        )} ${this.theirs ? this.changed(this.theirs.avatar) : nothing} ${general
          ? html`
            <p class="wrong" role="alert">${sentence(this.problem)}</p>
          `
          : nothing}
        <p class="quiet">${t('avatar.picture.stays')}</p>
        <div class="bar">
          <button class="button primary" ?disabled="${this.busy}">${t('action.save')}</button>
          <button type="button" class="button" @click="${this.close}">${t('action.cancel')}</button>
        </div>
      </form>
    `;
  }

  /** Each part in which theirs is not the one that was edited. */
  private changed(theirs: AvatarView): TemplateResult {
    const others = differences(theirs, this.begun.from);
    return html`
      <div class="changed" role="alert">
        <p>${t('error.changed')} ${t('avatar.changed.text')}</p>
        <ul>${others.map((name) =>
          html`
            <li><strong>${lookField(name)}:</strong> ${String(theirs[name] ?? '–')}</li>
          `
        )}</ul>
        <div><button type="button" class="button" @click="${this.close}">${t('avatar.changed.take')}</button></div>
      </div>
    `;
  }

  private close = (): void => {
    this.kept.forget();
    this.dispatchEvent(new CustomEvent('closed'));
  };

  private save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    this.busy = true;
    const { name, persona, look } = this.draft;
    const body = { name, ...personaInput(persona), ...Object.fromEntries(LOOK.map((one) => [one, look[one] ?? null])) };
    try {
      await this.send(body, this.theirs ? this.theirs.etag : this.begun.etag);
      this.close();
    } catch (failure) {
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  };

  private async send(body: unknown, etag: string | null): Promise<void> {
    try {
      await call('PATCH', paths.avatar(this.avatar.id), { body, etag });
    } catch (failure) {
      if (!(failure instanceof ApiProblem && failure.status === 412)) {
        throw failure;
      }
      const theirs = await call<AvatarView>('GET', paths.avatar(this.avatar.id));
      // Its links are another after half an hour: that is no change of anybody's.
      if (this.theirs || differences(theirs.body, this.begun.from).length) {
        this.theirs = { avatar: theirs.body, etag: theirs.etag };
        throw failure;
      }
      await call('PATCH', paths.avatar(this.avatar.id), { body, etag: theirs.etag });
    }
  }
}

customElements.define('avatar-form', AvatarForm);
