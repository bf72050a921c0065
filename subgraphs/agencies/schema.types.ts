/** Written by `npm run generate` from the schema of this subgraph and from the columns of its rows. */
import type { Connection } from '../page.ts'
import type { ACCESS, Access } from '../row.ts'
/** What the gate needs on every row and on every part of one. */
type Seen = { readonly [ACCESS]: Access }
/** A reference, or something computed: its fields are what its resolver made of it. */
type Made = { readonly [field: string]: any }
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339. */
  DateTime: { input: string; output: Date | string; }
  /** A calendar day, Asia/Taipei. */
  Date: { input: string; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Is there more after this page? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Is there more before this page? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row of the page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way a list is ordered. */
export type Direction =
  /** Lowest, earliest first. */
  | 'ASC'
  /** Highest, latest first. */
  | 'DESC';

export type Query = {
  /** One agency by its identifier; null when there is none. */
  readonly agency?: Maybe<Agency>;
  /** One agency by its code; null when there is none. */
  readonly agencyByCode?: Maybe<Agency>;
  /** Agencies of the directory, those that no longer exist among them (see inForceAt). */
  readonly agencies?: Maybe<AgencyConnection>;
  /** Bodies of the directory that are no agencies (G-02). */
  readonly bodies?: Maybe<BodyConnection>;
  /** Response groups of all systems, in the order of the tables that set them up. */
  readonly responseGroups?: Maybe<ReadonlyArray<ResponseGroup>>;
  /** One response group by its identifier; null when there is none. */
  readonly responseGroup?: Maybe<ResponseGroup>;
  /** The council as one era's text describes it: bodies, officers, seats, working groups, meetings. */
  readonly council?: Maybe<ReadonlyArray<CouncilRecord>>;
  /** How to report when the website cannot be reached (IG-3.1-2). */
  readonly hotlineChannels?: Maybe<ReadonlyArray<HotlineChannel>>;
  /** The sectors of key infrastructure, in the order of the national plan. */
  readonly sectors?: Maybe<ReadonlyArray<Sector>>;
  /** One information system by its identifier; null when there is none. */
  readonly informationSystem?: Maybe<InformationSystem>;
  /** Information systems that the viewer may see. */
  readonly informationSystems?: Maybe<InformationSystemConnection>;
  /** One person by identifier; null when there is none that the viewer may see. */
  readonly person?: Maybe<Person>;
  /** One grant by identifier; null when there is none that the viewer may see. */
  readonly roleGrant?: Maybe<RoleGrant>;
  /** Grants the viewer may see, the latest first: a person's own, an agency's for its CISO, all for the administrator. */
  readonly roleGrants?: Maybe<RoleGrantConnection>;
  /** One registration by identifier; null when there is none that the viewer may see. */
  readonly contact?: Maybe<ContactRegistration>;
  /** Registrations of all agencies, in the order of registration. */
  readonly contacts?: Maybe<ContactRegistrationConnection>;
  /** The viewer's inbox, the latest first: tasks addressed to the viewer or to a role the viewer holds. */
  readonly tasks?: Maybe<TaskConnection>;
  /** Who asks, which roles that is, and what they reach. */
  readonly viewer: Viewer;
  /** What I may do with a class of data of an agency, by which clause and evidence, and what would change it. */
  readonly explainAccess: AccessExplanation;
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgencyByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<AgencyOrder>;
};


export type QueryBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  orderBy?: InputMaybe<BodyOrder>;
};


export type QueryResponseGroupsArgs = {
  system?: InputMaybe<ResponseSystem>;
  era?: InputMaybe<CouncilEra>;
};


export type QueryResponseGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCouncilArgs = {
  era?: InputMaybe<CouncilEra>;
  recordType?: InputMaybe<CouncilRecordType>;
};


export type QueryInformationSystemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInformationSystemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InformationSystemFilter>;
  orderBy?: InputMaybe<InventoryOrder>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoleGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoleGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleGrantFilter>;
  orderBy?: InputMaybe<RoleGrantOrder>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
};


export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};


export type QueryExplainAccessArgs = {
  agencyId: Scalars['ID']['input'];
  dataClass: AccessClass;
};

