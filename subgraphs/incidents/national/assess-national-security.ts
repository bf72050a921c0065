/** assessNationalSecurity: the NSC office answers the five indicators; one that holds starts the two clocks (IG-4.4-3-0, G-20). */

import { cancelClock } from '../../../law/clocks/clock.ts'
import { confidentialClocks, isConfidential } from '../../../law/clocks/confidential.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import {
  isNationalSecurityRelated,
  type NationalSecurityIndicator,
  nationalSecurityIndicators,
} from '../../../law/levels/national-security.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { clocksOf, rewriteClocks, startClocks } from '../clocks/reads.ts'
import { publishedItem } from '../facts/intelligence.ts'
import { incidentRows } from '../reporting/reads.ts'
import { refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { refuseClosed } from './acting.ts'
import { assessmentRows } from './reads.ts'

type Input = CommandInput &
  Readonly<Record<NationalSecurityIndicator, boolean>> & {
    readonly incident: string
    readonly nationalSecurityRelated: boolean
    readonly note?: string | null
    readonly earlyWarning?: string | null
    readonly preliminaryAt: string
  }
type Assessing = Work<typeof incidentRows, Input>

const mutation = 'assessNationalSecurity'
const clause = 'IG-4.4-3-0'

/** What stopped each clock before it began: a task force or a meeting may stand already (G-20). */
async function stoppedBefore({ client, subject }: Assessing) {
  const { rows } = await client.query(
    `select (select min(established_at) from incidents.task_force where incident_id = $1) as "TASKFORCE",
       (select min(held_at) from incidents.defence_meeting where incident_id = $1) as "DEFENCE_MEETING"`,
    [subject.id],
  )
  return rows[0] as Readonly<Record<'TASKFORCE' | 'DEFENCE_MEETING', Date | null>>
}

/** An early warning is named by an office that has it; others learn nothing from trying (IG-3.4-1a, D-04). */
async function checkEarlyWarning({ input, context }: Assessing): Promise<void> {
  if (input.earlyWarning == null) return
  const item = await context.reads.byId(publishedItem, input.earlyWarning)
  if (!item) throw new Refusal('NOT_FOUND', { mutation, argument: 'earlyWarning' })
  if (!item.isEarlyWarning)
    throw new Refusal('BAD_INPUT', { mutation, argument: 'earlyWarning', clause: 'IG-3.4-1a' })
}

async function startBoth(work: Assessing, preliminaryAt: Date): Promise<void> {
  const { client, subject } = work
  const running = (await clocksOf(client, subject.id)).filter(({ cancelledAt }) => cancelledAt === null)
  const stopped = await stoppedBefore(work)
  const { occurredAt, awareAt } = subject
  const level = subject.effectiveLevel as IncidentLevel
  await startClocks(
    client,
    subject.id,
    confidentialClocks
      .filter((kind) => running.every((clock) => clock.kind !== kind))
      .map((kind) => ({
        kind,
        level,
        basis: { occurredAt, awareAt, preliminaryAt },
        ...(stopped[kind] && { stoppedAt: stopped[kind] }),
      })),
  )
}

export const assessNationalSecurity = command<typeof incidentRows, Input>({
  mutation,
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: assessmentRows,
  clause,
  guard: async (work) => {
    const { subject, input, now } = work
    refuseClosed(subject.handlingState, mutation)
    refuseTooLong({ note: input.note })
    if (input.nationalSecurityRelated !== isNationalSecurityRelated(input))
      throw new Refusal('BAD_INPUT', { argument: 'nationalSecurityRelated', clause })
    refuseUnlawfulTime(
      'preliminaryAt',
      statedInstant(input.preliminaryAt, 'preliminaryAt'),
      now,
      subject.occurredAt,
    )
    await checkEarlyWarning(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const { agencyId } = actingAs(by.as)
    const preliminaryAt = statedInstant(input.preliminaryAt, 'preliminaryAt')
    const answers = nationalSecurityIndicators.map(({ indicator }) => input[indicator])
    const { rows } = await client.query(
      `insert into incidents.national_security_assessment
         (incident_id, body_id, national_security_related, note, preliminary_at, assessed_by_no, recorded_at,
          indicator_organised_source, indicator_important_victim, indicator_widespread, indicator_classified_loss,
          indicator_livelihood_impact, intel_item_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
      [
        subject.id,
        agencyId,
        input.nationalSecurityRelated,
        input.note ?? null,
        preliminaryAt,
        by.personNo,
        now,
        ...answers,
        input.earlyWarning ?? null,
      ],
    )
    if (input.nationalSecurityRelated) await startBoth(work, preliminaryAt)
    else
      await rewriteClocks(client, subject.id, (clock) =>
        isConfidential(clock.kind) ? cancelClock(clock, now) : clock,
      )
    return { id: rows[0].id, chain: agencyId, details: { incident: subject.id } }
  },
})
