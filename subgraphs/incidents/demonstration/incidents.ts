/** The demonstration's incidents: what was reported and reviewed, by whom, as commands and nothing else. */
import { type IncidentRefs, onCase, type Run } from './on-case.ts'
import { wholeCase } from './whole-case.ts'

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
    {
      account: 'taipower.contact',
      awareMinutesAgo: 50,
      input: {
        reference: 'TPC-3',
        agency: agency('taipower'),
        incidentKind: 'MISUSE',
        description: 'Contact data of customers were read through an account of the maintenance team.',
        matchedCriteria: ['L3_CLASSIFIED_OR_SENSITIVE_LEAK'],
        affectedSystems: [],
        leakedData: 'SENSITIVE',
        businessImpact: 'Customers of one district had to be written to.',
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
  'TPC-3': {
    account: 'moea.sector',
    verdict: 'AGREE',
    levelOpinion: 3,
    reason: 'The data are sensitive and many people are concerned.',
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
    const given = { clientMutationId: `demonstration ${input.reference} report`, awareAt, ...input }
    ids.set(input.reference, await run(account, 'reportIncident', given))
  }
  const idOf = (reference: string) => ids.get(reference) ?? ''
  for (const [reference, { account, ...review }] of Object.entries(reviews))
    await onCase(run, refs, reference, idOf(reference))(account, 'reviewIncident', 'incident', {
      ...review,
      ...(review.verdict === 'AGREE' && { crossImpact: alone }),
    })
  const asked = onCase(run, refs, 'NPA-1', idOf('NPA-1'))
  await asked('moi.reviewer', 'endorseSupport', 'request', { verdict: 'ENDORSE' })
  await wholeCase(run, refs, idOf('TPC-3'))
  return ids
}
