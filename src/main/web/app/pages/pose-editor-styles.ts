/** How the pose editor is laid out: the stage as high as the window allows, the rest beside it. */
import { css } from 'lit';

export const editorStyles = css`
  .editor {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(15rem, 19rem);
    gap: var(--space-4);
    align-items: start;
  }

  .stage {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
  }

  pose-canvas {
    height: clamp(22rem, 60vh, 60rem);
  }

  .side {
    display: grid;
    gap: var(--space-3);
  }

  .bar {
    gap: var(--space-2);
  }

  input[type="range"] {
    min-width: 5rem;
    height: 1.5rem;
    accent-color: var(--accent);
  }

  .keep {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: var(--space-5);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
    background: var(--ground);
  }

  @media (max-width: 46rem) {
    .editor {
      grid-template-columns: minmax(0, 1fr);
    }

    pose-canvas {
      height: clamp(20rem, 60vh, 40rem);
    }

    .keep {
      position: static;
    }
  }
`;
