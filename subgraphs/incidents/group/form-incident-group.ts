/** formIncidentGroup: whoever judges the case begins a group with it; a member is told nothing of how many follow (G-27). */
import { randomInt } from 'node:crypto'
import { taipeiDay } from '../../../law/calendar/taipei.ts'
import { command } from '../../command.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { actorOf, clause, type LinkInput, linked, notGrouped, notWithdrawn } from './linking.ts'
import { linkCase } from './reads.ts'
import type { AttackKind } from './vocabulary.ts'

interface FormIncidentGroupInput extends LinkInput {
  readonly attackKind: AttackKind
}

/** Drawn, so that it counts nothing and tells no order. */
const newReference = (now: Date) =>
  `GRP-${taipeiDay(now).year}-${randomInt(36 ** 6, 36 ** 7)
    .toString(36)
    .toUpperCase()}`

export const formIncidentGroup = command<typeof incidentRows, FormIncidentGroupInput>({
  mutation: 'formIncidentGroup',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'INCIDENT_GROUP', state: () => null },
  clause,
  guards: {
    REASON_STATED: ({ input }) => isStated(input.reason),
    CASE_NOT_WITHDRAWN: notWithdrawn,
    CASE_NOT_GROUPED: notGrouped,
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, input, now, to } = work
    const { rows } = await client.query(
      `insert into incidents.incident_group (reference, attack_kind, state, is_exercise, formed_by_id)
       values ($1, $2, $3, $4, $5) returning id`,
      [newReference(now), input.attackKind, to, subject.isExercise, actorOf(work).authorityId],
    )
    await linkCase(client, subject.id, rows[0].id, now)
    return linked(work, 'formIncidentGroup', rows[0].id)
  },
})
