/** Two agencies, vendors, contracts and cases that differ in nothing but what most people may not see. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { PAST, putHidden } from './canaries.ts'
import { instantOf, put, word } from './canary.ts'

/** One of the two, with everything of it that a question can name and an answer could give away. */
export interface Twin {
  /** Public: an answer may hold them, and they are taken out before answers are compared. */
  readonly names: readonly string[]
  /** Identifiers by type; the same types in the same order for both. */
  readonly ids: ReadonlyMap<string, readonly string[]>
  /** Words that a question may look for. */
  readonly words: readonly string[]
  /** Those of both: what is asked about one is asked about the other in the same words. */
  readonly instants: readonly string[]
}

const tables: readonly (readonly [type: string, table: string, where: string])[] = [
  ['Agency', 'agencies.agency', 'id = $1'],
  ['Vendor', 'vendors.vendor', 'registered_by_agency_id = $1'],
  ['ContactRegistration', 'agencies.contact_registration', 'agency_id = $1'],
  ['Person', 'agencies.person', 'agency_id = $1'],
  ['RoleGrant', 'agencies.role_grant', `agency_id = $1 and state = 'REQUESTED'`],
  ['Task', 'agencies.task', 'agency_id = $1'],
  ['Task of a case', 'published_incidents.task', 'about_agency_id = $1'],
  ['Task of a contract', 'published_vendors.task', 'about_agency_id = $1'],
  ['CisoAppointment', 'agencies.ciso_appointment', 'agency_id = $1'],
  ['SecurityTeam', 'agencies.security_team', 'agency_id = $1'],
  ['InformationSystem', 'agencies.information_system', 'agency_id = $1'],
  ['BusinessFunction', 'agencies.business_function', 'agency_id = $1'],
  ['OutsourcingContract', 'vendors.contract', `agency_id = $1 and secret_level = 'NONE'`],
  ['OutsourcingContract secret', 'vendors.contract', `agency_id = $1 and secret_level <> 'NONE'`],
  ['TenderNotice', 'vendors.tender_notice', 'agency_id = $1'],
  ['SubcontractAuthorization', 'vendors.subcontract_authorization', 'agency_id = $1'],
  ['Delivery', 'vendors.delivery', 'agency_id = $1'],
  ['SecurityTest', 'vendors.security_test', 'agency_id = $1'],
  ['ComponentRegister', 'vendors.component_register', 'agency_id = $1'],
  ['Component', 'vendors.component', 'agency_id = $1'],
  ['ComponentImport', 'vendors.component_import', 'agency_id = $1'],
  ['VendorPerson', 'vendors.vendor_person', 'agency_id = $1'],
  ['SuitabilityCheck', 'vendors.suitability_check', 'agency_id = $1'],
  ['SuitabilityFindings', 'vendors.suitability_findings', 'agency_id = $1'],
  ['ExitControl', 'vendors.exit_control', 'agency_id = $1'],
  ['VendorNotice', 'vendors.vendor_notice', 'agency_id = $1'],
  ['DataReturn', 'vendors.data_return', 'agency_id = $1'],
  ['VendorOpinion', 'vendors.vendor_opinion', 'agency_id = $1'],
  ['TerminationRecommendation', 'vendors.termination_recommendation', 'agency_id = $1'],
  ['Incident', 'incidents.incident', 'agency_id = $1'],
  [
    'IncidentGroup',
    'incidents.incident_group',
    'id in (select group_id from incidents.incident where agency_id = $1)',
  ],
  [
    'IncidentGroupStep',
    'incidents.incident_group_step',
    'incident_id in (select id from incidents.incident where agency_id = $1)',
  ],
  ['InvestigationReport', 'incidents.investigation_report', 'agency_id = $1'],
  ['Commendation', 'incidents.commendation', 'agency_id = $1'],
  ['DisciplineRecommendation', 'incidents.discipline_recommendation', 'agency_id = $1'],
  ['MitigationRecommendation', 'incidents.mitigation_recommendation', 'agency_id = $1'],
  ['ResponseLogEntry', 'incidents.response_log_entry', 'agency_id = $1'],
  ['Observation', 'incidents.observation', 'agency_id = $1'],
  ['EvidenceItem', 'incidents.evidence_item', 'agency_id = $1'],
  ['LateralNotice', 'incidents.lateral_notice', 'agency_id = $1'],
  ['PublicAnnouncement', 'incidents.announcement', 'agency_id = $1'],
  ['PartyConsent', 'incidents.party_consent', 'agency_id = $1'],
  ['SupportRequest', 'incidents.support_request', 'agency_id = $1'],
  ['TaskForce', 'incidents.task_force', 'agency_id = $1'],
  ['DefenceMeeting', 'incidents.defence_meeting', 'agency_id = $1'],
  ['EmergencyAccess', 'incidents.emergency_access', 'agency_id = $1'],
  ['ImprovementNotice', 'incidents.improvement_notice', 'agency_id = $1'],
  ['ContractorFinding', 'incidents.contractor_finding', 'agency_id = $1'],
  ['DisasterLiaison', 'incidents.disaster_liaison', 'authority_id = $1'],
  [
    'NationalSecurityAssessment',
    'incidents.national_security_assessment',
    'incident_id in (select id from incidents.incident where agency_id = $1)',
  ],
  ['IntelItem', 'intelligence.intel_item', 'agency_id = $1'],
  ['IntelSegment', 'intelligence.intel_segment', 'agency_id = $1'],
  ['IntelShare', 'intelligence.intel_share', 'agency_id = $1'],
  ['IntelReceipt', 'intelligence.intel_receipt', 'agency_id = $1'],
  ['ShareDuty', 'intelligence.share_duty', 'agency_id = $1'],
]

