/** What every reorganisation has in common: a date, a reason, the agencies concerned, and a record of the act. */
import type pg from 'pg'
import type { CommandInput } from '../../command.ts'
import type { Entry } from '../../journal.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { statedInstant } from '../as-of.ts'
import type { AgencyKind } from '../directory/vocabulary.ts'
import type { ReorganisationAct } from './vocabulary.ts'

export interface ActInput extends CommandInput {
  /** From when it holds; now when left out. It may lie in the past or ahead, the reason says why. */
  readonly effectiveAt?: string | null
  readonly reason: string
}

export interface AgencyFacts {
  readonly no: number
  readonly id: string
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly kind: AgencyKind
  readonly isListed: boolean
  readonly nameFrom: Date | null
  readonly validFrom: Date
  readonly validTo: Date | null
}

export interface Act {
  readonly at: Date
  readonly reason: string
  readonly now: Date
  readonly client: pg.ClientBase
}

const LONGEST_REASON = 500

/** The date and the reason, checked. */
export function actOf({ input, now, client }: { input: ActInput; now: Date; client: pg.ClientBase }): Act {
  const reason = input.reason.trim()
  if (reason === '') throw new Refusal('BAD_INPUT', { argument: 'reason', reason: 'REASON_REQUIRED' })
  textOf(reason, 'reason', LONGEST_REASON)
  const at = input.effectiveAt == null ? now : statedInstant(input.effectiveAt, 'effectiveAt')
  return { at, reason, now, client }
}

export function textOf(value: string, argument: string, limit: number): string {
  const text = value.trim()
  if (text === '') throw new Refusal('BAD_INPUT', { argument, reason: 'REQUIRED' })
  if (text.length > limit) throw new Refusal('BAD_INPUT', { argument, reason: 'TOO_LONG', limit })
  return text
}

const FACTS = `select no, id, code, name_zh as "nameZh", name_en as "nameEn", kind, listed_authority_no is not null as "isListed",
  name_from as "nameFrom", valid_from as "validFrom", valid_to as "validTo" from agencies.agency where id = $1 for update`

/** An agency the input names; locked, so that two reorganisations of it take turns. */
export async function agencyNamed(
  client: pg.ClientBase,
  id: unknown,
  argument: string,
): Promise<AgencyFacts> {
  const { rows } = isId(id) ? await client.query<AgencyFacts>(FACTS, [id]) : { rows: [] }
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument })
  return rows[0]
}

/** The agency must exist on the date: what has ended, or not begun, is not reorganised. */
export function mustExist({ validFrom, validTo }: AgencyFacts, at: Date, argument: string): void {
  if (at < validFrom || (validTo !== null && at >= validTo))
    throw new Refusal('BAD_INPUT', { argument, reason: 'NOT_IN_FORCE', until: validTo ?? validFrom })
}

/** The Act does not reach military and intelligence agencies, so nobody answers for them under it (ER-2a, ER-2b). */
export function mustNotBeExcepted({ kind }: AgencyFacts, mutation: string): void {
  if (kind.startsWith('EXCEPTED'))
    throw new Refusal('AGENCY_EXCEPTED', {
      mutation,
      clause: kind === 'EXCEPTED_MILITARY' ? 'ER-2a' : 'ER-2b',
    })
}

export async function recordAct(
  { client, at, now, reason }: Act,
  act: ReorganisationAct,
  agencyNo: number,
  otherId: string | null = null,
): Promise<void> {
  await client.query(
    `insert into agencies.reorganisation (agency_no, act, other_id, effective_at, decided_at, reason) values ($1, $2, $3, $4, $5, $6)`,
    [agencyNo, act, otherId, at, now, reason],
  )
}

export async function bumpVersion(client: pg.ClientBase, agencyNo: number): Promise<void> {
  await client.query('update agencies.agency set version = version + 1 where no = $1', [agencyNo])
}

/** What the journal of another agency concerned keeps of the act. */
export function alsoIn(
  agency: Pick<AgencyFacts, 'id'>,
  clause: string,
  details: Entry['details'],
): Omit<Entry, 'act' | 'role'> {
  return { chain: agency.id, subjectType: 'Agency', subjectId: agency.id, clause, details }
}
