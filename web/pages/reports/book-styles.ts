import { css } from 'lit'

// Council papers stand upright. A named page would need block layout all the way up, which the application's frame is not.
const upright = new CSSStyleSheet()
upright.replaceSync('@page { size: A4 portrait; margin: 16mm 16mm 18mm; }')

/** Turns the paper upright while the book is on the screen; returns how to turn it back. */
export function turnPaper(): () => void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, upright]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== upright)
  }
}

export const bookStyles = css`
  .choice {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 60rem;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  .pack-field select {
    inline-size: min(100%, 24rem);
  }
  .title-field input {
    inline-size: min(100%, 44rem);
  }
  fieldset {
    margin: 0;
    min-inline-size: 0;
    padding: 0.5rem 0.75rem 0.75rem;
    border: 1px solid var(--kim-line);
    border-radius: var(--kim-radius);
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0.125rem 1rem;
  }
  .boxes label {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    padding-block: 0.25rem;
  }
  article {
    display: grid;
    gap: 1.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 2px solid var(--kim-line-strong);
  }
  .cover {
    display: grid;
    gap: 0.375rem;
  }
  .cover h2 {
    font-size: 1.5rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .cover .muted {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .internal {
    font-weight: 600;
  }
  .contents {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  kim-chapter {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--kim-line);
  }
  @media print {
    :host {
      display: block;
    }
    article {
      display: block;
      padding: 0;
      border: 0;
    }
    article > * {
      margin-block-end: 1.25rem;
    }
    kim-chapter {
      break-before: page;
      border: 0;
    }
  }
`
