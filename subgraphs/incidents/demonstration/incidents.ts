/** The demonstration's incidents: what was reported and reviewed, by whom, as commands and nothing else. */
import { randomUUID } from 'node:crypto'

/** What the rows refer to, by the names the demonstration gives them. */
export interface IncidentRefs {
  /** Identifier of an agency by its code. */
  readonly agency: (code: string) => string
  /** Identifier of the core platform of kaohsiung-sab. */
  readonly corePlatform: string
  /** Identifier of contract C-1 (kaohsiung-sab with vendor-a). */
  readonly contractC1: string
  readonly now: Date
}

/** Runs a command as an account and answers with the id of its row. */
type Run = (
  account: string,
  mutation: string,
  input: { readonly clientMutationId: string; readonly [field: string]: unknown },
) => Promise<string>

const MINUTE = 60_000
const alone = { affectsOtherAgencies: false, affectsVitalFacilities: false }

/** Minutes between awareness and report: more than sixty is late, and is accepted all the same. */
function reports({ agency, corePlatform, contractC1 }: IncidentRefs) {
  return [
    {
      account: 'kaohsiung-sab.contact',
      awareMinutesAgo: 25,
      input: {
        reference: 'SAB-1',
        agency: agency('kaohsiung-sab'),
        incidentKind: 'MISUSE',
        description:
          'Pages of the benefits platform were altered through an account of the maintenance team.',
        matchedCriteria: ['L2_CORE_TAMPER_SLIGHT', 'L2_CORE_OUTAGE_WITHIN'],
        affectedSystems: [corePlatform],
        tampering: 'SLIGHT',
        outageHours: 2,
        businessImpact: 'Applications for benefits could not be filed for two hours.',
        crossImpact: { ...alone, assessment: 'District offices use the platform through the bureau only.' },
        capacityAssessment: 'The bureau and its vendor can restore the platform themselves.',
        supportNeeded: false,
        contract: contractC1,
      },
    },
    {
      account: 'kaohsiung-sab.officer',
      awareMinutesAgo: 95,
      input: {
        reference: 'SAB-2',
        agency: agency('kaohsiung-sab'),
        incidentKind: 'OTHER',
        description: 'A shared mailbox for event registration sent unwanted mail overnight.',
        matchedCriteria: ['L1_NONCORE_TAMPER'],
        affectedSystems: [],
        crossImpact: alone,
        supportNeeded: false,
      },
    },
    {
      account: 'npa.contact',
      awareMinutesAgo: 40,
      input: {
        reference: 'NPA-1',
        agency: agency('npa'),
        incidentKind: 'MISUSE',
        description: 'Case files with sensitive official data were copied from an internal file server.',
        matchedCriteria: ['L3_CLASSIFIED_OR_SENSITIVE_LEAK'],
        affectedSystems: [],
        leakedData: 'SENSITIVE',
        businessImpact: 'Two investigations had to be reorganised.',
        crossImpact: {
          affectsOtherAgencies: true,
          affectsVitalFacilities: false,
          assessment: 'Local precincts share the server.',
        },
        capacityAssessment: 'The analysis of the malware exceeds what the agency can do.',
        supportNeeded: true,
      },
    },
    {
      account: 'taipower.contact',
      awareMinutesAgo: 30,
      input: {
        reference: 'TPC-1',
        agency: agency('taipower'),
        incidentKind: 'DESTRUCTION',
        description: 'A metering platform stood still for longer than the business can bear.',
        matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'],
        affectedSystems: [],
        outageHours: 9,
        businessImpact: 'Readings of a district had to be taken by hand.',
        crossImpact: {
          affectsOtherAgencies: false,
          affectsVitalFacilities: true,
          assessment: 'Supply itself was never interrupted.',
        },
        supportNeeded: false,
      },
    },
    {
      account: 'taipower.officer',
      awareMinutesAgo: 15,
      input: {
        reference: 'TPC-2',
        agency: agency('taipower'),
        incidentKind: 'OTHER',
        description: 'The booking page of a visitor centre showed an error for an afternoon.',
        matchedCriteria: ['L1_NONCORE_OUTAGE'],
        affectedSystems: [],
        outageHours: 4,
        crossImpact: alone,
        supportNeeded: false,
      },
    },
  ] as const
}

/** SAB-2 still waits for its review; the others were reviewed, one of them was sent back. */
const reviews = {
  'SAB-1': {
    account: 'kaohsiung.reviewer',
    verdict: 'AGREE',
    levelOpinion: 2,
    reason: 'Core business suffered and was back in time.',
  },
  'NPA-1': {
    account: 'moi.reviewer',
    verdict: 'AGREE',
    levelOpinion: 3,
    reason: 'The files were graded sensitive.',
  },
  'TPC-1': {
    account: 'moea.sector',
    verdict: 'AGREE',
    levelOpinion: 3,
    reason: 'The stated outage exceeds what the operator itself calls bearable.',
  },
  'TPC-2': { account: 'moea.sector', verdict: 'RETURN', reason: 'State which system was affected.' },
} as const

/** Reports and reviews what the demonstration shows; answers with the incidents' ids by reference. */
export async function demonstrationIncidents(
  run: Run,
  refs: IncidentRefs,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { account, awareMinutesAgo, input } of reports(refs)) {
    const awareAt = new Date(refs.now.getTime() - awareMinutesAgo * MINUTE).toISOString()
    const given = { clientMutationId: randomUUID(), awareAt, ...input }
    ids.set(input.reference, await run(account, 'reportIncident', given))
  }
  for (const [reference, { account, ...review }] of Object.entries(reviews)) {
    const given = {
      clientMutationId: randomUUID(),
      // Nothing but the report has happened to it.
      expectedVersion: 1,
      incident: ids.get(reference),
      ...review,
      ...(review.verdict === 'AGREE' && { crossImpact: alone }),
    }
    await run(account, 'reviewIncident', given)
  }
  return ids
}
