/** Changes that no subscription can go on behind any more are forgotten; the steps they told of are kept. */
import type { Job } from '../../job.ts'

/** Longer than any cursor serves (subgraphs/feed.ts). */
const KEPT_HOURS = 48

export const pruneChanges: Job = {
  name: 'incidents.pruneChanges',
  every: '17 * * * *',
  run: async ({ now, system }) => {
    const before = new Date(now.getTime() - KEPT_HOURS * 3_600_000)
    await system((client) => client.query('select incidents.prune_changes($1)', [before]))
  },
}
