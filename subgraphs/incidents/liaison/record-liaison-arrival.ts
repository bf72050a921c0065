/** recordLiaisonArrival: somebody named has come to the council, and reads the case from then on as far as it concerns him (IG-4.3-1). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { type OfficerInput, officerOf } from './officer.ts'
import { liaisonRows } from './reads.ts'

interface Input extends OfficerInput {
  readonly arrivedAt: string
}

const mutation = 'recordLiaisonArrival'
const clause = 'IG-4.3-1'

export const recordLiaisonArrival = command<typeof liaisonRows, Input>({
  mutation,
  subject: liaisonRows,
  subjectId: (input) => input.liaison,
  step: { machine: 'DISASTER_LIAISON', state: (row) => row.state },
  clause,
  guards: {
    STATED_TIME_LAWFUL: async (work) => {
      const { namedAt } = await officerOf(work)
      refuseUnlawfulTime('arrivedAt', statedInstant(work.input.arrivedAt, 'arrivedAt'), work.now, namedAt)
      return true
    },
  },
  guard: async (work) => {
    if ((await officerOf(work)).arrivedAt !== null)
      throw new Refusal('BAD_INPUT', { argument: 'person', reason: 'ARRIVED_ALREADY', clause })
  },
  run: async (work) => {
    const { client, subject, input, by, to } = work
    const arrivedAt = statedInstant(input.arrivedAt, 'arrivedAt')
    const officer = await officerOf(work)
    await client.query('update incidents.liaison_officer set arrived_at = $2 where id = $1', [
      officer.id,
      arrivedAt,
    ])
    await client.query(
      `update incidents.disaster_liaison set state = $2, arrived_at = coalesce(arrived_at, $3), version = version + 1
       where id = $1`,
      [subject.id, to, arrivedAt],
    )
    return { id: subject.id, chain: actingAs(by.as).agencyId, details: { incident: subject.incidentId } }
  },
})
