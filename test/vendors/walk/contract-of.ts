/** A contract of the bureau with alpha, brought as far as a stage needs it, by those who may. */
import { randomUUID } from 'node:crypto'
import { clean, must } from '../checks.ts'
import { prepare, steps } from '../outsourcing.ts'
import { step } from '../running.ts'
import { agencies } from '../stage.ts'
import { type Cast, day, hours } from './cells.ts'

export const purpose = 'working'
export const reason = 'as agreed'

export interface Made {
  readonly contractId: string
  readonly agencyId: string
  /** A case that is linked to it. */
  readonly incidentId: string
  readonly ids: Record<string, string>
}

/** A case of the bureau as the incidents subgraph publishes it. */
async function linkedCase({ stage }: Cast, contractId: string): Promise<string> {
  const id = randomUUID()
  await stage.owner.query(
    `insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed, contract_id)
     values ($1, $2, false, false, true, false, $3)`,
    [id, agencies.bureau.id, contractId],
  )
  return id
}

export async function prepared(cast: Cast, secretLevel = 'NONE'): Promise<Made> {
  const { stage } = cast
  const contractId = await prepare(stage, 'bureau.contracts', {
    ...{ secretLevel, bespokeDevelopment: false, systemIds: [], amountTwd: 500_000 },
    reference: randomUUID().slice(0, 18),
  })
  const incidentId = await linkedCase(cast, contractId)
  const agencyId = agencies.bureau.id
  return { contractId, agencyId, incidentId, ids: { contractId, agencyId, incidentId } }
}

export const takes = (cast: Cast, { contractId }: Made, mutation: string, input: object, as?: string) =>
  step(cast.stage, mutation, contractId, input, as ? { as } : {}).then(must)

const clauses = { suitabilityClause: true, suitabilityClauseInDocuments: true }
export const tendered = (cast: Cast, made: Made, isSecret = false) =>
  takes(cast, made, 'publishTender', {
    ...steps.publishTender(),
    procedure: 'INVITED',
    ...(isSecret && clauses),
  })
export const selected = (cast: Cast, made: Made) =>
  takes(cast, made, 'recordSelection', steps.recordSelection(cast.market.vendor.alpha ?? ''))

/** Another act on it, whose subject has no version: answers with the identifier of what it made. */
export async function acts(
  { stage }: Cast,
  mutation: string,
  field: string,
  input: object,
  as = 'bureau.contracts',
) {
  const told = must(await stage.act(as, mutation, input, `${field} { id }`, purpose))
  return told.data[mutation][field].id as string
}

/** Awarded from the day before yesterday or from next week on, with a sub-vendor, a tool, two people and some advice. */
export async function awarded(
  cast: Cast,
  made: Made,
  { begun = true, secret = false, bent = {} }: { begun?: boolean; secret?: boolean; bent?: object } = {},
): Promise<void> {
  const { stage, market } = cast
  const { contractId, ids } = made
  const allowed = (name: string) => ({
    ...{ scope: 'network', subVendorId: market.vendor[name] },
    ...{ requiredMeasures: ['monitoring'], clauses: ['as the vendor'] },
  })
  await takes(cast, made, 'awardContract', {
    ...{ ...steps.awardContract(), termFrom: day(cast, begun ? -2 : 7) },
    ...{ subcontractingAllowed: true, authorizations: ['alpha-one', 'alpha-two'].map(allowed) },
    ...{ otherMeasures: [{ text: 'Locks are changed.' }], suitabilityClause: secret, ...bent },
  })
  const one = async (sql: string) => (await stage.owner.query(sql, [contractId])).rows[0]?.id as string
  ids.measure = await one('select id from vendors.other_measure where contract_id = $1')
  const subVendorId = market.vendor['alpha-one']
  const sub = { contractId, subVendorId, measures: ['monitoring'] }
  ids.authorizationId = await acts(cast, 'registerSubcontract', 'authorization', sub)
  const { rows } = await stage.owner.query(`select id from published_agencies.person where subject = 'tool'`)
  await takes(cast, made, 'engageAuditor', {
    ...{ personId: rows[0].id, capacity: 'AUDITOR', independenceDeclared: true },
  })
  ids.engagement = await one('select id from vendors.engagement where contract_id = $1')
  for (const name of ['signed', 'unsigned']) {
    const person = { contractId, vendorId: market.vendor.alpha, name: `Ms ${name}` }
    ids[name] = await acts(cast, 'nameVendorPerson', 'vendorPerson', person)
  }
  await takes(cast, made, 'recordUndertaking', {
    ...{ signedOn: '2026-11-01', form: 'PAPER', document: 'file 1', vendorPersonId: ids.signed },
  })
  if (secret) return
  const advice = {
    ...{ incidentId: made.incidentId, ground: 'NOT_REPORTED', recommendation: 'End it.' },
    ...{ reasons: 'It knew.', cites: ['REFERENCE'] },
  }
  ids.recommendationId = await acts(cast, 'recommendTermination', 'recommendation', advice, 'national')
}

