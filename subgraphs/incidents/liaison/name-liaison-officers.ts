/** nameLiaisonOfficers: people of the authority, each with its role in force, are named; being named opens nothing yet (IG-4.3-1). */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { liaisonRows, standingOfficers } from './reads.ts'

interface Input extends CommandInput {
  readonly liaison: string
  readonly people: readonly string[]
}

const clause = 'IG-4.3-1'
const MOST_PEOPLE = 50

export const nameLiaisonOfficers = command<typeof liaisonRows, Input>({
  mutation: 'nameLiaisonOfficers',
  subject: liaisonRows,
  subjectId: (input) => input.liaison,
  step: { machine: 'DISASTER_LIAISON', state: (row) => row.state },
  clause,
  guard: async ({ client, subject, input }) => {
    if (input.people.length === 0 || input.people.length > MOST_PEOPLE)
      throw new Refusal('BAD_INPUT', { argument: 'people', limit: MOST_PEOPLE, clause })
    const named = new Set((await standingOfficers(client, subject.id)).map(({ personId }) => personId))
    if (input.people.some((person) => named.has(person)))
      throw new Refusal('BAD_INPUT', { argument: 'people', reason: 'NAMED_ALREADY', clause })
  },
  run: async ({ client, subject, input, by, now }) => {
    const { rowCount } = await client.query(
      `insert into incidents.liaison_officer (liaison_id, incident_id, authority_id, person_no, person_id, named_at)
       select $1, $2, $3, p.no, p.id, $5 from published_agencies.person p
       where p.id::text = any($4) and p.kind = 'PERSON' and exists (
         select from published_agencies.role_grant g join published_agencies.agency a on a.no = g.agency_no
         where g.person_no = p.no and g.role = 'DISASTER_AUTHORITY' and a.id = $3
           and g.valid_from <= $5 and (g.valid_to is null or g.valid_to > $5))`,
      [subject.id, subject.incidentId, subject.authorityId, input.people, now],
    )
    if (rowCount !== new Set(input.people).size)
      throw new Refusal('BAD_INPUT', { argument: 'people', reason: 'NOT_OF_THE_DISASTER_AUTHORITY', clause })
    await client.query('update incidents.disaster_liaison set version = version + 1 where id = $1', [
      subject.id,
    ])
    return {
      id: subject.id,
      chain: actingAs(by.as).agencyId,
      details: { incident: subject.incidentId, people: rowCount },
    }
  },
})
