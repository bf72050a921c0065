/** What vendors tell, in every state. */
import { notices, tellings } from './attempts-on-notices.ts'
import { type Cast, hours, type Stage, type Staged } from './cells.ts'
import { active, acts, type Made, reason } from './contract-of.ts'
import { both } from './walkers.ts'

export async function noticeStages(cast: Cast): Promise<readonly Staged[]> {
  const { owner } = cast.stage
  const made: Made = await active(cast)
  const stages: Staged[] = []
  const common = { machine: 'VENDOR_NOTICE', place: 'bureau', parties: true, authors: [] } as const
  const stage = (state: string, noticeId: string, other: Partial<Stage> = {}) =>
    stages.push([
      { ...common, state, filer: 'alpha', ids: { noticeId, ...other.ids }, ...withoutIds(other) },
      notices,
    ])
  const told = () => ({
    kind: 'INCIDENT',
    knownAt: hours(cast, -1),
    description: 'Somebody was in our upkeep.',
  })
  const filed = () =>
    acts(cast, 'fileVendorNotice', 'vendorNotice', { contractId: made.contractId, ...told() }, 'alpha.user')
  const step = async (mutation: string, noticeId: string, input: object, as?: string) => {
    const { rows } = await owner.query('select version from vendors.vendor_notice where id = $1', [noticeId])
    await acts(cast, mutation, 'vendorNotice', { noticeId, expectedVersion: rows[0].version, ...input }, as)
    return noticeId
  }
  const noted = async (mayAffectWork = true) =>
    step('acknowledgeVendorNotice', await filed(), {
      ...{ mayAffectWork, ...(!mayAffectWork && { workNotAffectedReason: reason }) },
    })
  const link = (noticeId: string) =>
    owner.query(
      'insert into published_incidents.vendor_notice (notice_id, incident_id, linked_at) values ($1, $2, $3)',
      [...[noticeId, made.incidentId, cast.stage.now()]],
    )
  const measured = async (noticeId: string, as = 'alpha.user') => {
    await step('upsertRemedialMeasure', noticeId, { summary: 'Access closed.' }, as)
    const { rows } = await owner.query('select id from vendors.remedial_measure where notice_id = $1', [
      noticeId,
    ])
    return { noticeId, measure: rows[0].id as string }
  }
  const accepted = async (mayAffectWork?: boolean) => {
    const { noticeId, measure } = await measured(await noted(mayAffectWork))
    await step('noIncidentHere', noticeId, { reason })
    return step('acceptRemedialMeasure', noticeId, { measureIds: [measure] })
  }

  stages.push([{ ...common, state: null, linked: true, ids: made.ids }, tellings])
  stage('FILED', await filed())
  const bySub = { authorizationId: made.ids.authorizationId, ...told() }
  const ofSub = await acts(cast, 'fileSubVendorNotice', 'vendorNotice', bySub, 'alpha-one.user')
  stage('FILED', ofSub, { and: 'told by a sub-vendor', filer: 'alpha-one' })
  stage('ACKNOWLEDGED', await noted())
  const subs = { and: 'told by a sub-vendor', filer: 'alpha-one', only: ['upsertRemedialMeasure'] } as const
  const filedBySub = async () =>
    acts(cast, 'fileSubVendorNotice', 'vendorNotice', bySub, 'alpha-one.user').then((id) =>
      step('acknowledgeVendorNotice', id, { mayAffectWork: true }),
    )
  stage('ACKNOWLEDGED', await filedBySub(), subs)
  const linkedOfSub = await filedBySub()
  await link(linkedOfSub)
  stage('INCIDENT_LINKED', linkedOfSub, { ...subs, linked: true })
  stage('MEASURES_PENDING', await step('noIncidentHere', await filedBySub(), { reason }), subs)
  const linked = await noted()
  await link(linked)
  stage('INCIDENT_LINKED', linked, { linked: true })
  const asCase = await measured(await noted())
  await link(asCase.noticeId)
  stage('MEASURES_PENDING', asCase.noticeId, { and: 'a case was reported', linked: true, ids: asCase })
  const pending = await measured(await noted(), both)
  await step('noIncidentHere', pending.noticeId, { reason })
  stage('MEASURES_PENDING', pending.noticeId, { ids: pending, authors: [both] })
  stage('MEASURES_ACCEPTED', await accepted(), { fails: { closeVendorNotice: 'WORK_NOT_AFFECTED' } })
  // That the work is not affected is said once.
  const said = { refused: { 'closeVendorNotice as one that affects nothing': 'BAD_INPUT' } }
  stage('MEASURES_ACCEPTED', await accepted(false), { and: 'the work is not affected', ...said })
  const audited = await accepted()
  await owner.query('update vendors.vendor_notice set audited_at = $2 where id = $1', [
    audited,
    cast.stage.now(),
  ])
  stage('AUDIT_DONE', audited, said)
  stage('CLOSED', await step('closeVendorNotice', await accepted(false), {}))
  return stages
}

const withoutIds = ({ ids: _, ...rest }: Partial<Stage>) => rest
