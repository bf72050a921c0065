/** raiseObservation: anybody in the agency says what he noticed, at once; the hour of reporting counts from then (G-13). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { isStated, refuseTooLong, refuseUnlawfulTime, statedInstant } from '../stated.ts'
import { observationRows } from './reads.ts'

interface RaiseObservationInput extends CommandInput {
  readonly agency: string
  readonly text: string
  readonly observedAt: string
}

const clause = 'AP-4.1-16a'

export const raiseObservation = command<typeof agencyFacts, RaiseObservationInput>({
  mutation: 'raiseObservation',
  subject: agencyFacts,
  subjectId: (input) => input.agency,
  returns: observationRows,
  step: { machine: 'INCIDENT_VERIFICATION', state: () => null },
  clause,
  guards: {
    AGENCY_NOT_EXCEPTED: ({ subject }) => !subject.isExcepted,
    STATED_TIME_LAWFUL: ({ input, now }) => {
      refuseUnlawfulTime('observedAt', statedInstant(input.observedAt, 'observedAt'), now)
      return true
    },
    // The observation is itself what awareness is counted from; nothing comes before it.
    AWARE_BY_LINKED_NOTICE: () => true,
  },
  guard: ({ input }) => {
    if (!isStated(input.text)) throw new Refusal('BAD_INPUT', { argument: 'text', clause })
    refuseTooLong({ text: input.text })
  },
  run: async ({ client, subject, input, by, now }) => {
    const { rows } = await client.query(
      `insert into incidents.observation (agency_id, text, observed_at, raised_by_no, raised_by_role, raised_at)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        subject.id,
        input.text,
        statedInstant(input.observedAt, 'observedAt'),
        by.personNo,
        actingAs(by.as).role,
        now,
      ],
    )
    return { id: rows[0].id, details: {} }
  },
})
