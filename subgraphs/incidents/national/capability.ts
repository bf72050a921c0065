/** The national layer of a case: assessment, task force, defence meeting, notice to the agency that was hit (IG-3.4, IG-4.4). */
import type { Context } from '../../context.ts'
import type { ListSource, PageArgs } from '../../list.ts'
import { pageUnder } from '../../page.ts'
import type { Capability } from '../../subgraph.ts'
import { publishedItem } from '../facts/intelligence.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { acknowledgeTaskForce } from './acknowledge-task-force.ts'
import { assessNationalSecurity } from './assess-national-security.ts'
import { conveneDefenceMeeting } from './convene-defence-meeting.ts'
import { decideDefenceMeeting } from './decide-defence-meeting.ts'
import { dissolveTaskForce } from './dissolve-task-force.ts'
import { establishTaskForce } from './establish-task-force.ts'
import { issueImprovementNotice } from './issue-improvement-notice.ts'
import * as found from './reads.ts'
import { recordTaskForceFinding } from './record-task-force-finding.ts'
import { recordTaskForceReport } from './record-task-force-report.ts'
import { reportToConvener } from './report-to-convener.ts'

const underCase =
  (list: ListSource) =>
  ({ id }: { id: string }, args: PageArgs, context: Context) =>
    pageUnder(context, list, 'incident', id, args)

const incident = ({ incidentId }: { incidentId: string }, _: unknown, { reads }: Context) =>
  reads.byId(incidentRows, incidentId)

export const national: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [found.assessmentRows, found.taskForceRows, found.meetingRows, found.noticeRows],
  parts: [found.memberParts, found.findingParts, found.taskForceReportParts],
  lists: [found.assessmentList, found.taskForceList, found.meetingList, found.noticeList],
  commands: [
    assessNationalSecurity,
    establishTaskForce,
    acknowledgeTaskForce,
    recordTaskForceFinding,
    recordTaskForceReport,
    dissolveTaskForce,
    decideDefenceMeeting,
    conveneDefenceMeeting,
    issueImprovementNotice,
    reportToConvener,
  ],
  resolvers: {
    Incident: {
      nationalSecurityAssessments: underCase(found.assessmentList),
      taskForces: underCase(found.taskForceList),
      defenceMeetings: underCase(found.meetingList),
      improvementNotices: underCase(found.noticeList),
    },
    NationalSecurityAssessment: {
      incident,
      body: ({ bodyId }) => ({ id: bodyId }),
      earlyWarning: ({ intelItemId }, _, { reads }) => reads.byId(publishedItem, intelItemId),
    },
    // Whoever may not see an item is not told that there is one (D-04).
    IntelItem: { __resolveReference: ({ id }, { reads }) => reads.byId(publishedItem, id) },
    TaskForce: {
      incident,
      leadBody: ({ leadBodyId }) => ({ id: leadBodyId }),
      members: (row, _, { reads }) => reads.parts(found.memberParts, row),
      findings: (row, _, { reads }) => reads.parts(found.findingParts, row),
      reports: (row, _, { reads }) => reads.parts(found.taskForceReportParts, row),
    },
    TaskForceMember: {
      person: ({ personId }: { personId: string }) => personId,
      body: ({ bodyId }: { bodyId: string | null }) => (bodyId === null ? null : { id: bodyId }),
    },
    DefenceMeeting: {
      incident,
      invitees: ({ inviteeIds }) => inviteeIds.map((id: string) => ({ id })),
    },
    ImprovementNotice: { incident },
  } satisfies Resolvers,
}
