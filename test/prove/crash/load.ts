/** Readers and reporters that do not stop while something is done to the database, and what each of them was told. */
import type { Reply, World } from '../../harness/world.ts'
import { inputOf, newReport, type Report } from './reporters.ts'

export interface Heard extends Reply {
  readonly ms: number
}

export interface Load {
  readonly heard: readonly Heard[]
  readonly reports: readonly Report[]
  /** Lets everybody finish the request under way. */
  end(): Promise<void>
}

export const ACCOUNT = 'kaohsiung-sab.contact'

export async function timed(asking: () => Promise<Reply>): Promise<Heard> {
  const began = performance.now()
  const reply = await asking()
  return { ...reply, ms: performance.now() - began }
}

export async function report(world: World, agency: string, sent: Report): Promise<Reply> {
  const reply = await world.act(ACCOUNT, 'reportIncident', inputOf(sent, agency), 'incident { id }')
  sent.incident = reply.data?.reportIncident?.incident?.id ?? sent.incident
  return reply
}

export function load(world: World, agency: string, query: string, { readers = 3, reporters = 3 } = {}): Load {
  const heard: Heard[] = []
  const reports: Report[] = []
  let going = true
  const reader = async () => {
    while (going) heard.push(await timed(() => world.ask(ACCOUNT, query)))
  }
  // As a client does that wants its report to arrive: the same one until it is acknowledged, then the next.
  const reporter = async () => {
    while (going) {
      const next = newReport(world.now())
      reports.push(next)
      while (going && next.incident === undefined) heard.push(await timed(() => report(world, agency, next)))
    }
  }
  const all = Promise.all([
    ...Array.from({ length: readers }, reader),
    ...Array.from({ length: reporters }, reporter),
  ])
  return {
    heard,
    reports,
    end: async () => {
      going = false
      await all
    },
  }
}
