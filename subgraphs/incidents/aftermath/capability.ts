/** Aftermath: the report after an incident, from the day it is due until its last measure has shown its effect. */
import { isOverdue } from '../../../law/reports/measure-progress.ts'
import { reportRecipients } from '../../../law/reports/report-recipients.ts'
import type { Context } from '../../context.ts'
import { page } from '../../page.ts'
import { ACCESS, type Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { acceptInvestigationReport } from './accept-investigation-report.ts'
import type { Draft } from './contents.ts'
import { oneUnder } from './one-under.ts'
import {
  draftRows,
  measureParts,
  reportList,
  reportRows,
  stepParts,
  submissionParts,
  updateParts,
} from './reads.ts'
import { returnInvestigationReport } from './return-investigation-report.ts'
import { signInvestigationReport } from './sign-investigation-report.ts'
import { submitInvestigationReport } from './submit-investigation-report.ts'
import { updateImprovementMeasure } from './update-improvement-measure.ts'
import { upsertInvestigationReport } from './upsert-investigation-report.ts'
import type { TechnicalPart } from './vocabulary.ts'

type Report = Row<typeof reportRows>
interface Measure {
  readonly id: string
  readonly reportId: string
  readonly plannedCompletion: string
  readonly completedOn: string | null
  readonly [ACCESS]: Report[typeof ACCESS]
}

async function inForce(row: Report, { reads }: Context) {
  return (await reads.parts(submissionParts, row)).at(-1) ?? null
}

async function technicalSections(row: Report, context: Context) {
  const content = (await inForce(row, context)) as Draft | null
  if (!content) return null
  const technical = content.measures.filter(({ dimension }) => dimension === 'TECHNICAL')
  const sections: { part: TechnicalPart; text: string | null | undefined }[] = [
    { part: 'IMPACT_SCOPE', text: content.impactScope },
    { part: 'RECOVERY_COURSE', text: content.recoveryCourse },
    { part: 'HANDLING_COURSE', text: content.handlingCourse },
    ...technical.map(({ description }) => ({ part: 'MEASURE' as const, text: description })),
  ]
  return sections.map(({ part, text }) => ({ part, text: text ?? null }))
}

async function measures(row: Report, { reads }: Context) {
  const found = await reads.parts(measureParts, row)
  return found.filter((each) => (each as { submission?: number }).submission === row.submissions)
}

async function updates(measure: Measure, { reads }: Context) {
  const found = await reads.parts(updateParts, { id: measure.reportId, [ACCESS]: measure[ACCESS] })
  return found.filter((each) => (each as { measureId?: string }).measureId === measure.id)
}

export const aftermath: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [reportRows, draftRows],
  parts: [submissionParts, measureParts, updateParts, stepParts],
  lists: [reportList],
  commands: [
    upsertInvestigationReport,
    signInvestigationReport,
    submitInvestigationReport,
    returnInvestigationReport,
    acceptInvestigationReport,
    updateImprovementMeasure,
  ],
  resolvers: {
    Query: {
      investigationReport: (_, { id }, { reads }) => reads.byId(reportRows, id),
      investigationReports: (_, args, context) => page(context, reportList, args),
    },
    Incident: {
      investigationReport: ({ id }: Row<typeof incidentRows>, _: unknown, context: Context) =>
        oneUnder(context, reportRows, 'incident_id', id),
    },
    InvestigationReport: {
      __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(reportRows, id),
      incident: ({ incidentId }: Report, _: unknown, { reads }: Context) =>
        reads.byId(incidentRows, incidentId),
      agency: ({ agencyId }: Report) => ({ id: agencyId }),
      recipients: (row: Report) => reportRecipients(row),
      content: (row: Report, _: unknown, context: Context) => inForce(row, context),
      submissions: (row: Report, _: unknown, { reads }: Context) => reads.parts(submissionParts, row),
      draft: ({ id }: Report, _: unknown, context: Context) => oneUnder(context, draftRows, 'report_id', id),
      technicalSections: (row: Report, _: unknown, context: Context) => technicalSections(row, context),
      measures: (row: Report, _: unknown, context: Context) => measures(row, context),
      steps: (row: Report, _: unknown, { reads }: Context) => reads.parts(stepParts, row),
    },
    ImprovementMeasure: {
      overdue: (measure: Measure, _: unknown, { now }: Context) => isOverdue(measure, now),
      updates: (measure: Measure, _: unknown, context: Context) => updates(measure, context),
    },
  } satisfies Resolvers,
}