/** A body bound by the Act or excepted from it (ER-2). */
export type Agency = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese, by default the one in force now. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English, by default the one in force now. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Names it no longer bears or will give up, oldest first. */
  readonly formerNames?: Maybe<ReadonlyArray<AgencyName>>;
  /** Short stable code used in reports and imports; a renaming leaves it as it is. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Government, specific non-government, or excepted from the Act (ER-2a, ER-2b). */
  readonly kind?: Maybe<AgencyKind>;
  /** Why a non-government agency falls under the Act; null for every other kind (ER-2). */
  readonly nonGovKind?: Maybe<NonGovKind>;
  /** The place in government that the agency takes by its name; it decides no right. */
  readonly classification?: Maybe<AgencyClassification>;
  /** Number in the annex of listed authorities (IG-2.2-8); null for an agency that is not listed. */
  readonly listedAuthorityNo?: Maybe<Scalars['Int']['output']>;
  /** The name as the source prints it, where that was corrected. */
  readonly printedNameZh?: Maybe<Scalars['String']['output']>;
  /** Other names the sources use for it. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What stands above it in the organisation chart, which is not supervision. */
  readonly parentInDirectory?: Maybe<DirectoryEntry>;
  /** Year of the annex that lists it. */
  readonly asListed?: Maybe<Scalars['String']['output']>;
  /** What a reader of the entry should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it exists, as far as the directory knows. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it ceased or will cease to exist; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where a source was repaired or something in the entry is inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Version for expectedVersion of commands on this agency. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who stands directly above it on the date (ER-3b). */
  readonly supervisors?: Maybe<ReadonlyArray<SupervisionLink>>;
  /** Everybody above it on the date, nearest first; supervision reaches through all tiers (IG-2.2-7, G-09). */
  readonly supervisionChain?: Maybe<ReadonlyArray<SupervisionStep>>;
  /** The nearest listed authority on the date, the agency itself where it is listed; none over a non-government one (IG-3.2-2a, G-26). */
  readonly reviewingAuthority?: Maybe<Agency>;
  /** Who stands below it on the date. */
  readonly subordinates?: Maybe<AgencyConnection>;
  /** Which sector authorities answer for it on the date (ER-12). */
  readonly sectorAuthorities?: Maybe<ReadonlyArray<SectorAuthorityAssignment>>;
  /** What became of it: its successors and the bodies that took over from it (G-02). */
  readonly successors?: Maybe<ReadonlyArray<Succession>>;
  /** What it came from. */
  readonly predecessors?: Maybe<ReadonlyArray<Succession>>;
  /** Reorganisations decided on this graph, by the date from which they hold. */
  readonly reorganisations?: Maybe<ReadonlyArray<Reorganisation>>;
  /** Response groups that it leads or belongs to on the date (IG-2.1-T1-1 to IG-2.1-T2-5). */
  readonly responseGroups?: Maybe<ReadonlyArray<ResponseGroup>>;
  /** Key infrastructure that it leads, manages or runs, by the national plan's table; no legal status follows (G-57). */
  readonly infrastructureRoles?: Maybe<ReadonlyArray<InfrastructureBody>>;
  /** What the agency does, and what would suffer if it could not (ER-7-1). */
  readonly businessFunctions?: Maybe<BusinessFunctionConnection>;
  /** The information systems of the agency (ER-7-2, AP-7.1). */
  readonly informationSystems?: Maybe<InformationSystemConnection>;
  /** People of the agency, in the order they were entered. */
  readonly people?: Maybe<PersonConnection>;
  /** Grants of roles at the agency, the latest first. */
  readonly roleGrants?: Maybe<RoleGrantConnection>;
  /** The CISO in office. */
  readonly ciso?: Maybe<CisoAppointment>;
  /** All who were the agency's CISO, the latest first. */
  readonly cisoAppointments?: Maybe<CisoAppointmentConnection>;
  /** Teams of the agency, the latest first. */
  readonly securityTeams?: Maybe<SecurityTeamConnection>;
  /** How the agency is reached, in the order of registration. */
  readonly contacts?: Maybe<ContactRegistrationConnection>;
  /** What was done to and read of its entry, people, roles, contacts and systems, the latest first: for the agency's CISO and internal auditor (SR-5e, SR-8a). */
  readonly journalOfAgencies?: Maybe<JournalEntryConnection>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyNameZhArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyNameEnArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencySupervisorsArgs = {
  kind?: InputMaybe<SupervisionKind>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencySupervisionChainArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyReviewingAuthorityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencySubordinatesArgs = {
  depth?: InputMaybe<SubordinateDepth>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgencyOrder>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencySectorAuthoritiesArgs = {
  matter?: InputMaybe<SectorMatter>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyResponseGroupsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyBusinessFunctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BusinessFunctionFilter>;
  orderBy?: InputMaybe<InventoryOrder>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyInformationSystemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InformationSystemFilter>;
  orderBy?: InputMaybe<InventoryOrder>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyRoleGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleGrantFilter>;
  orderBy?: InputMaybe<RoleGrantOrder>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyCisoAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencySecurityTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityTeamFilter>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyJournalOfAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  orderBy?: InputMaybe<JournalOrder>;
};

/** Legal status of an agency. */
export type AgencyKind =
  /** Exercises public power under the Act. */
  | 'GOVERNMENT'
  /** CI provider, state-owned enterprise or government-endowed foundation. */
  | 'SPECIFIC_NON_GOVERNMENT'
  /** Military agency, excepted (ER-2a). */
  | 'EXCEPTED_MILITARY'
  /** Intelligence agency, excepted (ER-2b). */
  | 'EXCEPTED_INTELLIGENCE';

/** Heading under which a non-government agency falls under the Act. */
export type NonGovKind =
  /** Provider of critical infrastructure, designated by a sector authority (ER-9). */
  | 'CI_PROVIDER'
  /** State-owned enterprise. */
  | 'STATE_ENTERPRISE'
  /** Foundation endowed by the government. */
  | 'GOVERNMENT_ENDOWED_FOUNDATION';

/** The place in government that an agency takes by its name. */
export type AgencyClassification =
  /** The Executive Yuan itself. */
  | 'EXECUTIVE_YUAN'
  /** Ministry. */
  | 'MINISTRY'
  /** Commission or council with the rank of a ministry. */
  | 'COMMISSION'
  /** Agency, administration or directorate. */
  | 'AGENCY'
  /** Institution such as an archive or a museum. */
  | 'INSTITUTION'
  /** Province. */
  | 'PROVINCE'
  /** Special municipality. */
  | 'SPECIAL_MUNICIPALITY'
  /** City. */
  | 'CITY'
  /** County. */
  | 'COUNTY'
  /** Office. */
  | 'OFFICE'
  /** Bureau. */
  | 'BUREAU'
  /** Department. */
  | 'DEPARTMENT'
  /** Centre. */
  | 'CENTRE'
  /** Institute. */
  | 'INSTITUTE'
  /** Company. */
  | 'COMPANY';

/** A name that an agency bore for a time. */
export type AgencyName = {
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** First instant of the name. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer held. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** Whatever a code of the directory stands for: an agency or a body. */
export type DirectoryEntry = {
  /** Code of the agency or body. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The agency, where it is one. */
  readonly agency?: Maybe<Agency>;
  /** The body, where it is one. */
  readonly body?: Maybe<Body>;
};

/** A council, group, collective or section: it has a name and a place, and no duty of its own. */
export type Body = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Code, unique among agencies and bodies. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names the sources use for it. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What sort of body it is. */
  readonly kind?: Maybe<BodyKind>;
  /** What stands above it in the organisation chart. */
  readonly parentInDirectory?: Maybe<DirectoryEntry>;
  /** What a reader of the entry should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it exists, as far as the directory knows. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it ceased to exist; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the entry is repaired or inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Sorts of body that are no agency. */
export type BodyKind =
  /** Council. */
  | 'COUNCIL'
  /** Committee. */
  | 'COMMITTEE'
  /** Centre set up for a task. */
  | 'TASK_CENTRE'
  /** Working group. */
  | 'WORKING_GROUP'
  /** System of response groups. */
  | 'SYSTEM'
  /** Computer emergency response team. */
  | 'CERT'
  /** Association. */
  | 'ASSOCIATION'
  /** A class of bodies named together. */
  | 'COLLECTIVE'
  /** Section within an agency. */
  | 'SECTION';

/** One agency standing above another for a time (ER-3b). */
export type SupervisionLink = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency above. */
  readonly superior?: Maybe<Agency>;
  /** The agency below. */
  readonly subordinate?: Maybe<Agency>;
  /** As superior, of which there is one at a time, or as a further supervisory body. */
  readonly kind?: Maybe<SupervisionKind>;
  /** First instant of the link. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer holds; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the link was read or who decided it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where the source does not itself state the link. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** What about it is inferred. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Version for expectedVersion of commands on this link. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** How one agency stands above another (ER-3b). */
export type SupervisionKind =
  /** Superior in the hierarchy; at most one at a time. */
  | 'SUPERIOR'
  /** Supervisory without being superior; any number. */
  | 'SUPERVISORY';

/** One agency above another, however many tiers between them. */
export type SupervisionStep = {
  /** The agency above. */
  readonly agency?: Maybe<Agency>;
  /** How many links lie between, by the shortest way; 1 is direct. */
  readonly depth?: Maybe<Scalars['Int']['output']>;
  /** True where every link on that way is to a superior. */
  readonly superiorsOnly?: Maybe<Scalars['Boolean']['output']>;
};

/** How far down to look. */
export type SubordinateDepth =
  /** Direct subordinates. */
  | 'DIRECT'
  /** Everybody below, through all tiers. */
  | 'ALL';

/** A central authority answering for a non-government agency in one matter (ER-12). */
export type SectorAuthorityAssignment = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The non-government agency. */
  readonly agency?: Maybe<Agency>;
  /** The sector authority. */
  readonly authority?: Maybe<Agency>;
  /** What it answers for. */
  readonly matter?: Maybe<SectorMatter>;
  /** Alone or together with others (ER-12a). */
  readonly mode?: Maybe<SectorMode>;
  /** True for the one that leads; a sole authority always does (G-11). */
  readonly isLead?: Maybe<Scalars['Boolean']['output']>;
  /** First instant of the assignment. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer holds; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the assignment was read or who decided it. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where the source does not itself state it. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** What about it is inferred. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What the Act leaves to a sector authority (ER-12b). */
export type SectorMatter =
  /** Designating providers of critical infrastructure (ER-9). */
  | 'DESIGNATION'
  /** Maintenance plans and reports on them (ER-6). */
  | 'PLAN'
  /** Audits and improvement (ER-3c, ER-3d). */
  | 'AUDIT'
  /** Incidents: reports, review, support (ER-8, ER-10). */
  | 'INCIDENT'
  /** Sharing of intelligence (SR-3-5). */
  | 'INTEL'
  /** Announcing major incidents (ER-11). */
  | 'ANNOUNCEMENT'
  /** Delegating plan matters (ER-6-3d). */
  | 'DELEGATION';

/** How several sector authorities act (ER-12a). */
export type SectorMode =
  /** Alone. */
  | 'SOLE'
  /** Together with others, one of them leading. */
  | 'JOINT';

/** What became of an agency. The successor may be known by name only. */
export type Succession = {
  /** The agency that came before. */
  readonly predecessor?: Maybe<Agency>;
  /** The agency that came after, where the directory has it. */
  readonly successor?: Maybe<Agency>;
  /** The agency that took it in, where the directory has it. */
  readonly absorbedBy?: Maybe<Agency>;
  /** The successor's name in Chinese. */
  readonly successorNameZh?: Maybe<Scalars['String']['output']>;
  /** The successor's name in English. */
  readonly successorNameEn?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly relation?: Maybe<SuccessionRelation>;
  /** The day from which it holds. */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** What a reader should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where no source of the directory states it. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** What about it is inferred. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What can become of an agency (G-02). */
export type SuccessionRelation =
  /** It took another name. */
  | 'RENAMED'
  /** It was raised in rank. */
  | 'UPGRADED'
  /** It was reorganised. */
  | 'RESTRUCTURED'
  /** It was merged with others. */
  | 'MERGED'
  /** It went into another one. */
  | 'ABSORBED'
  /** It was divided. */
  | 'SPLIT'
  /** Its functions went elsewhere. */
  | 'FUNCTIONS_TRANSFERRED'
  /** It was dissolved. */
  | 'DISSOLVED';

/** What callers may narrow the list of agencies by. Fields that a viewer may not read may not be used. */
export type AgencyFilter = {
  /** Part of a name in either language; for those who may read them, also of the code, an alias or a former name. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** The code, exactly. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Legal status. */
  readonly kind?: InputMaybe<AgencyKind>;
  /** Only listed authorities, or only others (IG-2.2-8). */
  readonly listedAuthority?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those below this agency now, through all tiers. */
  readonly supervisedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those under a sector authority now. */
  readonly sectorAuthority?: InputMaybe<SectorAuthorityFilter>;
  /** Only the leader and members of this response group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that lead, manage or run infrastructure of this sector. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that existed at this instant. */
  readonly inForceAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A sector authority and what it answers for. */
export type SectorAuthorityFilter = {
  /** The authority. */
  readonly authority: Scalars['ID']['input'];
  /** The matter; any when left out. */
  readonly matter?: InputMaybe<SectorMatter>;
};

/** An order of agencies. */
export type AgencyOrder = {
  /** What to order by. */
  readonly field: AgencyOrderField;
  /** Which way; ascending when left out. */
  readonly direction?: InputMaybe<Direction>;
};

/** What agencies can be ordered by. */
export type AgencyOrderField =
  /** Name in English. */
  | 'NAME_EN'
  /** Name in Chinese. */
  | 'NAME_ZH'
  /** Code. */
  | 'CODE';

/** A page of agencies. */
export type AgencyConnection = {
  /** The agencies of the page. */
  readonly nodes: ReadonlyArray<Agency>;
  /** The agencies with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many agencies match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agency and its place in the list. */
export type AgencyEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** What callers may narrow the list of bodies by. */
export type BodyFilter = {
  /** Part of a name in either language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Sort of body. */
  readonly kind?: InputMaybe<BodyKind>;
};

/** An order of bodies. */
export type BodyOrder = {
  /** What to order by. */
  readonly field: BodyOrderField;
  /** Which way; ascending when left out. */
  readonly direction?: InputMaybe<Direction>;
};

/** What bodies can be ordered by. */
export type BodyOrderField =
  /** Name in English. */
  | 'NAME_EN'
  /** Name in Chinese. */
  | 'NAME_ZH';

/** A page of bodies. */
export type BodyConnection = {
  /** The bodies of the page. */
  readonly nodes: ReadonlyArray<Body>;
  /** The bodies with their cursors. */
  readonly edges: ReadonlyArray<BodyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many bodies match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body and its place in the list. */
export type BodyEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Body;
};

/** A group of agencies that prepare for and respond to incidents of their field, under one lead (IG-2.1). */
export type ResponseGroup = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Code of the group; null for groups of the earlier era. */
  readonly code?: Maybe<ResponseGroupCode>;
  /** Which text sets it up. */
  readonly era?: Maybe<CouncilEra>;
  /** Which of the council's systems it belongs to. */
  readonly system?: Maybe<ResponseSystem>;
  /** The body that the system is. */
  readonly systemBody?: Maybe<DirectoryEntry>;
  /** Its place in the table that sets it up. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names the sources use for it. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The agency that leads it. */
  readonly lead?: Maybe<Agency>;
  /** The unit of the lead that does the work, where the table names one. */
  readonly leadUnit?: Maybe<Agency>;
  /** The lead as the table prints it. */
  readonly leadPrinted?: Maybe<Scalars['String']['output']>;
  /** Its field, in Chinese. */
  readonly jurisdictionZh?: Maybe<Scalars['String']['output']>;
  /** Its field, in English. */
  readonly jurisdictionEn?: Maybe<Scalars['String']['output']>;
  /** The agencies named as belonging to its field. */
  readonly members?: Maybe<ReadonlyArray<ResponseGroupMember>>;
  /** What a reader of the entry should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** First instant of the group. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer existed; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the entry is repaired or inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An agency in a response group. */
export type ResponseGroupMember = {
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** First instant of the membership. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer holds; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** Codes of the response groups of the guidelines (IG-2.1-T1-1 to IG-2.1-T2-5). */
export type ResponseGroupCode =
  /** Defence. */
  | 'DEFENCE'
  /** Administration. */
  | 'ADMINISTRATIVE'
  /** Schools and research. */
  | 'ACADEMIC'
  /** Economy and state enterprises. */
  | 'ECONOMIC'
  /** Transport. */
  | 'TRANSPORT'
  /** Public finance. */
  | 'FISCAL'
  /** Financial institutions. */
  | 'FINANCIAL'
  /** Health. */
  | 'HEALTH'
  /** Communications. */
  | 'COMMUNICATIONS'
  /** Personnel. */
  | 'PERSONNEL'
  /** Law of personal data. */
  | 'PERSONAL_DATA_LEGAL'
  /** Cybercrime. */
  | 'CYBERCRIME'
  /** Environment of communications (G-05). */
  | 'COMM_ENVIRONMENT'
  /** Content. */
  | 'CONTENT'
  /** Industrial control. */
  | 'INDUSTRIAL_CONTROL';

/** The text that describes the council. */
export type CouncilEra =
  /** The national plan of 2005 to 2008: history. */
  | 'PLAN_2004'
  /** The guidelines, as of 2012. */
  | 'GUIDELINES_2012';

/** Systems of response groups under the council. */
export type ResponseSystem =
  /** Protection of networks (IG-2.1-T1-1). */
  | 'PROTECTION'
  /** Investigation of crime on networks (IG-2.1-3b, G-05). */
  | 'CRIME'
  /** The response centre of the national plan. */
  | 'RESPONSE_CENTRE';

/** A body, officer, seat, working group or meeting of the council (IG-2.1; the council's own directions). */
export type CouncilRecord = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Which text describes it. */
  readonly era?: Maybe<CouncilEra>;
  /** What it is. */
  readonly recordType?: Maybe<CouncilRecordType>;
  /** The body it concerns. */
  readonly entry?: Maybe<DirectoryEntry>;
  /** Its place among records of its type and era. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Who leads it. */
  readonly leads?: Maybe<ReadonlyArray<DirectoryEntry>>;
  /** The unit of the lead that does the work. */
  readonly leadUnit?: Maybe<DirectoryEntry>;
  /** Who supports it. */
  readonly supporters?: Maybe<ReadonlyArray<DirectoryEntry>>;
  /** Who holds the post, in Chinese. */
  readonly heldByZh?: Maybe<Scalars['String']['output']>;
  /** Who holds the post, in English. */
  readonly heldByEn?: Maybe<Scalars['String']['output']>;
  /** The agency the post is held from. */
  readonly heldBy?: Maybe<DirectoryEntry>;
  /** How many there are. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What it does. */
  readonly functionsEn?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How often it meets, in Chinese. */
  readonly frequencyZh?: Maybe<Scalars['String']['output']>;
  /** How often it meets, in English. */
  readonly frequencyEn?: Maybe<Scalars['String']['output']>;
  /** What a reader of the record should know. */
  readonly notes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** First instant of the record's era. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer holds; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the record is repaired or inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a record of the council describes. */
export type CouncilRecordType =
  /** The council. */
  | 'COUNCIL'
  /** Its secretariat. */
  | 'SECRETARIAT'
  /** Experts who advise it. */
  | 'ADVISORY_COMMITTEE'
  /** An officer: convener, deputy, chief executive (IG-2.1-1, G-79). */
  | 'OFFICER'
  /** A seat. */
  | 'MEMBER'
  /** A working group of the national plan. */
  | 'WORKING_GROUP'
  /** The technical centre (IG-2.1-2b). */
  | 'TECHNICAL_CENTRE'
  /** The response centre of the national plan. */
  | 'RESPONSE_CENTRE'
  /** A meeting and its rhythm. */
  | 'MEETING'
  /** An office that acts for it (IG-2.1-1b). */
  | 'OFFICE'
  /** A system of response groups. */
  | 'SYSTEM'
  /** A contact point. */
  | 'CONTACT_POINT'
  /** A handling team (IG-2.2-2). */
  | 'HANDLING_TEAM'
  /** A group of a handling team. */
  | 'HANDLING_TEAM_GROUP';

/** How a report is made when the website cannot be reached (IG-3.1-2). */
export type HotlineChannel = {
  /** Telephone, fax or mail. */
  readonly kind?: Maybe<HotlineKind>;
  /** The number or address. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Who answers. */
  readonly operator?: Maybe<DirectoryEntry>;
  /** First instant of the entry. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it no longer holds; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** Channels beside the website (IG-3.1-2). */
export type HotlineKind =
  /** Telephone, day and night. */
  | 'PHONE_24H'
  /** Fax. */
  | 'FAX'
  /** Electronic mail. */
  | 'EMAIL';

/** One of the eight sectors of key infrastructure in the national plan (G-57). */
export type Sector = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Category of the sector. */
  readonly category?: Maybe<InfrastructureCategory>;
  /** Its place in the plan's table. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The name as printed, where that was corrected. */
  readonly printedNameZh?: Maybe<Scalars['String']['output']>;
  /** Subdivision the plan prints beside the name. */
  readonly subdivisionZh?: Maybe<Scalars['String']['output']>;
  /** The infrastructure systems of the sector. */
  readonly systems?: Maybe<ReadonlyArray<InfrastructureSystem>>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the entry is repaired or inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Categories of key infrastructure. */
export type InfrastructureCategory =
  /** Government. */
  | 'GOVERNMENT'
  /** Security and police. */
  | 'SECURITY'
  /** Finance. */
  | 'FINANCE'
  /** Energy. */
  | 'ENERGY'
  /** Water. */
  | 'WATER'
  /** Telecommunications and post. */
  | 'TELECOM_POST'
  /** Transport. */
  | 'TRANSPORT'
  /** Health. */
  | 'HEALTH';

/** A system of key infrastructure named by the national plan (G-57). */
export type InfrastructureSystem = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The sector it belongs to. */
  readonly sector?: Maybe<Sector>;
  /** Its row in the plan's table. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Who leads, manages and runs it. */
  readonly bodies?: Maybe<ReadonlyArray<InfrastructureBody>>;
  /** The lead as the table prints it. */
  readonly leadPrinted?: Maybe<Scalars['String']['output']>;
  /** State operators as the table prints them. */
  readonly stateOperatorsPrinted?: Maybe<Scalars['String']['output']>;
  /** True where the printed list of state operators ends in 'and others'. */
  readonly stateOperatorsOpenEnded?: Maybe<Scalars['Boolean']['output']>;
  /** Private operators as the table prints them. */
  readonly privateOperatorsPrinted?: Maybe<Scalars['String']['output']>;
  /** True where the printed list of private operators ends in 'and others'. */
  readonly privateOperatorsOpenEnded?: Maybe<Scalars['Boolean']['output']>;
  /** What a reader of the entry should know. */
  readonly notes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the entry is repaired or inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The table cells that had to be repaired. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** A system of key infrastructure named by the national plan (G-57). */
export type InfrastructureSystemBodiesArgs = {
  role?: InputMaybe<InfrastructureRole>;
};

/** Who leads, manages or runs an infrastructure system; a name alone where the directory has no entry. */
export type InfrastructureBody = {
  /** The system. */
  readonly system?: Maybe<InfrastructureSystem>;
  /** In which role. */
  readonly role?: Maybe<InfrastructureRole>;
  /** Place in the printed list, from 0. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The agency, where the directory has it. */
  readonly agency?: Maybe<Agency>;
  /** The body, where the directory has it. */
  readonly body?: Maybe<Body>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** What part of the system, in Chinese. */
  readonly scopeZh?: Maybe<Scalars['String']['output']>;
  /** What part of the system, in English. */
  readonly scopeEn?: Maybe<Scalars['String']['output']>;
  /** False where the cell had to be repaired. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** What somebody is to an infrastructure system. */
export type InfrastructureRole =
  /** Lead authority. */
  | 'LEAD_AUTHORITY'
  /** Unit that manages it. */
  | 'MANAGING_UNIT'
  /** Operator of the state. */
  | 'STATE_OPERATOR'
  /** Private operator. */
  | 'PRIVATE_OPERATOR';

/** One act of reorganisation: what was decided about an agency, when, and from when it holds. */
export type Reorganisation = {
  /** What was done. */
  readonly act?: Maybe<ReorganisationAct>;
  /** The other agency it concerns: the new superior, the survivor of a merger, the authority that leads. */
  readonly other?: Maybe<Agency>;
  /** From when it holds; a past date was stated with a reason, a future one is not in force yet. */
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Acts of reorganisation (D-11). */
export type ReorganisationAct =
  /** The agency was set up. */
  | 'ESTABLISHED'
  /** It took another name. */
  | 'RENAMED'
  /** It went into another agency, or took another one in. */
  | 'MERGED'
  /** It ceased to exist. */
  | 'DISSOLVED'
  /** An agency was put above it. */
  | 'SUPERVISION_LINKED'
  /** An agency no longer stands above it. */
  | 'SUPERVISION_ENDED'
  /** Agencies below it went to another superior. */
  | 'SUBORDINATES_TRANSFERRED'
  /** Its sector authorities were assigned (ER-12). */
  | 'SECTOR_AUTHORITIES_ASSIGNED';

/** A new agency. */
export type EstablishAgencyInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** What it stands under in the organisation chart; its journal tells of the act too. */
  readonly parentId: Scalars['ID']['input'];
  /** Stable code: lower-case letters and digits, joined by hyphens; unique among agencies and bodies. */
  readonly code: Scalars['String']['input'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['input'];
  /** Name in English. */
  readonly nameEn: Scalars['String']['input'];
  /** Legal status (ER-2). */
  readonly kind: AgencyKind;
  /** Heading of a non-government agency; left out for every other kind. */
  readonly nonGovKind?: InputMaybe<NonGovKind>;
  /** Its place in government by name. */
  readonly classification: AgencyClassification;
  /** Number in the annex, for a listed authority (IG-2.2-8). */
  readonly listedAuthorityNo?: InputMaybe<Scalars['Int']['input']>;
  /** Also puts the parent above it in supervision, in this way; left out, nobody supervises it yet (ER-3b). */
  readonly supervision?: InputMaybe<SupervisionKind>;
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Another name for an agency. */
export type RenameAgencyInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the agency that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** The new name in Chinese. */
  readonly nameZh: Scalars['String']['input'];
  /** The new name in English. */
  readonly nameEn: Scalars['String']['input'];
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Agencies that go into another. */
export type MergeAgenciesInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the surviving agency that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency that survives. */
  readonly intoId: Scalars['ID']['input'];
  /** The agencies that go into it, at most 50. */
  readonly agencyIds: ReadonlyArray<Scalars['ID']['input']>;
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An agency that ends. */
export type DissolveAgencyInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the agency that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** Where its functions go, if anywhere. */
  readonly functionsToId?: InputMaybe<Scalars['ID']['input']>;
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** One agency above another. */
export type LinkSupervisionInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the agency below that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency above. */
  readonly superiorId: Scalars['ID']['input'];
  /** The agency below. */
  readonly subordinateId: Scalars['ID']['input'];
  /** As its superior, or as a further supervisory body. */
  readonly kind: SupervisionKind;
  /** When it ends, where that is known already. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A link of supervision that ends. */
export type EndSupervisionInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the link that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The link. */
  readonly linkId: Scalars['ID']['input'];
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Subordinates that go to another superior. */
export type TransferSubordinatesInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the agency they stand below that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency they stand below. */
  readonly fromId: Scalars['ID']['input'];
  /** The agency they go to. */
  readonly toId: Scalars['ID']['input'];
  /** Which ones; all of them when left out. */
  readonly subordinateIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Sector authorities of a non-government agency. */
export type AssignSectorAuthoritiesInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the non-government agency that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The non-government agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** The matters; what else is assigned stays as it is. */
  readonly matters: ReadonlyArray<SectorMatter>;
  /** The authorities, one or up to ten; several act jointly. */
  readonly authorityIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The one that leads (G-11). */
  readonly leadId: Scalars['ID']['input'];
  /** From when it holds; now when left out. It may lie in the past or ahead. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, and why on that date; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An information system of an agency (ER-7-2, AP-7.1). */
export type InformationSystem = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency whose system it is. */
  readonly agency?: Maybe<Agency>;
  /** Number in the agency's own register. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Name in the language asked for. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** True where the system supports core business or needs high protection (ER-7-2). */
  readonly isCore?: Maybe<Scalars['Boolean']['output']>;
  /** Why it is core; null where it is not. */
  readonly coreBasis?: Maybe<SystemCoreBasis>;
  /** True where it is part of critical infrastructure (G-57). */
  readonly isCriticalInfrastructure?: Maybe<Scalars['Boolean']['output']>;
  /** Protection level; null where the agency has not set one (AP-7.1-2). */
  readonly protectionLevel?: Maybe<ProtectionLevel>;
  /** Longest outage the agency can bear, in hours; beyond it an incident weighs more (IG-2.3, AP-3). */
  readonly maxTolerableDowntimeHours?: Maybe<Scalars['Int']['output']>;
  /** Longest span of data it can bear to lose, in hours. */
  readonly tolerableDataLossHours?: Maybe<Scalars['Int']['output']>;
  /** Does it hold personal data? Null where the agency has not said. */
  readonly holdsPersonalData?: Maybe<Scalars['Boolean']['output']>;
  /** Does it hold sensitive data? Null where the agency has not said. */
  readonly holdsSensitiveData?: Maybe<Scalars['Boolean']['output']>;
  /** Run by the agency itself or by the body above it (AP-3.2). */
  readonly operatedBy?: Maybe<OperatedBy>;
  /** Who runs it. */
  readonly operator?: Maybe<Agency>;
  /** Who can supply the records of an incident if this system cannot (AP-3.2-18). */
  readonly evidenceFallback?: Maybe<Agency>;
  /** Businesses that it keeps running. */
  readonly supports?: Maybe<ReadonlyArray<BusinessFunction>>;
  /** What a reader of the entry should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it is in the register. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it left the register; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the entry is inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Version for expectedVersion of commands on this system. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Why a system is core (ER-7-2). */
export type SystemCoreBasis =
  /** It supports core business (ER-7-2a). */
  | 'SUPPORTS_CORE_BUSINESS'
  /** Its protection level is high (ER-7-2b). */
  | 'HIGH_PROTECTION';

/** How much protection a system needs (AP-7.1-2, ER-7-2b). */
export type ProtectionLevel =
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** High: the system is core. */
  | 'HIGH';

/** Who runs a business or system (AP-3.2). */
export type OperatedBy =
  /** The agency itself. */
  | 'OWN'
  /** The body above it. */
  | 'SUPERVISING_AGENCY';

/** A business of an agency and what its failure would mean (ER-7-1, AP-3). */
export type BusinessFunction = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency whose business it is. */
  readonly agency?: Maybe<Agency>;
  /** Number in the agency's own register. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Name in the language asked for. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** True for core business (ER-7-1). */
  readonly isCore?: Maybe<Scalars['Boolean']['output']>;
  /** Why it is core; null where it is not. */
  readonly coreBasis?: Maybe<BusinessCoreBasis>;
  /** The article relied on where the basis is the level regulations (ER-7-1-4). */
  readonly levelClause?: Maybe<Scalars['String']['output']>;
  /** The unit that answers for it. */
  readonly responsibleUnit?: Maybe<DirectoryEntry>;
  /** What its failure would mean. */
  readonly failureImpact?: Maybe<Scalars['String']['output']>;
  /** What would suffer. */
  readonly impactTags?: Maybe<ReadonlyArray<ImpactTag>>;
  /** Longest outage the agency can bear, in hours (AP-3). */
  readonly maxTolerableDowntimeHours?: Maybe<Scalars['Int']['output']>;
  /** Run by the agency itself or by the body above it (AP-3.2). */
  readonly operatedBy?: Maybe<OperatedBy>;
  /** Who runs it. */
  readonly operator?: Maybe<Agency>;
  /** Systems that keep it running. */
  readonly systems?: Maybe<ReadonlyArray<InformationSystem>>;
  /** What a reader of the entry should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when it is in the register. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it left the register; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Where the entry was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where something in the entry is inferred. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** The fields that the source does not itself state. */
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Version for expectedVersion of commands on this business. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Why a business is core (ER-7-1). */
export type BusinessCoreBasis =
  /** The organic law of the agency charges it with the business (ER-7-1-1). */
  | 'ORGANIC_LAW'
  /** It is the main service of the agency (ER-7-1-2). */
  | 'MAIN_SERVICE'
  /** It is needed to maintain or provide critical infrastructure (ER-7-1-3). */
  | 'CRITICAL_INFRASTRUCTURE'
  /** The level regulations name it (ER-7-1-4). */
  | 'LEVEL_REGULATIONS';

/** What suffers when a business stops; our own labels. */
export type ImpactTag =
  /** The agency's operations. */
  | 'OPERATIONS'
  /** Rights of the public. */
  | 'PUBLIC_RIGHTS'
  /** Convenience of the public. */
  | 'PUBLIC_CONVENIENCE'
  /** The agency's reputation. */
  | 'REPUTATION'
  /** Efficiency. */
  | 'EFFICIENCY'
  /** Other businesses that depend on it. */
  | 'DEPENDENCY'
  /** Preservation of records. */
  | 'PRESERVATION'
  /** Evidence of what happened. */
  | 'FORENSICS';

/** What callers may narrow lists of systems by. */
export type InformationSystemFilter = {
  /** Part of the name in either language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Number in the agency's own register, exactly. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Core systems only, or others only. */
  readonly isCore?: InputMaybe<Scalars['Boolean']['input']>;
  /** Critical infrastructure only, or others only. */
  readonly isCriticalInfrastructure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Protection level. */
  readonly protectionLevel?: InputMaybe<ProtectionLevel>;
};

/** What callers may narrow lists of businesses by. */
export type BusinessFunctionFilter = {
  /** Part of the name in either language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Number in the agency's own register, exactly. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Core business only, or other business only. */
  readonly isCore?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An order of systems or businesses. */
export type InventoryOrder = {
  /** What to order by. */
  readonly field: InventoryOrderField;
  /** Which way; ascending when left out. */
  readonly direction?: InputMaybe<Direction>;
};

/** What systems and businesses can be ordered by. */
export type InventoryOrderField =
  /** English name. */
  | 'NAME'
  /** Number in the agency's own register. */
  | 'REFERENCE';

/** A page of information systems. */
export type InformationSystemConnection = {
  /** The systems of the page. */
  readonly nodes: ReadonlyArray<InformationSystem>;
  /** The systems with their cursors. */
  readonly edges: ReadonlyArray<InformationSystemEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many systems match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A system and its place in the list. */
export type InformationSystemEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The system. */
  readonly node: InformationSystem;
};

/** A page of businesses. */
export type BusinessFunctionConnection = {
  /** The businesses of the page. */
  readonly nodes: ReadonlyArray<BusinessFunction>;
  /** The businesses with their cursors. */
  readonly edges: ReadonlyArray<BusinessFunctionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many businesses match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A business and its place in the list. */
export type BusinessFunctionEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The business. */
  readonly node: BusinessFunction;
};

/** A system and the protection it needs. */
export type ClassifySystemInput = {
  /** Names this request, so that a retry is the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version of the system that was read. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The system. */
  readonly systemId: Scalars['ID']['input'];
  /** The level it needs. */
  readonly protectionLevel: ProtectionLevel;
};

/** Somebody who can sign in. Reading any of it needs a stated purpose, and the owner's journal keeps the reading (SR-5e, SR-8a). */
export type Person = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Mail address of the person. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Telephone of the person. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Mobile telephone of the person. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Post held in the agency. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** The role in which the person is registered as a contact; null for everybody else. */
  readonly role?: Maybe<ContactRole>;
  /** When the registration as a contact was last found right (IG-5.1.2-1-2). */
  readonly lastVerifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The agency the person works for. */
  readonly agency?: Maybe<Agency>;
  /** Version to state in `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** A page of people. */
export type PersonConnection = {
  /** The people of the page. */
  readonly nodes: ReadonlyArray<Person>;
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many people match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person and its place in the list. */
export type PersonEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** A person of the agency. What is left out stays as it is. */
export type UpsertPersonInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The agency the person works for. */
  readonly agencyId: Scalars['ID']['input'];
  /** The account: `sub` of the tokens the person signs in with. */
  readonly account: Scalars['String']['input'];
  /** Post held in the agency. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /** Name in Chinese. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
};

/** A role that somebody holds or asks for, from the request to its end (AP-4.1-6b). Bodies above see everything but the person. */
export type RoleGrant = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The role. */
  readonly role?: Maybe<Role>;
  /** Post for whose work it is needed. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** The agency it is held at; null for people outside any agency. */
  readonly agency?: Maybe<Agency>;
  /** Where it stands. */
  readonly state?: Maybe<RoleGrantState>;
  /** In force from. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** In force until, not including; null until further notice. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The person who holds it, if the viewer may see people of that agency. */
  readonly person?: Maybe<Person>;
  /** The account that holds it: what a system administrator needs to know to set the right. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly evidence?: Maybe<RoleGrantEvidence>;
  /** The grant it was delegated from, and with which it ends. */
  readonly delegatedFrom?: Maybe<RoleGrant>;
  /** Agencies an analyst looks at, each with all below it (G-70). */
  readonly mandate?: Maybe<ReadonlyArray<Agency>>;
  /** How it was asked for and decided. */
  readonly request?: Maybe<RoleRequest>;
  /** When it was taken back. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  readonly revokedBy?: Maybe<Person>;
  /** Why it was taken back. */
  readonly revocationReason?: Maybe<Scalars['String']['output']>;
  /** Version to state in `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** How a grant came about: asked for, approved and activated by different people (AP-4.1-6b). */
export type RoleRequest = {
  /** Why the role is needed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who asked; null where nobody did: the first grants and appointments to office. */
  readonly requestedBy?: Maybe<Person>;
  /** When it was asked for. */
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or refused. */
  readonly decidedBy?: Maybe<Person>;
  /** When it was approved or refused. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** Who set the right. */
  readonly activatedBy?: Maybe<Person>;
  /** When the right was set. */
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a grant stands (lifecycle ROLE_GRANT). */
export type RoleGrantState =
  /** Asked for. */
  | 'REQUESTED'
  /** Approved, not yet set. */
  | 'APPROVED'
  /** In force between `validFrom` and `validTo`. */
  | 'ACTIVE'
  /** Not approved. */
  | 'REFUSED'
  /** Taken back. */
  | 'REVOKED'
  /** Over with its last day, or with what it rested on. */
  | 'EXPIRED';

/** What a grant rests on. */
export type RoleGrantEvidence =
  /** Loaded before anybody could approve. */
  | 'BOOTSTRAP'
  /** A request, approved and activated (AP-4.1-6b). */
  | 'REQUEST'
  /** Another person's grant, for a time. */
  | 'DELEGATION'
  /** An appointment to office (IG-2.2-1a, IG-2.2-1b). */
  | 'APPOINTMENT';

/** Roles that people and machines act in. */
export type Role =
  /** Any employee of an agency (AP-4.1-6b). */
  | 'AGENCY_STAFF'
  /** Registered contact, who reports (IG-5.1.2-1-1). */
  | 'SECURITY_CONTACT'
  /** Dedicated security staff (AP-6.1-1-0). */
  | 'DEDICATED_OFFICER'
  /** Chief information security officer (IG-2.2-1a, IG-2.2-1b). */
  | 'CISO'
  /** Head of the agency: reads what the CISO reads and appoints the CISO (AP-5.1-1). */
  | 'AGENCY_HEAD'
  /** Checks the own agency from within (AP-5.2-3-3-1). */
  | 'INTERNAL_AUDITOR'
  /** Manages contracts of the agency (ER-4-1-0). */
  | 'CONTRACT_OFFICER'
  /** Prepares plan matters of another agency (ER-6-3a). */
  | 'DELEGATED_PREPARER'
  /** Reviews reports of agencies below (IG-3.2-2a). */
  | 'SECURITY_REVIEWER'
  /** Member of a handling team (IG-2.2-2). */
  | 'HANDLING_TEAM_MEMBER'
  /** Acts for a superior or supervising agency (ER-3b). */
  | 'SUPERVISING_OFFICER'
  /** Acts for a sector authority (ER-12a). */
  | 'SECTOR_OFFICER'
  /** Acts for the national authority (IG-2.1-1b). */
  | 'NATIONAL_OFFICER'
  /** Technical service centre and duty desk (IG-3.2-3). */
  | 'TECHNICAL_CENTRE'
  /** Convener's office of the council (IG-3.3-3b). */
  | 'COUNCIL_CONVENER'
  /** Leads a response group (IG-2.1-T1-1). */
  | 'RESPONSE_GROUP_LEAD'
  /** Acts for the National Security Council's office (IG-3.4-1a). */
  | 'NSC_OFFICER'
  /** Named on an audit team of an authority (ER-3e). */
  | 'AUDITOR'
  /** Plans exercises (IG-5.2.1-3-1a). */
  | 'EXERCISE_PLANNER'
  /** Runs exercises (IG-5.2.1-3-1b). */
  | 'EXERCISE_CONTROLLER'
  /** Inspects exercises (IG-5.2.1-3-1c). */
  | 'EXERCISE_INSPECTOR'
  /** Law enforcement, named on a task force (IG-4.3-2a). */
  | 'LAW_ENFORCEMENT_MEMBER'
  /** Named on a task force (IG-4.3-2a). */
  | 'TASK_FORCE_MEMBER'
  /** Named on a liaison (IG-4.3-1). */
  | 'DISASTER_AUTHORITY'
  /** Shares intelligence from outside the Act (SR-10-1). */
  | 'THIRD_PARTY_PARTNER'
  /** A vendor's people (ER-4-1-0). */
  | 'VENDOR_USER'
  /** A sub-vendor's people (ER-4-1-3d). */
  | 'SUBVENDOR_USER'
  /** Engaged to test or audit a contract (ER-4-1-9a). */
  | 'VENDOR_AUDITOR'
  /** Analyses within a mandate (G-70). */
  | 'OVERSIGHT_ANALYST'
  /** Everybody towards his or her own data (ER-4-3d). */
  | 'DATA_SUBJECT'
  /** Activates grants and runs the system (AP-4.1-6b). */
  | 'SYSTEM_ADMIN'
  /** A front-end; has no more than the public (a14). */
  | 'SERVICE_ACCOUNT';

/** A page of grants. */
export type RoleGrantConnection = {
  /** The grants of the page. */
  readonly nodes: ReadonlyArray<RoleGrant>;
  /** The grants with their cursors. */
  readonly edges: ReadonlyArray<RoleGrantEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many grants match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A grant and its place in the list. */
export type RoleGrantEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: RoleGrant;
};

/** Which grants to list. */
export type RoleGrantFilter = {
  /** Of this role. */
  readonly role?: InputMaybe<Role>;
  /** In this state. */
  readonly state?: InputMaybe<RoleGrantState>;
};

/** What grants can be ordered by. */
export type RoleGrantOrderField =
  /** When they were asked for. */
  | 'REQUESTED_AT';

/** How grants are ordered. */
export type RoleGrantOrder = {
  /** By what. */
  readonly field: RoleGrantOrderField;
  /** Which way. */
  readonly direction?: InputMaybe<Direction>;
};

/** A role asked for. */
export type RequestRoleInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Oneself (`viewer.personId`). */
  readonly personId: Scalars['ID']['input'];
  /** The role. */
  readonly role: Role;
  /** Post for whose work it is needed. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /** Why the work needs it. */
  readonly reason: Scalars['String']['input'];
  /** Last instant, not included; until further notice when left out. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** For an analyst: agencies to look at, each with all below it (G-70). */
  readonly mandateAgencyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For the lead of a response group: the group, which the agency leads (IG-2.1-T1-1). */
  readonly responseGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is decided on a request. */
export type RoleDecision =
  /** The need is confirmed. */
  | 'APPROVE'
  /** The need is not confirmed. */
  | 'REFUSE';

/** A decision on a request. */
export type ApproveRoleInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The grant asked for. */
  readonly roleGrantId: Scalars['ID']['input'];
  /** The version the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Approved or refused. */
  readonly decision: RoleDecision;
  /** Why; a refusal needs a reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An approved grant to set. */
export type ActivateRoleInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The approved grant. */
  readonly roleGrantId: Scalars['ID']['input'];
  /** The version the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A grant to take back. */
export type RevokeRoleInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The grant. */
  readonly roleGrantId: Scalars['ID']['input'];
  /** The version the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A role for somebody else to hold for a time. */
export type DelegateRoleInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The own grant, in force. */
  readonly roleGrantId: Scalars['ID']['input'];
  /** The version the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Another person of the same agency. */
  readonly delegateId: Scalars['ID']['input'];
  /** Last instant, not included; not after the end of the own grant. */
  readonly until: Scalars['DateTime']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A delegation to end. */
export type EndDelegationInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The delegate's grant. */
  readonly roleGrantId: Scalars['ID']['input'];
  /** The version the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is an agency's CISO, in which post and on which basis (IG-2.2-1a, IG-2.2-1b, AP-5.1-1). */
export type CisoAppointment = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** Post of the appointed. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** On which basis. */
  readonly basis?: Maybe<CisoAppointmentBasis>;
  /** A deputy head exists and somebody else was appointed: told, not refused (G-43). */
  readonly deputyHeadPassedOver?: Maybe<Scalars['Boolean']['output']>;
  /** In office from. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** In office until, not including; null for the present one. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** The appointed person. */
  readonly person?: Maybe<Person>;
  /** Version of the row. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** On which basis a CISO is appointed. */
export type CisoAppointmentBasis =
  /** The deputy head serves (IG-2.2-1a). */
  | 'DEPUTY_HEAD'
  /** The head designated somebody (IG-2.2-1b, AP-5.1-1). */
  | 'HEAD_DESIGNATED';

/** A team for security: the handling team of a listed authority (IG-2.2-2) or an agency's steering team (AP-5.2-1a). */
export type SecurityTeam = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** Handling or steering. */
  readonly kind?: Maybe<SecurityTeamKind>;
  /** Name of the team. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it is there for. */
  readonly duties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** In being from. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** In being until, not including; null for the present one. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Who convenes it: of a handling team, the CISO (IG-2.2-3). */
  readonly convener?: Maybe<Person>;
  /** Its members (AP-5.2-3-0). */
  readonly members?: Maybe<ReadonlyArray<TeamMember>>;
  /** Version of the row. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Somebody's place in a team. */
export type TeamMember = {
  /** The group within the team (AP-5.2-2). */
  readonly subTeam?: Maybe<SubTeam>;
  /** Post of the member. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** The member. */
  readonly person?: Maybe<Person>;
};

/** Kinds of team. */
export type SecurityTeamKind =
  /** Handles incidents of the agencies below (IG-2.2-2). */
  | 'HANDLING'
  /** Drives security in the agency (AP-5.2-1a). */
  | 'STEERING';

/** Groups within a team: three of a handling team, three of a steering team (AP-5.2-2). */
export type SubTeam =
  /** Plans exercises and measures, in a handling team. */
  | 'PLANNING'
  /** Prevents and supports, in a handling team. */
  | 'CONTROL'
  /** Inspects, in a handling team. */
  | 'INSPECTION'
  /** Policy and rules, in a steering team. */
  | 'STRATEGY'
  /** Technique and reporting, in a steering team. */
  | 'PROTECTION'
  /** Internal audit and management review, in a steering team. */
  | 'PERFORMANCE';

/** A page of appointments. */
export type CisoAppointmentConnection = {
  /** The appointments of the page. */
  readonly nodes: ReadonlyArray<CisoAppointment>;
  /** The appointments with their cursors. */
  readonly edges: ReadonlyArray<CisoAppointmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many appointments match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An appointment and its place in the list. */
export type CisoAppointmentEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment. */
  readonly node: CisoAppointment;
};

/** A page of teams. */
export type SecurityTeamConnection = {
  /** The teams of the page. */
  readonly nodes: ReadonlyArray<SecurityTeam>;
  /** The teams with their cursors. */
  readonly edges: ReadonlyArray<SecurityTeamEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many teams match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A team and its place in the list. */
export type SecurityTeamEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The team. */
  readonly node: SecurityTeam;
};

/** Which teams to list. */
export type SecurityTeamFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<SecurityTeamKind>;
  /** In being now, or not. */
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An appointment to the office of CISO. */
export type AppointCisoInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** The appointed: somebody of the agency other than the head. */
  readonly personId: Scalars['ID']['input'];
  /** Post of the appointed. */
  readonly post: Scalars['String']['input'];
  /** On which basis. */
  readonly basis: CisoAppointmentBasis;
  /** Whether the agency has a deputy head; passing one over is told, not refused (G-43). */
  readonly deputyHeadExists: Scalars['Boolean']['input'];
};

/** A team to form. */
export type FormSecurityTeamInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** Handling or steering. */
  readonly kind: SecurityTeamKind;
  /** Name of the team. */
  readonly name: Scalars['String']['input'];
  /** What it is there for. */
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who convenes it: of a handling team, the CISO in office. */
  readonly convenerId: Scalars['ID']['input'];
  /** Its members. */
  readonly members?: InputMaybe<ReadonlyArray<TeamMemberInput>>;
};

/** A place in a team. */
export type TeamMemberInput = {
  /** Somebody of the agency. */
  readonly personId: Scalars['ID']['input'];
  /** The group within the team. */
  readonly subTeam?: InputMaybe<SubTeam>;
  /** Post of the member. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
};

/** How an agency's contact or reviewer is reached: the duty line is the office's, the person is personal data (AP-10.2-6). */
export type ContactRegistration = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** Contact or reviewer. */
  readonly role?: Maybe<ContactRole>;
  /** Telephone of the duty line. */
  readonly dutyPhone?: Maybe<Scalars['String']['output']>;
  /** Mailbox of the duty line. */
  readonly dutyEmail?: Maybe<Scalars['String']['output']>;
  /** When the data were last found right (IG-5.1.2-1-2). */
  readonly lastVerifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the last check found. */
  readonly lastResult?: Maybe<ContactCheckResult>;
  /** Post of the person behind it. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** The person behind it. */
  readonly person?: Maybe<Person>;
  /** Version to state in `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** As what somebody is registered. */
export type ContactRole =
  /** Reports for the agency. */
  | 'SECURITY_CONTACT'
  /** Reviews for a listed authority. */
  | 'SECURITY_REVIEWER';

/** What a check of registered data found (IG-5.1.2-1-2). */
export type ContactCheckResult =
  /** Right. */
  | 'CORRECT'
  /** Not right: the agency is asked to correct it. */
  | 'WRONG'
  /** Nobody answered: the agency is asked to correct it. */
  | 'UNREACHABLE';

/** A page of registrations. */
export type ContactRegistrationConnection = {
  /** The registrations of the page. */
  readonly nodes: ReadonlyArray<ContactRegistration>;
  /** The registrations with their cursors. */
  readonly edges: ReadonlyArray<ContactRegistrationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many registrations match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A registration and its place in the list. */
export type ContactRegistrationEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The registration. */
  readonly node: ContactRegistration;
};

/** Which registrations to list. */
export type ContactFilter = {
  /** Contacts or reviewers. */
  readonly role?: InputMaybe<ContactRole>;
  /** Not found right since this instant, or never. */
  readonly notVerifiedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A registration; one per role and person. */
export type RegisterContactInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** Contact or reviewer. */
  readonly role: ContactRole;
  /** The person behind it, if it is one. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Post of the person behind it. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /** Telephone of the duty line. */
  readonly dutyPhone?: InputMaybe<Scalars['String']['input']>;
  /** Mailbox of the duty line. */
  readonly dutyEmail?: InputMaybe<Scalars['String']['input']>;
};

/** What a check found. */
export type VerifyContactInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The registration. */
  readonly contactId: Scalars['ID']['input'];
  /** The version the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was found. */
  readonly result: ContactCheckResult;
};

/** Something the viewer is asked to do: addressed to a role at an agency, or to a person. */
export type Task = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done. */
  readonly kind?: Maybe<TaskKind>;
  /** The agency whose matter it is. */
  readonly agency?: Maybe<Agency>;
  /** The role it is addressed to; null when it is addressed to a person. */
  readonly role?: Maybe<Role>;
  /** What kind of thing it is about. */
  readonly subjectType?: Maybe<Scalars['String']['output']>;
  /** The grant it is about, if it is about one. */
  readonly roleGrant?: Maybe<RoleGrant>;
  /** The contact registration it is about, if it is about one. */
  readonly contact?: Maybe<ContactRegistration>;
  /** Clause that asks for it. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** By when; null without a deadline. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is asked. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is done. */
  readonly done?: Maybe<Scalars['Boolean']['output']>;
  /** When it was done. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it. */
  readonly doneBy?: Maybe<Person>;
};

/** What a task asks for. */
export type TaskKind =
  /** Decide on a request for a role (AP-4.1-6b). */
  | 'APPROVE_ROLE'
  /** Set an approved right (AP-4.1-6b). */
  | 'ACTIVATE_ROLE'
  /** Correct registered contact data (IG-5.1.2-1-2). */
  | 'CORRECT_CONTACT';

/** A page of tasks. */
export type TaskConnection = {
  /** The tasks of the page. */
  readonly nodes: ReadonlyArray<Task>;
  /** The tasks with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many tasks match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task and its place in the list. */
export type TaskEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** Which tasks to list. */
export type TaskFilter = {
  /** Done, or still to do. */
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<TaskKind>;
};

/** What tasks can be ordered by. */
export type TaskOrderField =
  /** Since when they are asked. */
  | 'CREATED_AT'
  /** By when; those without a deadline come last. */
  | 'DUE_AT';

/** How tasks are ordered. */
export type TaskOrder = {
  /** By what. */
  readonly field: TaskOrderField;
  /** Which way. */
  readonly direction?: InputMaybe<Direction>;
};

/** Classes of data of the access matrix. */
export type AccessClass =
  /** Reference: instruments, lists, documentation. */
  | 'REF'
  /** Who exists and who stands above whom. */
  | 'AG_DIRECTORY'
  /** Responsibility levels and their reasons. */
  | 'AG_LEVEL'
  /** Duty lines of registered contacts. */
  | 'AG_CONTACT_OFFICE'
  /** Personal data of people, rosters. */
  | 'AG_CONTACT_PERSONAL'
  /** Offices, teams, posts and budgets, without names. */
  | 'AG_STAFFING'
  /** Business functions, systems and assets. */
  | 'AG_INVENTORY'
  /** Risk assessments and checks. */
  | 'AG_RISK'
  /** State and dates of maintenance plans. */
  | 'AG_PLAN_STATUS'
  /** What plans and procedures say. */
  | 'AG_PLAN_BODY'
  /** Implementation reports. */
  | 'AG_IMPL'
  /** Audits before they are issued, working papers. */
  | 'AG_AUDIT_DRAFT'
  /** Audits as issued. */
  | 'AG_AUDIT_ISSUED'
  /** Improvement reports. */
  | 'AG_IMPROVEMENT'
  /** Exercises before they run. */
  | 'AG_EXERCISE_SEALED'
  /** Results of exercises. */
  | 'AG_EXERCISE_RESULT'
  /** Training and awareness. */
  | 'AG_TRAINING'
  /** Submission and review of logs. */
  | 'AG_LOGS'
  /** Designation of critical-infrastructure providers. */
  | 'AG_CI_DESIGNATION'
  /** Programmes and their progress. */
  | 'AG_PROGRAMME'
  /** Roles asked for, granted, delegated and revoked. */
  | 'AG_GRANT'
  /** That a case is, its level, state and times. */
  | 'IN_CORE'
  /** What a case is about. */
  | 'IN_DETAIL'
  /** Why a case has its level. */
  | 'IN_LEVEL_REASON'
  /** What was done about a case. */
  | 'IN_RESPONSE_LOG'
  /** What caused a case. */
  | 'IN_CAUSE'
  /** Evidence and its custody. */
  | 'IN_EVIDENCE'
  /** Support asked for and sent. */
  | 'IN_SUPPORT'
  /** Investigation reports without the cause. */
  | 'IN_REPORT'
  /** Task forces, meetings, liaisons. */
  | 'IN_TASKFORCE'
  /** Assessments of national security. */
  | 'IN_NATSEC'
  /** Announcements before publication. */
  | 'IN_ANN_DRAFT'
  /** Announcements as published. */
  | 'IN_ANN_PUBLISHED'
  /** Commendation, discipline and mitigation. */
  | 'IN_MERIT'
  /** The register of vendors. */
  | 'VE_VENDOR'
  /** Contracts without state secrets. */
  | 'VE_CONTRACT'
  /** Contracts with state secrets, their existence included. */
  | 'VE_CLASSIFIED'
  /** Vendors' people and their qualification. */
  | 'VE_PERSONNEL'
  /** Suitability checks. */
  | 'VE_SUITABILITY'
  /** Security tests of deliveries. */
  | 'VE_TEST'
  /** Components and licences. */
  | 'VE_COMPONENT'
  /** Notices of vendors and measures. */
  | 'VE_NOTICE'
  /** Return and deletion of data. */
  | 'VE_DATA_RETURN'
  /** Audits of vendors before they are issued. */
  | 'VE_AUDIT_DRAFT'
  /** Audits of vendors as issued. */
  | 'VE_AUDIT_ISSUED'
  /** Opinions and recommendations on vendors. */
  | 'VE_RATING'
  /** Threat information without restriction. */
  | 'TI_OPEN'
  /** Threat information under restriction. */
  | 'TI_RESTRICTED'
  /** Where threat information comes from. */
  | 'TI_SOURCE'
  /** Analysis and receipts of threat information. */
  | 'TI_ANALYSIS'
  /** What was shared with whom. */
  | 'TI_SHARE_LOG'
  /** Agreements with partners. */
  | 'TI_AGREEMENT'
  /** Statistics without single rows. */
  | 'AGG_STATS'
  /** Entries of an agency's journal. */
  | 'JOURNAL'
  /** The viewer's own tasks. */
  | 'OWN_TASK';

/** How a viewer relates to what a row belongs to (access model, row rules). */
export type AccessRelation =
  /** The own agency is the one concerned. */
  | 'OWN'
  /** The own agency stands above it, at any distance (ER-3b). */
  | 'SUPERVISES'
  /** The own agency is its direct superior (ER-6-3b). */
  | 'SUPERVISES_DIRECTLY'
  /** The own authority reviews its cases (IG-3.2-2a). */
  | 'REVIEWS'
  /** The own authority is assigned a matter of it (ER-12a, ER-12b). */
  | 'SECTOR'
  /** The viewer acts for the national authority. */
  | 'NATIONAL'
  /** The viewer is named on an audit of it (ER-3e). */
  | 'AUDITING'
  /** Its plan matters are delegated to the own agency (ER-6-3a). */
  | 'DELEGATED'
  /** A major incident is concerned (ER-10). */
  | 'MAJOR'
  /** Support was sent to the case (IG-3.3-2a). */
  | 'SUPPORTING'
  /** A lateral notice reached the viewer's group or agency (IG-3.1-1g). */
  | 'NOTIFIED'
  /** The viewer is named on a task force (IG-4.3-2a). */
  | 'TASK_FORCE'
  /** The viewer is named on a liaison (IG-4.3-1). */
  | 'LIAISON'
  /** The own agency made the item (SR-3-2). */
  | 'ORIGINATOR'
  /** The item was shared with the own agency (SR-3-2). */
  | 'RECIPIENT'
  /** The item is the partner's own or was shared with it (SR-10-1). */
  | 'PARTNER'
  /** The own company is the vendor of a contract (ER-4-1-0). */
  | 'PARTY'
  /** The own company is a sub-vendor of a contract (ER-4-1-3d). */
  | 'SUB_PARTY'
  /** The viewer is engaged on a contract (ER-4-1-9a). */
  | 'ENGAGED'
  /** The row is about, held by or addressed to the viewer. */
  | 'SELF'
  /** It lies in the viewer's mandate (G-70). */
  | 'MANDATE'
  /** The row belongs to an exercise. */
  | 'EXERCISE'
  /** Every agency alike. */
  | 'ANY'
  /** Anybody, every agency alike. */
  | 'PUBLIC';

/** What may be done with a class of data at most. */
export type AccessRight =
  /** Nothing. */
  | 'NONE'
  /** Counts and rates only. */
  | 'AGGREGATE'
  /** The fields of a mask. */
  | 'REDACTED'
  /** Everything, to read. */
  | 'READ'
  /** Reading and writing. */
  | 'WRITE'
  /** Reading, writing and deciding. */
  | 'APPROVE';

/** Who asks, as token and standing say together. */
export type Viewer = {
  /** Person, machine, or nobody signed in. */
  readonly kind: ViewerKind;
  /** The account that signed in; null for the public. */
  readonly account?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier of the viewer as a person; null where standing knows nobody by this account. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** The viewer's own entry; reading its data needs a purpose like anybody's. */
  readonly person?: Maybe<Person>;
  /** The language of messages, from `Accept-Language`. */
  readonly language: Language;
  /** Roles in force now. */
  readonly roles: ReadonlyArray<HeldRole>;
  /** Tasks addressed to the viewer or to a role the viewer holds. */
  readonly tasks?: Maybe<TaskConnection>;
  /** How much may be asked for. */
  readonly limits: ViewerLimits;
};


/** Who asks, as token and standing say together. */
export type ViewerTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** Kinds of viewer. */
export type ViewerKind =
  /** Nobody signed in: the public. */
  | 'ANONYMOUS'
  /** A person. */
  | 'PERSON'
  /** A service with an identity of its own. */
  | 'MACHINE';

/** Languages of messages. */
export type Language =
  /** Chinese as written in Taiwan. */
  | 'ZH_TW'
  /** English. */
  | 'EN';

/** A role in force, and what it reaches. */
export type HeldRole = {
  /** The grant. */
  readonly grant?: Maybe<RoleGrant>;
  /** The role. */
  readonly role: Role;
  /** The agency it is held at; null outside any agency. */
  readonly agency?: Maybe<Agency>;
  /** In force since. */
  readonly since: Scalars['DateTime']['output'];
  /** In force until, not including; null until further notice. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Agencies of an analyst's mandate, each with all below it (G-70). */
  readonly mandate?: Maybe<ReadonlyArray<Agency>>;
  /** By which relations the role reaches agencies, and how many now. */
  readonly reaches: ReadonlyArray<RoleReach>;
};

/** How many agencies a role reaches by one relation. */
export type RoleReach = {
  /** The relation. */
  readonly relation: AccessRelation;
  /** The matter, where an authority is assigned by matter (ER-12b). */
  readonly matter?: Maybe<SectorMatter>;
  /** How many agencies now. */
  readonly agencies: Scalars['Int']['output'];
};

/** How much may be asked for; what is dearer than a request may be is refused by the gateway, with its code. */
export type ViewerLimits = {
  /** Rows of a page when none is stated. */
  readonly defaultPageSize: Scalars['Int']['output'];
  /** Rows of a page at most. */
  readonly largestPageSize: Scalars['Int']['output'];
  /** Characters of a stated purpose (`x-purpose`) at most. */
  readonly purposeLength: Scalars['Int']['output'];
  /** Classes that are read with a stated purpose only, each reading kept in the owner's journal (SR-5e, SR-8a). */
  readonly classesWithPurpose: ReadonlyArray<AccessClass>;
};

/**
 * What the viewer may do with a class of data of one agency, why, and what would change it. Only relations to agencies
 * are weighed: what a single case, contract or item adds (a task force, a notice, a share, an engagement) shows on its
 * row. An identifier that names no agency is answered like an agency that the viewer has nothing to do with.
 */
export type AccessExplanation = {
  /** The agency, if the identifier names one. */
  readonly agency?: Maybe<Agency>;
  /** The class that was asked about. */
  readonly dataClass: AccessClass;
  /** The most that any of the ways gives, on rows that meet its conditions. */
  readonly right: AccessRight;
  /** Whether reading needs a stated purpose and is kept in the owner's journal (SR-5e, SR-8a). */
  readonly needsPurpose: Scalars['Boolean']['output'];
  /** Every way that gives a right, the highest first. */
  readonly ways: ReadonlyArray<AccessWay>;
  /** Clause under which the right ends here; where there is none at all, the clause that refuses. */
  readonly clause: Scalars['String']['output'];
  /** Which viewers of the law's matrix may more, and how: what would change it. */
  readonly wouldOpen: ReadonlyArray<AccessPath>;
};

/** One way by which the viewer has a right: a role, a relation, a clause. */
export type AccessWay = {
  /** The right it gives. */
  readonly right: AccessRight;
  /** The role; null where anybody has the right. */
  readonly role?: Maybe<Role>;
  /** The grant of the role. */
  readonly grant?: Maybe<RoleGrant>;
  /** Since when the role is held. */
  readonly heldSince?: Maybe<Scalars['DateTime']['output']>;
  /** The relation between the viewer and the agency. */
  readonly relation: AccessRelation;
  /** Clause or assumption it rests on. */
  readonly clause: Scalars['String']['output'];
  /** What the clause says, in short. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Fields that show, where the right is REDACTED; null where all do. */
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Only rows of this type are opened by it, never others of the class. */
  readonly opens?: Maybe<Scalars['String']['output']>;
  /** What a row has to meet besides, by the names of the access matrix. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** Name of the narrower rule, where writing covers less than the class (access model 6.1). */
  readonly narrowedTo?: Maybe<Scalars['String']['output']>;
  /** What the relation rests on, from the agency upwards. */
  readonly evidence: ReadonlyArray<AccessEvidence>;
};

/** One fact that a relation rests on. */
export type AccessEvidence = {
  /** The body above: superior, supervising or assigned. */
  readonly upper?: Maybe<Agency>;
  /** The agency below. */
  readonly lower?: Maybe<Agency>;
  /** How it stands above; null for an assignment. */
  readonly supervision?: Maybe<SupervisionKind>;
  /** The assigned matter (ER-12b); null for supervision. */
  readonly matter?: Maybe<SectorMatter>;
  /** Whether the authority is assigned alone or jointly (ER-12b). */
  readonly mode?: Maybe<SectorMode>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** A cell of the access matrix that gives more. */
export type AccessPath = {
  /** The viewer of the matrix: a role, or a group of roles. */
  readonly viewer: Scalars['String']['output'];
  /** How such a viewer relates to the agency. */
  readonly relation: AccessRelation;
  /** The right it gives. */
  readonly right: AccessRight;
  /** Clause or assumption it rests on. */
  readonly clause: Scalars['String']['output'];
};

/**
 * One line of an agency's journal: a command on its data, or a reading of its sensitive data (SR-5e, SR-8a). Lines are
 * never altered: each carries the hash of the one before it.
 */
export type JournalEntry = {
  /** Opaque identifier. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Place in the chain of this agency and part of the graph, counted from one. */
  readonly seq?: Maybe<Scalars['Int']['output']>;
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier of the person or machine that acted; null for the first loading. */
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  /** The role in which it was done. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The mutation, READ for a reading, or a step of the first loading. */
  readonly act?: Maybe<Scalars['String']['output']>;
  /** The type of what it was done to; of a reading, the class of data. */
  readonly subjectType?: Maybe<Scalars['String']['output']>;
  /** Identifier of what it was done to, if the viewer may see that row. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** Clause it rests on. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** The purpose stated for a reading. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** What changed, as JSON: facts that identify the act, neither personal data nor texts. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** The request it came with, as logs and errors name it. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** Hash of the line before, in hexadecimal; empty for the first. */
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  /** Hash of this line and everything before it, in hexadecimal. */
  readonly hash?: Maybe<Scalars['String']['output']>;
};

/** A page of a journal. */
export type JournalEntryConnection = {
  /** The lines of the page. */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** The lines with their cursors. */
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many lines match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A line and its place in the list. */
export type JournalEntryEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: JournalEntry;
};

/** Which lines of a journal. */
export type JournalFilter = {
  /** Of this mutation; READ for readings. */
  readonly act?: InputMaybe<Scalars['String']['input']>;
  /** About this type, or readings of this class. */
  readonly subjectType?: InputMaybe<Scalars['String']['input']>;
  /** From this instant on. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a journal can be ordered by. */
export type JournalOrderField =
  /** The order in which it was written. */
  | 'SEQ';

/** How a journal is ordered. */
export type JournalOrder = {
  /** By what. */
  readonly field: JournalOrderField;
  /** Which way. */
  readonly direction?: InputMaybe<Direction>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Body: Body;
  SupervisionLink: SupervisionLink;
  SectorAuthorityAssignment: SectorAuthorityAssignment;
  ResponseGroup: ResponseGroup;
  CouncilRecord: CouncilRecord;
  Sector: Sector;
  InfrastructureSystem: InfrastructureSystem;
  InformationSystem: InformationSystem;
  BusinessFunction: BusinessFunction;
  Person: Person;
  RoleGrant: RoleGrant;
  CisoAppointment: CisoAppointment;
  SecurityTeam: SecurityTeam;
  ContactRegistration: ContactRegistration;
  Task: Task;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  SupervisionLink:
    ( { __typename: 'SupervisionLink' }
    & GraphQLRecursivePick<FederationTypes['SupervisionLink'], {"id":true}> );
  SectorAuthorityAssignment:
    ( { __typename: 'SectorAuthorityAssignment' }
    & GraphQLRecursivePick<FederationTypes['SectorAuthorityAssignment'], {"id":true}> );
  ResponseGroup:
    ( { __typename: 'ResponseGroup' }
    & GraphQLRecursivePick<FederationTypes['ResponseGroup'], {"id":true}> );
  CouncilRecord:
    ( { __typename: 'CouncilRecord' }
    & GraphQLRecursivePick<FederationTypes['CouncilRecord'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"id":true}> );
  InfrastructureSystem:
    ( { __typename: 'InfrastructureSystem' }
    & GraphQLRecursivePick<FederationTypes['InfrastructureSystem'], {"id":true}> );
  InformationSystem:
    ( { __typename: 'InformationSystem' }
    & GraphQLRecursivePick<FederationTypes['InformationSystem'], {"id":true}> );
  BusinessFunction:
    ( { __typename: 'BusinessFunction' }
    & GraphQLRecursivePick<FederationTypes['BusinessFunction'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  RoleGrant:
    ( { __typename: 'RoleGrant' }
    & GraphQLRecursivePick<FederationTypes['RoleGrant'], {"id":true}> );
  CisoAppointment:
    ( { __typename: 'CisoAppointment' }
    & GraphQLRecursivePick<FederationTypes['CisoAppointment'], {"id":true}> );
  SecurityTeam:
    ( { __typename: 'SecurityTeam' }
    & GraphQLRecursivePick<FederationTypes['SecurityTeam'], {"id":true}> );
  ContactRegistration:
    ( { __typename: 'ContactRegistration' }
    & GraphQLRecursivePick<FederationTypes['ContactRegistration'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PageInfo: ResolverTypeWrapper<Made>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Direction: Direction;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agency: ResolverTypeWrapper<(Seen & { readonly [Column in 'aliases' | 'asListed' | 'classification' | 'code' | 'id' | 'inferred' | 'kind' | 'latestNameEn' | 'latestNameZh' | 'listedAuthorityNo' | 'nameEn' | 'nameZh' | 'no' | 'nonGovKind' | 'note' | 'parentInDirectory' | 'printedNameZh' | 'source' | 'validFrom' | 'validTo' | 'verified' | 'version']: any })>;
  AgencyKind: AgencyKind;
  NonGovKind: NonGovKind;
  AgencyClassification: AgencyClassification;
  AgencyName: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'nameEn' | 'nameZh' | 'validFrom' | 'validTo']: any })>;
  DirectoryEntry: ResolverTypeWrapper<Made>;
  Body: ResolverTypeWrapper<(Seen & { readonly [Column in 'aliases' | 'code' | 'id' | 'inferred' | 'kind' | 'nameEn' | 'nameZh' | 'note' | 'parentInDirectory' | 'source' | 'validFrom' | 'validTo' | 'verified']: any })>;
  BodyKind: BodyKind;
  SupervisionLink: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'inferred' | 'kind' | 'source' | 'subordinateId' | 'subordinateNo' | 'superiorId' | 'superiorNo' | 'validFrom' | 'validTo' | 'verified' | 'version']: any })>;
  SupervisionKind: SupervisionKind;
  SupervisionStep: ResolverTypeWrapper<Made>;
  SubordinateDepth: SubordinateDepth;
  SectorAuthorityAssignment: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'id' | 'inferred' | 'isLead' | 'matter' | 'mode' | 'source' | 'validFrom' | 'validTo' | 'verified' | 'version']: any })>;
  SectorMatter: SectorMatter;
  SectorMode: SectorMode;
  Succession: ResolverTypeWrapper<(Seen & { readonly [Column in 'absorbedById' | 'effectiveOn' | 'id' | 'inferred' | 'note' | 'predecessorId' | 'relation' | 'source' | 'successorId' | 'successorNameEn' | 'successorNameZh' | 'verified']: any })>;
  SuccessionRelation: SuccessionRelation;
  AgencyFilter: AgencyFilter;
  SectorAuthorityFilter: SectorAuthorityFilter;
  AgencyOrder: AgencyOrder;
  AgencyOrderField: AgencyOrderField;
  AgencyConnection: ResolverTypeWrapper<Connection>;
  AgencyEdge: ResolverTypeWrapper<Made>;
  BodyFilter: BodyFilter;
  BodyOrder: BodyOrder;
  BodyOrderField: BodyOrderField;
  BodyConnection: ResolverTypeWrapper<Connection>;
  BodyEdge: ResolverTypeWrapper<Made>;
  ResponseGroup: ResolverTypeWrapper<(Seen & { readonly [Column in 'aliases' | 'code' | 'era' | 'fileId' | 'id' | 'inferred' | 'jurisdictionEn' | 'jurisdictionZh' | 'leadId' | 'leadPrinted' | 'leadUnitId' | 'nameEn' | 'nameZh' | 'note' | 'number' | 'source' | 'system' | 'systemCode' | 'validFrom' | 'validTo' | 'verified']: any })>;
  ResponseGroupMember: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'id' | 'validFrom' | 'validTo']: any })>;
  ResponseGroupCode: ResponseGroupCode;
  CouncilEra: CouncilEra;
  ResponseSystem: ResponseSystem;
  CouncilRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'code' | 'count' | 'era' | 'fileId' | 'frequency' | 'functionsEn' | 'heldByCode' | 'heldByEn' | 'heldByZh' | 'id' | 'inferred' | 'leadCodes' | 'leadUnitCode' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'recordType' | 'source' | 'supportCodes' | 'validFrom' | 'validTo' | 'verified']: any })>;
  CouncilRecordType: CouncilRecordType;
  HotlineChannel: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'inferred' | 'kind' | 'operatorCode' | 'source' | 'validFrom' | 'validTo' | 'value' | 'verified']: any })>;
  HotlineKind: HotlineKind;
  Sector: ResolverTypeWrapper<(Seen & { readonly [Column in 'category' | 'fileId' | 'id' | 'inferred' | 'nameEn' | 'nameZh' | 'number' | 'printedNameZh' | 'source' | 'subdivisionZh' | 'verified']: any })>;
  InfrastructureCategory: InfrastructureCategory;
  InfrastructureSystem: ResolverTypeWrapper<(Seen & { readonly [Column in 'fileId' | 'id' | 'inferred' | 'leadPrinted' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'privateOperatorsOpenEnded' | 'privateOperatorsPrinted' | 'sectorId' | 'source' | 'stateOperatorsOpenEnded' | 'stateOperatorsPrinted' | 'verified']: any })>;
  InfrastructureBody: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'bodyId' | 'id' | 'nameEn' | 'nameZh' | 'position' | 'role' | 'scopeEn' | 'scopeZh' | 'systemId' | 'verified']: any })>;
  InfrastructureRole: InfrastructureRole;
  Reorganisation: ResolverTypeWrapper<(Seen & { readonly [Column in 'act' | 'decidedAt' | 'effectiveAt' | 'id' | 'otherId' | 'reason']: any })>;
  ReorganisationAct: ReorganisationAct;
  EstablishAgencyInput: EstablishAgencyInput;
  RenameAgencyInput: RenameAgencyInput;
  MergeAgenciesInput: MergeAgenciesInput;
  DissolveAgencyInput: DissolveAgencyInput;
  LinkSupervisionInput: LinkSupervisionInput;
  EndSupervisionInput: EndSupervisionInput;
  TransferSubordinatesInput: TransferSubordinatesInput;
  AssignSectorAuthoritiesInput: AssignSectorAuthoritiesInput;
  InformationSystem: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'coreBasis' | 'evidenceFallbackId' | 'holdsPersonalData' | 'holdsSensitiveData' | 'id' | 'inferred' | 'isCore' | 'isCriticalInfrastructure' | 'maxTolerableDowntimeHours' | 'nameEn' | 'nameZh' | 'note' | 'operatedBy' | 'operatorId' | 'protectionLevel' | 'reference' | 'source' | 'tolerableDataLossHours' | 'validFrom' | 'validTo' | 'verified' | 'version']: any })>;
  SystemCoreBasis: SystemCoreBasis;
  ProtectionLevel: ProtectionLevel;
  OperatedBy: OperatedBy;
  BusinessFunction: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'coreBasis' | 'failureImpact' | 'id' | 'impactTags' | 'inferred' | 'isCore' | 'levelClause' | 'maxTolerableDowntimeHours' | 'nameEn' | 'nameZh' | 'note' | 'operatedBy' | 'operatorId' | 'reference' | 'responsibleUnit' | 'source' | 'validFrom' | 'validTo' | 'verified' | 'version']: any })>;
  BusinessCoreBasis: BusinessCoreBasis;
  ImpactTag: ImpactTag;
  InformationSystemFilter: InformationSystemFilter;
  BusinessFunctionFilter: BusinessFunctionFilter;
  InventoryOrder: InventoryOrder;
  InventoryOrderField: InventoryOrderField;
  InformationSystemConnection: ResolverTypeWrapper<Connection>;
  InformationSystemEdge: ResolverTypeWrapper<Made>;
  BusinessFunctionConnection: ResolverTypeWrapper<Connection>;
  BusinessFunctionEdge: ResolverTypeWrapper<Made>;
  ClassifySystemInput: ClassifySystemInput;
  Person: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'email' | 'id' | 'kind' | 'lastVerifiedAt' | 'mobile' | 'nameEn' | 'nameZh' | 'no' | 'phone' | 'post' | 'role' | 'version']: any })>;
  PersonConnection: ResolverTypeWrapper<Connection>;
  PersonEdge: ResolverTypeWrapper<Made>;
  UpsertPersonInput: UpsertPersonInput;
  RoleGrant: ResolverTypeWrapper<(Seen & { readonly [Column in 'account' | 'activatedAt' | 'activatedBy' | 'activatedById' | 'agencyId' | 'decidedAt' | 'decidedBy' | 'decidedById' | 'decisionReason' | 'delegatedFrom' | 'evidence' | 'id' | 'mandate' | 'personId' | 'personNo' | 'post' | 'reason' | 'requestedAt' | 'requestedBy' | 'requestedById' | 'revocationReason' | 'revokedAt' | 'revokedBy' | 'revokedById' | 'role' | 'state' | 'validFrom' | 'validTo' | 'version']: any })>;
  RoleRequest: ResolverTypeWrapper<Made>;
  RoleGrantState: RoleGrantState;
  RoleGrantEvidence: RoleGrantEvidence;
  Role: Role;
  RoleGrantConnection: ResolverTypeWrapper<Connection>;
  RoleGrantEdge: ResolverTypeWrapper<Made>;
  RoleGrantFilter: RoleGrantFilter;
  RoleGrantOrderField: RoleGrantOrderField;
  RoleGrantOrder: RoleGrantOrder;
  RequestRoleInput: RequestRoleInput;
  RoleDecision: RoleDecision;
  ApproveRoleInput: ApproveRoleInput;
  ActivateRoleInput: ActivateRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  DelegateRoleInput: DelegateRoleInput;
  EndDelegationInput: EndDelegationInput;
  CisoAppointment: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'basis' | 'deputyHeadPassedOver' | 'id' | 'personId' | 'post' | 'validFrom' | 'validTo' | 'version']: any })>;
  CisoAppointmentBasis: CisoAppointmentBasis;
  SecurityTeam: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'convenerId' | 'duties' | 'id' | 'kind' | 'name' | 'validFrom' | 'validTo' | 'version']: any })>;
  TeamMember: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'personId' | 'post' | 'subTeam']: any })>;
  SecurityTeamKind: SecurityTeamKind;
  SubTeam: SubTeam;
  CisoAppointmentConnection: ResolverTypeWrapper<Connection>;
  CisoAppointmentEdge: ResolverTypeWrapper<Made>;
  SecurityTeamConnection: ResolverTypeWrapper<Connection>;
  SecurityTeamEdge: ResolverTypeWrapper<Made>;
  SecurityTeamFilter: SecurityTeamFilter;
  AppointCisoInput: AppointCisoInput;
  FormSecurityTeamInput: FormSecurityTeamInput;
  TeamMemberInput: TeamMemberInput;
  ContactRegistration: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'createdAt' | 'dutyEmail' | 'dutyPhone' | 'id' | 'lastResult' | 'lastVerifiedAt' | 'personId' | 'post' | 'role' | 'version']: any })>;
  ContactRole: ContactRole;
  ContactCheckResult: ContactCheckResult;
  ContactRegistrationConnection: ResolverTypeWrapper<Connection>;
  ContactRegistrationEdge: ResolverTypeWrapper<Made>;
  ContactFilter: ContactFilter;
  RegisterContactInput: RegisterContactInput;
  VerifyContactInput: VerifyContactInput;
  Task: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'clause' | 'createdAt' | 'doneAt' | 'doneById' | 'dueAt' | 'id' | 'kind' | 'personId' | 'role' | 'subjectId' | 'subjectType' | 'version']: any })>;
  TaskKind: TaskKind;
  TaskConnection: ResolverTypeWrapper<Connection>;
  TaskEdge: ResolverTypeWrapper<Made>;
  TaskFilter: TaskFilter;
  TaskOrderField: TaskOrderField;
  TaskOrder: TaskOrder;
  AccessClass: AccessClass;
  AccessRelation: AccessRelation;
  AccessRight: AccessRight;
  Viewer: ResolverTypeWrapper<Made>;
  ViewerKind: ViewerKind;
  Language: Language;
  HeldRole: ResolverTypeWrapper<Made>;
  RoleReach: ResolverTypeWrapper<Made>;
  ViewerLimits: ResolverTypeWrapper<Made>;
  AccessExplanation: ResolverTypeWrapper<Made>;
  AccessWay: ResolverTypeWrapper<Made>;
  AccessEvidence: ResolverTypeWrapper<Made>;
  AccessPath: ResolverTypeWrapper<Made>;
  JournalEntry: ResolverTypeWrapper<(Seen & { readonly [Column in 'act' | 'actorId' | 'at' | 'clause' | 'details' | 'hash' | 'id' | 'previousHash' | 'purpose' | 'requestId' | 'role' | 'seq' | 'subjectId' | 'subjectType']: any })>;
  JournalEntryConnection: ResolverTypeWrapper<Connection>;
  JournalEntryEdge: ResolverTypeWrapper<Made>;
  JournalFilter: JournalFilter;
  JournalOrderField: JournalOrderField;
  JournalOrder: JournalOrder;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  PageInfo: Made;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Agency: (Seen & { readonly [Column in 'aliases' | 'asListed' | 'classification' | 'code' | 'id' | 'inferred' | 'kind' | 'latestNameEn' | 'latestNameZh' | 'listedAuthorityNo' | 'nameEn' | 'nameZh' | 'no' | 'nonGovKind' | 'note' | 'parentInDirectory' | 'printedNameZh' | 'source' | 'validFrom' | 'validTo' | 'verified' | 'version']: any });
  AgencyName: (Seen & { readonly [Column in 'id' | 'nameEn' | 'nameZh' | 'validFrom' | 'validTo']: any });
  DirectoryEntry: Made;
  Body: (Seen & { readonly [Column in 'aliases' | 'code' | 'id' | 'inferred' | 'kind' | 'nameEn' | 'nameZh' | 'note' | 'parentInDirectory' | 'source' | 'validFrom' | 'validTo' | 'verified']: any });
  SupervisionLink: (Seen & { readonly [Column in 'id' | 'inferred' | 'kind' | 'source' | 'subordinateId' | 'subordinateNo' | 'superiorId' | 'superiorNo' | 'validFrom' | 'validTo' | 'verified' | 'version']: any });
  SupervisionStep: Made;
  SectorAuthorityAssignment: (Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'id' | 'inferred' | 'isLead' | 'matter' | 'mode' | 'source' | 'validFrom' | 'validTo' | 'verified' | 'version']: any });
  Succession: (Seen & { readonly [Column in 'absorbedById' | 'effectiveOn' | 'id' | 'inferred' | 'note' | 'predecessorId' | 'relation' | 'source' | 'successorId' | 'successorNameEn' | 'successorNameZh' | 'verified']: any });
  AgencyFilter: AgencyFilter;
  SectorAuthorityFilter: SectorAuthorityFilter;
  AgencyOrder: AgencyOrder;
  AgencyConnection: Connection;
  AgencyEdge: Made;
  BodyFilter: BodyFilter;
  BodyOrder: BodyOrder;
  BodyConnection: Connection;
  BodyEdge: Made;
  ResponseGroup: (Seen & { readonly [Column in 'aliases' | 'code' | 'era' | 'fileId' | 'id' | 'inferred' | 'jurisdictionEn' | 'jurisdictionZh' | 'leadId' | 'leadPrinted' | 'leadUnitId' | 'nameEn' | 'nameZh' | 'note' | 'number' | 'source' | 'system' | 'systemCode' | 'validFrom' | 'validTo' | 'verified']: any });
  ResponseGroupMember: (Seen & { readonly [Column in 'agencyId' | 'id' | 'validFrom' | 'validTo']: any });
  CouncilRecord: (Seen & { readonly [Column in 'code' | 'count' | 'era' | 'fileId' | 'frequency' | 'functionsEn' | 'heldByCode' | 'heldByEn' | 'heldByZh' | 'id' | 'inferred' | 'leadCodes' | 'leadUnitCode' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'recordType' | 'source' | 'supportCodes' | 'validFrom' | 'validTo' | 'verified']: any });
  HotlineChannel: (Seen & { readonly [Column in 'id' | 'inferred' | 'kind' | 'operatorCode' | 'source' | 'validFrom' | 'validTo' | 'value' | 'verified']: any });
  Sector: (Seen & { readonly [Column in 'category' | 'fileId' | 'id' | 'inferred' | 'nameEn' | 'nameZh' | 'number' | 'printedNameZh' | 'source' | 'subdivisionZh' | 'verified']: any });
  InfrastructureSystem: (Seen & { readonly [Column in 'fileId' | 'id' | 'inferred' | 'leadPrinted' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'privateOperatorsOpenEnded' | 'privateOperatorsPrinted' | 'sectorId' | 'source' | 'stateOperatorsOpenEnded' | 'stateOperatorsPrinted' | 'verified']: any });
  InfrastructureBody: (Seen & { readonly [Column in 'agencyId' | 'bodyId' | 'id' | 'nameEn' | 'nameZh' | 'position' | 'role' | 'scopeEn' | 'scopeZh' | 'systemId' | 'verified']: any });
  Reorganisation: (Seen & { readonly [Column in 'act' | 'decidedAt' | 'effectiveAt' | 'id' | 'otherId' | 'reason']: any });
  EstablishAgencyInput: EstablishAgencyInput;
  RenameAgencyInput: RenameAgencyInput;
  MergeAgenciesInput: MergeAgenciesInput;
  DissolveAgencyInput: DissolveAgencyInput;
  LinkSupervisionInput: LinkSupervisionInput;
  EndSupervisionInput: EndSupervisionInput;
  TransferSubordinatesInput: TransferSubordinatesInput;
  AssignSectorAuthoritiesInput: AssignSectorAuthoritiesInput;
  InformationSystem: (Seen & { readonly [Column in 'agencyId' | 'coreBasis' | 'evidenceFallbackId' | 'holdsPersonalData' | 'holdsSensitiveData' | 'id' | 'inferred' | 'isCore' | 'isCriticalInfrastructure' | 'maxTolerableDowntimeHours' | 'nameEn' | 'nameZh' | 'note' | 'operatedBy' | 'operatorId' | 'protectionLevel' | 'reference' | 'source' | 'tolerableDataLossHours' | 'validFrom' | 'validTo' | 'verified' | 'version']: any });
  BusinessFunction: (Seen & { readonly [Column in 'agencyId' | 'coreBasis' | 'failureImpact' | 'id' | 'impactTags' | 'inferred' | 'isCore' | 'levelClause' | 'maxTolerableDowntimeHours' | 'nameEn' | 'nameZh' | 'note' | 'operatedBy' | 'operatorId' | 'reference' | 'responsibleUnit' | 'source' | 'validFrom' | 'validTo' | 'verified' | 'version']: any });
  InformationSystemFilter: InformationSystemFilter;
  BusinessFunctionFilter: BusinessFunctionFilter;
  InventoryOrder: InventoryOrder;
  InformationSystemConnection: Connection;
  InformationSystemEdge: Made;
  BusinessFunctionConnection: Connection;
  BusinessFunctionEdge: Made;
  ClassifySystemInput: ClassifySystemInput;
  Person: (Seen & { readonly [Column in 'agencyId' | 'email' | 'id' | 'kind' | 'lastVerifiedAt' | 'mobile' | 'nameEn' | 'nameZh' | 'no' | 'phone' | 'post' | 'role' | 'version']: any });
  PersonConnection: Connection;
  PersonEdge: Made;
  UpsertPersonInput: UpsertPersonInput;
  RoleGrant: (Seen & { readonly [Column in 'account' | 'activatedAt' | 'activatedBy' | 'activatedById' | 'agencyId' | 'decidedAt' | 'decidedBy' | 'decidedById' | 'decisionReason' | 'delegatedFrom' | 'evidence' | 'id' | 'mandate' | 'personId' | 'personNo' | 'post' | 'reason' | 'requestedAt' | 'requestedBy' | 'requestedById' | 'revocationReason' | 'revokedAt' | 'revokedBy' | 'revokedById' | 'role' | 'state' | 'validFrom' | 'validTo' | 'version']: any });
  RoleRequest: Made;
  RoleGrantConnection: Connection;
  RoleGrantEdge: Made;
  RoleGrantFilter: RoleGrantFilter;
  RoleGrantOrder: RoleGrantOrder;
  RequestRoleInput: RequestRoleInput;
  ApproveRoleInput: ApproveRoleInput;
  ActivateRoleInput: ActivateRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  DelegateRoleInput: DelegateRoleInput;
  EndDelegationInput: EndDelegationInput;
  CisoAppointment: (Seen & { readonly [Column in 'agencyId' | 'basis' | 'deputyHeadPassedOver' | 'id' | 'personId' | 'post' | 'validFrom' | 'validTo' | 'version']: any });
  SecurityTeam: (Seen & { readonly [Column in 'agencyId' | 'convenerId' | 'duties' | 'id' | 'kind' | 'name' | 'validFrom' | 'validTo' | 'version']: any });
  TeamMember: (Seen & { readonly [Column in 'id' | 'personId' | 'post' | 'subTeam']: any });
  CisoAppointmentConnection: Connection;
  CisoAppointmentEdge: Made;
  SecurityTeamConnection: Connection;
  SecurityTeamEdge: Made;
  SecurityTeamFilter: SecurityTeamFilter;
  AppointCisoInput: AppointCisoInput;
  FormSecurityTeamInput: FormSecurityTeamInput;
  TeamMemberInput: TeamMemberInput;
  ContactRegistration: (Seen & { readonly [Column in 'agencyId' | 'createdAt' | 'dutyEmail' | 'dutyPhone' | 'id' | 'lastResult' | 'lastVerifiedAt' | 'personId' | 'post' | 'role' | 'version']: any });
  ContactRegistrationConnection: Connection;
  ContactRegistrationEdge: Made;
  ContactFilter: ContactFilter;
  RegisterContactInput: RegisterContactInput;
  VerifyContactInput: VerifyContactInput;
  Task: (Seen & { readonly [Column in 'agencyId' | 'clause' | 'createdAt' | 'doneAt' | 'doneById' | 'dueAt' | 'id' | 'kind' | 'personId' | 'role' | 'subjectId' | 'subjectType' | 'version']: any });
  TaskConnection: Connection;
  TaskEdge: Made;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  Viewer: Made;
  HeldRole: Made;
  RoleReach: Made;
  ViewerLimits: Made;
  AccessExplanation: Made;
  AccessWay: Made;
  AccessEvidence: Made;
  AccessPath: Made;
  JournalEntry: (Seen & { readonly [Column in 'act' | 'actorId' | 'at' | 'clause' | 'details' | 'hash' | 'id' | 'previousHash' | 'purpose' | 'requestId' | 'role' | 'seq' | 'subjectId' | 'subjectType']: any });
  JournalEntryConnection: Connection;
  JournalEntryEdge: Made;
  JournalFilter: JournalFilter;
  JournalOrder: JournalOrder;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  agencyByCode?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyByCodeArgs, 'code'>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  bodies?: Resolver<Maybe<ResolversTypes['BodyConnection']>, ParentType, ContextType, Partial<QueryBodiesArgs>>;
  responseGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponseGroup']>>, ParentType, ContextType, Partial<QueryResponseGroupsArgs>>;
  responseGroup?: Resolver<Maybe<ResolversTypes['ResponseGroup']>, ParentType, ContextType, RequireFields<QueryResponseGroupArgs, 'id'>>;
  council?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CouncilRecord']>>, ParentType, ContextType, RequireFields<QueryCouncilArgs, 'era'>>;
  hotlineChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HotlineChannel']>>, ParentType, ContextType>;
  sectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Sector']>>, ParentType, ContextType>;
  informationSystem?: Resolver<Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType, RequireFields<QueryInformationSystemArgs, 'id'>>;
  informationSystems?: Resolver<Maybe<ResolversTypes['InformationSystemConnection']>, ParentType, ContextType, Partial<QueryInformationSystemsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType, RequireFields<QueryRoleGrantArgs, 'id'>>;
  roleGrants?: Resolver<Maybe<ResolversTypes['RoleGrantConnection']>, ParentType, ContextType, Partial<QueryRoleGrantsArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['ContactRegistration']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactRegistrationConnection']>, ParentType, ContextType, Partial<QueryContactsArgs>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryTasksArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  explainAccess?: Resolver<ResolversTypes['AccessExplanation'], ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'agencyId' | 'dataClass'>>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyNameZhArgs>>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyNameEnArgs>>;
  formerNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyName']>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  nonGovKind?: Resolver<Maybe<ResolversTypes['NonGovKind']>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['AgencyClassification']>, ParentType, ContextType>;
  listedAuthorityNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  printedNameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  parentInDirectory?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  asListed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supervisors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupervisionLink']>>, ParentType, ContextType, Partial<AgencySupervisorsArgs>>;
  supervisionChain?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupervisionStep']>>, ParentType, ContextType, Partial<AgencySupervisionChainArgs>>;
  reviewingAuthority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<AgencyReviewingAuthorityArgs>>;
  subordinates?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, RequireFields<AgencySubordinatesArgs, 'depth'>>;
  sectorAuthorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SectorAuthorityAssignment']>>, ParentType, ContextType, Partial<AgencySectorAuthoritiesArgs>>;
  successors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Succession']>>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Succession']>>, ParentType, ContextType>;
  reorganisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reorganisation']>>, ParentType, ContextType>;
  responseGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponseGroup']>>, ParentType, ContextType, Partial<AgencyResponseGroupsArgs>>;
  infrastructureRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfrastructureBody']>>, ParentType, ContextType>;
  businessFunctions?: Resolver<Maybe<ResolversTypes['BusinessFunctionConnection']>, ParentType, ContextType, Partial<AgencyBusinessFunctionsArgs>>;
  informationSystems?: Resolver<Maybe<ResolversTypes['InformationSystemConnection']>, ParentType, ContextType, Partial<AgencyInformationSystemsArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<AgencyPeopleArgs>>;
  roleGrants?: Resolver<Maybe<ResolversTypes['RoleGrantConnection']>, ParentType, ContextType, Partial<AgencyRoleGrantsArgs>>;
  ciso?: Resolver<Maybe<ResolversTypes['CisoAppointment']>, ParentType, ContextType>;
  cisoAppointments?: Resolver<Maybe<ResolversTypes['CisoAppointmentConnection']>, ParentType, ContextType, Partial<AgencyCisoAppointmentsArgs>>;
  securityTeams?: Resolver<Maybe<ResolversTypes['SecurityTeamConnection']>, ParentType, ContextType, Partial<AgencySecurityTeamsArgs>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactRegistrationConnection']>, ParentType, ContextType, Partial<AgencyContactsArgs>>;
  journalOfAgencies?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, Partial<AgencyJournalOfAgenciesArgs>>;
};

