/** Contracts in every state they can rest in. */
import { agencies } from '../stage.ts'
import { contracts, preparing } from './attempts-on-contracts.ts'
import { type Cast, day, type Stage, type Staged } from './cells.ts'
import {
  active,
  answers,
  awarded,
  cleared,
  delivered,
  ended,
  type Made,
  prepared,
  reason,
  returned,
  selected,
  takes,
  tendered,
} from './contract-of.ts'
import { both } from './walkers.ts'

/** Where secrets were found in work that was thought to have none, the contract says nothing of checks. */
const unmended = {
  amendContract: 'SUITABILITY_CLAUSE_IN_CONTRACT',
  resumeContract: 'SUITABILITY_CLAUSE_IN_CONTRACT',
} as const
const uncleared = {
  assignPersonnel: 'PERSON_CLEARED',
  'assignPersonnel of one who did not sign': 'PERSON_CLEARED',
  resumeContract: 'PERSON_CLEARED',
} as const
const untendered = Object.fromEntries(
  ['', ' without the clause', ' without a cadence', ' without an undertaking'].map(
    (how) => [`awardContract${how}`, 'SUITABILITY_CLAUSE_IN_TENDER'] as const,
  ),
)
const ofAdvice = ['answerTermination', 'answerTermination without a reason']
const advising = ['recommendTermination', 'recommendTermination without reasons']
const onDeliveries = ['PART', 'FINAL', 'REFUSE', 'REFUSE without a reason'].map(
  (each) => `acceptDelivery ${each}`,
)
const returning = ['confirmDataReturn']
const here = contracts.map(({ name }) => name)
const but = (...without: readonly string[]) => here.filter((name) => !without.includes(name))
/** Nothing was advised and nothing delivered before there was a vendor. */
const early = { only: but(...onDeliveries, ...ofAdvice) }
/** Of a secret contract nobody advises anything, for nobody outside knows of it (a6). */
const secretly = { secret: true, only: but(...advising, ...ofAdvice, ...onDeliveries) }

