/** Settles a matter at an instant that time alone brings, where no command will: a request that lapses, a day that passes. */
import type { Job } from './job.ts'

export const settleInTime = (subgraph: string): Job => ({
  name: `${subgraph}.settleInTime`,
  run: async ({ payload, now, system }) => {
    // A clock set back is waited for; a later look finds nothing left to do.
    if (Date.parse(String(payload.at)) > now.getTime())
      throw new Error('tasks were settled before their instant')
    await system((client) => client.query(`select ${subgraph}.settle_now($1)`, [String(payload.id)]))
  },
})
