import { css, unsafeCSS } from 'lit'
import { ROW_HEIGHT } from './geometry.ts'

const row = unsafeCSS(`${ROW_HEIGHT}rem`)

/** Looks of the editor, its list and the messages. */
export const editorStyles = css`
  .layer {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 3;
  }
  .editor {
    position: absolute;
    display: none;
    block-size: ${row};
    padding-inline: calc(0.375rem - 2px);
    border: 2px solid var(--accent);
    border-radius: 0;
    background: var(--bg);
    color: var(--fg);
    font: inherit;
    outline: none;
    box-shadow: var(--kim-shadow, 0 0.25rem 1.25rem rgb(0 0 0 / 25%));
  }
  .editor.open {
    display: block;
  }
  .editor[aria-invalid='true'] {
    border-color: var(--error);
    border-style: dashed;
  }
  .list,
  .tip {
    position: fixed;
    inset: auto;
    margin: 0;
    border: 1px solid var(--kim-line-strong, var(--muted));
    border-radius: 0.375rem;
    background: var(--kim-raised, var(--bg));
    color: var(--fg);
    font: inherit;
    box-shadow: var(--kim-shadow, 0 0.25rem 1.25rem rgb(0 0 0 / 25%));
  }
  .list {
    min-inline-size: 14rem;
    max-inline-size: min(34rem, calc(100vw - 1rem));
    max-block-size: min(20rem, 60vh);
    padding: 0.25rem;
    overflow: auto;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 1.75rem;
    padding: 0.25rem 0.5rem;
    border-radius: 0.25rem;
    cursor: pointer;
    user-select: none;
  }
  .option.several::before,
  .option[aria-selected='true']::before {
    flex: none;
    inline-size: 0.875rem;
    content: '☐' / '';
  }
  .option[aria-selected='true']::before {
    content: '✓' / '';
  }
  .option.several[aria-selected='true']::before {
    content: '☑' / '';
  }
  .option[aria-selected='true'] {
    font-weight: 600;
  }
  .option:hover {
    background: var(--surface);
  }
  .option.active {
    background: var(--select);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .option-hint {
    overflow: hidden;
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tip {
    max-inline-size: min(24rem, calc(100vw - 1rem));
    padding: 0;
    border-inline-start: 0.25rem solid var(--edge, var(--muted));
    line-height: 1.45;
  }
  .message {
    padding: 0.5rem 0.75rem;
  }
  .message + .message {
    border-block-start: 1px solid var(--line);
  }
  .message p {
    margin: 0.125rem 0 0;
    color: var(--muted);
  }
  .message .typed {
    color: var(--fg);
    overflow-wrap: anywhere;
  }
  .message mark {
    background: var(--error-bg);
    color: var(--error);
    text-decoration: underline wavy var(--error) 1px;
  }
  .message .sign {
    color: var(--edge, var(--muted));
  }
  .tip.refused,
  .tip.error,
  .message.refused,
  .message.error {
    --edge: var(--error);
  }
  .tip.warn,
  .message.warn {
    --edge: var(--warn);
  }
  .tip.hint,
  .message.hint {
    --edge: var(--info);
  }
  .tip.conflict,
  .message.conflict {
    --edge: var(--conflict);
  }
  @media (forced-colors: active) {
    .option.active {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .message mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .list,
    .tip,
    .layer {
      display: none;
    }
  }
`
