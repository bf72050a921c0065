/** Clients that report incidents without a pause, and remember what the graph acknowledged to them. */
import { randomUUID } from 'node:crypto'

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
export async function send({ url, token, agency }: Asking, report: Report): Promise<Answer> {
  const input = inputOf(report, agency)
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: MUTATION, variables: { input } }),
    signal: AbortSignal.timeout(15_000),
  })
  const { data, errors = [] } = (await response.json()) as {
    data?: { reportIncident?: { incident?: { id: string; reference: string } | null } | null }
    errors?: { extensions?: { code?: string } }[]
  }
  const incident = data?.reportIncident?.incident
  if (incident && incident.reference !== report.reference)
    throw new Error(`${report.reference} was answered with ${incident.reference}`)
  return { incident: incident?.id, codes: errors.map(({ extensions }) => String(extensions?.code)) }
}

export interface Stream {
  readonly reports: readonly Report[]
  /** Codes of the answers that were refusals, in the order they came. */
  readonly codes: readonly string[]
  /** Fulfilled when that many reports were sent, or when the stream has broken off before. */
  sent(count: number): Promise<void>
  /** Fulfilled when the last client has heard that nobody is there any more, or that it cannot be served now. */
  readonly broken: Promise<void>
}

export function stream(asking: Asking, clients: number): Stream {
  const reports: Report[] = []
  const codes: string[] = []
  let noticed = () => {}
  async function client(): Promise<void> {
    for (;;) {
      const report = newReport()
      reports.push(report)
      noticed()
      try {
        const answer = await send(asking, report)
        report.incident = answer.incident
        codes.push(...answer.codes)
        if (answer.codes.length > 0) return
      } catch {
        return
      }
    }
  }
  const broken = Promise.all(Array.from({ length: clients }, client)).then(() => {})
  const sent = (count: number) => {
    const enough = new Promise<void>((resolve) => {
      noticed = () => {
        if (reports.length >= count) resolve()
      }
      noticed()
    })
    return Promise.race([enough, broken])
  }
  return { reports, codes, sent, broken }
}
