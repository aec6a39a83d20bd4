import { css } from 'lit'

export const headerStyles = css`
  .skip {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 10;
    padding: 0.5rem 1rem;
    border-radius: var(--kim-radius);
    background: var(--kim-accent);
    color: var(--kim-accent-fg);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25rem;
    min-block-size: 3rem;
    padding: 0.25rem var(--kim-pad);
    border-block-end: 1px solid var(--kim-line);
  }
  .brand {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    align-items: baseline;
    padding-block: 0.25rem;
    color: var(--kim-muted);
    text-decoration: none;
  }
  .brand strong {
    color: var(--kim-fg);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--kim-target);
    padding-inline: 0.75rem;
    border-radius: var(--kim-radius);
    color: var(--kim-muted);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--kim-surface);
    color: var(--kim-fg);
  }
  nav a[aria-current] {
    background: var(--kim-surface);
    color: var(--kim-fg);
    font-weight: 700;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  .demo {
    padding: 0 0.5rem;
    border-radius: 1rem;
    background: var(--kim-warn-bg);
    color: var(--kim-warn);
    font-size: var(--kim-small);
  }
  .who {
    padding: 0.375rem 0.75rem;
    border-block-end: 1px solid var(--kim-line);
    margin-block-end: 0.25rem;
  }
  .who span {
    display: block;
    color: var(--kim-muted);
    font-size: var(--kim-small);
  }
  @media (max-width: 40rem) {
    header {
      gap: 0 0.25rem;
      padding-inline: 0.75rem;
    }
    header > nav {
      order: 1;
      flex: 1 1 auto;
      margin-inline-start: -0.5rem;
    }
    nav a,
    .tools button {
      padding-inline: 0.5rem;
    }
    .tools {
      display: contents;
    }
    .tools > button {
      margin-inline-start: auto;
    }
    nav kim-menu {
      margin-inline-start: -0.25rem;
    }
    .demo,
    .brand strong + span {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .skip {
      border: 2px solid LinkText;
      background: Canvas;
      color: LinkText;
    }
    .demo,
    nav a[aria-current] {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .skip,
    nav,
    .tools {
      display: none;
    }
    header {
      min-block-size: 0;
      padding: 0 0 0.5rem;
      margin-block-end: 0.75rem;
    }
  }
`
