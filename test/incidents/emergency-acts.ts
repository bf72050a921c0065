/** What is done about emergency access in the tests, each act by whoever has read the row as it stands. */
import { reported } from './acts.ts'
import type { Cast } from './cast.ts'
import { left } from './national-acts.ts'

export const urgent = { purpose: 'to stop the spread' }

const SHOWN = 'emergencyAccess { id state version openUntil }'

export function emergencyIn(cast: Cast) {
  const { world } = cast

  /** A case of level 1 of a non-government agency, closed to the two offices but for its core (and its detail). */
  const minor = (other: object = {}) =>
    reported(
      cast,
      {
        agency: cast.agency('t-power'),
        affectedSystems: [],
        matchedCriteria: ['L1_NONCORE_OUTAGE'],
        ...other,
      },
      't.power',
    )

  const request = (account: string | null, incident: string, other: object = {}) =>
    world.act(account, 'requestEmergencyAccess', { incident, reason: 'It spreads.', ...other }, SHOWN)

  async function step(account: string | null, mutation: string, access: string, other: object = {}) {
    const { rows } = await world.owner.query('select version from incidents.emergency_access where id = $1', [
      access,
    ])
    return world.act(account, mutation, { access, expectedVersion: rows[0].version, ...other }, SHOWN)
  }

  const grant = (account: string | null, access: string) => step(account, 'grantEmergencyAccess', access)
  const decline = (account: string | null, access: string) =>
    step(account, 'declineEmergencyAccess', access, { reason: 'It can wait.' })
  const end = (account: string | null, access: string) => step(account, 'endEmergencyAccess', access)
  const answer = (account: string | null, access: string, said = 'OBJECT') =>
    step(account, 'answerEmergencyAccess', access, { answer: said, reason: 'We were at hand.' })
  const review = (account: string | null, access: string, other: object = {}) =>
    step(account, 'reviewEmergencyAccess', access, {
      finding: 'JUSTIFIED',
      reason: 'It was needed.',
      ...other,
    })

  /** Asked for by the one and granted by the other. */
  async function opened(incident: string, by = 't.national', second = 't.technical'): Promise<string> {
    const { id } = left(await request(by, incident))
    left(await grant(second, id))
    return id
  }

  async function seen(account: string | null, access: string, fields = 'id') {
    const reply = await world.ask(
      account,
      `query($id: ID!) { emergencyAccess(id: $id) { ${fields} } }`,
      { id: access },
      urgent,
    )
    return reply.data?.emergencyAccess ?? null
  }

  async function look(account: string, incident: string, selection: string, options: object = urgent) {
    const reply = await world.ask(
      account,
      `query($id: ID!) { incident(id: $id) { ${selection} } }`,
      { id: incident },
      options,
    )
    return reply.data?.incident ?? null
  }

  return { minor, request, grant, decline, end, answer, review, opened, seen, look }
}
