import { css } from 'lit'

export const headStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.875rem;
    padding: 0.5rem var(--kim-pad) 0.375rem;
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
  .more,
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
  .more {
    flex-basis: 100%;
  }
  .filters {
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
  .asked {
    color: var(--kim-accent);
    background: var(--kim-accent-bg);
  }
  .chip:hover {
    text-decoration: underline;
  }
  .present {
    color: var(--kim-muted);
    font-size: var(--kim-small);
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
  .item:disabled {
    border-color: transparent;
  }
  .paper {
    display: none;
  }
  .none {
    padding: 0.375rem 0.75rem;
  }
  @media (max-width: 40rem) {
    :host {
      padding-inline: 0.75rem;
    }
    .actions,
    .filters {
      margin-inline-start: 0;
    }
    .actions,
    .more {
      gap: 0.25rem;
      font-size: var(--kim-small);
    }
    .actions > button,
    .chip {
      padding-inline: 0.5rem;
    }
  }
  @media print {
    .paper {
      display: inline;
    }
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
