import { css } from 'lit'

/** Tables of what is kept (people, units, the audit) and the forms of their dialogs. */
export const peopleStyles = css`
  table {
    inline-size: 100%;
  }
  caption {
    padding-block-end: 0.25rem;
    color: var(--kim-muted);
    font-size: var(--kim-small);
    text-align: start;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--kim-line);
    text-align: start;
    vertical-align: baseline;
  }
  /* Where rows have menus, those without one are as high. */
  table.menus tbody tr {
    block-size: 3rem;
  }
  table.menus :is(th, td) {
    padding-block: 0.25rem;
    vertical-align: middle;
  }
  thead th {
    border-block-end-color: var(--kim-line-strong);
    white-space: nowrap;
  }
  tr.disabled th[scope='row'] {
    text-decoration: line-through;
  }
  form {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: end;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    color: var(--kim-fg);
    font-size: inherit;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--kim-accent);
  }
  .objection {
    color: var(--kim-error);
  }
  .objection:empty {
    display: none;
  }
`
