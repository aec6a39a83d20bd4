import { css } from 'lit'

export const overviewStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
  }
  table {
    border-spacing: 0.1875rem;
    margin-inline-start: -0.1875rem;
  }
  thead th {
    padding: 0.375rem 0.5rem;
    font-size: var(--kim-small);
    color: var(--kim-muted);
    text-align: center;
    white-space: nowrap;
  }
  th.unit {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 11rem;
    padding-inline: 0.25rem 0.75rem;
    background: var(--kim-bg);
    text-align: start;
  }
  tbody th {
    font-weight: 600;
  }
  th.unit span,
  .total span {
    display: block;
    color: var(--kim-muted);
    font-size: var(--kim-small);
    font-weight: 400;
  }
  td {
    padding: 0;
    min-inline-size: 7.25rem;
    block-size: 1px;
  }
  .due {
    padding: 0.25rem 0.75rem;
    color: var(--kim-fg);
    font-weight: 400;
    text-align: start;
  }
  .total {
    padding: 0.5rem 0.25rem;
    text-align: center;
    border-block-start: 1px solid var(--kim-line);
  }
  tfoot th {
    border-block-start: 1px solid var(--kim-line);
  }
  .cell {
    flex-direction: column;
    gap: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.75rem;
    padding: 0.375rem 0.5rem;
    border-color: transparent;
    font-weight: 400;
    line-height: 1.35;
  }
  .cell strong {
    font-size: 1rem;
  }
  .state,
  .issues {
    font-size: var(--kim-small);
    white-space: nowrap;
  }
  .issues {
    display: inline-flex;
    gap: 0.5rem;
    color: var(--kim-fg);
  }
  .accepted,
  .nil {
    background: var(--kim-ok-bg);
    color: var(--kim-ok);
  }
  .submitted {
    background: var(--kim-accent-bg);
    color: var(--kim-accent);
  }
  .open,
  .reopened {
    background: var(--kim-surface);
    color: var(--kim-fg);
  }
  .unopened,
  .vacant {
    background: var(--kim-bg);
    color: var(--kim-muted);
    border: 1px dashed var(--kim-line);
  }
  .overdue {
    background: var(--kim-error-bg);
    color: var(--kim-error);
  }
  .cell:hover {
    border: 1px solid currentColor;
  }
  .accepted:hover,
  .nil:hover {
    background: var(--kim-ok-bg);
  }
  .submitted:hover {
    background: var(--kim-accent-bg);
  }
  .overdue:hover {
    background: var(--kim-error-bg);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1.5rem;
    color: var(--kim-muted);
    font-size: var(--kim-small);
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1rem;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .swatch {
    display: inline-grid;
    place-items: center;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border-radius: 0.25rem;
    font-weight: 700;
  }
  @media (max-width: 40rem) {
    th.unit {
      min-inline-size: 7rem;
      max-inline-size: 7rem;
      overflow-wrap: break-word;
    }
    td {
      min-inline-size: 6.75rem;
    }
  }
  @media (forced-colors: active) {
    .cell,
    .swatch {
      border: 1px solid ButtonText;
    }
  }
  .scroll {
    scroll-padding-inline-start: 12rem;
  }
  @media (max-width: 40rem) {
    .scroll {
      scroll-padding-inline-start: 8rem;
    }
  }
  @media print {
    table {
      font-size: 7.5pt;
    }
    .cell {
      padding: 0.125rem;
    }
    th.unit {
      min-inline-size: 0;
    }
    .cell {
      display: inline-flex !important;
      border: 1px solid #999;
    }
    th.unit {
      position: static;
    }
    td {
      min-inline-size: 0;
    }
  }
`
