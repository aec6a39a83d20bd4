import { css } from 'lit'

/** Running text: a column that can be read, headings, lists. */
export const statement = css`
  article {
    max-inline-size: 46rem;
  }
  h2 {
    margin-block: 1.5rem 0.5rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  li {
    margin-block: 0.25rem;
  }
`
