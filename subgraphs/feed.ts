/** Events in the order in which they were committed, as far as one viewer may know of them, from any place on. */
import { contextOf, type SubgraphRequest } from './answer.ts'
import type { Context } from './context.ts'
import type { Statement } from './database.ts'
import type { Wanted } from './groups.ts'
import { outageOf } from './outage.ts'
import { Refusal } from './refusal.ts'
import { SensitiveReads } from './sensitive-reads.ts'
import type { Streaming } from './stream.ts'

export interface Feed<Args> {
  /** The root field of the subscription; its cursors carry it. */
  readonly name: string
  /** Reads `n`, the number of the latest event: all up to it are committed, and no other will come before it. */
  readonly latest: string
  readonly wanted: readonly Wanted[]
  /** Makes events of what the time alone has brought about, up to a signed moment. */
  readonly tended?: string
  /** Reads `id` and `seq` of the first so many events after that number that the viewer may know of. */
  readonly after: (args: Args, seq: string, most: number) => Statement
}

/** What a stream was opened with. */
export interface Opening {
  readonly part: Streaming
  readonly request: SubgraphRequest
  readonly signal: AbortSignal
  /** Called once the place is known from which on nothing is missed. */
  readonly opened: () => void
}

export interface Event {
  readonly id: string
}

/** A viewer who was away for longer asks the lists anew: that is quicker than to hear of every step. */
const RESUMED_WITHIN = 24 * 3_600_000
const AT_ONCE = 50
const ORDER = 'SEQ'

interface Numbered {
  readonly seq: string
  readonly recordedAt: Date
}

/** The place after an event, sealed for the viewer. */
export function cursorAfter(name: string, { seq, recordedAt }: Numbered, context: Context): string {
  const { viewer, database } = context
  const place = { value: seq, id: recordedAt.toISOString() }
  return database.cursors.at(viewer.subject ?? '', name, ORDER, place)
}

function placeOf(name: string, cursor: string, { viewer, database, now }: Context): string {
  const { value, id } = database.cursors.place(viewer.subject ?? '', name, ORDER, cursor)
  if (now.getTime() - Date.parse(id) > RESUMED_WITHIN)
    throw new Refusal('CURSOR_EXPIRED', { argument: 'after' })
  return value
}

async function read<Args>(feed: Feed<Args>, args: Args, { reads }: Context, seq: string | null) {
  const events = seq === null ? [] : [feed.after(args, seq, AT_ONCE)]
  // The latest number is read first: what the second statement then does not show up to it is not for this viewer.
  const [[latest] = [], found = []] = await reads.run(
    feed.wanted,
    { text: feed.latest, values: [] },
    ...events,
  )
  const end = BigInt(latest?.n as string)
  // A database that was put back to an earlier day gives these numbers to other changes.
  if (end < BigInt(seq ?? 0)) throw new Refusal('CURSOR_EXPIRED', { argument: 'after' })
  const last = BigInt((found.at(-1)?.seq as string | undefined) ?? 0)
  const more = found.length === AT_ONCE
  const mark = more || last > end ? last : end
  return { events: found.map(({ id }) => ({ id: String(id) })), mark: String(mark), more }
}

/**
 * Who asks, and what he may know, is found out anew before each look. Nothing is kept for a viewer but his place: one
 * who reads slowly is told later, and costs nothing meanwhile.
 */
export async function* follow<Args extends { readonly after?: string | null }>(
  feed: Feed<Args>,
  args: Args,
  { part, request, signal, opened }: Opening,
): AsyncGenerator<Event> {
  const { live, standings, database } = part
  const { authorization } = request.headers
  const look = async () => {
    const now = part.clock()
    const viewer = await standings.viewer(authorization, database, now)
    return contextOf(part, request, viewer, now, new SensitiveReads(null))
  }
  const ended = () => signal.aborted || live.notices.closed
  const first = await look()
  if (first.viewer.subject === null) throw new Refusal('UNAUTHENTICATED')
  const leave = live.seat(first.viewer.subject)
  try {
    let mark = args.after == null ? null : placeOf(feed.name, args.after, first)
    if (mark === null) ({ mark } = await live.inTurn(() => read(feed, args, first, null)))
    opened()
    while (!ended()) {
      const { version } = live.notices
      const found = await live
        .inTurn(async () => read(feed, args, await look(), mark))
        .catch((error: unknown) => {
          // An outage passes, and nothing is lost by it: the place is kept until the database is back.
          if (outageOf(error, database.subgraph)) return null
          throw error
        })
      if (found) {
        yield* found.events
        mark = found.mark
      }
      if (!found?.more) await quiet(version, found !== null)
    }
  } finally {
    leave()
  }

  /** Until there is news; a stream that has nothing to tell ends with its token all the same. */
  async function quiet(version: number, content: boolean): Promise<void> {
    do {
      await live.notices.next(version, live.lookMs, signal)
      await standings.holds(authorization)
      if (feed.tended !== undefined) await live.tend(feed.name, feed.tended, part.clock())
    } while (content && live.notices.version === version && !ended())
  }
}
