/** What is done about support in the tests, each act by whoever has read the request as it stands. */
import { supportAfterVerification } from '../../subgraphs/incidents/support/reads.ts'
import type { Reply } from '../harness/world.ts'
import { incident, minutes, reported } from './acts.ts'
import type { Cast } from './cast.ts'

export const hour = 3_600_000
export const grave = { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] }

const SHOWN = 'request { id state version }'

interface Stood {
  readonly id: string
  readonly state: string
  readonly version: number
}

/** What a step left of the request; fails loudly when it was refused. */
export function stood(answer: Reply): Stood {
  const [payload] = Object.values(answer.data ?? {}) as { request: Stood }[]
  if (!payload?.request) throw new Error(`The step was refused: ${JSON.stringify(answer.errors)}`)
  return payload.request
}

export function supportIn(cast: Cast) {
  const ask = (account: string, of: string, other: object = {}): Promise<Reply> =>
    cast.world.act(account, 'requestSupport', { incident: of, need: 'Somebody who knows.', ...other }, SHOWN)

  /** A step of a request by somebody who has read it as it stands. */
  async function step(account: string, mutation: string, id: string, other: object = {}, selection = SHOWN) {
    const { rows } = await cast.world.owner.query(
      'select version from incidents.support_request where id = $1',
      [id],
    )
    return cast.world.act(
      account,
      mutation,
      { request: id, expectedVersion: rows[0].version, ...other },
      selection,
    )
  }

  const endorse = (account: string, id: string, verdict = 'ENDORSE', other: object = {}) =>
    step(account, 'endorseSupport', id, { verdict, ...other })
  const decide = (account: string, id: string, verdict: string, other: object = {}) =>
    step(account, 'decideSupport', id, { verdict, reason: 'So it is.', ...other })
  const sent = (code = 't-national') => ({ bodies: [cast.agency(code)], team: 'Two analysts.' })
  const dispatch = (account: string, id: string, other: object = {}) =>
    step(account, 'dispatchSupport', id, { ...sent(), ...other })
  const reply = (account: string, id: string, other: object = {}) =>
    step(account, 'replySupport', id, {
      handling: 'Cleaned.',
      result: 'Clean.',
      at: minutes(cast, 0),
      ...other,
    })
  const settle = (account: string, id: string) => step(account, 'settleSupport', id)

  /** As the national authority leaves the case once it has verified it anew. */
  async function reverified(of: string): Promise<void> {
    const { owner } = cast.world
    await owner.query(`update incidents.incident set verification_state = 'REVERIFIED' where id = $1`, [of])
    await supportAfterVerification(owner, of, cast.world.now())
  }

  /** A case of the bureau, level 2 unless said, with a request that the national authority decides on. */
  async function deciding(other: object = {}) {
    const of = await reported(cast, other)
    await reverified(of)
    const { id } = stood(await ask('t.contact', of))
    stood(await endorse('t.reviewer', id))
    return { of, id }
  }

  async function dispatched(other: object = {}, code = 't-national') {
    const found = await deciding(other)
    stood(await dispatch('t.national', found.id, sent(code)))
    return found
  }

  async function read(account: string | null, id: string, selection: string) {
    const answer = await cast.world.ask(
      account,
      `query($id: ID!) { supportRequest(id: $id) { ${selection} } }`,
      { id },
    )
    return answer.data?.supportRequest ?? null
  }

  const supportClocks = async (of: string, account = 't.contact') => {
    const { row } = await incident(cast, account, of, 'clocks { kind state basis dueAt }')
    return row.clocks.filter(({ kind }: { kind: string }) => kind === 'SUPPORT')
  }

  const isOpen = async (of: string) =>
    (await cast.world.owner.query('select support_open from incidents.incident where id = $1', [of])).rows[0]
      .support_open

  return {
    ask,
    step,
    endorse,
    decide,
    sent,
    dispatch,
    reply,
    settle,
    reverified,
    deciding,
    dispatched,
    read,
    supportClocks,
    isOpen,
  }
}
