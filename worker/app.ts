import { Hono } from 'hono/tiny'
import type { AppEnv } from './http/app-env.ts'
import { PROBLEMS } from '#domain/problem.ts'
import { noteDenied } from './auth/denied.ts'
import { outerWall } from './auth/outer-wall.ts'
import { guard } from './http/guard.ts'
import { securityHeaders } from './http/headers.ts'
import { logProblem } from './http/log.ts'
import { noRoute } from './http/not-found.ts'
import { isPassing } from './http/passing.ts'
import { ProblemError, problemResponse } from './http/problem.ts'
import { auditRoutes } from './routes/audit.ts'
import { backupRoutes } from './routes/backup.ts'
import { caseRoutes } from './routes/cases.ts'
import { changeRoutes } from './routes/changes.ts'
import { cspReportRoutes } from './routes/csp-reports.ts'
import { deadlineRoutes } from './routes/deadlines.ts'
import { entryRoutes } from './routes/entries.ts'
import { exportRoutes } from './routes/export.ts'
import { healthRoutes } from './routes/health.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { providerRoutes } from './routes/keep-units.ts'
import { meRoutes } from './routes/me.ts'
import { oidcRoutes } from './routes/oidc.ts'
import { peopleRoutes } from './routes/people.ts'
import { reportRowRoutes } from './routes/report-rows.ts'
import { reportRoutes } from './routes/reports.ts'
import { retentionRoutes } from './routes/retention.ts'
import { sessionRoutes } from './routes/session.ts'
import { sheetRoutes } from './routes/sheets.ts'
import { templateRoutes } from './routes/template.ts'
import { templateVersionRoutes } from './routes/template-versions.ts'
import { unitRoutes } from './routes/units.ts'
import { vocabularyRoutes } from './routes/vocabulary.ts'
import { wellKnownRoutes } from './routes/well-known.ts'

const app = new Hono<AppEnv>()
  .use(securityHeaders)
  .use(guard)
  .use(outerWall)
  .route('/api/health', healthRoutes)
  .route('/api/session', sessionRoutes)
  .route('/api/session/oidc', oidcRoutes)
  .route('/api/invitations', invitationRoutes)
  .route('/api/me', meRoutes)
  .route('/api/people', peopleRoutes)
  .route('/api/template', templateRoutes)
  .route('/api/template', templateVersionRoutes)
  .route('/api/units', unitRoutes)
  .route('/api/providers', providerRoutes)
  .route('/api/sheets', sheetRoutes)
  .route('/api/changes', changeRoutes)
  .route('/api/entries', entryRoutes)
  .route('/api/cases', caseRoutes)
  .route('/api/retention', retentionRoutes)
  .route('/api/export', exportRoutes)
  .route('/api/reports', reportRoutes)
  .route('/api/reports', reportRowRoutes)
  .route('/api/deadlines', deadlineRoutes)
  .route('/api/vocabulary', vocabularyRoutes)
  .route('/api/backup', backupRoutes)
  .route('/api/audit', auditRoutes)
  .route('/api/csp-reports', cspReportRoutes)
  .route('/.well-known', wellKnownRoutes)

app.notFound((c) => {
  throw noRoute(c, app.routes)
})

const unexpected = (error: Error): ProblemError =>
  isPassing(error)
    ? new ProblemError('unavailable', {}, { 'retry-after': '2' })
    : new ProblemError('internal')

app.onError((error, c) => {
  const problem = error instanceof ProblemError ? error : unexpected(error)
  noteDenied(c, problem.code)
  logProblem(c, problem.code, PROBLEMS[problem.code], problem === error ? undefined : error)
  return problemResponse(c, problem)
})

export { app }
export type AppType = typeof app
