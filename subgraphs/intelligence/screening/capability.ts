/** Screening (SR-4): every part of an item judged, restricted parts withheld, exceptions decided by a second person. */
import { pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import type { Resolvers } from '../schema.types.ts'
import { exceptionParts, segmentList, segmentRows } from './reads.ts'
import { recordIntelExceptionGround } from './record-intel-exception-ground.ts'
import { redactSegment } from './redact-segment.ts'

export const screening: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [segmentRows],
  parts: [exceptionParts],
  internal: ['intelligence.segment_redaction'],
  lists: [segmentList],
  commands: [redactSegment, recordIntelExceptionGround],
  resolvers: {
    IntelItem: {
      segments: ({ id }, args, context) => pageUnder(context, segmentList, 'item', id, args),
    },
    IntelSegment: {
      __resolveReference: ({ id }, { reads }) => reads.byId(segmentRows, id),
      exceptions: (row, _, { reads }) => reads.parts(exceptionParts, row),
    },
    SegmentException: {
      recipients: ({ recipientIds }) => recipientIds.map((id: string) => ({ id })),
    },
  } satisfies Resolvers,
}
