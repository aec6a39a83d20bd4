import { css } from 'lit'

export const sheetPageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1 1 0;
    block-size: 0;
    min-block-size: 26rem;
    min-inline-size: 0;
    overflow: hidden;
  }
  .banner {
    padding: 0.5rem var(--kim-pad);
  }
  .work {
    flex: 1 1 0;
    display: flex;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .sheet {
    flex: 1 1 0;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  kim-grid,
  .sheet > kim-row-form {
    flex: 1 1 0;
    min-block-size: 0;
    min-inline-size: 0;
  }
  aside {
    flex: 0 0 23rem;
    min-block-size: 0;
    border-inline-start: 1px solid var(--kim-line);
    overflow: hidden;
  }
  aside.form {
    flex-basis: 26rem;
  }
  aside > * {
    block-size: 100%;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.25rem var(--kim-pad);
    border-block-end: 1px solid var(--kim-line);
    font-size: var(--kim-small);
  }
  .note button {
    min-block-size: 1.75rem;
    font-size: inherit;
  }
  .plain {
    max-inline-size: 42rem;
    padding: 2rem var(--kim-pad);
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 1rem;
  }
  @media (max-width: 60rem) {
    .work {
      flex-direction: column;
    }
    aside,
    aside.form {
      flex: 0 1 45%;
      border-inline-start: 0;
      border-block-start: 2px solid var(--kim-line-strong);
    }
  }
  @media (max-width: 40rem) {
    :host {
      block-size: auto;
      overflow: visible;
    }
    .banner,
    .note,
    .plain {
      padding-inline: 0.75rem;
    }
    .work,
    .sheet {
      flex: 1 0 auto;
    }
    .sheet > kim-grid {
      flex: 0 0 24rem;
    }
    kim-status-bar {
      position: sticky;
      inset-block-end: 0;
    }
    .sheet > kim-row-form {
      flex: 1 0 auto;
    }
    aside,
    aside.form {
      flex: 0 0 auto;
    }
  }
  /* At 400 % a bar that stays would take a third of the height. */
  @media (max-width: 40rem) and (max-height: 30rem) {
    kim-status-bar {
      position: static;
    }
  }
  @media print {
    :host {
      display: block;
      block-size: auto;
      overflow: visible;
    }
    .note,
    .work,
    kim-status-bar {
      display: none;
    }
  }
`
