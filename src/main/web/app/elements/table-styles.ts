/** Small tables of figures: names at the left, figures below one another. */
import { css } from 'lit';

export const tables = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--space-2) 0 var(--space-2) var(--space-3);
    border-block-start: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
  }

  thead th,
  caption {
    border: 0;
    color: var(--ink-soft);
  }

  caption {
    padding-block: var(--space-3) var(--space-1);
    text-align: start;
  }

  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
`;
