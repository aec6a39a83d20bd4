import { css } from 'lit'

export const shellStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
  }
  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  main:focus {
    outline: none;
  }
  main > * {
    flex: 1;
    min-inline-size: 0;
  }
  .skip {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 10;
    padding: 0.5rem 1rem;
    border-radius: var(--kim-radius);
    background: var(--kim-accent);
    color: var(--kim-accent-fg);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .plain {
    max-inline-size: 40rem;
    padding: 2rem var(--kim-pad);
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 1rem;
  }
  @media print {
    :host {
      display: block;
    }
    .skip,
    kim-header,
    kim-notice {
      display: none;
    }
  }
`
