/** Written by `npm run generate` from the schema of this subgraph and from the columns of its rows. */
import type { Connection } from '../page.ts'
import type { ACCESS, Access } from '../row.ts'
/** What the gate needs on every row and on every part of one. */
type Seen = { readonly [ACCESS]: Access }
/** A resolver answers with rows of any source, as long as the gate can decide on them. */
type Result<T> = T extends Seen ? Seen : T
/** A reference, or something computed: its fields are what its resolver made of it. */
type Made = any
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
  DateTime: { input: string; output: Date | string; }
  Date: { input: string; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type Query = {
  readonly agency?: Maybe<Agency>;
  readonly agencyByCode?: Maybe<Agency>;
  readonly agencies?: Maybe<AgencyConnection>;
  readonly bodies?: Maybe<BodyConnection>;
  readonly responseGroups?: Maybe<ResponseGroupConnection>;
  readonly responseGroup?: Maybe<ResponseGroup>;
  readonly council?: Maybe<CouncilRecordConnection>;
  readonly hotlineChannels?: Maybe<HotlineChannelConnection>;
  readonly sectors?: Maybe<SectorConnection>;
  readonly informationSystem?: Maybe<InformationSystem>;
  readonly informationSystems?: Maybe<InformationSystemConnection>;
  readonly person?: Maybe<Person>;
  readonly roleGrant?: Maybe<RoleGrant>;
  readonly roleGrants?: Maybe<RoleGrantConnection>;
  readonly contact?: Maybe<ContactRegistration>;
  readonly contacts?: Maybe<ContactRegistrationConnection>;
  readonly tasks?: Maybe<TaskConnection>;
  readonly viewer: Viewer;
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
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseGroupFilter>;
  orderBy?: InputMaybe<ResponseGroupOrder>;
};


export type QueryResponseGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCouncilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouncilFilter>;
  orderBy?: InputMaybe<CouncilRecordOrder>;
};


export type QueryHotlineChannelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<HotlineChannelOrder>;
};


export type QuerySectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectorFilter>;
  orderBy?: InputMaybe<SectorOrder>;
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

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly formerNames?: Maybe<ReadonlyArray<AgencyName>>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<AgencyKind>;
  readonly nonGovKind?: Maybe<NonGovKind>;
  readonly classification?: Maybe<AgencyClassification>;
  readonly listedAuthorityNo?: Maybe<Scalars['Int']['output']>;
  readonly printedNameZh?: Maybe<Scalars['String']['output']>;
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly parentInDirectory?: Maybe<DirectoryEntry>;
  readonly asListed?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly supervisors?: Maybe<ReadonlyArray<SupervisionLink>>;
  readonly supervisionChain?: Maybe<ReadonlyArray<SupervisionStep>>;
  readonly reviewingAuthority?: Maybe<Agency>;
  readonly subordinates?: Maybe<AgencyConnection>;
  readonly sectorAuthorities?: Maybe<ReadonlyArray<SectorAuthorityAssignment>>;
  readonly successors?: Maybe<ReadonlyArray<Succession>>;
  readonly predecessors?: Maybe<ReadonlyArray<Succession>>;
  readonly reorganisations?: Maybe<ReadonlyArray<Reorganisation>>;
  readonly responseGroups?: Maybe<ReadonlyArray<ResponseGroup>>;
  readonly infrastructureRoles?: Maybe<ReadonlyArray<InfrastructureBody>>;
  readonly businessFunctions?: Maybe<BusinessFunctionConnection>;
  readonly informationSystems?: Maybe<InformationSystemConnection>;
  readonly people?: Maybe<PersonConnection>;
  readonly roleGrants?: Maybe<RoleGrantConnection>;
  readonly ciso?: Maybe<CisoAppointment>;
  readonly cisoAppointments?: Maybe<CisoAppointmentConnection>;
  readonly securityTeams?: Maybe<SecurityTeamConnection>;
  readonly contacts?: Maybe<ContactRegistrationConnection>;
  readonly journalOfAgencies?: Maybe<JournalEntryConnection>;
};


export type AgencyNameZhArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencyNameEnArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencySupervisorsArgs = {
  kind?: InputMaybe<SupervisionKind>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencySupervisionChainArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencyReviewingAuthorityArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencySubordinatesArgs = {
  depth?: InputMaybe<SubordinateDepth>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgencyOrder>;
};


export type AgencySectorAuthoritiesArgs = {
  matter?: InputMaybe<SectorMatter>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencyResponseGroupsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type AgencyBusinessFunctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BusinessFunctionFilter>;
  orderBy?: InputMaybe<InventoryOrder>;
};


export type AgencyInformationSystemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InformationSystemFilter>;
  orderBy?: InputMaybe<InventoryOrder>;
};


export type AgencyPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyRoleGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleGrantFilter>;
  orderBy?: InputMaybe<RoleGrantOrder>;
};


export type AgencyCisoAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencySecurityTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityTeamFilter>;
};


export type AgencyContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
};


export type AgencyJournalOfAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  orderBy?: InputMaybe<JournalOrder>;
};

export type AgencyKind =
  | 'GOVERNMENT'
  | 'SPECIFIC_NON_GOVERNMENT'
  | 'EXCEPTED_MILITARY'
  | 'EXCEPTED_INTELLIGENCE';

export type NonGovKind =
  | 'CI_PROVIDER'
  | 'STATE_ENTERPRISE'
  | 'GOVERNMENT_ENDOWED_FOUNDATION';

export type AgencyClassification =
  | 'EXECUTIVE_YUAN'
  | 'MINISTRY'
  | 'COMMISSION'
  | 'AGENCY'
  | 'INSTITUTION'
  | 'PROVINCE'
  | 'SPECIAL_MUNICIPALITY'
  | 'CITY'
  | 'COUNTY'
  | 'OFFICE'
  | 'BUREAU'
  | 'DEPARTMENT'
  | 'CENTRE'
  | 'INSTITUTE'
  | 'COMPANY';

