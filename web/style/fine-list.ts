import { css } from 'lit'

/** A list of fine print that scrolls by itself, a line between its items. */
export const fineList = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  li {
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--kim-line);
    font-size: var(--kim-small);
    overflow-wrap: anywhere;
  }
`
