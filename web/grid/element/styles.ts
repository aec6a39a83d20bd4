import { css, unsafeCSS } from 'lit'
import { FROZEN_WIDTH } from '../widths.ts'
import { BAND_HEIGHT, HEADING_HEIGHT, ROW_HEIGHT } from './geometry.ts'

const row = unsafeCSS(`${ROW_HEIGHT}rem`)
const band = unsafeCSS(`${BAND_HEIGHT}rem`)
const heading = unsafeCSS(`${HEADING_HEIGHT}rem`)
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
    scroll-padding: calc(${band} + ${heading}) 0 0 ${frozen};
    contain: strict;
  }
  .grid {
    position: relative;
    min-inline-size: 100%;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
    inline-size: 100%;
    background: var(--surface);
  }
  .bands,
  .headings {
    position: relative;
    border-block-end: 1px solid var(--line);
  }
  .bands {
    block-size: ${band};
  }
  .headings {
    display: flex;
    block-size: ${heading};
    border-block-end-color: var(--kim-line-strong, var(--muted));
  }
  /* Bands that scroll away do not show above the frozen columns. */
  .bands::before {
    content: '';
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    display: block;
    block-size: 100%;
    background: var(--surface);
  }
  .released .bands::before {
    display: none;
  }
  .band {
    position: absolute;
    inset-block: 0;
    overflow: clip;
    border-inline-end: 1px solid var(--kim-line-strong, var(--muted));
    color: var(--muted);
  }
  .band-label {
    position: sticky;
    inset-inline-start: ${frozen};
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    max-inline-size: 100%;
    block-size: 100%;
    padding-inline: 0.5rem;
    font-size: 0.75rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .band-name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .fold {
    min-inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0 0.25rem;
    border: 0;
    border-radius: 0.25rem;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .fold:hover {
    background: var(--select);
    color: var(--fg);
  }
  .heading {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
    padding-inline: 0.375rem;
    border-inline-end: 1px solid var(--line);
    background: var(--surface);
    font-size: 0.75rem;
    font-weight: 600;
    cursor: default;
    user-select: none;
  }
  /* Over the end of the label: columns stay as narrow as their values. */
  .menu {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.125rem;
    min-inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0 0.125rem;
    border: 0;
    border-radius: 0.25rem;
    background: transparent;
    color: var(--muted);
    font: inherit;
    cursor: pointer;
    opacity: 0;
  }
  .menu::before {
    content: attr(data-sign);
  }
  .menu.filtered::after {
    content: '';
    inline-size: 0.625rem;
    block-size: 0.625rem;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 0, 62% 48%, 62% 100%, 38% 82%, 38% 48%);
    forced-color-adjust: none;
  }
  .heading:hover .menu,
  .menu:focus-visible,
  .menu.on {
    opacity: 1;
  }
  .menu.on {
    color: var(--accent);
    font-weight: 700;
  }
  .menu:hover {
    background: var(--select);
    color: var(--fg);
  }
  @media (hover: none) {
    .menu {
      opacity: 1;
    }
  }
  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -0.25rem;
    inline-size: 0.5rem;
    cursor: col-resize;
    z-index: 1;
  }
  .heading-label {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    hyphens: auto;
    overflow-wrap: anywhere;
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
    .new-row {
      display: none;
    }
  }
`
