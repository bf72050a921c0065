/** Statistics as rows: editions for those who publish them, and what is published for everybody. */
import type { ListSource } from '../../list.ts'
import { always, plain, rowSource } from '../../row-source.ts'

/** Only those who publish read what is prepared: no row has a relation, and it is of no case in particular. */
export const editionRows = rowSource({
  type: 'StatisticEdition',
  table: 'incidents.statistic_edition',
  class: 'IN.ANN_DRAFT',
  columns: {
    ...plain('id', 'authorityId', 'year', 'edition', 'state', 'levels', 'clocks', 'reason', 'preparedAt'),
    ...plain('preparedByNo', 'releasedAt', 'withdrawnAt', 'withdrawalReason', 'publicationId', 'version'),
  },
  owner: (t) => `${t}.authority_id`,
  relations: [],
  conditions: { NOT_EXERCISE: always, GOVERNMENT_OR_MAJOR: always },
})

export const publishedStatisticRows = rowSource({
  type: 'PublishedStatistic',
  table: 'incidents.published_statistic',
  class: 'AGG.STATS',
  // What has ended falls under a class whose conditions no row here meets: it is gone for everybody.
  variants: [{ when: (t) => `${t}.ended_at is not null`, from: 'AGG.STATS', to: 'IN.ANN_DRAFT' }],
  columns: plain('id', 'authorityId', 'year', 'edition', 'publishedAt', 'levels', 'clocks'),
  relations: [],
  conditions: {},
})

const edition = (field: string) => ({ class: 'IN.ANN_DRAFT', field })
const published = (field: string) => ({ class: 'AGG.STATS', field })

export const editionList: ListSource = {
  name: 'statisticEditions',
  source: editionRows,
  filters: {
    year: { touches: edition('year'), sql: (t) => `${t}.year = $value` },
    state: { touches: edition('state'), sql: (t) => `${t}.state = $value` },
  },
  orders: {
    PREPARED_AT: { touches: edition('preparedAt'), sql: (t) => `${t}.prepared_at`, type: 'timestamptz' },
  },
  order: { by: 'PREPARED_AT', direction: 'DESC' },
}

export const publishedStatisticList: ListSource = {
  name: 'publishedStatistics',
  source: publishedStatisticRows,
  filters: { year: { touches: published('year'), sql: (t) => `${t}.year = $value` } },
  orders: { YEAR: { touches: published('year'), sql: (t) => `${t}.year`, type: 'int' } },
  order: { by: 'YEAR', direction: 'DESC' },
}
