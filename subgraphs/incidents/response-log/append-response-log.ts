/** appendResponseLog: what was done and said, by the agency and by those who help or supervise; never altered (IG-4.1-2-3). */
import {
  mayWrite,
  type ResponseLogKind,
  supposesCrime,
  wrongDetail,
} from '../../../law/handling/response-log.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { suspectCrime } from '../evidence/reads.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { responseLogRows } from './reads.ts'
import type { BackupKind } from './vocabulary.ts'

interface AppendResponseLogInput extends CommandInput {
  readonly incident: string
  readonly kind: ResponseLogKind
  readonly at: string
  readonly text: string
  readonly counterpart?: string | null
  readonly backupKind?: BackupKind | null
  readonly forBriefing?: boolean | null
  readonly aboutFacilities?: boolean | null
  readonly aboutEvidence?: boolean | null
  readonly corrects?: string | null
}

type Entry = Work<typeof incidentRows, AppendResponseLogInput>

const clause = 'IG-4.1-2-3'

/** Of the roles somebody holds, the one in which this kind is written. */
function writerOf({ by, input }: Entry) {
  const fitting = by.as.filter(({ holding }) => mayWrite(holding?.role ?? '', input.kind))
  if (fitting.length === 0) throw new Refusal('FORBIDDEN', { mutation: 'appendResponseLog', clause })
  return actingAs(fitting)
}

/** A correction is an entry of the same kind on the same case, by the body that wrote the first one; one each. */
async function checkCorrection(work: Entry): Promise<void> {
  const { corrects, kind } = work.input
  if (corrects == null) return
  const found = isId(corrects) ? await work.context.reads.byId(responseLogRows, corrects) : null
  if (found?.incidentId !== work.subject.id) throw new Refusal('NOT_FOUND', { argument: 'corrects' })
  if (found?.authorAgencyId !== writerOf(work).agencyId)
    throw new Refusal('FORBIDDEN', { mutation: 'appendResponseLog', clause })
  if (found?.kind !== kind || found?.isCorrected)
    throw new Refusal('BAD_INPUT', { argument: 'corrects', clause })
}

function checkWords({ input }: Entry): void {
  const { kind, text, counterpart, backupKind } = input
  if (!isStated(text)) throw new Refusal('BAD_INPUT', { argument: 'text', clause })
  const wrong = wrongDetail(kind, { counterpart: isStated(counterpart), backupKind: backupKind != null })
  if (wrong) throw new Refusal('BAD_INPUT', { argument: wrong.detail, clause: wrong.clause })
  refuseTooLong({ text, counterpart })
}

export const appendResponseLog = command<typeof incidentRows, AppendResponseLogInput>({
  mutation: 'appendResponseLog',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: responseLogRows,
  step: { machine: 'INCIDENT_HANDLING', state: (row) => row.handlingState },
  clause,
  guards: {
    STATED_TIME_LAWFUL: ({ input, subject, now }) => {
      refuseUnlawfulTime('at', statedInstant(input.at, 'at'), now, subject.occurredAt ?? subject.awareAt)
      return true
    },
  },
  guard: async (work) => {
    writerOf(work)
    checkWords(work)
    await checkCorrection(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { role, agencyId } = writerOf(work)
    const { rows } = await client.query(
      `insert into incidents.response_log_entry (incident_id, agency_id, kind, at, text, counterpart, backup_kind,
         for_briefing, about_facilities, about_evidence, corrects_id, author_no, author_agency_id, role, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
      [
        subject.id,
        subject.agencyId,
        input.kind,
        statedInstant(input.at, 'at'),
        input.text,
        input.counterpart ?? null,
        input.backupKind ?? null,
        input.forBriefing ?? false,
        input.aboutFacilities ?? false,
        input.aboutEvidence ?? false,
        input.corrects ?? null,
        by.personNo,
        agencyId,
        role,
        now,
      ],
    )
    // From here on nothing is thrown away (IG-4.1-2-6a, IG-4.1-2-6b).
    if (supposesCrime(input.kind)) await suspectCrime(client, subject.id)
    return {
      id: rows[0].id,
      details: { incident: subject.id, kind: input.kind, corrects: input.corrects ?? null },
    }
  },
})
