import { css, unsafeCSS } from 'lit'
import { FROZEN_WIDTH } from '../widths.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'

const row = unsafeCSS(`${ROW_HEIGHT}rem`)
const head = unsafeCSS(`${HEAD_HEIGHT}rem`)
const frozen = unsafeCSS(`${FROZEN_WIDTH}rem`)

/** Looks of the sheet. Colours are the page's; where it defines none, plain ones of the colour scheme. */
export const gridStyles = css`
  :host {
    --bg: var(--kim-bg, light-dark(#fff, #14171f));
    --fg: var(--kim-fg, light-dark(#141a2e, #e8ebf2));
    --muted: var(--kim-muted, light-dark(#545d74, #a9b1c4));
    --line: var(--kim-line, light-dark(#dce0e9, #343b4d));
    --surface: var(--kim-surface, light-dark(#f4f6fa, #1d212c));
    --accent: var(--kim-accent, light-dark(#1b45b4, #9db8ff));
    --select: var(--kim-select, light-dark(#dfe8fc, #2a3b69));
    --carried: var(--kim-carried, light-dark(#5a6279, #a1a9bd));
    --warn: var(--kim-warn, light-dark(#7a4b00, #f0c069));
    --warn-bg: var(--kim-warn-bg, light-dark(#fff3d9, #3a2d12));
    --error: var(--kim-error, light-dark(#ad1a1a, #ff9d94));
    --error-bg: var(--kim-error-bg, light-dark(#fdebea, #45201f));
    --info: var(--kim-info, light-dark(#1b45b4, #9db8ff));
    --info-bg: var(--kim-info-bg, light-dark(#e9effc, #233155));
    --conflict: var(--kim-conflict, light-dark(#5a32a3, #cbb2ff));
    --conflict-bg: var(--kim-conflict-bg, light-dark(#efe8fb, #33264f));
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    position: relative;
    min-block-size: 10rem;
    block-size: 100%;
    color: var(--fg);
    background: var(--bg);
    font-family: var(--kim-font, system-ui, sans-serif);
    font-size: 0.8125rem;
    line-height: 1.25;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .scroller {
    position: relative;
    overflow: auto;
    overscroll-behavior: contain;
    /* Focus that the browser moves by itself must not end below header and frozen column. */
    scroll-padding: ${head} 0 0 ${frozen};
    contain: strict;
  }
  .grid {
    position: relative;
    min-inline-size: 100%;
  }
  .body {
    position: relative;
    user-select: none;
  }
  .row {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    display: flex;
    block-size: ${row};
    contain: layout style;
  }
  .cell {
    position: absolute;
    inset-block: 0;
    padding-inline: 0.375rem;
    border-inline-end: 1px solid var(--line);
    border-block-end: 1px solid var(--line);
    line-height: calc(${row} - 1px);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: pre;
    cursor: cell;
    background: var(--bg);
  }
  .cell.frozen,
  .heading.frozen {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    border-inline-end: 2px solid var(--kim-line-strong, var(--muted));
  }
  .heading.frozen {
    block-size: 100%;
    padding-inline-start: 3rem;
  }
  .cell.frozen {
    display: flex;
    gap: 0.5rem;
    block-size: 100%;
    padding-inline-start: 0;
  }
  /* Frozen columns behind the case number: in the flow of their row, so that they can stick. */
  .grid:not(.released) .pinned {
    position: sticky;
    flex: none;
    block-size: 100%;
    z-index: 2;
  }
  .grid:not(.released) .pinned.last {
    border-inline-end: 2px solid var(--kim-line-strong, var(--muted));
  }
  .released .cell.frozen,
  .released .heading.frozen {
    position: relative;
  }
  .released .band-label,
  .released .new-row {
    inset-inline-start: 0;
  }
  .row-number {
    flex: none;
    inline-size: 2.5rem;
    padding-inline-end: 0.5rem;
    background: var(--surface);
    color: var(--muted);
    font-size: 0.75rem;
    text-align: end;
    font-variant-numeric: tabular-nums;
    cursor: default;
  }
  .own-label {
    flex: none;
    inline-size: 8.5rem;
    overflow: hidden;
    padding-inline: 0.375rem;
    border-inline-start: 1px dashed var(--kim-line-strong, var(--muted));
    text-overflow: ellipsis;
    font-size: 0.75rem;
    user-select: none;
  }
  .case {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    font-family: var(--kim-mono, ui-monospace, monospace);
    font-size: 0.75rem;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .row:hover .cell:not(.selected, .refused, .error, .warn, .hint, .conflict) {
    background: var(--surface);
  }
  .row .cell.selected:not(.active) {
    background: var(--select);
  }
  .cell.active,
  .cell:focus {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    z-index: 1;
  }
  .cell.active:not(:focus) {
    outline-style: dotted;
  }
  .cell.frozen.active,
  .cell.frozen:focus,
  .cell.pinned.active,
  .cell.pinned:focus {
    z-index: 3;
  }
  .sign {
    flex: none;
    min-inline-size: 0.75rem;
    font-weight: 700;
    text-align: end;
  }
  .row .sign.refused {
    color: var(--error);
  }
  .row .sign.conflict {
    color: var(--conflict);
  }
  .sign.waiting {
    color: var(--muted);
  }
  .new-row {
    position: sticky;
    inset-inline-start: ${frozen};
    display: block;
    inline-size: max-content;
    block-size: ${row};
    flex: none;
    padding-inline: 0.5rem;
    line-height: ${row};
    color: var(--muted);
    font-style: italic;
    pointer-events: none;
    z-index: 1;
  }
  .fill-handle {
    position: absolute;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1px solid var(--bg);
    background: var(--accent);
    cursor: crosshair;
    z-index: 2;
    touch-action: none;
  }
  /* A larger target around the small square. */
  .fill-handle::before {
    content: '';
    position: absolute;
    inset: -0.25rem;
  }
  .fill-area {
    position: absolute;
    border: 2px dashed var(--accent);
    pointer-events: none;
    z-index: 2;
  }
  [hidden] {
    display: none !important;
  }
  .notes,
  .exit {
    position: absolute;
  }
  .exit:focus {
    outline: none;
  }
  .probe {
    position: absolute;
    inline-size: 1rem;
    block-size: 0;
    visibility: hidden;
  }
  @media (forced-colors: active) {
    .row .cell.selected:not(.active) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .cell.active,
    .cell:focus {
      outline-color: Highlight;
      outline-width: 3px;
      outline-offset: -3px;
    }
    .cell.active {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .scroller {
      overflow: visible;
      contain: none;
      block-size: auto;
    }
    .cell,
    .heading,
    .band {
      border-color: #999;
    }
    .fold,
    .own-label,
    .new-row {
      display: none;
    }
  }
`
