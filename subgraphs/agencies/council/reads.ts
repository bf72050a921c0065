/** The council as rows: response groups of both systems and eras, its bodies and officers, its hotlines. */
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