export async function contractStages(cast: Cast): Promise<readonly Staged[]> {
  const stages: Staged[] = []
  const stage = (state: string, { ids }: Made, other: Partial<Stage> = {}) => {
    const common = { machine: 'CONTRACT', place: 'bureau', parties: true, linked: true, authors: [] } as const
    stages.push([{ ...common, state, ids: { ...ids }, ...other }, contracts])
  }
  const start = { machine: 'CONTRACT', state: null, ids: {}, parties: false, authors: [] } as const
  for (const place of ['bureau', 'army'] as const)
    stages.push([{ ...start, place, ids: { agencyId: agencies[place].id } }, preparing])
  const secret = async (
    ...steps: readonly ((cast: Cast, made: Made, isSecret: boolean) => Promise<unknown>)[]
  ) => {
    const made = await prepared(cast, 'SECRET')
    for (const step of steps) await step(cast, made, true)
    return made
  }
  const plain = async (...steps: readonly ((cast: Cast, made: Made) => Promise<unknown>)[]) => {
    const made = await prepared(cast)
    for (const step of steps) await step(cast, made)
    return made
  }
  const before = { parties: false, linked: false, ...early }

  stage('PREPARING', await plain(), before)
  stage('PREPARING', await secret(), { and: 'with secrets', ...before, ...secretly })
  stage('TENDERED', await plain(tendered), before)
  stage('SELECTED', await plain(tendered, selected), before)
  stage('SELECTED', await secret(tendered, selected), { and: 'with secrets', ...before, ...secretly })
  const found = await plain(tendered, selected)
  await takes(cast, found, 'recordStateSecrets', { secretLevel: 'SECRET', reason })
  stage('SELECTED', found, {
    and: 'secrets were found after the tender',
    ...before,
    ...secretly,
    fails: untendered,
  })

  const waits = await plain(tendered, selected)
  await awarded(cast, waits, { begun: false })
  stage('AWARDED', waits, { only: but(...onDeliveries) })
  const hidden = await secret(tendered, selected)
  await awarded(cast, hidden, { secret: true })
  stage('AWARDED', hidden, { and: 'with secrets, nobody is cleared', ...secretly, fails: uncleared })

  stage('ACTIVE', await active(cast))
  const answered = await active(cast)
  await answers(cast, answered)
  const told = { answered: true, only: ofAdvice }
  stage('ACTIVE', answered, {
    and: 'the advice is answered',
    ...told,
    refused: { answerTermination: 'WRONG_STATE' },
  })
  const over = await active(cast, { termTo: day(cast, -1) })
  over.ids.over = 'yes'
  stage('ACTIVE', over, { and: 'its term is over' })
  const ready = await active(cast)
  await delivered(cast, ready, false, false)
  stage('ACCEPTANCE', ready)
  const blocked = await active(cast)
  await delivered(cast, blocked, true, false)
  const lacks = 'DELIVERY_TESTED_AND_LICENSED'
  stage('ACCEPTANCE', blocked, {
    ...{ and: 'its parts are not declared', only: onDeliveries },
    fails: { 'acceptDelivery PART': lacks, 'acceptDelivery FINAL': lacks },
  })
  const rests = await active(cast)
  await takes(cast, rests, 'suspendContract', { reason })
  stage('SUSPENDED', rests)
  const late = await active(cast, { termTo: day(cast, -1) })
  await takes(cast, late, 'suspendContract', { reason })
  late.ids.over = 'yes'
  stage('SUSPENDED', late, {
    and: 'its term is over',
    only: here.filter((name) => name.startsWith('terminate')),
  })
  const surprised = await active(cast)
  await takes(cast, surprised, 'recordStateSecrets', { secretLevel: 'SECRET', reason })
  stage('SUSPENDED', surprised, { and: 'secrets were found', ...secretly, fails: unmended })
  const amended = await active(cast)
  await takes(cast, amended, 'recordStateSecrets', { secretLevel: 'SECRET', reason })
  await takes(cast, amended, 'amendContract', { reason, suitabilityClause: true })
  stage('SUSPENDED', amended, {
    and: 'secrets are in the contract, nobody is cleared',
    ...secretly,
    fails: uncleared,
  })

  const known = await secret(tendered, selected)
  await awarded(cast, known, { secret: true })
  await cleared(cast, known)
  stage('ACTIVE', known, { and: 'with secrets, people are cleared', ...secretly })
  const resting = await secret(tendered, selected)
  await awarded(cast, resting, { secret: true })
  await cleared(cast, resting)
  await takes(cast, resting, 'suspendContract', { reason })
  stage('SUSPENDED', resting, { and: 'with secrets, people are cleared', ...secretly })

  const owed = await active(cast)
  await ended(cast, owed)
  stage('ENDED_DATA_PENDING', owed, { fails: { confirmDataReturn: 'EVERY_DATASET_EVIDENCED' } })
  const alone = await active(cast)
  await ended(cast, alone)
  await returned(cast, alone)
  stage('ENDED_DATA_PENDING', alone, {
    ...{
      and: 'nobody has countersigned',
      only: returning,
      fails: { confirmDataReturn: 'COUNTERSIGNED_BY_CISO' },
    },
  })
  const signed = await active(cast)
  await ended(cast, signed)
  await returned(cast, signed)
  await takes(cast, signed, 'countersignDataReturn', {}, both)
  stage('ENDED_DATA_PENDING', signed, { and: 'countersigned', only: returning, authors: [both] })
  const closed = await active(cast)
  await ended(cast, closed)
  await returned(cast, closed)
  await takes(cast, closed, 'countersignDataReturn', {}, 'bureau.ciso')
  await takes(cast, closed, 'confirmDataReturn', {})
  stage('CLOSED', closed, { parties: false })
  return stages
}
