/** What elements look like that stand on many pages. */
import { css } from 'lit';

export const shared = css`
  :host {
    display: block;
    color: var(--ink);
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  input {
    accent-color: var(--accent);
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1 {
    font-size: var(--text-xl);
    line-height: 1.2;
    letter-spacing: -0.015em;
  }

  h2 {
    font-size: var(--text-l);
    line-height: 1.3;
  }

  h3 {
    font-size: var(--text-m);
  }

  a {
    color: var(--accent);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .quiet {
    color: var(--ink-soft);
    font-size: var(--text-s);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: 0 var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-size: var(--text-s);
    font-weight: 550;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    transition: background var(--quick), border-color var(--quick);
  }

  .button:hover {
    border-color: var(--line-strong);
  }

  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }

  .button.primary:hover {
    background: var(--accent-strong);
    border-color: var(--accent-strong);
  }

  .button.plain {
    border-color: transparent;
    background: transparent;
  }

  .button.plain:hover {
    background: var(--sunken);
  }

  .button.icon {
    padding: 0;
    width: var(--target);
  }

  .button.danger {
    color: var(--bad);
  }

  .button[aria-pressed="true"] {
    background: var(--accent-soft);
    border-color: transparent;
    color: var(--accent-strong);
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  label.button {
    position: relative;
  }

  label.button input.visually-hidden {
    width: 1px;
    min-height: 1px;
  }

  label.button:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  label {
    font-size: var(--text-s);
    font-weight: 550;
  }

  .field {
    display: grid;
    gap: var(--space-1);
  }

  input:not([type="checkbox"], [type="radio"], [type="range"], [type="color"]),
  select,
  textarea {
    width: 100%;
    min-height: var(--target);
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  textarea {
    min-height: 6rem;
    padding-block: var(--space-2);
    resize: vertical;
  }

  input[aria-invalid="true"],
  textarea[aria-invalid="true"] {
    border-color: var(--bad);
  }

  ::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  .wrong {
    color: var(--bad);
    font-size: var(--text-s);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }

  .bar > .grow {
    flex: 1 1 12rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-5);
  }

  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
    padding: var(--space-5);
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5rem, 44vw), 1fr));
    gap: var(--space-4);
  }

  .more {
    display: flex;
    justify-content: center;
    margin-block-start: var(--space-5);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-delay: 0s !important;
      transition-duration: 0.01ms !important;
    }
  }
`;
