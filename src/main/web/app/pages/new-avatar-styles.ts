/** How the page of a new avatar is laid out: fields, and the portrait beside them. */
import { css } from 'lit';

export const newAvatarStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(14rem, 22rem);
    gap: var(--space-5);
    align-items: start;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }

  summary {
    font-weight: 550;
    cursor: pointer;
  }

  details[open] summary {
    margin-block-end: var(--space-4);
  }

  .preview {
    position: sticky;
    inset-block-start: var(--space-5);
    display: grid;
    gap: var(--space-3);
  }

  .preview img {
    width: 100%;
    aspect-ratio: 1;
    object-fit: cover;
    border-radius: var(--radius-l);
    background: var(--sunken);
  }

  @media (max-width: 60rem) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }

    .preview {
      position: static;
      order: -1;
      max-width: 16rem;
    }
  }
`;
