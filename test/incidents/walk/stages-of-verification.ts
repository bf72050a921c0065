/** Cases brought into every state of verification, by those who may. */
import { minutes, reportInput, reverify, review, versionOf } from '../acts.ts'
import type { Cast } from '../cast.ts'
import { beginnings, verification } from './attempts-on-verification.ts'
import type { Stage } from './cells.ts'
import {
  type Doers,
  doubtful,
  open,
  others,
  proposed,
  type Staged,
  through,
  unproposed,
  withdrawn,
} from './doers.ts'

const none = { affectsOtherAgencies: false, affectsVitalFacilities: false }

async function called(cast: Cast, by: Doers): Promise<string> {
  const {
    agency: _,
    affectedSystems: __,
    ...report
  } = reportInput(cast, {
    matchedCriteria: [by.criterion],
    crossImpact: others,
  })
  const input = {
    agency: cast.agency(by.place),
    channel: 'PHONE',
    outageReason: 'The line is cut.',
    calledAt: minutes(cast, -10),
    report,
  }
  return (await through(cast.world.act('t.technical', 'recordOfflineReport', input, 'incident { id }')))
    .incident.id
}

const reviewed = async (cast: Cast, { reviewer, level }: Doers, id: string, other: object = {}) =>
  through(
    review(cast, reviewer, id, {
      expectedVersion: await versionOf(cast, id),
      levelOpinion: level,
      crossImpact: none,
      ...other,
    }),
  )
const reverified = async (cast: Cast, { level }: Doers, id: string, other: object = {}) =>
  through(
    reverify(cast, 't.national', id, {
      expectedVersion: await versionOf(cast, id),
      levelOpinion: level,
      ...other,
    }),
  ) /** A review that is not given for nine hours is overdue everywhere; these come first, the clock goes on after them. */
export async function overdueCases(cast: Cast, by: Doers) {
  const bypassed = await open(cast, by)
  const doubted = await open(cast, by)
  await proposed(cast, by, doubted)
  return { late: await open(cast, by), lateCall: await called(cast, by), bypassed, doubted }
}

export async function verificationStages(
  cast: Cast,
  by: Doers,
  { late, lateCall, bypassed, doubted }: Awaited<ReturnType<typeof overdueCases>>,
): Promise<readonly Staged[]> {
  const { place, level, reporter } = by
  const agency = cast.agency(place)
  const stages: Staged[] = []
  const stage = (state: string | null, incident: string | null, other: Partial<Stage> = {}) => {
    const ids = { agency, ...(incident !== null && { incident }), ...other.ids }
    const made: Stage = {
      machine: 'INCIDENT_VERIFICATION',
      place,
      level,
      authors: [reporter],
      ...other,
      state,
      ids,
    }
    stages.push([made, state === null || state === 'UNREPORTED' ? beginnings : verification])
  }
  /** The state once without a proposal to withdraw the case, and once with one. */
  async function both(state: string, make: () => Promise<string>, other: Partial<Stage> = {}) {
    stage(state, await make(), { ...other, fails: { ...unproposed, ...other.fails } })
    const id = await make()
    await proposed(cast, by, id)
    stage(state, id, doubtful)
  }
  const after = async (...steps: ((id: string) => Promise<unknown>)[]) => {
    const id = await open(cast, by)
    for (const step of steps) await step(id)
    return id
  }
  const returned = (id: string) => reviewed(cast, by, id, { verdict: 'RETURN', levelOpinion: null })
  const isReviewed = (id: string) => reviewed(cast, by, id)
  // Of these the review is the last word, and the sector authority decides on their withdrawal.
  const isSmall = place === 't-power' && level <= 2
  const owed = { backfillReport: 'BACKFILL_OUTSTANDING' } as const
  const again = {
    'reviewIncident AGREE': 'REVIEW_WAS_BYPASSED',
    'reviewIncident CHANGE_LEVEL': 'REVIEW_WAS_BYPASSED',
  } as const

  if (isSmall) {
    const make = [() => after(), () => called(cast, by), () => after(returned), () => after(isReviewed)]
    for (const [at, state] of ['REPORTED', 'REPORTED_OFFLINE', 'RETURNED', 'REVIEWED'].entries()) {
      const id = (await make[at]?.()) as string
      await proposed(cast, by, id)
      stage(state, id, doubtful)
    }
    stage('REVIEW_OVERDUE', doubted, doubtful)
    return stages
  }
  stage(null, null)
  const seen = await through(
    cast.world.act(
      reporter,
      'raiseObservation',
      { agency, text: 'Odd.', observedAt: minutes(cast, -5) },
      'observation { id }',
    ),
  )
  stage('UNREPORTED', null, { ids: { observation: seen.observation.id }, only: ['reportIncident'] })
  await both('REPORTED', () => after())
  await both('REPORTED_OFFLINE', () => called(cast, by), { authors: ['t.technical'] })
  await both('RETURNED', () => after(returned))
  stage('REVIEW_OVERDUE', late, { fails: { ...owed, ...unproposed } })
  stage('REVIEW_OVERDUE', doubted, doubtful)
  stage('REVIEW_OVERDUE', lateCall, { and: 'told by telephone', only: ['backfillReport'] })
  await both('REVIEWED', () => after(isReviewed), { fails: owed })
  const told = await called(cast, by)
  await isReviewed(told)
  stage('REVIEWED', told, { and: 'told by telephone', only: ['backfillReport'] })
  const isReverified = (id: string) => reverified(cast, by, id)
  await both('REVERIFIED', () => after(isReviewed, isReverified), { fails: { ...owed, ...again } })
  await reverified(cast, by, bypassed, { bypassReview: true })
  stage('REVERIFIED', bypassed, { and: 'past the review', fails: { ...owed, ...unproposed } })
  const toldAndAll = await called(cast, by)
  await isReviewed(toldAndAll)
  await isReverified(toldAndAll)
  stage('REVERIFIED', toldAndAll, { and: 'told by telephone', only: ['backfillReport'] })
  stage('WITHDRAWN', await after((id) => withdrawn(cast, by, id)))
  return stages
}
