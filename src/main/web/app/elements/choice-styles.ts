/** Rows of drawn choices: avatars, pictures, formats. */
import { css } from 'lit';

export const choices = css`
  .row {
    display: flex;
    gap: var(--space-3);
    overflow-x: auto;
    padding: 3px;
    scrollbar-width: thin;
  }

  .choice {
    position: relative;
    flex: none;
    width: 6rem;
    font-weight: 400;
    font-size: var(--text-xs);
    text-align: center;
    cursor: pointer;
  }

  .choice input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .choice img,
  .choice .shape {
    display: grid;
    place-items: center;
    width: 100%;
    height: 6rem;
    object-fit: cover;
    border: 2px solid transparent;
    border-radius: var(--radius-m);
    background: var(--sunken);
    color: var(--ink-soft);
  }

  .choice input:checked + img,
  .choice input:checked + .shape {
    border-color: var(--accent);
    color: var(--accent);
  }

  .choice input:focus-visible + * {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .choice .label {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .shape svg {
    width: 3.25rem;
    height: 4rem;
    fill: color-mix(in srgb, currentcolor 16%, transparent);
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
`;