export type AgencyNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyName'] = ResolversParentTypes['AgencyName']> = {
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DirectoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryEntry'] = ResolversParentTypes['DirectoryEntry']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  parentInDirectory?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SupervisionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionLink'] = ResolversParentTypes['SupervisionLink'], FederationReferenceType extends FederationReferenceTypes['SupervisionLink'] = FederationReferenceTypes['SupervisionLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  subordinate?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupervisionKind']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupervisionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionStep'] = ResolversParentTypes['SupervisionStep']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  superiorsOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SectorAuthorityAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorAuthorityAssignment'] = ResolversParentTypes['SectorAuthorityAssignment'], FederationReferenceType extends FederationReferenceTypes['SectorAuthorityAssignment'] = FederationReferenceTypes['SectorAuthorityAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SectorAuthorityAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['SectorMatter']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SectorMode']>, ParentType, ContextType>;
  isLead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  predecessor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  absorbedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  successorNameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['SuccessionRelation']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type ResponseGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseGroup'] = ResolversParentTypes['ResponseGroup'], FederationReferenceType extends FederationReferenceTypes['ResponseGroup'] = FederationReferenceTypes['ResponseGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponseGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ResponseGroupCode']>, ParentType, ContextType>;
  era?: Resolver<Maybe<ResolversTypes['CouncilEra']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['ResponseSystem']>, ParentType, ContextType>;
  systemBody?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  leadUnit?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  leadPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponseGroupMember']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ResponseGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseGroupMember'] = ResolversParentTypes['ResponseGroupMember']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CouncilRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilRecord'] = ResolversParentTypes['CouncilRecord'], FederationReferenceType extends FederationReferenceTypes['CouncilRecord'] = FederationReferenceTypes['CouncilRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouncilRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  era?: Resolver<Maybe<ResolversTypes['CouncilEra']>, ParentType, ContextType>;
  recordType?: Resolver<Maybe<ResolversTypes['CouncilRecordType']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectoryEntry']>>, ParentType, ContextType>;
  leadUnit?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  supporters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectoryEntry']>>, ParentType, ContextType>;
  heldByZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldByEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  functionsEn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  frequencyZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequencyEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type HotlineChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineChannel'] = ResolversParentTypes['HotlineChannel']> = {
  kind?: Resolver<Maybe<ResolversTypes['HotlineKind']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['InfrastructureCategory']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedNameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdivisionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfrastructureSystem']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type InfrastructureSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureSystem'] = ResolversParentTypes['InfrastructureSystem'], FederationReferenceType extends FederationReferenceTypes['InfrastructureSystem'] = FederationReferenceTypes['InfrastructureSystem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InfrastructureSystem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfrastructureBody']>>, ParentType, ContextType, Partial<InfrastructureSystemBodiesArgs>>;
  leadPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOperatorsPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateOperatorsOpenEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  privateOperatorsPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateOperatorsOpenEnded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type InfrastructureBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfrastructureBody'] = ResolversParentTypes['InfrastructureBody']> = {
  system?: Resolver<Maybe<ResolversTypes['InfrastructureSystem']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['InfrastructureRole']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReorganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reorganisation'] = ResolversParentTypes['Reorganisation']> = {
  act?: Resolver<Maybe<ResolversTypes['ReorganisationAct']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InformationSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystem'] = ResolversParentTypes['InformationSystem'], FederationReferenceType extends FederationReferenceTypes['InformationSystem'] = FederationReferenceTypes['InformationSystem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InformationSystem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coreBasis?: Resolver<Maybe<ResolversTypes['SystemCoreBasis']>, ParentType, ContextType>;
  isCriticalInfrastructure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  protectionLevel?: Resolver<Maybe<ResolversTypes['ProtectionLevel']>, ParentType, ContextType>;
  maxTolerableDowntimeHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tolerableDataLossHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holdsPersonalData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holdsSensitiveData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  operatedBy?: Resolver<Maybe<ResolversTypes['OperatedBy']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  evidenceFallback?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  supports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessFunction']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BusinessFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFunction'] = ResolversParentTypes['BusinessFunction'], FederationReferenceType extends FederationReferenceTypes['BusinessFunction'] = FederationReferenceTypes['BusinessFunction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessFunction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coreBasis?: Resolver<Maybe<ResolversTypes['BusinessCoreBasis']>, ParentType, ContextType>;
  levelClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  failureImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impactTags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImpactTag']>>, ParentType, ContextType>;
  maxTolerableDowntimeHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operatedBy?: Resolver<Maybe<ResolversTypes['OperatedBy']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  systems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationSystem']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InformationSystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystemConnection'] = ResolversParentTypes['InformationSystemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InformationSystemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InformationSystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystemEdge'] = ResolversParentTypes['InformationSystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InformationSystem'], ParentType, ContextType>;
};

