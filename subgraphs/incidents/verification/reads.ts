/** Reviews and the re-verification as parts of the case they judge. */
import type { PartSource } from '../../reads.ts'
import { plain } from '../../row-source.ts'
import { incidentRows } from '../reporting/reads.ts'

export const reviewParts: PartSource = {
  type: 'ReviewRecord',
  table: 'incidents.review_record',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: {
    ...plain('verdict', 'levelOpinion', 'affectsOtherAgencies', 'affectsVitalFacilities'),
    ...plain('crossImpactAssessment', 'reason', 'authorityId', 'role', 'at', 'opinionOnly', 'selfReview'),
  },
  order: (t) => `${t}.no`,
}

export const reverificationParts: PartSource = {
  type: 'ReverificationRecord',
  table: 'incidents.reverification_record',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('verdict', 'levelOpinion', 'bypassedReview', 'reason', 'role', 'at'),
  order: (t) => `${t}.no`,
}
