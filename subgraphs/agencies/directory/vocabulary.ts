/** The closed lists of the directory, spelled once for rows, tables and checks. */

/** Who is bound by the Act, and who stands outside it (ER-2). */
export const agencyKinds = [
  'GOVERNMENT',
  'SPECIFIC_NON_GOVERNMENT',
  'EXCEPTED_MILITARY',
  'EXCEPTED_INTELLIGENCE',
] as const
export type AgencyKind = (typeof agencyKinds)[number]

export const nonGovKinds = ['CI_PROVIDER', 'STATE_ENTERPRISE', 'GOVERNMENT_ENDOWED_FOUNDATION'] as const
export type NonGovKind = (typeof nonGovKinds)[number]

/** The place in government an agency takes by its name; it decides no right. */
export const classifications = [
  'EXECUTIVE_YUAN',
  'MINISTRY',
  'COMMISSION',
  'AGENCY',
  'INSTITUTION',
  'PROVINCE',
  'SPECIAL_MUNICIPALITY',
  'CITY',
  'COUNTY',
  'OFFICE',
  'BUREAU',
  'DEPARTMENT',
  'CENTRE',
  'INSTITUTE',
  'COMPANY',
] as const
export type Classification = (typeof classifications)[number]

/** Kinds of body that have a name and a place but are no agency: no duties, no incidents, no roles. */
export const bodyKinds = [
  'COUNCIL',
  'COMMITTEE',
  'TASK_CENTRE',
  'WORKING_GROUP',
  'SYSTEM',
  'CERT',
  'ASSOCIATION',
  'COLLECTIVE',
  'SECTION',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** 上級 or 監督 (ER-3b): at most one SUPERIOR at a time, any number of SUPERVISORY. */
export const supervisionKinds = ['SUPERIOR', 'SUPERVISORY'] as const
export type SupervisionKind = (typeof supervisionKinds)[number]

/** What the Act leaves to a sector authority (ER-12b). */
export const sectorMatters = [
  'DESIGNATION',
  'PLAN',
  'AUDIT',
  'INCIDENT',
  'INTEL',
  'ANNOUNCEMENT',
  'DELEGATION',
] as const
export type SectorMatter = (typeof sectorMatters)[number]

export const sectorModes = ['SOLE', 'JOINT'] as const
export type SectorMode = (typeof sectorModes)[number]

export const successionRelations = [
  'RENAMED',
  'UPGRADED',
  'RESTRUCTURED',
  'MERGED',
  'ABSORBED',
  'SPLIT',
  'FUNCTIONS_TRANSFERRED',
  'DISSOLVED',
] as const
export type SuccessionRelation = (typeof successionRelations)[number]

export const eras = ['PLAN_2004', 'GUIDELINES_2012'] as const
export type Era = (typeof eras)[number]

export const responseSystems = ['PROTECTION', 'CRIME', 'RESPONSE_CENTRE'] as const
export type ResponseSystem = (typeof responseSystems)[number]

/** The groups of tables 1 and 2 of the guidelines (IG-2.1-T1-1 to IG-2.1-T2-5). */
export const responseGroupCodes = [
  'DEFENCE',
  'ADMINISTRATIVE',
  'ACADEMIC',
  'ECONOMIC',
  'TRANSPORT',
  'FISCAL',
  'FINANCIAL',
  'HEALTH',
  'COMMUNICATIONS',
  'PERSONNEL',
  'PERSONAL_DATA_LEGAL',
  'CYBERCRIME',
  'COMM_ENVIRONMENT',
  'CONTENT',
  'INDUSTRIAL_CONTROL',
] as const
export type ResponseGroupCode = (typeof responseGroupCodes)[number]

export const infrastructureCategories = [
  'GOVERNMENT',
  'SECURITY',
  'FINANCE',
  'ENERGY',
  'WATER',
  'TELECOM_POST',
  'TRANSPORT',
  'HEALTH',
] as const
export type InfrastructureCategory = (typeof infrastructureCategories)[number]

export const infrastructureRoles = [
  'LEAD_AUTHORITY',
  'MANAGING_UNIT',
  'STATE_OPERATOR',
  'PRIVATE_OPERATOR',
] as const
export type InfrastructureRole = (typeof infrastructureRoles)[number]

export const councilRecordTypes = [
  'COUNCIL',
  'SECRETARIAT',
  'ADVISORY_COMMITTEE',
  'OFFICER',
  'MEMBER',
  'WORKING_GROUP',
  'TECHNICAL_CENTRE',
  'RESPONSE_CENTRE',
  'MEETING',
  'OFFICE',
  'SYSTEM',
  'CONTACT_POINT',
  'HANDLING_TEAM',
  'HANDLING_TEAM_GROUP',
] as const
export type CouncilRecordType = (typeof councilRecordTypes)[number]

/** How a report is made when the website cannot be reached (IG-3.1-2). */
export const hotlineKinds = ['PHONE_24H', 'FAX', 'EMAIL'] as const
export type HotlineKind = (typeof hotlineKinds)[number]
