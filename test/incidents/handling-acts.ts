/** What the cast does while a case is handled: control, recover, close, reopen, withdraw. */
import type { Reply } from '../harness/world.ts'
import { minutes, reported } from './acts.ts'
import type { Cast } from './cast.ts'

const SELECTION = 'incident { id version state handlingState }'

/** Acts on the case with its present version, as front-ends do who have just read it. */
export async function handle(
  cast: Cast,
  account: string,
  mutation: string,
  incident: string,
  input: object,
  selection = SELECTION,
): Promise<Reply> {
  const { rows } = await cast.world.owner.query('select version from incidents.incident where id = $1', [
    incident,
  ])
  return cast.world.act(
    account,
    mutation,
    { incident, expectedVersion: rows[0]?.version ?? 1, ...input },
    selection,
  )
}

export function controlInput(cast: Cast, other: object = {}) {
  const point = { text: 'As far as known.', at: minutes(cast, -5) }
  return {
    controlledAt: minutes(cast, -2),
    how: 'The account was locked.',
    checklist: { cause: point, level: point, scope: point, loss: point, supportNeed: point },
    ...other,
  }
}

export function recoveryInput(cast: Cast, other: object = {}) {
  return {
    recoveredAt: minutes(cast, 0),
    steps: ['ENVIRONMENT_REBUILD', 'SYSTEM_RESTORE', 'SCAN'].map((step, index) => ({
      step,
      completedAt: minutes(cast, index - 4),
    })),
    ...other,
  }
}

export const closingInput = (cast: Cast, other: object = {}) => ({
  completedAt: minutes(cast, 0),
  handlingMethod: 'The platform was set up anew.',
  ...other,
})

export const reviewOfResponse = {
  manpower: { sufficient: true, suitable: true },
  procedure: { familiar: true, suitable: false, note: 'The form is old.' },
  handling: { suitable: true },
  other: 'Nothing else.',
}

export const control = (cast: Cast, id: string, other: object = {}, account = 't.officer') =>
  handle(cast, account, 'declareDamageControlled', id, controlInput(cast, other))

export const recover = (cast: Cast, id: string, other: object = {}, account = 't.officer') =>
  handle(cast, account, 'declareRecovered', id, recoveryInput(cast, other))

export const close = (cast: Cast, id: string, other: object = {}, account = 't.contact') =>
  handle(cast, account, 'closeIncident', id, closingInput(cast, other))

export const withdraw = (cast: Cast, account: string, id: string, act: string, other: object = {}) =>
  handle(cast, account, 'withdrawIncident', id, { act, reason: 'There was nothing.', ...other })

/** A case of the bureau that was controlled, recovered from and closed; fails loudly when it was not. */
export async function closed(cast: Cast, other: object = {}): Promise<string> {
  const id = await reported(cast, other)
  for (const step of [recover, close]) {
    const { errors } = await step(cast, id)
    if (errors.length > 0) throw new Error(`The case could not be closed: ${JSON.stringify(errors)}`)
  }
  return id
}
