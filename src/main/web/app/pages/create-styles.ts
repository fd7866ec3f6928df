/** How the create page is laid out. */
import { css } from 'lit';

export const createStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    max-width: 64rem;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }

  .pose {
    position: relative;
    width: 5rem;
    height: 6rem;
    padding: 0;
    flex: none;
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    overflow: hidden;
    background: var(--sunken);
    cursor: pointer;
  }

  .pose img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  input[type="number"] {
    max-width: 6rem;
  }

  .submit {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-4);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--line);
    background: var(--ground);
  }
`;
