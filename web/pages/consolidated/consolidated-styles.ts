import { css } from 'lit'

export const consolidatedStyles = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1rem 2rem;
    align-items: start;
    max-inline-size: 76rem;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5rem;
    font-weight: 700;
  }
  .option {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    align-items: center;
    margin-block-end: 0.5rem;
  }
  .option input {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
  }
  .option label {
    padding-block: 0.125rem;
    color: var(--kim-fg);
    font-size: var(--kim-text);
    font-weight: 600;
  }
  .option p {
    grid-column: 2;
    color: var(--kim-muted);
    font-size: var(--kim-small);
  }
  .field {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.25rem;
    padding-inline-start: 1.5rem;
  }
  .field .muted {
    font-size: var(--kim-small);
  }
  .duty,
  form > kim-message,
  form > .row {
    grid-column: 1 / -1;
  }
  .duty {
    max-inline-size: 46rem;
    color: var(--kim-muted);
    font-size: var(--kim-small);
  }
`
