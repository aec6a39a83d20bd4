import { css } from 'lit'

/** Lists of codes and columns, each with its steps. */
export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-inline-size: 0;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  ul {
    max-inline-size: 52rem;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
    padding-block: 0.125rem;
    border-block-end: 1px solid var(--kim-line);
  }
  .what {
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what small {
    display: block;
    color: var(--kim-muted);
    font-size: var(--kim-small);
  }
  .ending .name {
    text-decoration: line-through;
  }
  .mark {
    padding-inline: 0.375rem;
    border: 1px solid var(--kim-line-strong);
    border-radius: var(--kim-radius);
    font-size: var(--kim-small);
    white-space: nowrap;
  }
  .steps {
    display: flex;
    margin-inline-start: auto;
  }
  .steps > button {
    inline-size: 2.25rem;
    padding: 0;
  }
  .steps > [aria-disabled='true'] {
    border-color: transparent;
    background: none;
  }
  select {
    inline-size: min(22rem, 100%);
  }
  code {
    color: var(--kim-muted);
    font-size: var(--kim-small);
  }
  h3 {
    margin-block: 0.75rem 0;
    font-size: var(--kim-text);
  }
`
