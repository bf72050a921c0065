/** Settles a case at an instant that time alone brings, where no command will: a request that lapses (G-73). */
import type { Job } from '../../job.ts'
import { settle } from './remind.ts'

export const settleInTime: Job = {
  name: 'incidents.settleInTime',
  run: async ({ payload, now, system }) => {
    // A clock set back is waited for; a later look finds nothing left to do.
    if (Date.parse(String(payload.at)) > now.getTime())
      throw new Error('a case was settled before its instant')
    await system((client) => settle(client, String(payload.id)))
  },
}
