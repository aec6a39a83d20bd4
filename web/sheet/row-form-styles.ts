import { css } from 'lit'

export const rowFormStyles = css`
  :host {
    display: block;
    min-block-size: 0;
  }
  nav {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
  }
  fieldset {
    margin: 0 0 1rem;
    padding: 0;
    border: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 1rem;
  }
  legend {
    inline-size: 100%;
    padding: 0 0 0.25rem;
    border-block-end: 1px solid var(--kim-line);
    font-weight: 700;
  }
  .field {
    min-inline-size: 0;
  }
  [aria-invalid='true'],
  .field:has(.error) summary {
    border: 2px solid var(--kim-error);
  }
  input.number {
    font-variant-numeric: tabular-nums;
  }
  summary {
    min-block-size: var(--kim-target);
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--kim-line-strong);
    border-radius: var(--kim-radius);
    cursor: pointer;
  }
  .boxes {
    display: flex;
    flex-direction: column;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--kim-line);
    border-radius: var(--kim-radius);
  }
  .boxes label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    color: var(--kim-fg);
  }
  .messages p {
    font-size: var(--kim-small);
  }
  .messages .error {
    color: var(--kim-error);
  }
  .messages .warn {
    color: var(--kim-warn);
  }
  .asked {
    color: var(--kim-accent);
    font-size: var(--kim-small);
  }
  .messages .hint {
    color: var(--kim-info);
  }
`
