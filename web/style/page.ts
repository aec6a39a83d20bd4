import { css } from 'lit'

/** The frame of a page: margins, the bar with heading and main actions, sections. */
export const page = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    padding: 1.25rem var(--kim-pad) 4rem;
    min-inline-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
  }
  .bar > .end {
    margin-inline-start: auto;
  }
  .lead {
    color: var(--kim-muted);
    max-inline-size: 46rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kim-gap);
  }
  .scroll {
    /* Hidden words inside are placed absolutely: without this they would widen the page itself. */
    position: relative;
    overflow-x: auto;
    max-inline-size: 100%;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  @media (max-width: 40rem) {
    :host {
      padding-inline: 0.75rem;
    }
  }
  @media print {
    :host {
      padding: 0;
    }
    .scroll {
      overflow: visible;
    }
  }
`
