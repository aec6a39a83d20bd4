import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { type Posts, slugOf } from '#domain/posts.ts'
import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { announce } from '../app/announce.ts'
import { getJson, postJson } from '../app/api.ts'
import { decimal } from '../app/format.ts'
import { currentMonth } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import type { Me } from '../app/session.ts'
import '../app/sign-in-again.ts'
import type { SignInAgain } from '../app/sign-in-again.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { unitsText } from '../text/units.ts'
import { Objection } from '../ui/form.ts'
import '../ui/menu.ts'
import '../ui/message.ts'
import { peopleStyles } from './people/styles.ts'
import './units/end-dialog.ts'
import type { Ended, EndDialog } from './units/end-dialog.ts'
import './units/name-dialog.ts'
import type { NameDialog } from './units/name-dialog.ts'
import './units/posts-dialog.ts'
import type { PostsDialog } from './units/posts-dialog.ts'
import { isTaken, shownMonth } from './units/read.ts'
import './units/unit-dialog.ts'
import type { UnitDialog } from './units/unit-dialog.ts'

interface Provider {
  readonly id: string
  readonly name: string
}

/** Providers, units, regions and posts, for the coordinators of the county. */
@customElement('kim-units-page')
export class UnitsPage extends LitElement {
  static override styles = [
    controls,
    page,
    peopleStyles,
    css`
      ul {
        max-inline-size: 40rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        border-block-end: 1px solid var(--kim-line);
      }
      li button {
        margin-inline-start: auto;
      }
      td.number {
        white-space: nowrap;
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private units: readonly UnitView[] | null = null
  @state() private providers: readonly Provider[] = []
  @query('kim-unit-dialog') private unit!: UnitDialog
  @query('kim-posts-dialog') private posts!: PostsDialog
  @query('kim-end-dialog') private end!: EndDialog
  @query('kim-name-dialog') private name!: NameDialog
  @query('kim-sign-in-again') private again!: SignInAgain

  readonly #t = textsFor(this, unitsText)
  readonly #work = new Work(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#work.do(async () => {
      const both = [
        getJson<readonly UnitView[]>('/api/units'),
        getJson<readonly Provider[]>('/api/providers'),
      ]
      const [units, providers] = (await Promise.all(both)) as [readonly UnitView[], readonly Provider[]]
      this.units = units
      this.providers = providers
    })
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    const regions = [...new Set((this.units ?? []).map((one) => one.region).filter((one) => one !== ''))]
    return html`
      <div class="bar">
        <h1>${t.heading}</h1>
        <button class="primary end" type="button" @click=${this.#add}>${t.add}</button>
      </div>
      <p class="lead">${t.lead}</p>
      ${this.#work.message()}
      ${this.units === null ? html`<p class="muted">${this.#work.error ? nothing : t.loading}</p>` : this.#table(this.units)}
      <div class="bar">
        <h2>${t.providers}</h2>
        <button class="end" type="button" @click=${this.#addProvider}>${t.addProvider}</button>
      </div>
      <ul>
        ${this.providers.map(
          (provider) => html`
            <li>
              ${provider.name}
              <button
                class="quiet"
                type="button"
                aria-label=${t.renameOf(provider.name)}
                @click=${() => this.#rename(provider)}
              >
                ${t.rename}
              </button>
            </li>
          `,
        )}
      </ul>
      <kim-unit-dialog
        .providers=${this.providers}
        .regions=${regions}
        .month=${shownMonth(currentMonth(this.me))}
      ></kim-unit-dialog>
      <kim-posts-dialog></kim-posts-dialog>
      <kim-end-dialog .month=${currentMonth(this.me)}></kim-end-dialog>
      <kim-name-dialog></kim-name-dialog>
      <kim-sign-in-again></kim-sign-in-again>
    `
  }

  #table(units: readonly UnitView[]) {
    const t = this.#t()
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t.units}>
        <table class="menus">
          <caption>
            ${t.count(units.length)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.name}</th>
              <th scope="col">${t.provider}</th>
              <th scope="col">${t.region}</th>
              <th scope="col">${t.months}</th>
              <th scope="col">${t.posts}</th>
              <th scope="col"><span class="visually-hidden">${t.actions}</span></th>
            </tr>
          </thead>
          <tbody>
            ${units.map((unit) => this.#row(unit))}
          </tbody>
        </table>
      </div>
    `
  }

  #row(unit: UnitView) {
    const t = this.#t()
    const label = (month: string): string => (isMonth(month) ? monthLabel(month, language.value) : month)
    return html`
      <tr>
        <th scope="row">${unit.name}</th>
        <td>${unit.provider}</td>
        <td>${unit.region}</td>
        <td>
          ${unit.closed === null ? t.from(label(unit.opened)) : t.until(label(unit.opened), label(unit.closed))}
        </td>
        <td class="number">
          ${unit.fte === null || unit.ftePlanned === null ? t.none : `${decimal(unit.fte)} / ${decimal(unit.ftePlanned)}`}
        </td>
        <td>
          <kim-menu label="⋯" name=${t.actionsOf(unit.name)}>
            <button class="quiet" type="button" @click=${() => this.#change(unit)}>${t.change}</button>
            <button class="quiet" type="button" @click=${() => this.#posts(unit)}>${t.changePosts}</button>
            ${
              unit.closed === null
                ? html`<button class="quiet" type="button" @click=${() => this.#close(unit)}>
                    ${t.close}
                  </button>`
                : html`<button class="quiet" type="button" @click=${() => this.#close(unit)}>
                    ${t.reopen}
                  </button>`
            }
          </kim-menu>
        </td>
      </tr>
    `
  }

  #add = (): Promise<void> =>
    this.unit.ask(null, (form) => this.#keep(() => postJson<readonly UnitView[]>('/api/units', form)))

  #change(unit: UnitView): Promise<void> {
    return this.unit.ask(unit, ({ name, provider, region }) =>
      this.#keep(() => postJson<readonly UnitView[]>(`/api/units/${unit.id}`, { name, provider, region })),
    )
  }

  #close(unit: UnitView): Promise<void> {
    return this.#work.do(async () => {
      const of = `/api/units/${unit.id}`
      const [{ cases }, posts] = await Promise.all([
        getJson<{ readonly cases: number }>(`${of}/running`),
        getJson<readonly Posts[]>(`${of}/posts`),
      ])
      await this.end.ask(unit, { cases, posts, units: this.units ?? [] }, async (body) => {
        const ended = await this.again.attempt(() =>
          postJson<readonly UnitView[] | Ended>(`${of}/close`, body),
        )
        const isList = Array.isArray(ended)
        this.units = isList ? ended : (ended as Ended).units
        announce(this.#t().saved)
        return isList ? null : (ended as Ended)
      })
    })
  }

  #posts(unit: UnitView): Promise<void> {
    return this.#work.do(async () => {
      const known = await getJson<readonly Posts[]>(`/api/units/${unit.id}/posts`)
      const until =
        unit.closed !== null && isMonth(unit.closed) ? monthLabel(unit.closed, language.value) : ''
      await this.posts.ask(unit.name, until, known, async (posts) => {
        await this.again.attempt(() => postJson(`/api/units/${unit.id}/posts`, { posts }))
        await this.#keep(() => getJson<readonly UnitView[]>('/api/units'))
      })
    })
  }

