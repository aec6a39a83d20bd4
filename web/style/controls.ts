import { css } from 'lit'

/** Looks of native controls, headings, links and helpers; every element of the application adopts it. */
export const controls = css`
  :host {
    box-sizing: border-box;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  h1 {
    font-size: var(--kim-title);
    line-height: 1.4;
    font-weight: 700;
  }
  h1:focus-visible {
    outline-offset: 0;
    border-radius: 0.125rem;
  }
  h1:focus:not(:focus-visible) {
    outline: none;
  }
  h2 {
    font-size: 1rem;
    line-height: 1.4;
  }
  a {
    color: var(--kim-accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--kim-accent-hover);
  }
  :focus-visible {
    outline: 2px solid var(--kim-focus);
    outline-offset: 2px;
  }
  button,
  .button,
  select,
  input[type='text'],
  input[type='search'] {
    font: inherit;
    color: var(--kim-fg);
    min-height: var(--kim-target);
    max-inline-size: 100%;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--kim-line-strong);
    border-radius: var(--kim-radius);
    background: var(--kim-bg);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--kim-surface);
  }
  button:disabled,
  button[aria-disabled='true'],
  select:disabled {
    color: var(--kim-muted);
    border-color: var(--kim-line);
    cursor: default;
  }
  .primary {
    background: var(--kim-accent);
    border-color: var(--kim-accent);
    color: var(--kim-accent-fg);
  }
  .primary:hover {
    background: var(--kim-accent-hover);
    color: var(--kim-accent-fg);
  }
  .primary:disabled,
  .primary[aria-disabled='true'] {
    background: var(--kim-surface);
    border-color: var(--kim-line);
    color: var(--kim-muted);
  }
  .quiet {
    border-color: transparent;
    background: transparent;
    font-weight: 400;
  }
  label,
  .label {
    font-size: var(--kim-small);
    color: var(--kim-muted);
  }
  .muted {
    color: var(--kim-muted);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
      forced-color-adjust: none;
    }
    button:disabled,
    button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    :focus-visible {
      outline: none;
    }
    button,
    .no-print {
      display: none !important;
    }
  }
`