export type BusinessFunctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFunctionConnection'] = ResolversParentTypes['BusinessFunctionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BusinessFunction']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BusinessFunctionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessFunctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFunctionEdge'] = ResolversParentTypes['BusinessFunctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusinessFunction'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ContactRole']>, ParentType, ContextType>;
  lastVerifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant'], FederationReferenceType extends FederationReferenceTypes['RoleGrant'] = FederationReferenceTypes['RoleGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoleGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RoleGrantState']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['RoleGrantEvidence']>, ParentType, ContextType>;
  delegatedFrom?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RoleRequest']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRequest'] = ResolversParentTypes['RoleRequest']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activatedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoleGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantConnection'] = ResolversParentTypes['RoleGrantConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleGrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantEdge'] = ResolversParentTypes['RoleGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
};

export type CisoAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CisoAppointment'] = ResolversParentTypes['CisoAppointment'], FederationReferenceType extends FederationReferenceTypes['CisoAppointment'] = FederationReferenceTypes['CisoAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CisoAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['CisoAppointmentBasis']>, ParentType, ContextType>;
  deputyHeadPassedOver?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SecurityTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityTeam'] = ResolversParentTypes['SecurityTeam'], FederationReferenceType extends FederationReferenceTypes['SecurityTeam'] = FederationReferenceTypes['SecurityTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecurityTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SecurityTeamKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamMember']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  subTeam?: Resolver<Maybe<ResolversTypes['SubTeam']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CisoAppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CisoAppointmentConnection'] = ResolversParentTypes['CisoAppointmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CisoAppointment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CisoAppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CisoAppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CisoAppointmentEdge'] = ResolversParentTypes['CisoAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CisoAppointment'], ParentType, ContextType>;
};