export interface Twins {
  readonly a: Twin
  readonly b: Twin
  /** Rows that do not exist at all, asked for by the same types. */
  readonly none: Twin
  /** Changes and adds what only those in charge may see. */
  stir(): Promise<void>
}

/** The one account that is in charge of both: to borrow cursors from. */
export const IN_CHARGE = 'twins.ciso'

export async function makeTwins(owner: pg.Client): Promise<Twins> {
  const ministry = {
    name_zh: '雙部',
    name_en: 'Ministry of Twins',
    kind: 'GOVERNMENT',
    classification: 'MINISTRY',
  }
  const line = { valid_from: PAST, source: 'fixture', verified: false }
  const top = await put(
    owner,
    'agencies.agency',
    { code: 'twins', ...ministry, ...line, listed_authority_no: 9_170 },
    'no',
  )
  await put(owner, 'agencies.person', { subject: IN_CHARGE, kind: 'PERSON' }, 'no')
  const both = new Map<'a' | 'b', { agency: string; vendor: string; link: string }>()
  for (const letter of ['a', 'b'] as const) {
    const no = await put(
      owner,
      'agencies.agency',
      {
        ...{
          code: `twin-${letter}`,
          name_zh: `雙生${letter}`,
          name_en: `Twin ${letter}`,
          kind: 'GOVERNMENT',
          classification: 'BUREAU',
        },
        ...line,
      },
      'no',
    )
    const link = await put(owner, 'agencies.supervision_link', {
      superior_no: top,
      subordinate_no: no,
      kind: 'SUPERIOR',
      ...line,
    })
    const agency = (await owner.query('select id from agencies.agency where no = $1', [no])).rows[0].id
    const vendor = await put(owner, 'vendors.vendor', {
      ...{
        name_zh: `雙商${letter}`,
        name_en: `Twin vendor ${letter}`,
        registration_no: `8000000${letter}`,
        registered_by_agency_id: agency,
      },
      ...{ duty_phone: '1', duty_email: 'duty@twin-vendors.invalid', registered_at: PAST },
    })
    both.set(letter, { agency, vendor, link })
    await owner.query(
      `insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, activated_at, valid_from)
       select no, r, $2, 'fixture', 'ACTIVE', 'BOOTSTRAP', $3, $3, $3 from agencies.person, unnest(array['CISO', 'DEDICATED_OFFICER']) r where subject = $1`,
      [IN_CHARGE, agency, PAST],
    )
    await putHidden(owner, { letter, generation: 0 }, agency, vendor)
  }
  const of = async (letter: 'a' | 'b'): Promise<Twin> => {
    const { agency = '', vendor = '', link = '' } = both.get(letter) ?? {}
    const ids = new Map<string, readonly string[]>()
    for (const [type, table, where] of tables) {
      const { rows } = await owner.query(`select id from ${table} where ${where} order by id limit 1`, [
        agency,
      ])
      ids.set(
        type,
        rows.map(({ id }) => id),
      )
    }
    const letters = { letter, generation: 0 }
    return {
      names: [
        link,
        agency,
        vendor,
        `twin-${letter}`,
        `Twin ${letter}`,
        `雙生${letter}`,
        `Twin vendor ${letter}`,
        `雙商${letter}`,
        `8000000${letter}`,
      ],
      ids,
      words: [
        word(letters, 'title'),
        word(letters, 'contract NONE'),
        word(letters, 'thing'),
        word(letters, 'case'),
        word(letters, 'item 0'),
      ],
      instants: (['a', 'b'] as const).map((each) => instantOf({ letter: each, generation: 0 })),
    }
  }
  const a = await of('a')
  const b = await of('b')
  return {
    a,
    b,
    none: { ...a, ids: new Map([...a.ids].map(([type, found]) => [type, found.map(() => randomUUID())])) },
    stir: async () => {
      for (const [letter, { agency, vendor }] of both) {
        await putHidden(owner, { letter, generation: 2 }, agency, vendor)
        await owner.query(
          `update incidents.incident set effective_level = 2, description = 'canary', version = 2 where agency_id = $1`,
          [agency],
        )
        await owner.query(
          `update vendors.contract set amount_twd = 917000009, state = 'SUSPENDED', title = 'canary' where agency_id = $1`,
          [agency],
        )
        await owner.query(`update agencies.person set post = 'canary' where agency_id = $1`, [agency])
        await owner.query(
          `update agencies.information_system set is_core = true, core_basis = 'HIGH_PROTECTION', name_en = 'canary' where agency_id = $1`,
          [agency],
        )
        await owner.query(
          `update intelligence.intel_item set title = 'canary', early_warning = not early_warning where agency_id = $1`,
          [agency],
        )
      }
    },
  }
}
