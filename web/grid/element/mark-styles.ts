import { css } from 'lit'

/** Looks of marked cells: every mark has a sign and an outline beside its colour. */
export const markStyles = css`
  .who {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-inline: 0.1875rem;
    border-end-start-radius: 0.25rem;
    background: var(--accent);
    color: var(--bg);
    font-size: 0.625rem;
    font-style: normal;
    font-weight: 700;
    line-height: 1.3;
    text-decoration: none;
  }
  .cell:has(> .who) {
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  @media (forced-colors: active) {
    .who {
      border: 1px solid CanvasText;
    }
  }
  .cell.unchecked {
    border: 1px dotted var(--muted);
    padding-inline-end: 1rem;
    font-style: italic;
  }
  .cell.unchecked::after {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.25rem;
    font-weight: 700;
    content: '…' / '';
    color: var(--muted);
  }
  .cell.carried {
    color: var(--carried);
    font-style: italic;
  }
  .cell.carried::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    background: linear-gradient(135deg, var(--carried) 50%, transparent 50%);
    content: '' / '';
  }
  .cell:is(.refused, .error, .warn, .hint, .lapsed, .conflict) {
    padding-inline-end: 1rem;
  }
  .cell:is(.refused, .error, .warn, .hint, .lapsed, .conflict)::after {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.25rem;
    font-weight: 700;
  }
  .cell:is(.refused, .error) {
    background: var(--error-bg);
    color: var(--error);
  }
  .cell.error {
    box-shadow: inset 0 0 0 1px var(--error);
  }
  .cell.refused {
    border: 1px dashed var(--error);
    text-decoration: underline wavy var(--error) 1px;
  }
  .cell:is(.refused, .error)::after {
    content: '!' / '';
  }
  .cell.proposed {
    border-color: var(--accent);
    background: var(--bg);
    color: var(--accent);
    text-decoration: none;
    font-style: italic;
  }
  .cell.proposed::after {
    content: '↵' / '';
  }
  .cell.warn {
    box-shadow: inset 0 0 0 1px var(--warn);
    background: var(--warn-bg);
  }
  .cell.warn::after {
    content: '▲' / '';
    color: var(--warn);
    font-size: 0.6875rem;
  }
  .cell.hint {
    box-shadow: inset 0 -2px 0 var(--info);
  }
  .cell.hint::after {
    content: 'i' / '';
    color: var(--info);
    font-style: italic;
  }
  .cell.lapsed {
    color: var(--muted);
    font-style: italic;
  }
  .cell.lapsed::after {
    content: '?' / '';
    color: var(--muted);
  }
  .cell.conflict {
    box-shadow: inset 0 0 0 1px var(--conflict);
    background: var(--conflict-bg);
  }
  .cell.conflict::after {
    content: '⇄' / '';
    color: var(--conflict);
  }
  .cell:is(.asked, .answered) {
    padding-inline-start: 1.25rem;
  }
  .cell.asked:not(.active) {
    outline: 2px dashed var(--accent);
    outline-offset: -3px;
  }
  .cell:is(.asked, .answered)::before {
    position: absolute;
    inset-block: 0.25rem auto;
    inset-inline: 0.25rem auto;
    inline-size: 0.8125rem;
    block-size: 0.8125rem;
    border: 1px solid var(--accent);
    border-radius: 0.25rem;
    background: var(--accent);
    color: var(--bg);
    font-size: 0.6875rem;
    font-style: normal;
    font-weight: 700;
    line-height: 0.75rem;
    text-align: center;
    content: '?' / '';
  }
  .cell.answered::before {
    background: var(--bg);
    color: var(--accent);
    content: '✓' / '';
  }
  .row .cell.cut {
    outline: 2px dashed var(--fg);
    outline-offset: -3px;
  }
  .row .cell.cut.active {
    outline-color: var(--accent);
  }
  @media (forced-colors: active) {
    .cell.unchecked {
      border-color: CanvasText;
    }
    .cell.asked:not(.active) {
      outline: 2px dashed Highlight;
    }
    .cell:is(.asked, .answered)::before {
      border-color: CanvasText;
      color: CanvasText;
      background: Canvas;
    }
    .cell.carried::before {
      inline-size: 0;
      block-size: 0;
      border: 0.125rem solid CanvasText;
    }
    .cell:is(.error, .conflict) {
      outline: 2px solid CanvasText;
      outline-offset: -3px;
    }
    .cell.refused {
      outline: 2px dashed CanvasText;
      outline-offset: -3px;
    }
    .cell:is(.warn, .hint):not(.active) {
      outline: 1px dotted CanvasText;
      outline-offset: -3px;
    }
    .row .cell.cut {
      outline: 2px dashed CanvasText;
      outline-offset: -3px;
    }
    .row .cell.cut.active {
      outline-color: Highlight;
    }
  }
`
