import { html, type TemplateResult } from 'lit'

/**
 * A state in words, on an element of its own. Translators of browsers put elements in the place of text nodes; a template that
 * then writes into its text node writes unseen, while an element's own text is what was set last.
 */
export const said = (text: string): TemplateResult => html`<span translate="no" .textContent=${text}></span>`
