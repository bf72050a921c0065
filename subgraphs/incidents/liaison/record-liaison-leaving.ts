/** recordLiaisonLeaving: whoever leaves reads nothing of the case any more; with the last of those who came the liaison ends (IG-4.3-1). */
import { command } from '../../command.ts'
import { actingAs } from '../acting.ts'
import { refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { type OfficerInput, officerOf } from './officer.ts'
import { liaisonRows, standingOfficers } from './reads.ts'

interface Input extends OfficerInput {
  readonly leftAt: string
}

const clause = 'IG-4.3-1'

export const recordLiaisonLeaving = command<typeof liaisonRows, Input>({
  mutation: 'recordLiaisonLeaving',
  subject: liaisonRows,
  subjectId: (input) => input.liaison,
  step: {
    machine: 'DISASTER_LIAISON',
    state: (row) => row.state,
    outcome: async (input, { client, subject }) => {
      const others = (await standingOfficers(client, subject.id)).filter(
        ({ personId }) => personId !== input.person,
      )
      return others.length > 0 ? 'OTHERS_STAY' : 'LAST_LEAVES'
    },
  },
  clause,
  guards: {
    STATED_TIME_LAWFUL: async (work) => {
      const { namedAt, arrivedAt } = await officerOf(work)
      const leftAt = statedInstant(work.input.leftAt, 'leftAt')
      refuseUnlawfulTime('leftAt', leftAt, work.now, arrivedAt ?? namedAt)
      return true
    },
  },
  run: async (work) => {
    const { client, subject, input, by, to } = work
    const leftAt = statedInstant(input.leftAt, 'leftAt')
    const officer = await officerOf(work)
    await client.query('update incidents.liaison_officer set left_at = $2 where id = $1', [
      officer.id,
      leftAt,
    ])
    await client.query(
      `update incidents.disaster_liaison set state = $2, left_at = case when $2 = 'ENDED' then $3::timestamptz end,
         version = version + 1 where id = $1`,
      [subject.id, to, leftAt],
    )
    return {
      id: subject.id,
      chain: actingAs(by.as).agencyId,
      details: { incident: subject.incidentId, ends: to === 'ENDED' },
    }
  },
})
