import { css } from 'lit'

/** Looks that the panels and dialogs of the sheet share. */
export const panelStyles = css`
  .panel {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--kim-bg);
  }
  .panel > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--kim-line);
  }
  .panel > header h2 {
    flex: 1;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 0.5rem 0.75rem;
  }
  ul.plain {
    list-style: none;
    padding: 0;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    margin-block-start: 0.75rem;
  }
  .field input,
  .field select {
    inline-size: 100%;
  }
  .choices {
    max-block-size: 16rem;
    overflow: auto;
    margin-block-start: 0.5rem;
    border: 1px solid var(--kim-line);
    border-radius: var(--kim-radius);
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    padding: 0 0.625rem;
    color: var(--kim-fg);
  }
  .problem {
    color: var(--kim-error);
    font-size: var(--kim-small);
  }
  .problem:empty {
    display: none;
  }
  .problem::before {
    content: '! ';
    font-weight: 700;
  }
  .mono {
    font-family: var(--kim-mono);
    white-space: nowrap;
  }
  .small {
    min-block-size: 1.75rem;
    padding: 0.125rem 0.5rem;
    font-size: var(--kim-small);
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`
