/** A year after somebody has left the work what was found about him or her goes; the line of the result stays (G-61). */
import type { Job } from '../../job.ts'
import { eraseFindings } from './sealed-findings.ts'

/** Counted from the last thing that happened: the end of the work, the leaving, the decision or its revocation. */
const due = `
select f.check_id as "checkId" from vendors.suitability_findings f
join vendors.suitability_check c on c.id = f.check_id join vendors.vendor_person p on p.id = c.person_id
where f.erased_at is null
  and not exists (select 1 from vendors.assignment a where a.person_id = p.id and a.ended_at is null)
  and greatest((select max(a.ended_at) from vendors.assignment a where a.person_id = p.id), p.left_at, c.decided_at, c.revoked_at)
    <= $1::timestamptz - interval '1 year'
order by f.check_id for update of f skip locked`

/** No person acts, so no journal tells of it: the findings say themselves when they were erased. */
export const eraseDetails: Job = {
  name: 'vendors.erase-suitability-details',
  every: '40 18 * * *',
  run: ({ now, system }) =>
    system(async (client) => {
      const { rows } = await client.query(due, [now])
      for (const { checkId } of rows) await eraseFindings(client, checkId, now)
    }),
}
