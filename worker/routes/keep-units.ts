import { Hono } from 'hono/tiny'
import { createMiddleware } from 'hono/factory'
import * as v from 'valibot'
import { MAX_PERIODS, MAX_POSTS, postsObjection } from '#domain/posts.ts'
import { mayManageUnits } from '#domain/role.ts'
import { freshlySignedIn } from '../auth/fresh.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { currentMonth } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import {
  addProvider,
  addUnit,
  changeUnit,
  listPosts,
  listProviders,
  renameProvider,
  savePosts,
} from '../store/keep-units.ts'
import { listUnits } from '../store/unit.ts'
import { countRunning, endUnit } from '../store/unit-end.ts'
import { MonthText, Name, Region, Slug } from './fields.ts'

const Facts = { provider: Slug, name: Name, region: v.union([Region, v.literal('')]) }
const Share = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(MAX_POSTS),
  v.check((share) => Math.abs(share * 100 - Math.round(share * 100)) < 1e-6),
)
const PostsBody = v.strictObject({
  posts: v.pipe(
    v.array(v.strictObject({ from: MonthText, to: v.nullable(MonthText), planned: Share, occupied: Share })),
    v.maxLength(MAX_PERIODS),
  ),
})

// Whoever says where the running cases go learns which did not, so the answer is another one then.
const UnitEnd = v.union([
  v.strictObject({
    closed: MonthText,
    to: v.exactOptional(Slug),
    posts: v.exactOptional(v.picklist(['end', 'resume'])),
  }),
  v.strictObject({ closed: v.null(), posts: v.exactOptional(v.picklist(['end', 'resume'])) }),
])

const managing = createMiddleware<AppEnv>(async (c, next) => {
  if (!mayManageUnits(c.var.person)) throw new ProblemError('not_allowed')
  await next()
})

/** Providers (Träger), kept by the coordinators of the county. */
export const providerRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .use(managing)
  .get('/', noQuery, async (c) => c.json(await listProviders(c.env.DB)))
  .post('/', body(v.strictObject({ id: Slug, name: Name })), freshlySignedIn, async (c) => {
    const added = await addProvider(c.env.DB, c.req.valid('json'), c.var.person, new Date())
    if (!added) throw new ProblemError('id_taken')
    return c.json(await listProviders(c.env.DB), 201)
  })
  .post('/:provider', body(v.strictObject({ name: Name })), freshlySignedIn, async (c) => {
    const provider = { id: c.req.param('provider'), name: c.req.valid('json').name }
    const renamed = await renameProvider(c.env.DB, provider, c.var.person, new Date())
    if (!renamed) throw new ProblemError('not_found')
    return c.json(await listProviders(c.env.DB))
  })

/** Units and their posts, kept by the coordinators of the county: they decide what everybody else may see. Part of `unitRoutes`. */
export const keepUnitRoutes = new Hono<AppEnv>()
  .post(
    '/',
    managing,
    body(v.strictObject({ id: Slug, ...Facts, opened: MonthText })),
    freshlySignedIn,
    async (c) => {
      const { id, opened, ...facts } = c.req.valid('json')
      const added = await addUnit(c.env.DB, id, facts, opened, c.var.person, new Date())
      if (added === 'taken') throw new ProblemError('id_taken')
      if (added === 'no_provider') throw new ProblemError('invalid_body')
      return c.json(await listUnits(c.env.DB, c.var.person, currentMonth(c.env)), 201)
    },
  )
  .post('/:unit', managing, body(v.strictObject(Facts)), freshlySignedIn, async (c) => {
    const changed = await changeUnit(
      c.env.DB,
      c.req.param('unit'),
      c.req.valid('json'),
      c.var.person,
      new Date(),
    )
    if (!changed) throw new ProblemError('not_found')
    return c.json(await listUnits(c.env.DB, c.var.person, currentMonth(c.env)))
  })
  .post('/:unit/close', managing, body(UnitEnd), freshlySignedIn, async (c) => {
    const month = currentMonth(c.env)
    const asked = c.req.valid('json')
    const to = 'to' in asked ? (asked.to ?? null) : null
    const end = { closed: asked.closed, posts: asked.posts ?? 'end', to } as const
    const ended = await endUnit(c.env.DB, c.req.param('unit'), end, month, c.var.person, new Date())
    if (ended === 'in_use') throw new ProblemError('unit_in_use')
    if (ended === 'busy') throw new ProblemError('unavailable')
    const units = await listUnits(c.env.DB, c.var.person, month)
    return c.json(to === null ? units : { units, ...ended })
  })
  .get('/:unit/running', managing, noQuery, async (c) =>
    c.json({ cases: await countRunning(c.env.DB, c.req.param('unit'), c.var.person) }),
  )
  .get('/:unit/posts', managing, noQuery, async (c) =>
    c.json(await listPosts(c.env.DB, c.req.param('unit'), c.var.person)),
  )
  .post('/:unit/posts', managing, body(PostsBody), async (c) => {
    const unit = c.req.param('unit')
    const { posts } = c.req.valid('json')
    if (postsObjection(posts, await listPosts(c.env.DB, unit, c.var.person)))
      throw new ProblemError('invalid_body')
    const saved = await savePosts(c.env.DB, unit, posts, c.var.person, new Date())
    if (!saved) throw new ProblemError('not_found')
    return c.json(await listPosts(c.env.DB, unit, c.var.person))
  })
