/** Personas to start from: one click fills in who it is and how it looks. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { lookOf, personaOf } from '../api/persona.ts';
import type { PersonaExampleView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { portrait, seedOf } from '../state/portrait.ts';
import { shared } from './styles.ts';

export class PersonaExamples extends LitElement {
  static override properties = { examples: { attribute: false } };
  declare examples: PersonaExampleView[];

  static override styles = [
    shared,
    css`
      .row {
        display: flex;
        gap: var(--space-2);
        overflow-x: auto;
        padding: 3px;
        margin-block-start: var(--space-2);
        scrollbar-width: thin;
      }

      button {
        flex: none;
        width: 8.5rem;
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--surface);
        color: inherit;
        font: inherit;
        font-size: var(--text-s);
        text-align: start;
        cursor: pointer;
      }

      button:hover {
        border-color: var(--accent);
      }

      img {
        width: 100%;
        aspect-ratio: 4 / 3;
        object-fit: cover;
        border-radius: var(--radius-s);
        background: var(--sunken);
      }

      strong,
      button span {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <h2 id="title">${t('new.persona.examples')}</h2>
      <div class="row" role="group" aria-labelledby="title">
        ${repeat(this.examples, (example) => example.id, (example) => this.example(example))}
      </div>
    `;
  }

  private example(example: PersonaExampleView): TemplateResult {
    const look = lookOf({ ...example.suggestedAttributes });
    const src = portrait({ seed: seedOf(example.id), look, persona: personaOf(example) });
    return html`
      <button type="button" title="${example.personaBackground ?? ''}" @click="${() => this.choose(example)}">
        <img src="${src}" alt="" loading="lazy" decoding="async" width="120" height="90" />
        <strong>${example.personaName}</strong>
        <span class="quiet">${example.name}</span>
      </button>
    `;
  }

  private choose(example: PersonaExampleView): void {
    this.dispatchEvent(new CustomEvent<PersonaExampleView>('chosen', { detail: example }));
  }
}

customElements.define('persona-examples', PersonaExamples);