export type SecurityTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityTeamConnection'] = ResolversParentTypes['SecurityTeamConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecurityTeam']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecurityTeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityTeamEdge'] = ResolversParentTypes['SecurityTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityTeam'], ParentType, ContextType>;
};

export type ContactRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRegistration'] = ResolversParentTypes['ContactRegistration'], FederationReferenceType extends FederationReferenceTypes['ContactRegistration'] = FederationReferenceTypes['ContactRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ContactRole']>, ParentType, ContextType>;
  dutyPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastVerifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastResult?: Resolver<Maybe<ResolversTypes['ContactCheckResult']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRegistrationConnection'] = ResolversParentTypes['ContactRegistrationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactRegistration']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactRegistrationEdge'] = ResolversParentTypes['ContactRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactRegistration'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaskKind']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactRegistration']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<ViewerTasksArgs>>;
  limits?: Resolver<ResolversTypes['ViewerLimits'], ParentType, ContextType>;
};

export type HeldRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole']> = {
  grant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  reaches?: Resolver<ReadonlyArray<ResolversTypes['RoleReach']>, ParentType, ContextType>;
};

export type RoleReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleReach'] = ResolversParentTypes['RoleReach']> = {
  relation?: Resolver<ResolversTypes['AccessRelation'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['SectorMatter']>, ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerLimits'] = ResolversParentTypes['ViewerLimits']> = {
  defaultPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purposeLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classesWithPurpose?: Resolver<ReadonlyArray<ResolversTypes['AccessClass']>, ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dataClass?: Resolver<ResolversTypes['AccessClass'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['AccessRight'], ParentType, ContextType>;
  needsPurpose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['AccessWay']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wouldOpen?: Resolver<ReadonlyArray<ResolversTypes['AccessPath']>, ParentType, ContextType>;
};

export type AccessWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessWay'] = ResolversParentTypes['AccessWay']> = {
  right?: Resolver<ResolversTypes['AccessRight'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AccessRelation'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  narrowedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AccessEvidence']>, ParentType, ContextType>;
};

