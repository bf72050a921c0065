/** registerEvidence: what is kept of an intrusion, its digest, its keeper, and where it lies (IG-4.1-2-1b, IG-4.1-2-6a). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { evidenceRows, suspectCrime } from './reads.ts'
import type { EvidenceKind } from './vocabulary.ts'

interface RegisterEvidenceInput extends CommandInput {
  readonly incident: string
  readonly kind: EvidenceKind
  readonly description: string
  readonly sha256: string
  readonly custodianPost: string
  readonly storageRef: string
  readonly collectedAt: string
  readonly legalHold?: boolean | null
  readonly criminalSuspected?: boolean | null
}

const clause = 'IG-4.1-2-1b'

export const registerEvidence = command<typeof incidentRows, RegisterEvidenceInput>({
  mutation: 'registerEvidence',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: evidenceRows,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guard: ({ input, subject, now }) => {
    const { description, custodianPost, storageRef, sha256 } = input
    for (const [argument, text] of Object.entries({ description, custodianPost, storageRef }))
      if (!isStated(text)) throw new Refusal('BAD_INPUT', { argument, clause })
    if (!/^[0-9a-f]{64}$/i.test(sha256)) throw new Refusal('BAD_INPUT', { argument: 'sha256', clause })
    refuseTooLong({ description, custodianPost, storageRef })
    const collectedAt = statedInstant(input.collectedAt, 'collectedAt')
    refuseUnlawfulTime('collectedAt', collectedAt, now, subject.occurredAt ?? subject.awareAt)
  },
  run: async ({ client, subject, input, by, now }) => {
    if (input.criminalSuspected) await suspectCrime(client, subject.id)
    const legalHold = input.legalHold || input.criminalSuspected || subject.criminalSuspected
    const { rows } = await client.query(
      `insert into incidents.evidence_item (incident_id, agency_id, kind, description, sha256, storage_ref,
         custodian_post, collected_at, legal_hold, registered_by_no, registered_by_role, registered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        subject.id,
        subject.agencyId,
        input.kind,
        input.description,
        input.sha256.toLowerCase(),
        input.storageRef,
        input.custodianPost,
        statedInstant(input.collectedAt, 'collectedAt'),
        legalHold,
        by.personNo,
        actingAs(by.as).role,
        now,
      ],
    )
    return { id: rows[0].id, details: { incident: subject.id, kind: input.kind, legalHold } }
  },
})
