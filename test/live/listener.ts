/** A caller who subscribes over HTTP and writes down every byte that comes. */
import { until } from '../../database/until.ts'
import { tokenFor } from '../harness/keys.ts'
import type { World } from '../harness/world.ts'

export interface Heard {
  readonly data?: any
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, any>> }[]
}

export interface Listener {
  readonly status: number
  readonly bytes: () => string
  readonly events: () => readonly Heard[]
  /** Waits until so many events have come. */
  heard(count: number): Promise<readonly Heard[]>
  /** Waits until the server has ended the stream by itself. */
  over(): Promise<readonly Heard[]>
  /** Waits for so many heartbeats more. */
  beats(more: number): Promise<void>
  leave(): void
}

const SOON = { within: 8_000, every: 5 }
const BEAT = ':\n\n'

export const selection = 'id cursor kind step at incident { id reference effectiveLevel description }'
export const subscription = (of = selection) =>
  `subscription($agency: ID, $after: String) { incidentChanged(agency: $agency, after: $after) { ${of} } }`

export async function listen(
  world: World,
  account: string | null,
  variables: object = {},
  { query = subscription(), url = world.endpoint, token = undefined as string | undefined } = {},
): Promise<Listener> {
  const leaving = new AbortController()
  const bearer = token ?? (account === null ? undefined : await tokenFor(account, world.now()))
  const response = await fetch(url, {
    method: 'POST',
    signal: leaving.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  let bytes = ''
  let over = false
  const reading = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) bytes += decoder.decode(chunk, { stream: true })
    over = true
  }
  void reading().catch(() => {})

  const events = (): readonly Heard[] =>
    bytes
      .split('\n\n')
      .slice(0, -1)
      .filter((frame) => frame.startsWith('event: next\ndata: '))
      .map((frame) => JSON.parse(frame.slice('event: next\ndata: '.length)))
  const beaten = () => bytes.split(BEAT).length - 1
  const must = async <T>(ask: () => T | false) => {
    const found = await until(ask, SOON)
    if (!found) throw new Error(`It did not come; what came is ${bytes}`)
    return found
  }
  // The first beat says that the stream is open, and from where on.
  if (response.status === 200) await must(() => beaten() > 0)
  return {
    status: response.status,
    bytes: () => bytes,
    events,
    heard: (count) => must(() => events().length >= count && events()),
    over: () => must(() => over && events()),
    beats: async (more) => {
      const goal = beaten() + more
      await must(() => beaten() >= goal || over)
      if (beaten() < goal) throw new Error(`It is over; what came is ${bytes}`)
    },
    leave: () => leaving.abort(),
  }
}

export const silent = (listener: Listener) => listener.bytes().replaceAll(BEAT, '')
export const codesOf = (heard: Heard | undefined) => heard?.errors?.map(({ extensions }) => extensions.code)
export const changesOf = (events: readonly Heard[]) => events.map(({ data }) => data?.incidentChanged)
