import { css } from 'lit'

export const historyStyles = css`
  ol {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    max-inline-size: 56rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    border: 1px solid var(--kim-line);
    border-radius: var(--kim-radius);
    overflow: hidden;
  }
  li > p {
    padding: 0.5rem 0.875rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.875rem;
    padding: 0.375rem 0.875rem;
    background: var(--kim-surface);
  }
  .head p {
    flex: 1 1 12rem;
    color: var(--kim-muted);
  }
  .head h2 {
    font-size: var(--kim-text);
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.3125rem 0.875rem;
    border-block-start: 1px solid var(--kim-line);
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  thead th {
    color: var(--kim-muted);
    font-size: var(--kim-small);
    font-weight: 400;
  }
  tbody td:last-child {
    font-weight: 600;
  }
  summary {
    padding: 0.4375rem 0.875rem;
    cursor: pointer;
  }
  @media (max-width: 40rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-start: 1px solid var(--kim-line);
    }
    th,
    td {
      border: 0;
      padding-block: 0.125rem;
    }
    tbody th {
      grid-column: 1 / -1;
      color: var(--kim-muted);
      font-size: var(--kim-small);
      font-weight: 400;
    }
    td:last-child::before {
      content: '→ ' / '';
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`
