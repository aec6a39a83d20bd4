import { css } from 'lit'

/** Tables of rows that are for paper alone. */
export const paper = css`
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    table {
      inline-size: 100%;
      margin-block-end: 1.5rem;
      border-collapse: collapse;
      font-size: 7.5pt;
    }
    caption {
      font-weight: 700;
      text-align: start;
    }
    th,
    td {
      padding: 0.125rem 0.25rem;
      border: 1px solid #999999;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }
    thead th {
      font-weight: 700;
    }
    tbody th {
      font-family: var(--kim-mono);
      white-space: nowrap;
    }
    caption,
    thead {
      break-after: avoid;
    }
    tbody tr:first-child {
      break-before: avoid;
    }
    tr {
      break-inside: avoid;
    }
  }
`
