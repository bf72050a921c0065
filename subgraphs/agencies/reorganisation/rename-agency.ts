/** `renameAgency`: another name from a date on; the old one is kept for the time it held (G-02). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyRows } from '../directory/reads.ts'
import { type ActInput, actOf, agencyNamed, mustExist, recordAct, textOf } from './act.ts'
import { refusingConflicts } from './conflicts.ts'

interface Input extends ActInput {
  readonly agencyId: string
  readonly nameZh: string
  readonly nameEn: string
}

const LONGEST_NAME = 200

const CLOSE = `insert into agencies.agency_name (agency_no, name_zh, name_en, valid_from, valid_to)
  values ($1, $2, $3, $4, $5)`
const RENAME = `update agencies.agency set name_zh = $2, name_en = $3, name_from = $4, version = version + 1 where no = $1`

export const renameAgency = command<typeof agencyRows, Input>({
  mutation: 'renameAgency',
  subject: agencyRows,
  subjectId: ({ agencyId }) => agencyId,
  clause: 'G-02',
  run: (work) =>
    refusingConflicts(async () => {
      const { input, client } = work
      const act = actOf(work)
      const nameZh = textOf(input.nameZh, 'nameZh', LONGEST_NAME)
      const nameEn = textOf(input.nameEn, 'nameEn', LONGEST_NAME)
      const agency = await agencyNamed(client, input.agencyId, 'agencyId')
      mustExist(agency, act.at, 'effectiveAt')
      const since = agency.nameFrom ?? agency.validFrom
      if (act.at <= since)
        throw new Refusal('BAD_INPUT', { argument: 'effectiveAt', reason: 'LATER_CHANGE', until: since })
      await client.query(CLOSE, [agency.no, agency.nameZh, agency.nameEn, since, act.at])
      await client.query(RENAME, [agency.no, nameZh, nameEn, act.at])
      await recordAct(act, 'RENAMED', agency.no)
      return { id: agency.id, details: { effectiveAt: act.at } }
    }),
})
