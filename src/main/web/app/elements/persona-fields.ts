/** Who somebody is: a name, an age, traits and a past. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import type { Sentence } from '../i18n/en.ts';
import type { Persona } from '../state/portrait.ts';
import { field } from './form-field.ts';
import { shared } from './styles.ts';

type Field = keyof Persona;

export class PersonaFields extends LitElement {
  static override properties = { persona: { attribute: false }, wrong: { attribute: false } };
  declare persona: Persona;
  /** What is wrong with a field, by its name. */
  declare wrong: (field: string) => string | undefined;

  static override styles = [
    shared,
    css`
      .fields {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7rem;
        gap: var(--space-4);
      }

      .wide {
        grid-column: 1 / -1;
      }

      @media (max-width: 30rem) {
        .fields {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.persona = {};
    this.wrong = () => undefined;
  }

  override render(): TemplateResult {
    return html`
      <div class="fields">
        ${this.input('personaName', 'new.persona.name', 100)} ${this.age()}
        <div class="wide">${this.input('personaPersonality', 'new.persona.traits', 500)}</div>
        <div class="wide">${this.background()}</div>
      </div>
    `;
  }

  private input(name: Field, label: Sentence, most: number): TemplateResult {
    return this.labelled(
      name,
      label,
      html`
        <input id="${name}" maxlength="${most}" autocomplete="off" .value="${this.persona[name] ?? ''}" @input="${(
          event: InputEvent,
        ) => this.change(name, event)}" />
      `,
    );
  }

  private age(): TemplateResult {
    return this.labelled(
      'personaAge',
      'new.persona.age',
      html`
        <input id="personaAge" type="number" min="1" max="120" .value="${this.persona.personaAge ?? ''}" @input="${(
          event: InputEvent,
        ) => this.change('personaAge', event)}" />
      `,
    );
  }

  private background(): TemplateResult {
    return this.labelled(
      'personaBackground',
      'new.persona.background',
      html`
        <textarea id="personaBackground" maxlength="500" .value="${this.persona.personaBackground ?? ''}" @input="${(
          event: InputEvent,
        ) => this.change('personaBackground', event)}"></textarea>
      `,
    );
  }

  private labelled(name: Field, label: Sentence, control: TemplateResult): TemplateResult {
    return field(name, t(label), control, this.wrong(name));
  }

  private change(name: Field, event: InputEvent): void {
    const { value } = event.target as HTMLInputElement;
    this.dispatchEvent(new CustomEvent<Persona>('changed', { detail: { ...this.persona, [name]: value } }));
  }
}

customElements.define('persona-fields', PersonaFields);