export type AgencyName = {
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

export type DirectoryEntry = {
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly body?: Maybe<Body>;
};

export type Body = {
  readonly id: Scalars['ID']['output'];
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly kind?: Maybe<BodyKind>;
  readonly parentInDirectory?: Maybe<DirectoryEntry>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type BodyKind =
  | 'COUNCIL'
  | 'COMMITTEE'
  | 'TASK_CENTRE'
  | 'WORKING_GROUP'
  | 'SYSTEM'
  | 'CERT'
  | 'ASSOCIATION'
  | 'COLLECTIVE'
  | 'SECTION';

export type SupervisionLink = {
  readonly id: Scalars['ID']['output'];
  readonly superior?: Maybe<Agency>;
  readonly subordinate?: Maybe<Agency>;
  readonly kind?: Maybe<SupervisionKind>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type SupervisionKind =
  | 'SUPERIOR'
  | 'SUPERVISORY';

export type SupervisionStep = {
  readonly agency?: Maybe<Agency>;
  readonly depth?: Maybe<Scalars['Int']['output']>;
  readonly superiorsOnly?: Maybe<Scalars['Boolean']['output']>;
};

export type SubordinateDepth =
  | 'DIRECT'
  | 'ALL';

export type SectorAuthorityAssignment = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly authority?: Maybe<Agency>;
  readonly matter?: Maybe<SectorMatter>;
  readonly mode?: Maybe<SectorMode>;
  readonly isLead?: Maybe<Scalars['Boolean']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type SectorMatter =
  | 'DESIGNATION'
  | 'PLAN'
  | 'AUDIT'
  | 'INCIDENT'
  | 'INTEL'
  | 'ANNOUNCEMENT'
  | 'DELEGATION';

export type SectorMode =
  | 'SOLE'
  | 'JOINT';

export type Succession = {
  readonly predecessor?: Maybe<Agency>;
  readonly successor?: Maybe<Agency>;
  readonly absorbedBy?: Maybe<Agency>;
  readonly successorNameZh?: Maybe<Scalars['String']['output']>;
  readonly successorNameEn?: Maybe<Scalars['String']['output']>;
  readonly relation?: Maybe<SuccessionRelation>;
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type SuccessionRelation =
  | 'RENAMED'
  | 'UPGRADED'
  | 'RESTRUCTURED'
  | 'MERGED'
  | 'ABSORBED'
  | 'SPLIT'
  | 'FUNCTIONS_TRANSFERRED'
  | 'DISSOLVED';

export type AgencyFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<AgencyKind>;
  readonly listedAuthority?: InputMaybe<Scalars['Boolean']['input']>;
  readonly supervisedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly sectorAuthority?: InputMaybe<SectorAuthorityFilter>;
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  readonly inForceAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SectorAuthorityFilter = {
  readonly authority: Scalars['ID']['input'];
  readonly matter?: InputMaybe<SectorMatter>;
};

export type AgencyOrder = {
  readonly field: AgencyOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type AgencyOrderField =
  | 'NAME_EN'
  | 'NAME_ZH'
  | 'CODE';

export type AgencyConnection = {
  readonly nodes: ReadonlyArray<Agency>;
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type BodyFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<BodyKind>;
};

export type BodyOrder = {
  readonly field: BodyOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type BodyOrderField =
  | 'NAME_EN'
  | 'NAME_ZH';

export type BodyConnection = {
  readonly nodes: ReadonlyArray<Body>;
  readonly edges: ReadonlyArray<BodyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BodyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Body;
};

export type ResponseGroup = {
  readonly id: Scalars['ID']['output'];
  readonly code?: Maybe<ResponseGroupCode>;
  readonly era?: Maybe<CouncilEra>;
  readonly system?: Maybe<ResponseSystem>;
  readonly systemBody?: Maybe<DirectoryEntry>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly lead?: Maybe<Agency>;
  readonly leadUnit?: Maybe<Agency>;
  readonly leadPrinted?: Maybe<Scalars['String']['output']>;
  readonly jurisdictionZh?: Maybe<Scalars['String']['output']>;
  readonly jurisdictionEn?: Maybe<Scalars['String']['output']>;
  readonly members?: Maybe<ReadonlyArray<ResponseGroupMember>>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type ResponseGroupMember = {
  readonly agency?: Maybe<Agency>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

export type ResponseGroupCode =
  | 'DEFENCE'
  | 'ADMINISTRATIVE'
  | 'ACADEMIC'
  | 'ECONOMIC'
  | 'TRANSPORT'
  | 'FISCAL'
  | 'FINANCIAL'
  | 'HEALTH'
  | 'COMMUNICATIONS'
  | 'PERSONNEL'
  | 'PERSONAL_DATA_LEGAL'
  | 'CYBERCRIME'
  | 'COMM_ENVIRONMENT'
  | 'CONTENT'
  | 'INDUSTRIAL_CONTROL';

export type CouncilEra =
  | 'PLAN_2004'
  | 'GUIDELINES_2012';

export type ResponseSystem =
  | 'PROTECTION'
  | 'CRIME'
  | 'RESPONSE_CENTRE';

export type CouncilRecord = {
  readonly id: Scalars['ID']['output'];
  readonly era?: Maybe<CouncilEra>;
  readonly recordType?: Maybe<CouncilRecordType>;
  readonly entry?: Maybe<DirectoryEntry>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly leads?: Maybe<ReadonlyArray<DirectoryEntry>>;
  readonly leadUnit?: Maybe<DirectoryEntry>;
  readonly supporters?: Maybe<ReadonlyArray<DirectoryEntry>>;
  readonly heldByZh?: Maybe<Scalars['String']['output']>;
  readonly heldByEn?: Maybe<Scalars['String']['output']>;
  readonly heldBy?: Maybe<DirectoryEntry>;
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly functionsEn?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly frequencyZh?: Maybe<Scalars['String']['output']>;
  readonly frequencyEn?: Maybe<Scalars['String']['output']>;
  readonly notes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CouncilRecordType =
  | 'COUNCIL'
  | 'SECRETARIAT'
  | 'ADVISORY_COMMITTEE'
  | 'OFFICER'
  | 'MEMBER'
  | 'WORKING_GROUP'
  | 'TECHNICAL_CENTRE'
  | 'RESPONSE_CENTRE'
  | 'MEETING'
  | 'OFFICE'
  | 'SYSTEM'
  | 'CONTACT_POINT'
  | 'HANDLING_TEAM'
  | 'HANDLING_TEAM_GROUP';

export type HotlineChannel = {
  readonly kind?: Maybe<HotlineKind>;
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly operator?: Maybe<DirectoryEntry>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
};

export type HotlineKind =
  | 'PHONE_24H'
  | 'FAX'
  | 'EMAIL';

export type ResponseGroupFilter = {
  readonly system?: InputMaybe<ResponseSystem>;
  readonly era?: InputMaybe<CouncilEra>;
  readonly code?: InputMaybe<ResponseGroupCode>;
};

export type ResponseGroupOrder = {
  readonly field: ResponseGroupOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ResponseGroupOrderField =
  | 'NAME_EN'
  | 'NAME_ZH'
  | 'PLACE';

export type ResponseGroupConnection = {
  readonly nodes: ReadonlyArray<ResponseGroup>;
  readonly edges: ReadonlyArray<ResponseGroupEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ResponseGroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ResponseGroup;
};

export type CouncilFilter = {
  readonly era?: InputMaybe<CouncilEra>;
  readonly recordType?: InputMaybe<CouncilRecordType>;
};

export type CouncilRecordOrder = {
  readonly field: CouncilRecordOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type CouncilRecordOrderField =
  | 'NAME_EN'
  | 'NAME_ZH'
  | 'PLACE';

export type CouncilRecordConnection = {
  readonly nodes: ReadonlyArray<CouncilRecord>;
  readonly edges: ReadonlyArray<CouncilRecordEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CouncilRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CouncilRecord;
};

export type HotlineChannelOrder = {
  readonly field: HotlineChannelOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type HotlineChannelOrderField =
  | 'KIND';

export type HotlineChannelConnection = {
  readonly nodes: ReadonlyArray<HotlineChannel>;
  readonly edges: ReadonlyArray<HotlineChannelEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HotlineChannelEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HotlineChannel;
};

export type Sector = {
  readonly id: Scalars['ID']['output'];
  readonly category?: Maybe<InfrastructureCategory>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly printedNameZh?: Maybe<Scalars['String']['output']>;
  readonly subdivisionZh?: Maybe<Scalars['String']['output']>;
  readonly systems?: Maybe<ReadonlyArray<InfrastructureSystem>>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type InfrastructureCategory =
  | 'GOVERNMENT'
  | 'SECURITY'
  | 'FINANCE'
  | 'ENERGY'
  | 'WATER'
  | 'TELECOM_POST'
  | 'TRANSPORT'
  | 'HEALTH';

export type InfrastructureSystem = {
  readonly id: Scalars['ID']['output'];
  readonly sector?: Maybe<Sector>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly bodies?: Maybe<ReadonlyArray<InfrastructureBody>>;
  readonly leadPrinted?: Maybe<Scalars['String']['output']>;
  readonly stateOperatorsPrinted?: Maybe<Scalars['String']['output']>;
  readonly stateOperatorsOpenEnded?: Maybe<Scalars['Boolean']['output']>;
  readonly privateOperatorsPrinted?: Maybe<Scalars['String']['output']>;
  readonly privateOperatorsOpenEnded?: Maybe<Scalars['Boolean']['output']>;
  readonly notes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


export type InfrastructureSystemBodiesArgs = {
  role?: InputMaybe<InfrastructureRole>;
};

export type InfrastructureBody = {
  readonly system?: Maybe<InfrastructureSystem>;
  readonly role?: Maybe<InfrastructureRole>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly body?: Maybe<Body>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly scopeZh?: Maybe<Scalars['String']['output']>;
  readonly scopeEn?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

export type InfrastructureRole =
  | 'LEAD_AUTHORITY'
  | 'MANAGING_UNIT'
  | 'STATE_OPERATOR'
  | 'PRIVATE_OPERATOR';

export type SectorFilter = {
  readonly category?: InputMaybe<InfrastructureCategory>;
};

export type SectorOrder = {
  readonly field: SectorOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type SectorOrderField =
  | 'NAME_EN'
  | 'NAME_ZH'
  | 'PLACE';

export type SectorConnection = {
  readonly nodes: ReadonlyArray<Sector>;
  readonly edges: ReadonlyArray<SectorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SectorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Sector;
};

export type Reorganisation = {
  readonly act?: Maybe<ReorganisationAct>;
  readonly other?: Maybe<Agency>;
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type ReorganisationAct =
  | 'ESTABLISHED'
  | 'RENAMED'
  | 'MERGED'
  | 'DISSOLVED'
  | 'SUPERVISION_LINKED'
  | 'SUPERVISION_ENDED'
  | 'SUBORDINATES_TRANSFERRED'
  | 'SECTOR_AUTHORITIES_ASSIGNED';

export type EstablishAgencyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly parentId: Scalars['ID']['input'];
  readonly code: Scalars['String']['input'];
  readonly nameZh: Scalars['String']['input'];
  readonly nameEn: Scalars['String']['input'];
  readonly kind: AgencyKind;
  readonly nonGovKind?: InputMaybe<NonGovKind>;
  readonly classification: AgencyClassification;
  readonly listedAuthorityNo?: InputMaybe<Scalars['Int']['input']>;
  readonly supervision?: InputMaybe<SupervisionKind>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type RenameAgencyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  readonly nameZh: Scalars['String']['input'];
  readonly nameEn: Scalars['String']['input'];
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type MergeAgenciesInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intoId: Scalars['ID']['input'];
  readonly agencyIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type DissolveAgencyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  readonly functionsToId?: InputMaybe<Scalars['ID']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type LinkSupervisionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly superiorId: Scalars['ID']['input'];
  readonly subordinateId: Scalars['ID']['input'];
  readonly kind: SupervisionKind;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type EndSupervisionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly linkId: Scalars['ID']['input'];
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type TransferSubordinatesInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly fromId: Scalars['ID']['input'];
  readonly toId: Scalars['ID']['input'];
  readonly subordinateIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type AssignSectorAuthoritiesInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly agencyId: Scalars['ID']['input'];
  readonly matters: ReadonlyArray<SectorMatter>;
  readonly authorityIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly leadId: Scalars['ID']['input'];
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type InformationSystem = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly isCore?: Maybe<Scalars['Boolean']['output']>;
  readonly coreBasis?: Maybe<SystemCoreBasis>;
  readonly isCriticalInfrastructure?: Maybe<Scalars['Boolean']['output']>;
  readonly protectionLevel?: Maybe<ProtectionLevel>;
  readonly maxTolerableDowntimeHours?: Maybe<Scalars['Int']['output']>;
  readonly tolerableDataLossHours?: Maybe<Scalars['Int']['output']>;
  readonly holdsPersonalData?: Maybe<Scalars['Boolean']['output']>;
  readonly holdsSensitiveData?: Maybe<Scalars['Boolean']['output']>;
  readonly operatedBy?: Maybe<OperatedBy>;
  readonly operator?: Maybe<Agency>;
  readonly evidenceFallback?: Maybe<Agency>;
  readonly supports?: Maybe<ReadonlyArray<BusinessFunction>>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type SystemCoreBasis =
  | 'SUPPORTS_CORE_BUSINESS'
  | 'HIGH_PROTECTION';

export type ProtectionLevel =
  | 'LOW'
  | 'MEDIUM'
  | 'HIGH';

export type OperatedBy =
  | 'OWN'
  | 'SUPERVISING_AGENCY';

export type BusinessFunction = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly isCore?: Maybe<Scalars['Boolean']['output']>;
  readonly coreBasis?: Maybe<BusinessCoreBasis>;
  readonly levelClause?: Maybe<Scalars['String']['output']>;
  readonly responsibleUnit?: Maybe<DirectoryEntry>;
  readonly failureImpact?: Maybe<Scalars['String']['output']>;
  readonly impactTags?: Maybe<ReadonlyArray<ImpactTag>>;
  readonly maxTolerableDowntimeHours?: Maybe<Scalars['Int']['output']>;
  readonly operatedBy?: Maybe<OperatedBy>;
  readonly operator?: Maybe<Agency>;
  readonly systems?: Maybe<ReadonlyArray<InformationSystem>>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly inferred?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type BusinessCoreBasis =
  | 'ORGANIC_LAW'
  | 'MAIN_SERVICE'
  | 'CRITICAL_INFRASTRUCTURE'
  | 'LEVEL_REGULATIONS';

export type ImpactTag =
  | 'OPERATIONS'
  | 'PUBLIC_RIGHTS'
  | 'PUBLIC_CONVENIENCE'
  | 'REPUTATION'
  | 'EFFICIENCY'
  | 'DEPENDENCY'
  | 'PRESERVATION'
  | 'FORENSICS';

export type InformationSystemFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly isCore?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isCriticalInfrastructure?: InputMaybe<Scalars['Boolean']['input']>;
  readonly protectionLevel?: InputMaybe<ProtectionLevel>;
};

export type BusinessFunctionFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly isCore?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InventoryOrder = {
  readonly field: InventoryOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type InventoryOrderField =
  | 'NAME'
  | 'REFERENCE';

export type InformationSystemConnection = {
  readonly nodes: ReadonlyArray<InformationSystem>;
  readonly edges: ReadonlyArray<InformationSystemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InformationSystemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: InformationSystem;
};

export type BusinessFunctionConnection = {
  readonly nodes: ReadonlyArray<BusinessFunction>;
  readonly edges: ReadonlyArray<BusinessFunctionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BusinessFunctionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BusinessFunction;
};

export type ClassifySystemInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly systemId: Scalars['ID']['input'];
  readonly protectionLevel: ProtectionLevel;
};

export type Person = {
  readonly id: Scalars['ID']['output'];
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly mobile?: Maybe<Scalars['String']['output']>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<ContactRole>;
  readonly lastVerifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type PersonConnection = {
  readonly nodes: ReadonlyArray<Person>;
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type UpsertPersonInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly account: Scalars['String']['input'];
  readonly post?: InputMaybe<Scalars['String']['input']>;
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
};

export type RoleGrant = {
  readonly id: Scalars['ID']['output'];
  readonly role?: Maybe<Role>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly state?: Maybe<RoleGrantState>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly person?: Maybe<Person>;
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<RoleGrantEvidence>;
  readonly delegatedFrom?: Maybe<RoleGrant>;
  readonly mandate?: Maybe<ReadonlyArray<Agency>>;
  readonly request?: Maybe<RoleRequest>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedBy?: Maybe<Person>;
  readonly revocationReason?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type RoleRequest = {
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly requestedBy?: Maybe<Person>;
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Person>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly activatedBy?: Maybe<Person>;
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RoleGrantState =
  | 'REQUESTED'
  | 'APPROVED'
  | 'ACTIVE'
  | 'REFUSED'
  | 'REVOKED'
  | 'EXPIRED';

export type RoleGrantEvidence =
  | 'BOOTSTRAP'
  | 'REQUEST'
  | 'DELEGATION'
  | 'APPOINTMENT';

export type Role =
  | 'AGENCY_STAFF'
  | 'SECURITY_CONTACT'
  | 'DEDICATED_OFFICER'
  | 'CISO'
  | 'AGENCY_HEAD'
  | 'INTERNAL_AUDITOR'
  | 'CONTRACT_OFFICER'
  | 'DELEGATED_PREPARER'
  | 'SECURITY_REVIEWER'
  | 'HANDLING_TEAM_MEMBER'
  | 'SUPERVISING_OFFICER'
  | 'SECTOR_OFFICER'
  | 'NATIONAL_OFFICER'
  | 'TECHNICAL_CENTRE'
  | 'COUNCIL_CONVENER'
  | 'RESPONSE_GROUP_LEAD'
  | 'NSC_OFFICER'
  | 'AUDITOR'
  | 'EXERCISE_PLANNER'
  | 'EXERCISE_CONTROLLER'
  | 'EXERCISE_INSPECTOR'
  | 'LAW_ENFORCEMENT_MEMBER'
  | 'TASK_FORCE_MEMBER'
  | 'DISASTER_AUTHORITY'
  | 'THIRD_PARTY_PARTNER'
  | 'VENDOR_USER'
  | 'SUBVENDOR_USER'
  | 'VENDOR_AUDITOR'
  | 'OVERSIGHT_ANALYST'
  | 'DATA_SUBJECT'
  | 'SYSTEM_ADMIN'
  | 'SERVICE_ACCOUNT';

export type RoleGrantConnection = {
  readonly nodes: ReadonlyArray<RoleGrant>;
  readonly edges: ReadonlyArray<RoleGrantEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RoleGrantEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RoleGrant;
};

export type RoleGrantFilter = {
  readonly role?: InputMaybe<Role>;
  readonly state?: InputMaybe<RoleGrantState>;
};

export type RoleGrantOrderField =
  | 'REQUESTED_AT';

export type RoleGrantOrder = {
  readonly field: RoleGrantOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type RequestRoleInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly role: Role;
  readonly post?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  readonly mandateAgencyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly responseGroupId?: InputMaybe<Scalars['ID']['input']>;
};

export type RoleDecision =
  | 'APPROVE'
  | 'REFUSE';

export type ApproveRoleInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly decision: RoleDecision;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ActivateRoleInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RevokeRoleInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type DelegateRoleInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly delegateId: Scalars['ID']['input'];
  readonly until: Scalars['DateTime']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndDelegationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type CisoAppointment = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly basis?: Maybe<CisoAppointmentBasis>;
  readonly deputyHeadPassedOver?: Maybe<Scalars['Boolean']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly person?: Maybe<Person>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type CisoAppointmentBasis =
  | 'DEPUTY_HEAD'
  | 'HEAD_DESIGNATED';

export type SecurityTeam = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly kind?: Maybe<SecurityTeamKind>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly duties?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly convener?: Maybe<Person>;
  readonly members?: Maybe<ReadonlyArray<TeamMember>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type TeamMember = {
  readonly subTeam?: Maybe<SubTeam>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly person?: Maybe<Person>;
};

export type SecurityTeamKind =
  | 'HANDLING'
  | 'STEERING';

export type SubTeam =
  | 'PLANNING'
  | 'CONTROL'
  | 'INSPECTION'
  | 'STRATEGY'
  | 'PROTECTION'
  | 'PERFORMANCE';

export type CisoAppointmentConnection = {
  readonly nodes: ReadonlyArray<CisoAppointment>;
  readonly edges: ReadonlyArray<CisoAppointmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CisoAppointmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CisoAppointment;
};

export type SecurityTeamConnection = {
  readonly nodes: ReadonlyArray<SecurityTeam>;
  readonly edges: ReadonlyArray<SecurityTeamEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SecurityTeamEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SecurityTeam;
};

export type SecurityTeamFilter = {
  readonly kind?: InputMaybe<SecurityTeamKind>;
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AppointCisoInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly post: Scalars['String']['input'];
  readonly basis: CisoAppointmentBasis;
  readonly deputyHeadExists: Scalars['Boolean']['input'];
};

export type FormSecurityTeamInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly kind: SecurityTeamKind;
  readonly name: Scalars['String']['input'];
  readonly duties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly convenerId: Scalars['ID']['input'];
  readonly members?: InputMaybe<ReadonlyArray<TeamMemberInput>>;
};

export type TeamMemberInput = {
  readonly personId: Scalars['ID']['input'];
  readonly subTeam?: InputMaybe<SubTeam>;
  readonly post?: InputMaybe<Scalars['String']['input']>;
};

export type ContactRegistration = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly role?: Maybe<ContactRole>;
  readonly dutyPhone?: Maybe<Scalars['String']['output']>;
  readonly dutyEmail?: Maybe<Scalars['String']['output']>;
  readonly lastVerifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lastResult?: Maybe<ContactCheckResult>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly person?: Maybe<Person>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ContactRole =
  | 'SECURITY_CONTACT'
  | 'SECURITY_REVIEWER';

export type ContactCheckResult =
  | 'CORRECT'
  | 'WRONG'
  | 'UNREACHABLE';

export type ContactRegistrationConnection = {
  readonly nodes: ReadonlyArray<ContactRegistration>;
  readonly edges: ReadonlyArray<ContactRegistrationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContactRegistrationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ContactRegistration;
};

export type ContactFilter = {
  readonly role?: InputMaybe<ContactRole>;
  readonly notVerifiedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RegisterContactInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly role: ContactRole;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly post?: InputMaybe<Scalars['String']['input']>;
  readonly dutyPhone?: InputMaybe<Scalars['String']['input']>;
  readonly dutyEmail?: InputMaybe<Scalars['String']['input']>;
};

export type VerifyContactInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contactId: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly result: ContactCheckResult;
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<TaskKind>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly role?: Maybe<Role>;
  readonly subjectType?: Maybe<Scalars['String']['output']>;
  readonly roleGrant?: Maybe<RoleGrant>;
  readonly contact?: Maybe<ContactRegistration>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly done?: Maybe<Scalars['Boolean']['output']>;
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly doneBy?: Maybe<Person>;
};

export type TaskKind =
  | 'APPROVE_ROLE'
  | 'ACTIVATE_ROLE'
  | 'CORRECT_CONTACT'
  | 'REVIEW_REPORT'
  | 'AMEND_REPORT'
  | 'REVERIFY_INCIDENT'
  | 'BACKFILL_REPORT'
  | 'CONFIRM_LEVEL'
  | 'RENEW_REPORT'
  | 'LATERAL_NOTICE_DUE'
  | 'DECIDE_WITHDRAWAL'
  | 'DECIDE_LEVEL_CHANGE'
  | 'DECIDE_MAJOR_LEVEL_CHANGE'
  | 'SETTLE_LEVEL_DIFFERENCE'
  | 'ENDORSE_SUPPORT'
  | 'DECIDE_SUPPORT'
  | 'REPLY_SUPPORT'
  | 'SETTLE_SUPPORT'
  | 'REVIEW_RESPONSE'
  | 'SUBMIT_INVESTIGATION_REPORT'
  | 'ACCEPT_INVESTIGATION_REPORT'
  | 'MEASURE_OVERDUE'
  | 'ASSESS_NATIONAL_SECURITY'
  | 'DECIDE_DEFENCE_MEETING'
  | 'HOLD_DEFENCE_MEETING'
  | 'ESTABLISH_TASK_FORCE'
  | 'ACKNOWLEDGE_TASK_FORCE'
  | 'CONSIDER_ANNOUNCEMENT'
  | 'APPROVE_ANNOUNCEMENT'
  | 'ANSWER_CONSENT'
  | 'EMERGENCY_ACCESS_REQUESTED'
  | 'EMERGENCY_ACCESS_USED'
  | 'EMERGENCY_ACCESS_REVIEW'
  | 'RELAYED_REPORT'
  | 'CLOCK_DUE'
  | 'CLOCK_OVERDUE'
  | 'RENEW_ASSURANCE'
  | 'AUDIT_VENDOR'
  | 'VERIFY_OTHER_MEASURE'
  | 'DECIDE_DELIVERY'
  | 'DELIVERY_DECIDED'
  | 'JUDGE_SECURITY_TEST'
  | 'TELL_BREACH'
  | 'RETURN_DATA'
  | 'VERIFY_DATA_RETURN'
  | 'DATA_RETURN_OVERDUE'
  | 'COUNTERSIGN_DATA_RETURN'
  | 'CONFIRM_DATA_RETURN'
  | 'ANSWER_TERMINATION'
  | 'ASK_SUITABILITY_CONSENT'
  | 'DECIDE_SUITABILITY'
  | 'RENEW_CLEARANCE'
  | 'ACKNOWLEDGE_NOTICE'
  | 'NOTICE_ACKNOWLEDGED'
  | 'TELL_MEASURES'
  | 'ACCEPT_MEASURES'
  | 'AUDIT_AFTER_NOTICE'
  | 'FILE_FINDINGS'
  | 'COMMENT_ON_AUDIT'
  | 'ISSUE_VENDOR_AUDIT'
  | 'VENDOR_AUDIT_ISSUED'
  | 'ANSWER_FINDINGS'
  | 'JUDGE_IMPROVEMENTS'
  | 'DO_IMPROVEMENTS'
  | 'VERIFY_IMPROVEMENTS'
  | 'FINDINGS_OVERDUE';

export type TaskConnection = {
  readonly nodes: ReadonlyArray<Task>;
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

export type TaskFilter = {
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<TaskKind>;
};

export type TaskOrderField =
  | 'CREATED_AT'
  | 'DUE_AT';

export type TaskOrder = {
  readonly field: TaskOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type AccessClass =
  | 'REF'
  | 'AG_DIRECTORY'
  | 'AG_LEVEL'
  | 'AG_CONTACT_OFFICE'
  | 'AG_CONTACT_PERSONAL'
  | 'AG_STAFFING'
  | 'AG_INVENTORY'
  | 'AG_RISK'
  | 'AG_PLAN_STATUS'
  | 'AG_PLAN_BODY'
  | 'AG_IMPL'
  | 'AG_AUDIT_DRAFT'
  | 'AG_AUDIT_ISSUED'
  | 'AG_IMPROVEMENT'
  | 'AG_EXERCISE_SEALED'
  | 'AG_EXERCISE_RESULT'
  | 'AG_TRAINING'
  | 'AG_LOGS'
  | 'AG_CI_DESIGNATION'
  | 'AG_PROGRAMME'
  | 'AG_GRANT'
  | 'IN_CORE'
  | 'IN_DETAIL'
  | 'IN_LEVEL_REASON'
  | 'IN_RESPONSE_LOG'
  | 'IN_CAUSE'
  | 'IN_EVIDENCE'
  | 'IN_SUPPORT'
  | 'IN_REPORT'
  | 'IN_TASKFORCE'
  | 'IN_NATSEC'
  | 'IN_ANN_DRAFT'
  | 'IN_ANN_PUBLISHED'
  | 'IN_MERIT'
  | 'IN_EMERGENCY'
  | 'VE_VENDOR'
  | 'VE_CONTRACT'
  | 'VE_CLASSIFIED'
  | 'VE_PERSONNEL'
  | 'VE_SUITABILITY'
  | 'VE_TEST'
  | 'VE_COMPONENT'
  | 'VE_NOTICE'
  | 'VE_DATA_RETURN'
  | 'VE_AUDIT_DRAFT'
  | 'VE_AUDIT_ISSUED'
  | 'VE_RATING'
  | 'TI_OPEN'
  | 'TI_RESTRICTED'
  | 'TI_SOURCE'
  | 'TI_ANALYSIS'
  | 'TI_SHARE_LOG'
  | 'TI_AGREEMENT'
  | 'AGG_STATS'
  | 'JOURNAL'
  | 'OWN_TASK';

export type AccessRelation =
  | 'OWN'
  | 'SUPERVISES'
  | 'SUPERVISES_DIRECTLY'
  | 'REVIEWS'
  | 'SECTOR'
  | 'NATIONAL'
  | 'AUDITING'
  | 'DELEGATED'
  | 'MAJOR'
  | 'SUPPORTING'
  | 'NOTIFIED'
  | 'TASK_FORCE'
  | 'EMERGENCY'
  | 'LIAISON'
  | 'ORIGINATOR'
  | 'RECIPIENT'
  | 'PARTNER'
  | 'PARTY'
  | 'SUB_PARTY'
  | 'ENGAGED'
  | 'SELF'
  | 'MANDATE'
  | 'EXERCISE'
  | 'ANY'
  | 'PUBLIC';

export type AccessRight =
  | 'NONE'
  | 'AGGREGATE'
  | 'REDACTED'
  | 'READ'
  | 'WRITE'
  | 'APPROVE';

export type Viewer = {
  readonly kind: ViewerKind;
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly person?: Maybe<Person>;
  readonly language: Language;
  readonly roles: ReadonlyArray<HeldRole>;
  readonly tasks?: Maybe<TaskConnection>;
  readonly limits: ViewerLimits;
};


export type ViewerTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

export type ViewerKind =
  | 'ANONYMOUS'
  | 'PERSON'
  | 'MACHINE';

export type Language =
  | 'ZH_TW'
  | 'EN';

export type HeldRole = {
  readonly grant?: Maybe<RoleGrant>;
  readonly role: Role;
  readonly agency?: Maybe<Agency>;
  readonly since: Scalars['DateTime']['output'];
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly mandate?: Maybe<ReadonlyArray<Agency>>;
  readonly reaches: ReadonlyArray<RoleReach>;
};

export type RoleReach = {
  readonly relation: AccessRelation;
  readonly matter?: Maybe<SectorMatter>;
  readonly agencies: Scalars['Int']['output'];
};

export type ViewerLimits = {
  readonly defaultPageSize: Scalars['Int']['output'];
  readonly largestPageSize: Scalars['Int']['output'];
  readonly purposeLength: Scalars['Int']['output'];
  readonly classesWithPurpose: ReadonlyArray<AccessClass>;
};

export type AccessExplanation = {
  readonly agency?: Maybe<Agency>;
  readonly dataClass: AccessClass;
  readonly right: AccessRight;
  readonly needsPurpose: Scalars['Boolean']['output'];
  readonly ways: ReadonlyArray<AccessWay>;
  readonly clause: Scalars['String']['output'];
  readonly wouldOpen: ReadonlyArray<AccessPath>;
};

export type AccessWay = {
  readonly right: AccessRight;
  readonly role?: Maybe<Role>;
  readonly grant?: Maybe<RoleGrant>;
  readonly heldSince?: Maybe<Scalars['DateTime']['output']>;
  readonly relation: AccessRelation;
  readonly clause: Scalars['String']['output'];
  readonly gist?: Maybe<Scalars['String']['output']>;
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly opens?: Maybe<Scalars['String']['output']>;
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  readonly narrowedTo?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<AccessEvidence>;
};

export type AccessEvidence = {
  readonly upper?: Maybe<Agency>;
  readonly lower?: Maybe<Agency>;
  readonly supervision?: Maybe<SupervisionKind>;
  readonly matter?: Maybe<SectorMatter>;
  readonly mode?: Maybe<SectorMode>;
  readonly since: Scalars['DateTime']['output'];
};

export type AccessPath = {
  readonly viewer: Scalars['String']['output'];
  readonly relation: AccessRelation;
  readonly right: AccessRight;
  readonly clause: Scalars['String']['output'];
};

export type JournalEntry = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly seq?: Maybe<Scalars['Int']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly act?: Maybe<Scalars['String']['output']>;
  readonly subjectType?: Maybe<Scalars['String']['output']>;
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly details?: Maybe<Scalars['String']['output']>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  readonly hash?: Maybe<Scalars['String']['output']>;
};

export type JournalEntryConnection = {
  readonly nodes: ReadonlyArray<JournalEntry>;
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type JournalEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: JournalEntry;
};

export type JournalFilter = {
  readonly act?: InputMaybe<Scalars['String']['input']>;
  readonly subjectType?: InputMaybe<Scalars['String']['input']>;
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type JournalOrderField =
  | 'SEQ';

export type JournalOrder = {
  readonly field: JournalOrderField;
  readonly direction?: InputMaybe<Direction>;
};



export type ResolverTypeWrapper<T> = Promise<Result<T>> | Result<T>;

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
  ResponseGroupMember: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'validFrom' | 'validTo']: any })>;
  ResponseGroupCode: ResponseGroupCode;
  CouncilEra: CouncilEra;
  ResponseSystem: ResponseSystem;
  CouncilRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'code' | 'count' | 'era' | 'fileId' | 'frequency' | 'functionsEn' | 'heldByCode' | 'heldByEn' | 'heldByZh' | 'id' | 'inferred' | 'leadCodes' | 'leadUnitCode' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'recordType' | 'source' | 'supportCodes' | 'validFrom' | 'validTo' | 'verified']: any })>;
  CouncilRecordType: CouncilRecordType;
  HotlineChannel: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'inferred' | 'kind' | 'operatorCode' | 'source' | 'validFrom' | 'validTo' | 'value' | 'verified']: any })>;
  HotlineKind: HotlineKind;
  ResponseGroupFilter: ResponseGroupFilter;
  ResponseGroupOrder: ResponseGroupOrder;
  ResponseGroupOrderField: ResponseGroupOrderField;
  ResponseGroupConnection: ResolverTypeWrapper<Connection>;
  ResponseGroupEdge: ResolverTypeWrapper<Made>;
  CouncilFilter: CouncilFilter;
  CouncilRecordOrder: CouncilRecordOrder;
  CouncilRecordOrderField: CouncilRecordOrderField;
  CouncilRecordConnection: ResolverTypeWrapper<Connection>;
  CouncilRecordEdge: ResolverTypeWrapper<Made>;
  HotlineChannelOrder: HotlineChannelOrder;
  HotlineChannelOrderField: HotlineChannelOrderField;
  HotlineChannelConnection: ResolverTypeWrapper<Connection>;
  HotlineChannelEdge: ResolverTypeWrapper<Made>;
  Sector: ResolverTypeWrapper<(Seen & { readonly [Column in 'category' | 'fileId' | 'id' | 'inferred' | 'nameEn' | 'nameZh' | 'number' | 'printedNameZh' | 'source' | 'subdivisionZh' | 'verified']: any })>;
  InfrastructureCategory: InfrastructureCategory;
  InfrastructureSystem: ResolverTypeWrapper<(Seen & { readonly [Column in 'fileId' | 'id' | 'inferred' | 'leadPrinted' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'privateOperatorsOpenEnded' | 'privateOperatorsPrinted' | 'sectorId' | 'source' | 'stateOperatorsOpenEnded' | 'stateOperatorsPrinted' | 'verified']: any })>;
  InfrastructureBody: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'bodyId' | 'nameEn' | 'nameZh' | 'position' | 'role' | 'scopeEn' | 'scopeZh' | 'systemId' | 'verified']: any })>;
  InfrastructureRole: InfrastructureRole;
  SectorFilter: SectorFilter;
  SectorOrder: SectorOrder;
  SectorOrderField: SectorOrderField;
  SectorConnection: ResolverTypeWrapper<Connection>;
  SectorEdge: ResolverTypeWrapper<Made>;
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
  Task: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'clause' | 'createdAt' | 'doneAt' | 'doneById' | 'dueAt' | 'id' | 'kind' | 'personId' | 'role' | 'subjectId' | 'subjectType']: any })>;
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
  ResponseGroupMember: (Seen & { readonly [Column in 'agencyId' | 'validFrom' | 'validTo']: any });
  CouncilRecord: (Seen & { readonly [Column in 'code' | 'count' | 'era' | 'fileId' | 'frequency' | 'functionsEn' | 'heldByCode' | 'heldByEn' | 'heldByZh' | 'id' | 'inferred' | 'leadCodes' | 'leadUnitCode' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'recordType' | 'source' | 'supportCodes' | 'validFrom' | 'validTo' | 'verified']: any });
  HotlineChannel: (Seen & { readonly [Column in 'id' | 'inferred' | 'kind' | 'operatorCode' | 'source' | 'validFrom' | 'validTo' | 'value' | 'verified']: any });
  ResponseGroupFilter: ResponseGroupFilter;
  ResponseGroupOrder: ResponseGroupOrder;
  ResponseGroupConnection: Connection;
  ResponseGroupEdge: Made;
  CouncilFilter: CouncilFilter;
  CouncilRecordOrder: CouncilRecordOrder;
  CouncilRecordConnection: Connection;
  CouncilRecordEdge: Made;
  HotlineChannelOrder: HotlineChannelOrder;
  HotlineChannelConnection: Connection;
  HotlineChannelEdge: Made;
  Sector: (Seen & { readonly [Column in 'category' | 'fileId' | 'id' | 'inferred' | 'nameEn' | 'nameZh' | 'number' | 'printedNameZh' | 'source' | 'subdivisionZh' | 'verified']: any });
  InfrastructureSystem: (Seen & { readonly [Column in 'fileId' | 'id' | 'inferred' | 'leadPrinted' | 'nameEn' | 'nameZh' | 'notes' | 'number' | 'privateOperatorsOpenEnded' | 'privateOperatorsPrinted' | 'sectorId' | 'source' | 'stateOperatorsOpenEnded' | 'stateOperatorsPrinted' | 'verified']: any });
  InfrastructureBody: (Seen & { readonly [Column in 'agencyId' | 'bodyId' | 'nameEn' | 'nameZh' | 'position' | 'role' | 'scopeEn' | 'scopeZh' | 'systemId' | 'verified']: any });
  SectorFilter: SectorFilter;
  SectorOrder: SectorOrder;
  SectorConnection: Connection;
  SectorEdge: Made;
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
  Task: (Seen & { readonly [Column in 'agencyId' | 'clause' | 'createdAt' | 'doneAt' | 'doneById' | 'dueAt' | 'id' | 'kind' | 'personId' | 'role' | 'subjectId' | 'subjectType']: any });
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
  responseGroups?: Resolver<Maybe<ResolversTypes['ResponseGroupConnection']>, ParentType, ContextType, Partial<QueryResponseGroupsArgs>>;
  responseGroup?: Resolver<Maybe<ResolversTypes['ResponseGroup']>, ParentType, ContextType, RequireFields<QueryResponseGroupArgs, 'id'>>;
  council?: Resolver<Maybe<ResolversTypes['CouncilRecordConnection']>, ParentType, ContextType, Partial<QueryCouncilArgs>>;
  hotlineChannels?: Resolver<Maybe<ResolversTypes['HotlineChannelConnection']>, ParentType, ContextType, Partial<QueryHotlineChannelsArgs>>;
  sectors?: Resolver<Maybe<ResolversTypes['SectorConnection']>, ParentType, ContextType, Partial<QuerySectorsArgs>>;
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

export type ResponseGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseGroupConnection'] = ResolversParentTypes['ResponseGroupConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResponseGroup']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseGroupEdge'] = ResolversParentTypes['ResponseGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponseGroup'], ParentType, ContextType>;
};

export type CouncilRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilRecordConnection'] = ResolversParentTypes['CouncilRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouncilRecord']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouncilRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncilRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilRecordEdge'] = ResolversParentTypes['CouncilRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouncilRecord'], ParentType, ContextType>;
};

export type HotlineChannelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineChannelConnection'] = ResolversParentTypes['HotlineChannelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HotlineChannel']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HotlineChannelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineChannelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineChannelEdge'] = ResolversParentTypes['HotlineChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineChannel'], ParentType, ContextType>;
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

export type SectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
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
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  ResponseGroupConnection?: ResponseGroupConnectionResolvers<ContextType>;
  ResponseGroupEdge?: ResponseGroupEdgeResolvers<ContextType>;
  CouncilRecordConnection?: CouncilRecordConnectionResolvers<ContextType>;
  CouncilRecordEdge?: CouncilRecordEdgeResolvers<ContextType>;
  HotlineChannelConnection?: HotlineChannelConnectionResolvers<ContextType>;
  HotlineChannelEdge?: HotlineChannelEdgeResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  InfrastructureSystem?: InfrastructureSystemResolvers<ContextType>;
  InfrastructureBody?: InfrastructureBodyResolvers<ContextType>;
  SectorConnection?: SectorConnectionResolvers<ContextType>;
  SectorEdge?: SectorEdgeResolvers<ContextType>;
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
