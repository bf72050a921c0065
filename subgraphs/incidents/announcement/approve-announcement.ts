/** approveAnnouncement: by somebody who wrote none of it, and by each of several joint authorities (G-11). */
import type pg from 'pg'
import { relationNumbers, sectorMatters } from '../../../law/access/relations.ts'
import { type CommandInput, command } from '../../command.ts'
import { acting } from './acting.ts'
import { announcementRows } from './reads.ts'
import { recordStep, write } from './steps.ts'

interface Input extends CommandInput {
  readonly announcement: string
}

const mutation = 'approveAnnouncement'
const clause = 'ER-11-1-0'
const JOINTLY = relationNumbers.SECTOR_JOINT + sectorMatters.indexOf('ANNOUNCEMENT')

/** Joint authorities of the agency in this matter whose approval in this round is still missing. */
async function missingApprovals(
  client: pg.ClientBase,
  { id, agencyId, round }: { id: string; agencyId: string; round: number },
): Promise<number> {
  const { rowCount } = await client.query(
    `select from published_agencies.reach r join published_agencies.agency a on a.no = (r.key & 4294967295)
     where r.target_id = $1 and r.key >> 32 = ${JOINTLY} and r.valid_from <= (select access.now())
       and (r.valid_to is null or r.valid_to > (select access.now()))
       and not exists (select from incidents.announcement_approval p
         where p.announcement_id = $2 and p.round = $3 and p.authority_id = a.id)`,
    [agencyId, id, round],
  )
  return rowCount ?? 0
}

export const approveAnnouncement = command<typeof announcementRows, Input>({
  mutation,
  subject: announcementRows,
  subjectId: (input) => input.announcement,
  step: { machine: 'ANNOUNCEMENT', state: (row) => row.state },
  clause,
  guards: { APPROVER_NOT_AUTHOR: ({ subject, by }) => !subject.authors.includes(by.personNo) },
  run: async ({ client, subject, by, now, to }) => {
    const { role, agencyId } = acting(by.as, subject, mutation)
    await client.query(
      `insert into incidents.announcement_approval (announcement_id, round, authority_id, approver_no, at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [subject.id, subject.round, agencyId, by.personNo, now],
    )
    const missing = subject.announcer === 'SECTOR' ? await missingApprovals(client, subject) : 0
    const state = missing === 0 ? String(to) : subject.state
    await recordStep(client, subject.id, now, {
      step: mutation,
      from: subject.state,
      to: state,
      actorNo: by.personNo,
      role,
      clause,
    })
    await write(client, subject.id, { state })
    return { id: subject.id, chain: agencyId, details: { state, missing } }
  },
})
