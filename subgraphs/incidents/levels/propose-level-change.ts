/** proposeLevelChange: agency, reviewer or national authority find another level right, at any time (IG-3.3-3a). */
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { isOpen } from './change.ts'
import { changesOf, takeOpinion } from './reads.ts'

interface ProposeLevelChangeInput extends CommandInput {
  readonly incident: string
  readonly level: number
  readonly reason: string
}

const clause = 'IG-3.3-3a'

export const proposeLevelChange = command<typeof incidentRows, ProposeLevelChangeInput>({
  mutation: 'proposeLevelChange',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'LEVEL_CHANGE', state: () => null },
  clause,
  guards: {
    CASE_NOT_ARCHIVED: ({ subject }) => !['ARCHIVED', 'WITHDRAWN'].includes(subject.handlingState),
    REASON_STATED: ({ input }) => isStated(input.reason),
  },
  guard: async ({ client, subject, input }) => {
    refuseTooLong({ reason: input.reason })
    if (input.level < 1 || input.level > 4)
      throw new Refusal('BAD_INPUT', { argument: 'level', reason: 'OUT_OF_RANGE', actual: input.level })
    const open = (await changesOf(client, subject.id)).filter(isOpen)
    // The level that counts needs no change, and what is proposed already is to be decided, not proposed again.
    if (input.level === subject.effectiveLevel || open.some(({ toLevel }) => toLevel === input.level))
      throw new Refusal('BAD_INPUT', { argument: 'level', actual: input.level, clause })
  },
  run: async ({ client, subject, input, by, now }) => {
    const holding = by.as[0]?.holding
    if (!holding) throw new Error('A change of level is proposed in a role')
    const level = await takeOpinion(client, {
      incidentId: subject.id,
      effective: subject.effectiveLevel as IncidentLevel,
      opinion: input.level as IncidentLevel,
      byAgency: holding.role === 'SECURITY_CONTACT',
      decides: false,
      mutation: 'proposeLevelChange',
      personNo: by.personNo,
      role: holding.role,
      reason: input.reason,
      now,
    })
    await client.query('update incidents.incident set version = version + 1 where id = $1', [subject.id])
    return {
      id: subject.id,
      details: { proposed: input.level, levelBefore: subject.effectiveLevel, level },
    }
  },
})
