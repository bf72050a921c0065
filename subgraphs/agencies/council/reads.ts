/** The council as rows: response groups of both systems and eras, its bodies and officers, its hotlines. */
import type { ListSource, Order } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { agencyId, directoryRows, provenance, validity } from '../directory/reads.ts'

export const responseGroupRows = directoryRows('ResponseGroup', 'response_group', {
  ...plain('code', 'era', 'system', 'systemCode', 'number', 'nameZh', 'nameEn', 'aliases', 'leadPrinted'),
  ...plain('jurisdictionZh', 'jurisdictionEn', 'note', 'fileId'),
  leadId: agencyId('lead_no'),
  leadUnitId: agencyId('lead_unit_no'),
  ...validity(),
  ...provenance(),
})

export const councilRows = directoryRows('CouncilRecord', 'council_record', {
  ...plain('fileId', 'era', 'recordType', 'code', 'number', 'nameZh', 'nameEn', 'leadCodes', 'leadUnitCode'),
  ...plain(
    'supportCodes',
    'heldByZh',
    'heldByEn',
    'heldByCode',
    'count',
    'functionsEn',
    'frequency',
    'notes',
  ),
  ...validity(),
  ...provenance(),
})

export const hotlineRows = directoryRows('HotlineChannel', 'hotline_channel', {
  ...plain('kind', 'value', 'operatorCode'),
  ...validity(),
  ...provenance(),
})

/** Members are seen by the right to their group. */
export const memberParts: PartSource = {
  type: 'ResponseGroupMember',
  table: 'agencies.response_group_member',
  parent: responseGroupRows,
  parentColumn: 'group_id',
  columns: { agencyId: agencyId('agency_no'), ...validity() },
  order: (t) => `${t}.agency_no, ${t}.valid_from`,
}

const directory = (field: string) => ({ class: 'AG.DIRECTORY', field })

const names = {
  NAME_EN: { touches: directory('nameEn'), sql: (t: string) => `${t}.name_en`, type: 'text' },
  NAME_ZH: { touches: directory('nameZh'), sql: (t: string) => `${t}.name_zh`, type: 'text' },
} as const satisfies Record<string, Order>

/** Where the text that sets it up lists it. */
const place = (kind: string): Order => ({
  touches: directory('number'),
  sql: (t) => `${t}.era || ' ' || ${t}.${kind} || ' ' || lpad(${t}.number::text, 4, '0')`,
  type: 'text',
})

const byName = { by: 'NAME_EN', direction: 'ASC' } as const

export const responseGroupList: ListSource = {
  name: 'responseGroups',
  source: responseGroupRows,
  filters: {
    system: { touches: directory('system'), sql: (t) => `${t}.system = $value` },
    era: { touches: directory('era'), sql: (t) => `${t}.era = $value` },
    code: { touches: directory('code'), sql: (t) => `${t}.code = $value` },
  },
  orders: { ...names, PLACE: place('system') },
  order: byName,
}

export const councilList: ListSource = {
  name: 'council',
  source: councilRows,
  filters: {
    era: { touches: directory('era'), sql: (t) => `${t}.era = $value` },
    recordType: { touches: directory('recordType'), sql: (t) => `${t}.record_type = $value` },
  },
  orders: { ...names, PLACE: place('record_type') },
  order: byName,
}

export const hotlineList: ListSource = {
  name: 'hotlineChannels',
  source: hotlineRows,
  filters: {},
  orders: { KIND: { touches: directory('kind'), sql: (t) => `${t}.kind`, type: 'text' } },
  order: { by: 'KIND', direction: 'ASC' },
}
