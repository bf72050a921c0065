/** The directory as rows: agencies, bodies, and the effective-dated facts that join them. */
import { partyOfAgency, plain, reachOf, rowSource, type Sql } from '../../row-source.ts'

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