/** A delivery, answered with a part unless it is left open. */
export async function delivered(cast: Cast, { contractId, ids }: Made, usesOthers = false, answered = true) {
  const input = { contractId, delivered: [{ name: 'Platform', version: '1.0' }], usesOthers }
  ids.deliveryId = await acts(cast, 'fileDelivery', 'delivery', input, 'alpha.user')
  if (!answered) return
  const answer = { deliveryId: ids.deliveryId, expectedVersion: 1, decision: 'PART' }
  await acts(cast, 'acceptDelivery', 'delivery', answer)
}

export async function active(cast: Cast, bent: object = {}): Promise<Made> {
  const made = await prepared(cast)
  await tendered(cast, made)
  await selected(cast, made)
  await awarded(cast, made, { bent })
  await delivered(cast, made)
  return made
}

export const answers = (cast: Cast, { ids: { recommendationId } }: Made) =>
  acts(
    cast,
    'answerTermination',
    'recommendation',
    { recommendationId, expectedVersion: 1, answer: 'REJECT', reason },
    'bureau.ciso',
  )

/** Three people of alpha's: one works on it, another could, and a third has not signed. */
export async function cleared(cast: Cast, made: Made): Promise<void> {
  const { contractId, ids } = made
  const sworn = async () => {
    const vendorPersonId = await knownToBeFit(cast, contractId)
    const undertaking = { signedOn: '2026-11-01', form: 'PAPER', document: 'file 1', vendorPersonId }
    await takes(cast, made, 'recordUndertaking', undertaking)
    return vendorPersonId
  }
  await acts(cast, 'assignPersonnel', 'vendorPerson', { contractId, vendorPersonId: await sworn() })
  ids.signed = await sworn()
  ids.unsigned = await knownToBeFit(cast, contractId)
}

async function knownToBeFit({ checking, decide }: Cast, contractId: string): Promise<string> {
  const of = await checking(clean, { contractId })
  must(await decide(of, 'CLEARED'))
  return of.vendorPersonId
}

export const ended = (cast: Cast, made: Made) =>
  takes(cast, made, 'terminateContract', { kind: 'TERMINATED', endedAt: hours(cast, 0), reason })

/** Each party has nothing left, and the agency has looked. */
export async function returned(cast: Cast, { contractId }: Made): Promise<void> {
  const { stage } = cast
  const { rows } = await stage.owner.query(
    'select id, held_by_sub_vendor as sub from vendors.data_return where contract_id = $1',
    [contractId],
  )
  for (const { id, sub } of rows) {
    const filing = { dataReturnId: id, expectedVersion: 1, evidence: 'list 7', performedOn: day(cast, 0) }
    await acts(cast, 'fileDataReturn', 'dataReturn', filing, sub ? 'alpha-one.user' : 'alpha.user')
    const verdict = { dataReturnId: id, expectedVersion: 2, verified: true }
    await acts(cast, 'verifyDataReturn', 'dataReturn', verdict)
  }
}
