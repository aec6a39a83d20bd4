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
    kim-notice {
      display: none;
    }
  }
`
