/** `establishAgency`: a new agency from a date on, under its place in the organisation chart (G-02). */
import { command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { plain, rowSource } from '../../row-source.ts'
import { agencyRows } from '../directory/reads.ts'
import type { AgencyKind, Classification, NonGovKind, SupervisionKind } from '../directory/vocabulary.ts'
import {
  type ActInput,
  actOf,
  agencyNamed,
  alsoIn,
  mustExist,
  mustNotBeExcepted,
  recordAct,
  textOf,
} from './act.ts'
import { refusingConflicts } from './conflicts.ts'
import { addLink, DECIDED, mayStandBelow } from './supervision-links.ts'

interface Input extends ActInput {
  readonly parentId: string
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly kind: AgencyKind
  readonly nonGovKind?: NonGovKind | null
  readonly classification: Classification
  readonly listedAuthorityNo?: number | null
  readonly supervision?: SupervisionKind | null
}

/** What the new agency is to stand under. Its own version is not touched, so none is expected. */
const parentRows = rowSource({ ...agencyRows, columns: plain('id', 'no', 'code') })

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_CODE = 60
const LONGEST_NAME = 200

const ESTABLISH = `
  insert into agencies.agency (code, name_zh, name_en, kind, non_gov_kind, classification, listed_authority_no,
    parent_in_directory, valid_from, source, verified)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '${DECIDED}', true) returning id`

function checked(input: Input) {
  const code = textOf(input.code, 'code', LONGEST_CODE)
  if (!CODE.test(code)) throw new Refusal('BAD_INPUT', { argument: 'code', reason: 'MALFORMED' })
  if ((input.kind === 'SPECIFIC_NON_GOVERNMENT') !== (input.nonGovKind != null))
    throw new Refusal('BAD_INPUT', { argument: 'nonGovKind', reason: 'KIND_MISMATCH', clause: 'ER-2' })
  if (input.listedAuthorityNo != null && input.listedAuthorityNo < 1)
    throw new Refusal('BAD_INPUT', { argument: 'listedAuthorityNo', reason: 'MALFORMED', clause: 'IG-2.2-8' })
  return {
    code,
    nameZh: textOf(input.nameZh, 'nameZh', LONGEST_NAME),
    nameEn: textOf(input.nameEn, 'nameEn', LONGEST_NAME),
  }
}

export const establishAgency = command<typeof parentRows, Input>({
  mutation: 'establishAgency',
  subject: parentRows,
  subjectId: ({ parentId }) => parentId,
  returns: agencyRows,
  clause: 'G-02',
  run: (work) =>
    refusingConflicts(async () => {
      const { input, client } = work
      const act = actOf(work)
      const { code, nameZh, nameEn } = checked(input)
      const parent = await agencyNamed(client, input.parentId, 'parentId')
      mustExist(parent, act.at, 'parentId')
      const { nonGovKind = null, listedAuthorityNo = null, kind, classification, supervision } = input
      const { rows } = await client.query<{ id: string }>(ESTABLISH, [
        ...[code, nameZh, nameEn, kind, nonGovKind, classification],
        ...[listedAuthorityNo, parent.code, act.at],
      ])
      const agency = await agencyNamed(client, rows[0]?.id, 'code')
      if (supervision != null) {
        mayStandBelow(agency, 'supervision')
        for (const each of [agency, parent]) mustNotBeExcepted(each, 'establishAgency')
        await addLink(client, {
          superiorNo: parent.no,
          subordinateNo: agency.no,
          kind: supervision,
          validFrom: act.at,
          validTo: null,
        })
      }
      await recordAct(act, 'ESTABLISHED', agency.no, parent.id)
      const details = { agency: agency.id, kind, supervision: supervision ?? null, effectiveAt: act.at }
      return { id: agency.id, chain: agency.id, details, also: [alsoIn(parent, 'G-02', details)] }
    }),
})
