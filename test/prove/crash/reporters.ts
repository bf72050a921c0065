/** Clients that report incidents without a pause, and remember what the graph acknowledged to them. */
import { randomUUID } from 'node:crypto'
import { post, type Stream, streamOf } from './stream.ts'

export interface Report {
  readonly key: string
  readonly reference: string
  readonly awareAt: string
  /** The incident that the first answer named; undefined while nothing was acknowledged. */
  incident: string | undefined
}

export interface Answer {
  readonly incident: string | undefined
  readonly codes: readonly string[]
}

export interface Asking {
  readonly url: string
  readonly token: string
  readonly agency: string
}

const MUTATION = `mutation($input: ReportIncidentInput!) {
  reportIncident(input: $input) { clientMutationId incident { id reference } } }`

let serial = 0

export function newReport(now = new Date()): Report {
  serial += 1
  return {
    key: randomUUID(),
    reference: `CRASH-${serial}`,
    awareAt: new Date(now.getTime() - 30_000).toISOString(),
    incident: undefined,
  }
}

/** The very same input each time it is asked for. */
export const inputOf = ({ key, reference, awareAt }: Report, agency: string) => ({
  clientMutationId: key,
  reference,
  agency,
  awareAt,
  incidentKind: 'OTHER',
  description: 'A page showed an error.',
  matchedCriteria: ['L1_NONCORE_OUTAGE'],
  affectedSystems: [],
  outageHours: 1,
  crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
  supportNeeded: false,
})

/** Sends the report. Rejects where no answer arrives. */
export async function send(asking: Asking, report: Report): Promise<Answer> {
  const { data, codes } = await post<{
    reportIncident?: { incident?: { id: string; reference: string } | null } | null
  }>(asking, MUTATION, inputOf(report, asking.agency))
  const incident = data?.reportIncident?.incident
  if (incident && incident.reference !== report.reference)
    throw new Error(`${report.reference} was answered with ${incident.reference}`)
  return { incident: incident?.id, codes }
}

export function stream(asking: Asking, clients: number): Stream<Report> {
  return streamOf(
    clients,
    () => newReport(),
    async (report) => {
      const answer = await send(asking, report)
      report.incident = answer.incident
      return answer.codes
    },
  )
}
