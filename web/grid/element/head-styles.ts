import { css, unsafeCSS } from 'lit'
import { FROZEN_WIDTH } from '../widths.ts'
import { BAND_HEIGHT, HEADING_HEIGHT } from './geometry.ts'

const band = unsafeCSS(`${BAND_HEIGHT}rem`)
const heading = unsafeCSS(`${HEADING_HEIGHT}rem`)
const frozen = unsafeCSS(`${FROZEN_WIDTH}rem`)

/** Looks of the header: bands of the column groups, headings, and their buttons. */
export const headStyles = css`
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
  .heading.drop-before {
    box-shadow: inset 0.1875rem 0 var(--accent);
  }
  .heading.drop-after {
    box-shadow: inset -0.1875rem 0 var(--accent);
  }
  @media (forced-colors: active) {
    .heading.drop-before {
      border-inline-start: 0.1875rem solid Highlight;
    }
    .heading.drop-after {
      border-inline-end: 0.1875rem solid Highlight;
    }
  }
  .heading.frozen .heading-label {
    flex: 1;
  }
  .heading-label {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
`
