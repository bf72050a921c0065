/** waiveShareDuty: nothing to share, because the authority shared it, it is public, or a report told it (SR-3-3x1, SR-3-3x2, SR-3-N3). */
import { formatDay } from '../../../law/calendar/writing.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { stated, statedOrNot } from '../stated.ts'
import { dutyRows } from './reads.ts'
import type { ShareDutyWaiver } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly shareDuty: string
  readonly waiver: ShareDutyWaiver
  readonly receipt?: string | null
  readonly reason?: string | null
  readonly publicUrl?: string | null
  readonly publishedOn?: string | null
}

type Waiving = Work<typeof dutyRows, Input>

/** A share that came from the national authority, with the same words in it, or matched by hand with a reason (G-36). */
const received = `
select exists (select 1 from intelligence.intel_segment mine join intelligence.intel_segment theirs
    on md5(lower(regexp_replace(mine.text, '\\s+', '', 'g'))) = md5(lower(regexp_replace(theirs.text, '\\s+', '', 'g')))
  where mine.item_id = d.item_id and theirs.item_id = r.item_id and theirs.restriction is null) as "isSame"
from intelligence.share_duty d
join intelligence.intel_receipt r on r.agency_id = d.agency_id and r.deletion_asked_at is null
join intelligence.intel_share s on s.item_id = r.item_id and s.recipient_agency_id = r.agency_id
join published_agencies.agency a on a.id = s.agency_id
where d.id = $1 and r.id::text = $2 and (a.is_national_authority or s.shared_by_role = 'TECHNICAL_CENTRE')`

async function wasShared({ subject, input, client }: Waiving): Promise<boolean> {
  const { rows } = await client.query(received, [subject.id, input.receipt ?? null])
  return rows.length > 0 && (rows[0].isSame || !!input.reason?.trim())
}

function isPublic({ input, now }: Waiving): boolean {
  const { publicUrl, publishedOn } = input
  if (!publicUrl || !publishedOn || !URL.canParse(publicUrl)) return false
  return ['http:', 'https:'].includes(new URL(publicUrl).protocol) && publishedOn <= formatDay(now)
}

/** A new kind of threat was found after the report, so the report did not tell it (SR-7-2). */
async function wasReported({ subject, client }: Waiving): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from intelligence.share_duty d join intelligence.intel_item i on i.id = d.item_id
     where d.id = $1 and d.ground <> 'NOVEL_THREAT' and i.incident_id is not null`,
    [subject.id],
  )
  return !!rowCount
}

const proofs: Readonly<Record<ShareDutyWaiver, (work: Waiving) => boolean | Promise<boolean>>> = {
  ALREADY_SHARED: wasShared,
  ALREADY_PUBLIC: isPublic,
  COVERED_BY_INCIDENT_REPORT: wasReported,
}

export const waiveShareDuty = command<typeof dutyRows, Input>({
  mutation: 'waiveShareDuty',
  subject: dutyRows,
  subjectId: (input) => input.shareDuty,
  step: { machine: 'SHARE_DUTY', state: (row) => row.state },
  clause: 'SR-3-3x1',
  guards: { WAIVER_PROVEN: (work) => proofs[work.input.waiver](work) },
  run: async ({ subject, input, client, now, to }) => {
    const ofPublic = input.waiver === 'ALREADY_PUBLIC'
    await client.query(
      `update intelligence.share_duty set state = $2, waived_at = $3, waiver = $4, waiver_reason = $5, public_url = $6,
         published_on = $7, receipt_id = $8, version = version + 1 where id = $1`,
      [
        subject.id,
        to,
        now,
        input.waiver,
        statedOrNot('reason', input.reason, 2_000),
        ofPublic ? stated('publicUrl', input.publicUrl, 2_000) : null,
        ofPublic ? input.publishedOn : null,
        input.waiver === 'ALREADY_SHARED' ? input.receipt : null,
      ],
    )
    return { id: subject.id, details: { waiver: input.waiver } }
  },
})
