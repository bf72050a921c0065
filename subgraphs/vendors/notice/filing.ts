/** A notice as it is kept, whoever tells it: under which contract, when it was due, and what runs from its receipt. */
import type pg from 'pg'
import { addMinutes, startOfDay } from '../../../law/calendar/taipei.ts'
import { startClock } from '../../../law/clocks/clock.ts'
import type { ClockKind } from '../../../law/clocks/deadlines.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { systemFacts } from '../../system-facts.ts'
import { stated } from '../stated.ts'
import { keepMeasures, type MeasureInput, readMeasure } from './measures.ts'
import type { VendorNoticeFiler, VendorNoticeKind } from './vocabulary.ts'

export interface ToldInput {
  readonly kind: VendorNoticeKind
  readonly knownAt: string
  readonly description: string
  readonly systemId?: string | null
  readonly measures?: readonly MeasureInput[] | null
}

/** What of the contract a notice depends on; read by commands alone, so that a sub-vendor learns none of it. */
export interface UnderContract {
  readonly id: string
  readonly agencyId: string
  readonly vendorId: string | null
  readonly vendorNo: number | null
  readonly systemIds: readonly string[]
  readonly noticeMinutes: number | null
  readonly awardedAt: Date | null
  readonly termFrom: string | null
}

export async function contractOf(client: pg.ClientBase, id: string): Promise<UnderContract> {
  const { rows } = await client.query(
    `select c.id, c.agency_id as "agencyId", c.vendor_id as "vendorId", v.no as "vendorNo", c.system_ids as "systemIds",
       c.notice_minutes as "noticeMinutes", c.awarded_at as "awardedAt", c.term_from::text as "termFrom"
     from vendors.contract c left join vendors.vendor v on v.id = c.vendor_id where c.id = $1`,
    [id],
  )
  return rows[0]
}

/** The work began with the award or the term, whichever the graph puts first: an award may be entered late. */
export function beginningOf({ awardedAt, termFrom }: UnderContract): Date | null {
  const term = termFrom === null ? null : startOfDay(new Date(`${termFrom}T00:00:00+08:00`))
  return term !== null && awardedAt !== null && term < awardedAt ? term : awardedAt
}

function dueOf(kind: ClockKind, event: string, at: Date, dueAt?: Date): Date {
  const clock = startClock(kind, { basis: { [event]: at }, ...(dueAt && { set: { dueAt } }) })
  if (!clock) throw new Error(`The law has no ${kind} at ${at.toISOString()}`)
  return clock.dueAt
}

/** An hour from the knowledge, or what the contract sets (G-65). */
export function dueToTell({ noticeMinutes }: UnderContract, knownAt: Date): Date {
  const set = noticeMinutes === null ? undefined : addMinutes(knownAt, noticeMinutes)
  return dueOf('VENDOR_NOTICE', 'knownAt', knownAt, set)
}

/** A system in the scope of the contract that whoever tells may know of; any other is not found. */
async function systemOf({ reads }: Context, { systemIds }: UnderContract, id: string | null | undefined) {
  if (id == null) return null
  const found = systemIds.includes(id) ? await reads.byId(systemFacts, id) : null
  if (!found) throw new Refusal('NOT_FOUND', { argument: 'systemId' })
  return found.id
}

const MOST_MEASURES = 50

interface Filing {
  readonly client: pg.ClientBase
  readonly context: Context
  readonly input: ToldInput
  readonly now: Date
  readonly to: string | null
  readonly by: { readonly personNo: number }
}

interface Told {
  readonly contract: UnderContract
  readonly filedBy: VendorNoticeFiler
  readonly vendorId: string
  readonly vendorKey: number
  readonly authorizationId: string | null
  readonly knownAt: Date
  readonly receivedAt: Date
}

const insert = `
insert into vendors.vendor_notice (contract_id, agency_id, vendor_id, authorization_id, vendor_key, filed_by, filed_by_no,
  kind, description, system_id, known_at, due_at, filed_at, received_at, state, acknowledgement_due_at, measures_due_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id`

export async function keepNotice(
  { client, context, input, now, to, by }: Filing,
  { contract, filedBy, vendorId, vendorKey, authorizationId, knownAt, receivedAt }: Told,
): Promise<string> {
  const measures = input.measures ?? []
  if (measures.length > MOST_MEASURES)
    throw new Refusal('BAD_INPUT', { argument: 'measures', limit: MOST_MEASURES })
  const { rows } = await client.query(insert, [
    contract.id,
    contract.agencyId,
    vendorId,
    authorizationId,
    vendorKey,
    filedBy,
    by.personNo,
    input.kind,
    stated('description', input.description, 10_000),
    await systemOf(context, contract, input.systemId),
    knownAt,
    dueToTell(contract, knownAt),
    now,
    receivedAt,
    to,
    dueOf('VENDOR_NOTICE_RECEIPT', 'noticeFiledAt', now),
    dueOf('REMEDIAL_MEASURES', 'noticeFiledAt', now),
  ])
  const noticeId: string = rows[0].id
  const told = measures.map((measure) => readMeasure(measure, now))
  await keepMeasures(client, noticeId, told, { personNo: by.personNo, now })
  return noticeId
}
