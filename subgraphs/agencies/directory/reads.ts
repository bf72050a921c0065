/** The directory as rows: agencies, bodies, and the effective-dated facts that join them. */
import type { Context } from '../../context.ts'
import { wantedOf } from '../../predicate.ts'
import { type ACCESS, type Access, within } from '../../row.ts'
import { partyOfAgency, plain, reachOf, rowSource, type Sql } from '../../row-source.ts'
import { identityOf } from '../as-of.ts'

const now = '(select access.now())'

/** A renaming decided for a later date leaves the present name in force until then. */
const nameNow = (column: string, inChinese: boolean) => (t: string) =>
  `case when ${t}.name_from > ${now} then agencies.name_before(${t}.no, ${inChinese}, ${now}) else ${t}.${column} end`

export const agencyRows = rowSource({
  type: 'Agency',
  table: 'agencies.agency',
  class: 'AG.DIRECTORY',
  columns: {
    ...plain('id', 'no', 'code', 'kind', 'nonGovKind', 'classification', 'listedAuthorityNo'),
    ...plain('printedNameZh', 'aliases', 'parentInDirectory', 'asListed', 'note', 'validFrom', 'validTo'),
    ...plain('source', 'verified', 'inferred', 'version'),
    nameZh: nameNow('name_zh', true),
    nameEn: nameNow('name_en', false),
    latestNameZh: (t) => `${t}.name_zh`,
    latestNameEn: (t) => `${t}.name_en`,
  },
  owner: (t) => `${t}.id`,
  relations: [reachOf((t) => `${t}.id`), partyOfAgency((t) => `${t}.id`)],
  conditions: { NOT_EXCEPTED: (t) => `${t}.kind not like 'EXCEPTED%'` },
})

/** The opaque identifier of the agency that a column names by number. */
export const agencyId =
  (column: string): Sql =>
  (t) =>
    `(select p.id from published_agencies.agency p where p.no = ${t}.${column})`

/** Everything else in the directory is read by the same roles, whatever row it is: no relation opens more. */
export function directoryRows<Columns extends Record<string, Sql>>(
  type: string,
  table: string,
  columns: Columns,
  owner?: Sql,
) {
  return rowSource({
    type,
    table: `agencies.${table}`,
    class: 'AG.DIRECTORY',
    columns: { ...plain('id'), ...columns },
    relations: [],
    conditions: {},
    ...(owner && { owner }),
  })
}

export const validity = () => plain('validFrom', 'validTo')
export const provenance = () => plain('source', 'verified', 'inferred')

export const bodyRows = directoryRows('Body', 'body', {
  ...plain('code', 'nameZh', 'nameEn', 'aliases', 'kind', 'parentInDirectory', 'note'),
  ...validity(),
  ...provenance(),
})

export const linkRows = directoryRows(
  'SupervisionLink',
  'supervision_link',
  {
    ...plain('kind', 'superiorNo', 'subordinateNo', 'version'),
    superiorId: agencyId('superior_no'),
    subordinateId: agencyId('subordinate_no'),
    ...validity(),
    ...provenance(),
  },
  agencyId('subordinate_no'),
)

export const assignmentRows = directoryRows(
  'SectorAuthorityAssignment',
  'sector_assignment',
  {
    ...plain('matter', 'mode', 'isLead', 'version'),
    agencyId: agencyId('agency_no'),
    authorityId: agencyId('authority_no'),
    ...validity(),
    ...provenance(),
  },
  agencyId('agency_no'),
)

export const successionRows = directoryRows('Succession', 'succession', {
  predecessorId: agencyId('predecessor_no'),
  successorId: agencyId('successor_no'),
  absorbedById: agencyId('absorbed_by_no'),
  ...plain('successorNameZh', 'successorNameEn', 'relation', 'note'),
  effectiveOn: (t) => `${t}.effective_on::text`,
  ...provenance(),
})

export const agencyNameRows = directoryRows('AgencyName', 'agency_name', {
  ...plain('nameZh', 'nameEn'),
  ...validity(),
})

export const reorganisationRows = directoryRows('Reorganisation', 'reorganisation', {
  ...plain('act', 'otherId', 'effectiveAt', 'decidedAt', 'reason'),
})

/** What a code in the directory's texts stands for: an agency or a body, or a name that has no entry. */
export interface Entry {
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly agencyId: string | null
  readonly bodyId: string | null
}

const ENTRIES = `
  select t.code, t.name_zh as "nameZh", t.name_en as "nameEn", t.id as "agencyId", null::uuid as "bodyId"
  from agencies.agency t where t.code = any($1)
  union all
  select t.code, t.name_zh, t.name_en, null, t.id from agencies.body t where t.code = any($1)`

type Seen = { readonly [ACCESS]: Access }

/** One statement for all codes of a batch. The entry is seen by the right to the row that names it. */
export async function entryOf(row: Seen, code: string | null, { reads }: Context) {
  if (code === null) return null
  const wanted = [...wantedOf(agencyRows), ...wantedOf(bodyRows)]
  const found = await reads.batched(identityOf(reads, 'entries'), code, async (codes) => {
    const [rows = []] = await reads.run(wanted, { text: ENTRIES, values: [codes] })
    const byCode = new Map(rows.map((each) => [each.code, each as unknown as Entry]))
    return codes.map((each) => byCode.get(each) ?? null)
  })
  return found && within(row, { ...found })
}

export function entriesOf(row: Seen, codes: readonly string[], context: Context) {
  return Promise.all(codes.map((code) => entryOf(row, code, context))).then((entries) =>
    entries.filter((entry) => entry !== null),
  )
}
