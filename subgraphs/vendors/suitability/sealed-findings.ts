/** What a check keeps about somebody: sealed when it is written, opened for whom the gate lets through, erased for good. */
import type pg from 'pg'
import type { HeadEntered } from '../../../law/suitability/heads.ts'
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import type { RowSource } from '../../row-source.ts'
import type { Sealed, Seals } from '../../seals.ts'

export interface Findings {
  readonly consentDocument: string
  readonly signatureEvidence: string | null
  readonly necessityNote: string | null
  readonly heads: readonly HeadEntered[]
  /** Why it was decided so. */
  readonly reasons: string | null
  readonly revokedFor: string | null
}

interface MaybeErased {
  readonly checkId: string
  readonly sealed: string | null
  readonly wrappedKey: string | null
  readonly keyId: string | null
}

/** What is sealed for one check opens as nothing of another. */
export const recordOf = (checkId: string) => `suitability ${checkId}`

/** Null once it is erased. */
export function opened(seals: Seals, { checkId, sealed, wrappedKey, keyId }: MaybeErased): Findings | null {
  if (sealed === null || wrappedKey === null || keyId === null) return null
  return JSON.parse(seals.open(recordOf(checkId), { sealed, wrappedKey, keyId }))
}

const nothingYet = { necessityNote: null, heads: [], reasons: null, revokedFor: null }

type Writing = Pick<Work<RowSource, CommandInput>, 'client' | 'context'> & {
  readonly subject: { readonly id: string; readonly agencyId: string }
}

/** The file begins with the consent: before it there is nothing that may be kept (ER-4-3d). */
export async function beginFindings(
  { client, context, subject }: Writing,
  consent: Pick<Findings, 'consentDocument' | 'signatureEvidence'>,
): Promise<string> {
  const text = JSON.stringify({ ...nothingYet, ...consent } satisfies Findings)
  const { sealed, wrappedKey, keyId } = context.seals.seal(recordOf(subject.id), text)
  const { rows } = await client.query(
    `insert into vendors.suitability_findings (check_id, agency_id, sealed, wrapped_key, key_id)
     values ($1, $2, $3, $4, $5) returning id`,
    [subject.id, subject.agencyId, sealed, wrappedKey, keyId],
  )
  return rows[0].id
}

/** As they stand, inside a command; null where they were erased or never begun. */
export async function findingsOf({ client, context, subject }: Writing): Promise<Findings | null> {
  const kept = await keptFor(client, subject.id)
  return kept && opened(context.seals, { checkId: subject.id, ...kept })
}

/**
 * Seals them anew with what is added, and answers with what the journal keeps of it: proof of these very words, which
 * tells nobody which they are and is worth nothing once they are erased (D-15).
 */
export async function addToFindings(writing: Writing, added: Partial<Findings>): Promise<string> {
  const { client, context, subject } = writing
  const kept = await keptFor(client, subject.id)
  // Erased with everything else, so there is no consent any more on which anything could be kept.
  if (!kept) throw new Refusal('CONSENT_REQUIRED', { clause: 'ER-4-3d' })
  const record = recordOf(subject.id)
  const text = JSON.stringify({ ...JSON.parse(context.seals.open(record, kept)), ...added })
  const { sealed } = context.seals.reseal(record, kept, text)
  await client.query('update vendors.suitability_findings set sealed = $2 where check_id = $1', [
    subject.id,
    sealed,
  ])
  return context.seals.vouch(record, kept, text)
}

async function keptFor(client: pg.ClientBase, checkId: string): Promise<Sealed | null> {
  const { rows } = await client.query(
    `select sealed, wrapped_key as "wrappedKey", key_id as "keyId" from vendors.suitability_findings
     where check_id = $1 and erased_at is null for update`,
    [checkId],
  )
  return rows[0] ?? null
}

/** Acts whose input is in the findings; that they were made is remembered by a digest, which goes with them. */
export const concealed = [
  'recordSuitabilityConsent',
  'openSuitabilityCheck',
  'enterSuitabilityHeads',
  'decideSuitabilityCheck',
  'revokeClearance',
]

/** The words go, and with them the key that alone could open a copy of them, wherever one lies. */
export async function eraseFindings(client: pg.ClientBase, checkId: string, now: Date): Promise<void> {
  await client.query(
    `update vendors.suitability_findings set sealed = null, wrapped_key = null, key_id = null, erased_at = $2
     where check_id = $1 and erased_at is null`,
    [checkId, now],
  )
  await client.query('delete from vendors.idempotency where subject_id = $1 and mutation = any($2)', [
    checkId,
    concealed,
  ])
}
