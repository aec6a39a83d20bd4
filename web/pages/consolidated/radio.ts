import { html } from 'lit'

/** A radio button with its label and a sentence that explains it. */
export const radio = (
  name: string,
  value: string,
  label: string,
  help: string,
  checked: boolean,
  choose: () => void,
) => html`
  <div class="option">
    <input
      type="radio"
      id=${`${name}-${value}`}
      name=${name}
      value=${value}
      .checked=${checked}
      aria-describedby=${`${name}-${value}-help`}
      @change=${choose}
    />
    <label for=${`${name}-${value}`}>${label}</label>
    <p id=${`${name}-${value}-help`}>${help}</p>
  </div>
`