  #addProvider = (): Promise<void> => {
    const t = this.#t()
    return this.name.ask({
      heading: t.addProviderHeading,
      label: t.name,
      value: '',
      objection: named(t),
      take: async (name) => {
        try {
          this.providers = await this.again.attempt(() =>
            postJson<readonly Provider[]>('/api/providers', { id: slugOf(name), name }),
          )
        } catch (error) {
          // Nobody has typed the id that is made of the name.
          throw isTaken(error) ? new Objection('text', t.providerTaken) : error
        }
        announce(t.saved)
      },
    })
  }

  #rename(provider: Provider): Promise<void> {
    const t = this.#t()
    return this.name.ask({
      heading: t.renameOf(provider.name),
      label: t.name,
      value: provider.name,
      objection: named(t),
      take: async (name) => {
        this.providers = await this.again.attempt(() =>
          postJson<readonly Provider[]>(`/api/providers/${provider.id}`, { name }),
        )
        await this.#keep(() => getJson<readonly UnitView[]>('/api/units'))
      },
    })
  }

  async #keep(send: () => Promise<readonly UnitView[]>): Promise<void> {
    this.units = await this.again.attempt(send)
    announce(this.#t().saved)
  }
}

const named =
  (t: { readonly nameEmpty: string }) =>
  (name: string): string =>
    slugOf(name) === '' ? t.nameEmpty : ''

declare global {
  interface HTMLElementTagNameMap {
    'kim-units-page': UnitsPage
  }
}
