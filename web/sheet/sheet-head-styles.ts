import { css } from 'lit'

export const headStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.875rem;
    padding: 0.5rem var(--kim-pad);
    border-block-end: 1px solid var(--kim-line);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    font-size: var(--kim-small);
  }
  .late {
    color: var(--kim-error);
    font-weight: 600;
  }
  .chips,
  .filters,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }
  .actions {
    margin-inline-start: auto;
  }
  .chip {
    min-block-size: 1.75rem;
    padding: 0 0.625rem;
    border-radius: 1rem;
    border-color: currentcolor;
    font-size: var(--kim-small);
  }
  .clarify {
    color: var(--kim-error);
    background: var(--kim-error-bg);
  }
  .warn {
    color: var(--kim-warn);
    background: var(--kim-warn-bg);
  }
  .hint {
    color: var(--kim-info);
    background: var(--kim-info-bg);
  }
  .chip:hover {
    text-decoration: underline;
  }
  .clear {
    color: var(--kim-ok);
    font-size: var(--kim-small);
    font-weight: 600;
  }
  .toggle {
    min-block-size: 1.75rem;
    padding: 0 0.5rem;
    border-color: transparent;
    background: transparent;
    font-size: var(--kim-small);
    font-weight: 400;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--kim-accent);
    color: var(--kim-accent);
    font-weight: 600;
  }
  .item {
    justify-content: flex-start;
    inline-size: 100%;
  }
  .none {
    padding: 0.375rem 0.75rem;
  }
  @media (max-width: 40rem) {
    :host {
      padding-inline: 0.75rem;
    }
    .actions {
      margin-inline-start: 0;
    }
  }
  @media print {
    kim-month-picker,
    kim-menu,
    .filters,
    .actions {
      display: none;
    }
    .chip {
      display: none;
    }
  }
`