export type AccessEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEvidence'] = ResolversParentTypes['AccessEvidence']> = {
  upper?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['SupervisionKind']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['SectorMatter']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SectorMode']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AccessPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessPath'] = ResolversParentTypes['AccessPath']> = {
  viewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['AccessRelation'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['AccessRight'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyName?: AgencyNameResolvers<ContextType>;
  DirectoryEntry?: DirectoryEntryResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  SupervisionLink?: SupervisionLinkResolvers<ContextType>;
  SupervisionStep?: SupervisionStepResolvers<ContextType>;
  SectorAuthorityAssignment?: SectorAuthorityAssignmentResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  ResponseGroup?: ResponseGroupResolvers<ContextType>;
  ResponseGroupMember?: ResponseGroupMemberResolvers<ContextType>;
  CouncilRecord?: CouncilRecordResolvers<ContextType>;
  HotlineChannel?: HotlineChannelResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  InfrastructureSystem?: InfrastructureSystemResolvers<ContextType>;
  InfrastructureBody?: InfrastructureBodyResolvers<ContextType>;
  Reorganisation?: ReorganisationResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  BusinessFunction?: BusinessFunctionResolvers<ContextType>;
  InformationSystemConnection?: InformationSystemConnectionResolvers<ContextType>;
  InformationSystemEdge?: InformationSystemEdgeResolvers<ContextType>;
  BusinessFunctionConnection?: BusinessFunctionConnectionResolvers<ContextType>;
  BusinessFunctionEdge?: BusinessFunctionEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleRequest?: RoleRequestResolvers<ContextType>;
  RoleGrantConnection?: RoleGrantConnectionResolvers<ContextType>;
  RoleGrantEdge?: RoleGrantEdgeResolvers<ContextType>;
  CisoAppointment?: CisoAppointmentResolvers<ContextType>;
  SecurityTeam?: SecurityTeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  CisoAppointmentConnection?: CisoAppointmentConnectionResolvers<ContextType>;
  CisoAppointmentEdge?: CisoAppointmentEdgeResolvers<ContextType>;
  SecurityTeamConnection?: SecurityTeamConnectionResolvers<ContextType>;
  SecurityTeamEdge?: SecurityTeamEdgeResolvers<ContextType>;
  ContactRegistration?: ContactRegistrationResolvers<ContextType>;
  ContactRegistrationConnection?: ContactRegistrationConnectionResolvers<ContextType>;
  ContactRegistrationEdge?: ContactRegistrationEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  RoleReach?: RoleReachResolvers<ContextType>;
  ViewerLimits?: ViewerLimitsResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessWay?: AccessWayResolvers<ContextType>;
  AccessEvidence?: AccessEvidenceResolvers<ContextType>;
  AccessPath?: AccessPathResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
};
