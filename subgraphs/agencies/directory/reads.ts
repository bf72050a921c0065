/** Agencies as rows: who relates to them comes from the published relations, like for everybody else's rows. */
import type { ListSource } from '../../list.ts'
import { partyOfAgency, plain, reachOf, rowSource } from '../../row-source.ts'

export const agencyRows = rowSource({
  type: 'Agency',
  table: 'agencies.agency',
  class: 'AG.DIRECTORY',
  columns: {
    ...plain('id', 'no', 'code', 'nameZh', 'nameEn', 'kind', 'nonGovKind', 'listedAuthorityNo', 'version'),
  },
  owner: (t) => `${t}.id`,
  relations: [reachOf((t) => `${t}.id`), partyOfAgency((t) => `${t}.id`)],
  conditions: { NOT_EXCEPTED: (t) => `${t}.kind not like 'EXCEPTED%'` },
})

export const agencyList: ListSource = {
  name: 'agencies',
  source: agencyRows,
  filters: {},
  orders: {
    NAME_EN: {
      touches: { class: 'AG.DIRECTORY', field: 'nameEn' },
      sql: (t) => `${t}.name_en`,
      type: 'text',
    },
  },
  order: { by: 'NAME_EN', direction: 'ASC' },
}
