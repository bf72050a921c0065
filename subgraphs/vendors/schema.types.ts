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
  readonly vendor?: Maybe<Vendor>;
  readonly vendors?: Maybe<VendorConnection>;
  readonly contract?: Maybe<OutsourcingContract>;
  readonly contracts?: Maybe<OutsourcingContractConnection>;
  readonly tenderNotice?: Maybe<TenderNotice>;
  readonly tenderNotices?: Maybe<TenderNoticeConnection>;
  readonly subcontractAuthorization?: Maybe<SubcontractAuthorization>;
  readonly subcontractAuthorizations?: Maybe<SubcontractAuthorizationConnection>;
  readonly delivery?: Maybe<Delivery>;
  readonly deliveries?: Maybe<DeliveryConnection>;
  readonly securityTest?: Maybe<SecurityTest>;
  readonly securityTests?: Maybe<SecurityTestConnection>;
  readonly componentRegister?: Maybe<ComponentRegister>;
  readonly componentRegisters?: Maybe<ComponentRegisterConnection>;
  readonly component?: Maybe<Component>;
  readonly components?: Maybe<ComponentConnection>;
  readonly componentImport?: Maybe<ComponentImport>;
  readonly componentImports?: Maybe<ComponentImportConnection>;
  readonly componentUses?: Maybe<ComponentUseConnection>;
  readonly vendorPerson?: Maybe<VendorPerson>;
  readonly vendorPersons?: Maybe<VendorPersonConnection>;
  readonly suitabilityCheck?: Maybe<SuitabilityCheck>;
  readonly suitabilityChecks?: Maybe<SuitabilityCheckConnection>;
  readonly suitabilityFindings?: Maybe<SuitabilityFindings>;
  readonly exitControl?: Maybe<ExitControl>;
  readonly exitControls?: Maybe<ExitControlConnection>;
  readonly vendorNotice?: Maybe<VendorNotice>;
  readonly vendorNotices?: Maybe<VendorNoticeConnection>;
  readonly vendorAudit?: Maybe<VendorAudit>;
  readonly vendorAudits?: Maybe<VendorAuditConnection>;
  readonly vendorAuditFinding?: Maybe<VendorAuditFinding>;
  readonly vendorAuditFindings?: Maybe<VendorAuditFindingConnection>;
  readonly vendorImprovement?: Maybe<VendorImprovement>;
  readonly vendorImprovements?: Maybe<VendorImprovementConnection>;
  readonly vendorFiling?: Maybe<VendorFiling>;
  readonly dataReturn?: Maybe<DataReturn>;
  readonly dataReturns?: Maybe<DataReturnConnection>;
  readonly vendorOpinion?: Maybe<VendorOpinion>;
  readonly vendorOpinions?: Maybe<VendorOpinionConnection>;
  readonly vendorAward?: Maybe<VendorAward>;
  readonly vendorAwards?: Maybe<VendorAwardConnection>;
  readonly terminationRecommendation?: Maybe<TerminationRecommendation>;
  readonly terminationRecommendations?: Maybe<TerminationRecommendationConnection>;
  readonly vendorFigures?: Maybe<VendorFigures>;
};


export type QueryVendorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorFilter>;
  orderBy?: InputMaybe<VendorOrder>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutsourcingContractFilter>;
  orderBy?: InputMaybe<OutsourcingContractOrder>;
};


export type QueryTenderNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenderNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenderNoticeFilter>;
};


export type QuerySubcontractAuthorizationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubcontractAuthorizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<DeliveryOrder>;
};


export type QuerySecurityTestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySecurityTestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityTestFilter>;
  orderBy?: InputMaybe<SecurityTestOrder>;
};


export type QueryComponentRegisterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComponentRegistersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentRegisterFilter>;
  orderBy?: InputMaybe<ComponentRegisterOrder>;
};


export type QueryComponentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComponentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentFilter>;
  orderBy?: InputMaybe<ComponentOrder>;
};


export type QueryComponentImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComponentImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentImportFilter>;
  orderBy?: InputMaybe<ComponentImportOrder>;
};


export type QueryComponentUsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentUseFilter>;
  orderBy?: InputMaybe<ComponentUseOrder>;
};


export type QueryVendorPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<VendorPersonOrder>;
};


export type QuerySuitabilityCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuitabilityChecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SuitabilityCheckOrder>;
};


export type QuerySuitabilityFindingsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExitControlArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExitControlsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ExitControlOrder>;
};


export type QueryVendorNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorNoticeFilter>;
  orderBy?: InputMaybe<VendorNoticeOrder>;
};


export type QueryVendorAuditArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorAuditsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAuditFilter>;
  orderBy?: InputMaybe<VendorAuditOrder>;
};


export type QueryVendorAuditFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorAuditFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAuditFindingFilter>;
  orderBy?: InputMaybe<VendorAuditFindingOrder>;
};


export type QueryVendorImprovementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorImprovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorImprovementFilter>;
  orderBy?: InputMaybe<VendorImprovementOrder>;
};


export type QueryVendorFilingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataReturnArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataReturnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataReturnFilter>;
};


export type QueryVendorOpinionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorOpinionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVendorAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAwardFilter>;
};


export type QueryTerminationRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTerminationRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerminationRecommendationFilter>;
};


export type QueryVendorFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  groupBy?: ReadonlyArray<VendorFigureGroup>;
};

export type Vendor = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  readonly dutyContact?: Maybe<VendorDutyContact>;
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly contracts?: Maybe<OutsourcingContractConnection>;
  readonly awards?: Maybe<VendorAwardConnection>;
};


export type VendorContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutsourcingContractFilter>;
  orderBy?: InputMaybe<OutsourcingContractOrder>;
};


export type VendorAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAwardFilter>;
};

export type VendorDutyContact = {
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
};

export type VendorConnection = {
  readonly nodes: ReadonlyArray<Vendor>;
  readonly edges: ReadonlyArray<VendorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Vendor;
};

export type VendorFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
};

export type VendorOrderField =
  | 'NAME'
  | 'REGISTERED_AT';

export type VendorOrder = {
  readonly field: VendorOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type RegisterVendorInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly nameZh: Scalars['String']['input'];
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly registrationNo: Scalars['String']['input'];
  readonly dutyPhone?: InputMaybe<Scalars['String']['input']>;
  readonly dutyEmail?: InputMaybe<Scalars['String']['input']>;
};

export type OutsourcingContract = {
  readonly id: Scalars['ID']['output'];
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly scopes?: Maybe<ReadonlyArray<ContractScope>>;
  readonly systems?: Maybe<ReadonlyArray<InformationSystem>>;
  readonly isCore?: Maybe<Scalars['Boolean']['output']>;
  readonly secretLevel?: Maybe<SecretLevel>;
  readonly amountTwd?: Maybe<Scalars['Float']['output']>;
  readonly bespokeDevelopment?: Maybe<Scalars['Boolean']['output']>;
  readonly requiredSpecialists?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<ContractState>;
  readonly vendor?: Maybe<Vendor>;
  readonly vendorName?: Maybe<Scalars['String']['output']>;
  readonly vendorDutyContact?: Maybe<VendorDutyContact>;
  readonly onSiteSupervisor?: Maybe<Scalars['String']['output']>;
  readonly subcontractingAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly subcontractDepth?: Maybe<Scalars['Int']['output']>;
  readonly logClause?: Maybe<Scalars['Boolean']['output']>;
  readonly suitabilityClause?: Maybe<Scalars['Boolean']['output']>;
  readonly undertakingSigned?: Maybe<Scalars['Boolean']['output']>;
  readonly logKinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly logCadenceMonths?: Maybe<Scalars['Int']['output']>;
  readonly assuranceValidUntil?: Maybe<Scalars['Date']['output']>;
  readonly assuranceStatus?: Maybe<AssuranceStatus>;
  readonly auditCadenceMonths?: Maybe<Scalars['Int']['output']>;
  readonly auditDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly noticeMinutes?: Maybe<Scalars['Int']['output']>;
  readonly cadenceStatus?: Maybe<AuditCadenceStatus>;
  readonly termFrom?: Maybe<Scalars['Date']['output']>;
  readonly termTo?: Maybe<Scalars['Date']['output']>;
  readonly engagements?: Maybe<ReadonlyArray<Engagement>>;
  readonly preparedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly awardedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly secretsRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endKind?: Maybe<ContractEndKind>;
  readonly endReason?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dataReturnDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly tenderNotice?: Maybe<TenderNotice>;
  readonly selection?: Maybe<VendorSelection>;
  readonly unauthorizedSubcontracts?: Maybe<ReadonlyArray<UnauthorizedSubcontract>>;
  readonly authorizations?: Maybe<SubcontractAuthorizationConnection>;
  readonly deliveries?: Maybe<DeliveryConnection>;
  readonly componentRegisters?: Maybe<ComponentRegisterConnection>;
  readonly assurances?: Maybe<ReadonlyArray<VendorAssurance>>;
  readonly otherMeasures?: Maybe<ReadonlyArray<OtherMeasure>>;
  readonly termsNeeded?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly terms?: Maybe<ReadonlyArray<ContractTerms>>;
  readonly suspensions?: Maybe<ReadonlyArray<ContractSuspension>>;
  readonly obligations?: Maybe<ReadonlyArray<ContractObligation>>;
  readonly checklistResult?: Maybe<ObligationState>;
  readonly splitWarning?: Maybe<SplitWarning>;
  readonly people?: Maybe<VendorPersonConnection>;
  readonly undertakings?: Maybe<ReadonlyArray<NonDisclosureUndertaking>>;
  readonly countsByQualificationBasis?: Maybe<ReadonlyArray<QualificationCount>>;
  readonly isUnderstaffed?: Maybe<Scalars['Boolean']['output']>;
  readonly notices?: Maybe<VendorNoticeConnection>;
  readonly vendorAudits?: Maybe<VendorAuditConnection>;
  readonly auditYears?: Maybe<ReadonlyArray<VendorAuditYear>>;
  readonly dataReturnTimeliness?: Maybe<DataReturnTimeliness>;
  readonly dataReturnCountersignedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dataReturns?: Maybe<DataReturnConnection>;
  readonly opinions?: Maybe<VendorOpinionConnection>;
  readonly citedFields?: Maybe<ReadonlyArray<CitedField>>;
  readonly terminationRecommendations?: Maybe<TerminationRecommendationConnection>;
};


export type OutsourcingContractAuthorizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OutsourcingContractDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  orderBy?: InputMaybe<DeliveryOrder>;
};


export type OutsourcingContractComponentRegistersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentRegisterFilter>;
  orderBy?: InputMaybe<ComponentRegisterOrder>;
};


export type OutsourcingContractPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<VendorPersonOrder>;
};


export type OutsourcingContractNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorNoticeFilter>;
  orderBy?: InputMaybe<VendorNoticeOrder>;
};


export type OutsourcingContractVendorAuditsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAuditFilter>;
  orderBy?: InputMaybe<VendorAuditOrder>;
};


export type OutsourcingContractDataReturnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataReturnFilter>;
};


export type OutsourcingContractOpinionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type OutsourcingContractTerminationRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TerminationRecommendationFilter>;
};

export type Engagement = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly capacity?: Maybe<EngagementCapacity>;
  readonly independenceDeclared?: Maybe<Scalars['Boolean']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

export type ContractScope =
  | 'BUILD'
  | 'MAINTAIN'
  | 'OPERATE'
  | 'SERVICE';

export type SecretLevel =
  | 'NONE'
  | 'CONFIDENTIAL'
  | 'SECRET'
  | 'TOP_SECRET';

export type ContractState =
  | 'PREPARING'
  | 'TENDERED'
  | 'SELECTED'
  | 'AWARDED'
  | 'ACTIVE'
  | 'ACCEPTANCE'
  | 'SUSPENDED'
  | 'ENDED_DATA_PENDING'
  | 'CLOSED';

export type AuditCadenceStatus =
  | 'WITHIN'
  | 'OVERDUE';

export type AssuranceStatus =
  | 'VALID'
  | 'EXPIRED'
  | 'ESCALATED';

export type ContractEndKind =
  | 'EXPIRED'
  | 'TERMINATED'
  | 'RESCINDED'
  | 'FULFILLED';

export type ContractEnd =
  | 'EXPIRED'
  | 'TERMINATED'
  | 'RESCINDED';

export type EngagementCapacity =
  | 'AUDITOR'
  | 'TESTER';

export type OutsourcingContractConnection = {
  readonly nodes: ReadonlyArray<OutsourcingContract>;
  readonly edges: ReadonlyArray<OutsourcingContractEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OutsourcingContractEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OutsourcingContract;
};

export type OutsourcingContractFilter = {
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ContractState>;
  readonly underWay?: InputMaybe<Scalars['Boolean']['input']>;
  readonly assuranceStatus?: InputMaybe<AssuranceStatus>;
  readonly isCore?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type OutsourcingContractOrderField =
  | 'PREPARED_AT'
  | 'REFERENCE';

export type OutsourcingContractOrder = {
  readonly field: OutsourcingContractOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly contracts?: Maybe<OutsourcingContractConnection>;
  readonly journalOfVendors?: Maybe<JournalEntryConnection>;
};


export type AgencyContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutsourcingContractFilter>;
  orderBy?: InputMaybe<OutsourcingContractOrder>;
};


export type AgencyJournalOfVendorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  orderBy?: InputMaybe<JournalOrder>;
};

export type InformationSystem = {
  readonly id: Scalars['ID']['output'];
};

export type PrepareContractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<ContractScope>;
  readonly systemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly secretLevel?: SecretLevel;
  readonly amountTwd: Scalars['Float']['input'];
  readonly bespokeDevelopment: Scalars['Boolean']['input'];
  readonly requiredSpecialists?: InputMaybe<Scalars['Int']['input']>;
  readonly onSiteSupervisor?: InputMaybe<Scalars['String']['input']>;
};

export type AwardContractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly amountTwd?: InputMaybe<Scalars['Float']['input']>;
  readonly termFrom: Scalars['Date']['input'];
  readonly termTo: Scalars['Date']['input'];
  readonly auditCadenceMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly noticeMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly logClause: Scalars['Boolean']['input'];
  readonly suitabilityClause?: InputMaybe<Scalars['Boolean']['input']>;
  readonly undertakingSigned: Scalars['Boolean']['input'];
  readonly subcontractingAllowed: Scalars['Boolean']['input'];
  readonly subcontractDepth?: InputMaybe<Scalars['Int']['input']>;
  readonly authorizations?: InputMaybe<ReadonlyArray<SubcontractAuthorizationInput>>;
  readonly otherMeasures?: InputMaybe<ReadonlyArray<OtherMeasureInput>>;
  readonly logKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly logCadenceMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly onSiteSupervisor?: InputMaybe<Scalars['String']['input']>;
};

export type SubcontractAuthorizationInput = {
  readonly scope: Scalars['String']['input'];
  readonly subVendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly subVendorClass?: InputMaybe<Scalars['String']['input']>;
  readonly requiredMeasures: ReadonlyArray<Scalars['String']['input']>;
  readonly clauses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly beneathId?: InputMaybe<Scalars['ID']['input']>;
};

export type EngageAuditorInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly capacity: EngagementCapacity;
  readonly independenceDeclared: Scalars['Boolean']['input'];
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

export type EndEngagementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly engagementId: Scalars['ID']['input'];
};

export type TenderNotice = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly noticeText?: Maybe<Scalars['String']['output']>;
  readonly suitabilityClause?: Maybe<Scalars['Boolean']['output']>;
  readonly procedure?: Maybe<TenderProcedure>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type VendorSelection = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly assuranceKind?: Maybe<AssuranceKind>;
  readonly certificate?: Maybe<Scalars['String']['output']>;
  readonly assuranceScope?: Maybe<Scalars['String']['output']>;
  readonly assuranceValidUntil?: Maybe<Scalars['Date']['output']>;
  readonly trained?: Maybe<Scalars['Int']['output']>;
  readonly certified?: Maybe<Scalars['Int']['output']>;
  readonly experienced?: Maybe<Scalars['Int']['output']>;
  readonly criteria?: Maybe<SelectionCriteria>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly selectedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SelectionCriteria = {
  readonly competence?: Maybe<Scalars['String']['output']>;
  readonly experience?: Maybe<Scalars['String']['output']>;
  readonly itemNature?: Maybe<Scalars['String']['output']>;
  readonly securityNeeds?: Maybe<Scalars['String']['output']>;
};

export type TenderProcedure =
  | 'OPEN'
  | 'INVITED';

export type AssuranceKind =
  | 'MEASURES_REVIEWED'
  | 'THIRD_PARTY_VERIFICATION';

export type TenderNoticeConnection = {
  readonly nodes: ReadonlyArray<TenderNotice>;
  readonly edges: ReadonlyArray<TenderNoticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TenderNoticeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TenderNotice;
};

export type TenderNoticeFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly publishedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PublishTenderInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly procedure?: TenderProcedure;
  readonly title: Scalars['String']['input'];
  readonly noticeText: Scalars['String']['input'];
  readonly suitabilityClause?: Scalars['Boolean']['input'];
  readonly suitabilityClauseInDocuments?: Scalars['Boolean']['input'];
};

export type RecordSelectionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly vendorId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly assurance: VendorAssuranceInput;
  readonly staff: QualifiedStaffInput;
  readonly criteria?: InputMaybe<SelectionCriteriaInput>;
};

export type SelectionCriteriaInput = {
  readonly competence: Scalars['String']['input'];
  readonly experience: Scalars['String']['input'];
  readonly itemNature: Scalars['String']['input'];
  readonly securityNeeds: Scalars['String']['input'];
};

export type VendorAssuranceInput = {
  readonly kind: AssuranceKind;
  readonly certificate?: InputMaybe<Scalars['String']['input']>;
  readonly scope: Scalars['String']['input'];
  readonly validUntil: Scalars['Date']['input'];
};

export type QualifiedStaffInput = {
  readonly trained?: Scalars['Int']['input'];
  readonly certified?: Scalars['Int']['input'];
  readonly experienced?: Scalars['Int']['input'];
};

export type SubcontractAuthorization = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly subVendor?: Maybe<Vendor>;
  readonly subVendorClass?: Maybe<Scalars['String']['output']>;
  readonly measures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly clauses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly tier?: Maybe<Scalars['Int']['output']>;
  readonly beneath?: Maybe<SubcontractAuthorization>;
  readonly flowingDuties?: Maybe<ReadonlyArray<FlowingDuty>>;
  readonly authorizedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly subcontracts?: Maybe<ReadonlyArray<Subcontract>>;
};

export type Subcontract = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly subVendorName?: Maybe<Scalars['String']['output']>;
  readonly measures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FlowingDuty = {
  readonly duty?: Maybe<FlowingDutyKind>;
  readonly clause?: Maybe<Scalars['String']['output']>;
};

export type FlowingDutyKind =
  | 'NOTICE'
  | 'TEST'
  | 'COMPONENTS'
  | 'DATA_RETURN'
  | 'SUITABILITY';

export type UnauthorizedSubcontract = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly subVendorName?: Maybe<Scalars['String']['output']>;
  readonly workFound?: Maybe<Scalars['String']['output']>;
  readonly howFound?: Maybe<Scalars['String']['output']>;
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SubcontractAuthorizationConnection = {
  readonly nodes: ReadonlyArray<SubcontractAuthorization>;
  readonly edges: ReadonlyArray<SubcontractAuthorizationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SubcontractAuthorizationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SubcontractAuthorization;
};

export type RecordUnauthorizedSubcontractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly subVendorName: Scalars['String']['input'];
  readonly workFound: Scalars['String']['input'];
  readonly howFound: Scalars['String']['input'];
  readonly foundAt: Scalars['DateTime']['input'];
};

export type RegisterSubcontractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly authorizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly subVendorId: Scalars['ID']['input'];
  readonly measures: ReadonlyArray<Scalars['String']['input']>;
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
};

export type Delivery = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<DeliveryState>;
  readonly delivered?: Maybe<ReadonlyArray<DeliveredVersion>>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly usesOthers?: Maybe<Scalars['Boolean']['output']>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly tests?: Maybe<SecurityTestConnection>;
  readonly missing?: Maybe<ReadonlyArray<MissingForAcceptance>>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


export type DeliveryTestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityTestFilter>;
  orderBy?: InputMaybe<SecurityTestOrder>;
};

export type DeliveredVersion = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly system?: Maybe<InformationSystem>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

export type MissingForAcceptance = {
  readonly requirement?: Maybe<AcceptanceRequirement>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly about?: Maybe<Scalars['String']['output']>;
  readonly components?: Maybe<Scalars['Int']['output']>;
};

export type SecurityTest = {
  readonly id: Scalars['ID']['output'];
  readonly delivery?: Maybe<Delivery>;
  readonly system?: Maybe<InformationSystem>;
  readonly testedName?: Maybe<Scalars['String']['output']>;
  readonly testedVersion?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<SecurityTestKind>;
  readonly origin?: Maybe<SecurityTestOrigin>;
  readonly performedBy?: Maybe<Scalars['String']['output']>;
  readonly independenceDeclared?: Maybe<Scalars['Boolean']['output']>;
  readonly performedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly passed?: Maybe<Scalars['Boolean']['output']>;
  readonly certificate?: Maybe<Scalars['String']['output']>;
  readonly remedialSummary?: Maybe<Scalars['String']['output']>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<SecurityTestState>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type DeliveryState =
  | 'FILED'
  | 'ACCEPTED_IN_PART'
  | 'ACCEPTED'
  | 'REFUSED';

export type AcceptanceRequirement =
  | 'VENDOR_TEST_MISSING'
  | 'CORE_SYSTEM_TEST_MISSING'
  | 'AMOUNT_TEST_MISSING'
  | 'COMPONENTS_NOT_DECLARED'
  | 'COMPONENT_SOURCE_MISSING'
  | 'LICENCE_PROOF_MISSING';

export type SecurityTestKind =
  | 'SOURCE_REVIEW'
  | 'VULNERABILITY_SCAN'
  | 'PENETRATION_TEST'
  | 'OTHER';

export type SecurityTestOrigin =
  | 'VENDOR'
  | 'AGENCY'
  | 'THIRD_PARTY';

export type SecurityTestState =
  | 'FILED'
  | 'ACCEPTED'
  | 'REFUSED';

export type DeliveryConnection = {
  readonly nodes: ReadonlyArray<Delivery>;
  readonly edges: ReadonlyArray<DeliveryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Delivery;
};

export type DeliveryFilter = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<DeliveryState>;
};

export type DeliveryOrderField =
  | 'FILED_AT';

export type DeliveryOrder = {
  readonly field: DeliveryOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type SecurityTestConnection = {
  readonly nodes: ReadonlyArray<SecurityTest>;
  readonly edges: ReadonlyArray<SecurityTestEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SecurityTestEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SecurityTest;
};

export type SecurityTestFilter = {
  readonly origin?: InputMaybe<SecurityTestOrigin>;
  readonly state?: InputMaybe<SecurityTestState>;
};

export type SecurityTestOrderField =
  | 'FILED_AT';

export type SecurityTestOrder = {
  readonly field: SecurityTestOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type FileDeliveryInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly delivered: ReadonlyArray<DeliveredVersionInput>;
  readonly usesOthers: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type DeliveredVersionInput = {
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly version: Scalars['String']['input'];
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

export type FileSecurityTestInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly deliveryId: Scalars['ID']['input'];
  readonly deliveredVersionId: Scalars['ID']['input'];
  readonly kind: SecurityTestKind;
  readonly origin: SecurityTestOrigin;
  readonly performedBy: Scalars['String']['input'];
  readonly independenceDeclared?: Scalars['Boolean']['input'];
  readonly performedAt: Scalars['DateTime']['input'];
  readonly passed: Scalars['Boolean']['input'];
  readonly certificate: Scalars['String']['input'];
  readonly remedialSummary?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptSecurityTestInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly testId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly decision: SecurityTestDecision;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type SecurityTestDecision =
  | 'ACCEPT'
  | 'REFUSE';

export type AcceptDeliveryInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly deliveryId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly decision: DeliveryDecision;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type DeliveryDecision =
  | 'PART'
  | 'REFUSE'
  | 'FINAL';

export type ComponentRegister = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly vendor?: Maybe<Vendor>;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly components?: Maybe<ComponentConnection>;
  readonly imports?: Maybe<ComponentImportConnection>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


export type ComponentRegisterComponentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentFilter>;
  orderBy?: InputMaybe<ComponentOrder>;
};


export type ComponentRegisterImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComponentImportFilter>;
  orderBy?: InputMaybe<ComponentImportOrder>;
};

export type Component = {
  readonly id: Scalars['ID']['output'];
  readonly register?: Maybe<ComponentRegister>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly purl?: Maybe<Scalars['String']['output']>;
  readonly selfDeveloped?: Maybe<Scalars['Boolean']['output']>;
  readonly licences?: Maybe<ReadonlyArray<ComponentLicence>>;
  readonly declaredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly goneAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ComponentLicence = {
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly proof?: Maybe<Scalars['String']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<LicenceState>;
};

export type ComponentImport = {
  readonly id: Scalars['ID']['output'];
  readonly register?: Maybe<ComponentRegister>;
  readonly format?: Maybe<SbomFormat>;
  readonly specVersion?: Maybe<Scalars['String']['output']>;
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly isDryRun?: Maybe<Scalars['Boolean']['output']>;
  readonly components?: Maybe<Scalars['Int']['output']>;
  readonly added?: Maybe<Scalars['Int']['output']>;
  readonly changed?: Maybe<Scalars['Int']['output']>;
  readonly gone?: Maybe<Scalars['Int']['output']>;
  readonly changes?: Maybe<ReadonlyArray<ComponentChange>>;
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
};


export type ComponentImportChangesArgs = {
  kind?: InputMaybe<ComponentChangeKind>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

export type ComponentChange = {
  readonly kind?: Maybe<ComponentChangeKind>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
};

export type ComponentUse = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly agencyCount?: Maybe<Scalars['Int']['output']>;
};

export type SbomFormat =
  | 'JSON'
  | 'XML';

export type ComponentChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'GONE';

export type LicenceState =
  | 'PROVED'
  | 'EXPIRED'
  | 'MISSING';

export type ComponentRegisterConnection = {
  readonly nodes: ReadonlyArray<ComponentRegister>;
  readonly edges: ReadonlyArray<ComponentRegisterEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ComponentRegisterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ComponentRegister;
};

export type ComponentRegisterFilter = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
};

export type ComponentRegisterOrderField =
  | 'OPENED_AT';

export type ComponentRegisterOrder = {
  readonly field: ComponentRegisterOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ComponentConnection = {
  readonly nodes: ReadonlyArray<Component>;
  readonly edges: ReadonlyArray<ComponentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ComponentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Component;
};

export type ComponentFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['String']['input']>;
  readonly gone?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComponentOrderField =
  | 'NAME';

export type ComponentOrder = {
  readonly field: ComponentOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ComponentImportConnection = {
  readonly nodes: ReadonlyArray<ComponentImport>;
  readonly edges: ReadonlyArray<ComponentImportEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ComponentImportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ComponentImport;
};

export type ComponentImportFilter = {
  readonly isDryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComponentImportOrderField =
  | 'IMPORTED_AT';

export type ComponentImportOrder = {
  readonly field: ComponentImportOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ComponentUseConnection = {
  readonly nodes: ReadonlyArray<ComponentUse>;
  readonly edges: ReadonlyArray<ComponentUseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ComponentUseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ComponentUse;
};

export type ComponentUseFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

export type ComponentUseOrderField =
  | 'NAME'
  | 'AGENCIES';

export type ComponentUseOrder = {
  readonly field: ComponentUseOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type DeclareComponentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly registerId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly version: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly content: Scalars['String']['input'];
  readonly purl?: InputMaybe<Scalars['String']['input']>;
  readonly licences: ReadonlyArray<Scalars['String']['input']>;
  readonly proof?: InputMaybe<Scalars['String']['input']>;
  readonly proofValidUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type DeclareComponentsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly registerId: Scalars['ID']['input'];
  readonly mode?: FilingMode;
  readonly items: ReadonlyArray<ComponentInput>;
};

export type ComponentInput = {
  readonly name: Scalars['String']['input'];
  readonly version: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly content: Scalars['String']['input'];
  readonly purl?: InputMaybe<Scalars['String']['input']>;
  readonly licences: ReadonlyArray<Scalars['String']['input']>;
  readonly proof?: InputMaybe<Scalars['String']['input']>;
  readonly proofValidUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type WithdrawComponentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly registerId: Scalars['ID']['input'];
  readonly componentId: Scalars['ID']['input'];
};

export type ProveLicenceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly registerId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly licence: Scalars['String']['input'];
  readonly componentId?: InputMaybe<Scalars['ID']['input']>;
  readonly proof: Scalars['String']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type ImportComponentsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly registerId: Scalars['ID']['input'];
  readonly format: SbomFormat;
  readonly encoding?: SbomEncoding;
  readonly document: Scalars['String']['input'];
  readonly dryRun?: Scalars['Boolean']['input'];
};

export type SbomEncoding =
  | 'TEXT'
  | 'GZIP_BASE64';

export type VendorAssurance = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<AssuranceKind>;
  readonly certificate?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ExtendAssuranceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly assurance: VendorAssuranceInput;
};

export type OtherMeasure = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly setAt?: Maybe<Scalars['DateTime']['output']>;
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finding?: Maybe<Scalars['String']['output']>;
};

export type OtherMeasureInput = {
  readonly text: Scalars['String']['input'];
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type VerifyOtherMeasureInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly verifiedAt: Scalars['DateTime']['input'];
  readonly finding: Scalars['String']['input'];
};

export type ContractTerms = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly amountTwd?: Maybe<Scalars['Float']['output']>;
  readonly termFrom?: Maybe<Scalars['Date']['output']>;
  readonly termTo?: Maybe<Scalars['Date']['output']>;
  readonly secretLevel?: Maybe<SecretLevel>;
  readonly bespokeDevelopment?: Maybe<Scalars['Boolean']['output']>;
  readonly requiredSpecialists?: Maybe<Scalars['Int']['output']>;
  readonly auditCadenceMonths?: Maybe<Scalars['Int']['output']>;
  readonly logKinds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly logCadenceMonths?: Maybe<Scalars['Int']['output']>;
  readonly suitabilityClause?: Maybe<Scalars['Boolean']['output']>;
  readonly subcontractingAllowed?: Maybe<Scalars['Boolean']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly setAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContractSuspension = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly resumptionReason?: Maybe<Scalars['String']['output']>;
  readonly resumedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AmendContractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly amountTwd?: InputMaybe<Scalars['Float']['input']>;
  readonly termTo?: InputMaybe<Scalars['Date']['input']>;
  readonly systemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly bespokeDevelopment?: InputMaybe<Scalars['Boolean']['input']>;
  readonly requiredSpecialists?: InputMaybe<Scalars['Int']['input']>;
  readonly auditCadenceMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly suitabilityClause?: InputMaybe<Scalars['Boolean']['input']>;
  readonly logKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly logCadenceMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly onSiteSupervisor?: InputMaybe<Scalars['String']['input']>;
  readonly otherMeasures?: InputMaybe<ReadonlyArray<OtherMeasureInput>>;
};

export type AuthorizeSubcontractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly authorizations: ReadonlyArray<SubcontractAuthorizationInput>;
};

export type SuspendContractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ResumeContractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordStateSecretsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly secretLevel: SecretLevel;
  readonly reason: Scalars['String']['input'];
};

export type TerminateContractInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly kind: ContractEnd;
  readonly endedAt: Scalars['DateTime']['input'];
  readonly reason: Scalars['String']['input'];
};

export type ContractObligation = {
  readonly duty?: Maybe<ContractDuty>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<ObligationState>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContractDuty =
  | 'ASSURANCE'
  | 'QUALIFIED_PEOPLE'
  | 'SUBCONTRACT_TERMS'
  | 'SUITABILITY_CLAUSE'
  | 'PEOPLE_CLEARED'
  | 'EXIT_CONTROL'
  | 'VENDOR_TEST'
  | 'INDEPENDENT_TEST'
  | 'PARTS_MARKED'
  | 'LICENCES_PROVED'
  | 'REMEDY'
  | 'DATA_RETURN'
  | 'UNDERTAKING'
  | 'OTHER_MEASURES'
  | 'PERIODIC_AUDIT'
  | 'INCIDENT_AUDIT'
  | 'LOG_CLAUSE';

export type ObligationState =
  | 'NOT_APPLICABLE'
  | 'OPEN'
  | 'MET'
  | 'LATE';

export type SplitWarning = {
  readonly togetherTwd?: Maybe<Scalars['Float']['output']>;
  readonly contracts?: Maybe<ReadonlyArray<OutsourcingContract>>;
};

export type VendorPerson = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly vendor?: Maybe<Vendor>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly suitabilityBasis?: Maybe<SuitabilityBasis>;
  readonly isIdentified?: Maybe<Scalars['Boolean']['output']>;
  readonly qualifications?: Maybe<ReadonlyArray<Qualification>>;
  readonly assignments?: Maybe<ReadonlyArray<Assignment>>;
  readonly undertakingSignedOn?: Maybe<Scalars['Date']['output']>;
  readonly namedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly suitabilityChecks?: Maybe<SuitabilityCheckConnection>;
  readonly exitControls?: Maybe<ExitControlConnection>;
};


export type VendorPersonSuitabilityChecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SuitabilityCheckOrder>;
};


export type VendorPersonExitControlsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ExitControlOrder>;
};

export type Qualification = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly basis?: Maybe<QualificationBasis>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  readonly isInForce?: Maybe<Scalars['Boolean']['output']>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Assignment = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly state?: Maybe<AssignmentState>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedFor?: Maybe<AssignmentEnd>;
};

export type NonDisclosureUndertaking = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly person?: Maybe<VendorPerson>;
  readonly vendor?: Maybe<Vendor>;
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  readonly form?: Maybe<WritingForm>;
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type QualificationCount = {
  readonly basis?: Maybe<QualificationBasis>;
  readonly count?: Maybe<Scalars['Int']['output']>;
};

export type QualificationBasis =
  | 'TRAINED'
  | 'CERTIFIED'
  | 'EXPERIENCED';

export type WritingForm =
  | 'PAPER'
  | 'ELECTRONIC';

export type AssignmentState =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ENDED';

export type AssignmentEnd =
  | 'RELEASED'
  | 'NOT_CLEARED'
  | 'CLEARANCE_REVOKED'
  | 'CONTRACT_ENDED';

export type SuitabilityBasis =
  | 'PERFORMS_WORK'
  | 'MAY_ACCESS';

export type VendorPersonConnection = {
  readonly nodes: ReadonlyArray<VendorPerson>;
  readonly edges: ReadonlyArray<VendorPersonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorPersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorPerson;
};

export type VendorPersonOrderField =
  | 'NAMED_AT';

export type VendorPersonOrder = {
  readonly field: VendorPersonOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type NameVendorPersonInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly post?: InputMaybe<Scalars['String']['input']>;
  readonly suitabilityBasis?: InputMaybe<SuitabilityBasis>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

export type NameSubVendorPersonInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly authorizationId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly post?: InputMaybe<Scalars['String']['input']>;
};

export type IdentifyVendorPersonInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly vendorPersonId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type FileQualificationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly vendorPersonId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly basis: QualificationBasis;
  readonly evidence: Scalars['String']['input'];
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordUndertakingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly vendorPersonId?: InputMaybe<Scalars['ID']['input']>;
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly signedOn: Scalars['Date']['input'];
  readonly form: WritingForm;
  readonly document: Scalars['String']['input'];
};

export type AssignPersonnelInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly vendorPersonId: Scalars['ID']['input'];
};

export type ReleasePersonnelInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly vendorPersonId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type SuitabilityCheck = {
  readonly id: Scalars['ID']['output'];
  readonly person?: Maybe<VendorPerson>;
  readonly contract?: Maybe<OutsourcingContract>;
  readonly basis?: Maybe<SuitabilityBasis>;
  readonly secretLevel?: Maybe<SecretLevel>;
  readonly secretContentSummary?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<SuitabilityState>;
  readonly requiredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly consentState?: Maybe<SuitabilityConsentState>;
  readonly consentRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly consentForm?: Maybe<WritingForm>;
  readonly consentSignedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly consentWithdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly result?: Maybe<SuitabilityResult>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly renewalDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly findings?: Maybe<SuitabilityFindings>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type SuitabilityFindings = {
  readonly id: Scalars['ID']['output'];
  readonly consentDocument?: Maybe<Scalars['String']['output']>;
  readonly signatureEvidence?: Maybe<Scalars['String']['output']>;
  readonly necessityNote?: Maybe<Scalars['String']['output']>;
  readonly heads?: Maybe<ReadonlyArray<SuitabilityHead>>;
  readonly reasons?: Maybe<Scalars['String']['output']>;
  readonly revokedFor?: Maybe<Scalars['String']['output']>;
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SuitabilityHead = {
  readonly head?: Maybe<CheckHead>;
  readonly finding?: Maybe<HeadFinding>;
  readonly offenceDate?: Maybe<Scalars['Date']['output']>;
  readonly otherText?: Maybe<Scalars['String']['output']>;
};

export type ExitControl = {
  readonly id: Scalars['ID']['output'];
  readonly person?: Maybe<VendorPerson>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly authorityReference?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type SuitabilityState =
  | 'REQUIRED'
  | 'CONSENT_REQUESTED'
  | 'CONSENTED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'CHECKING'
  | 'UNDETERMINED'
  | 'CLEARED'
  | 'NOT_CLEARED'
  | 'EXPIRED'
  | 'REVOKED';

export type SuitabilityConsentState =
  | 'NOT_REQUESTED'
  | 'REQUESTED'
  | 'GIVEN'
  | 'REFUSED'
  | 'WITHDRAWN';

export type SuitabilityConsentAnswer =
  | 'GIVEN'
  | 'REFUSED';

export type SuitabilityResult =
  | 'CLEARED'
  | 'NOT_CLEARED'
  | 'UNDETERMINED';

export type CheckHead =
  | 'LEAK_CONVICTION'
  | 'SEDITION_TREASON_CONVICTION'
  | 'WANTED_OPEN_CASE'
  | 'SECRECY_DISCIPLINE'
  | 'FOREIGN_INFLUENCE'
  | 'OTHER_SECRECY';

export type HeadFinding =
  | 'NONE'
  | 'FOUND'
  | 'UNKNOWN';

export type SuitabilityHeadInput = {
  readonly head: CheckHead;
  readonly finding: HeadFinding;
  readonly offenceDate?: InputMaybe<Scalars['Date']['input']>;
  readonly otherText?: InputMaybe<Scalars['String']['input']>;
};

export type SuitabilityCheckConnection = {
  readonly nodes: ReadonlyArray<SuitabilityCheck>;
  readonly edges: ReadonlyArray<SuitabilityCheckEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SuitabilityCheckEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SuitabilityCheck;
};

export type SuitabilityCheckOrderField =
  | 'REQUIRED_AT';

export type SuitabilityCheckOrder = {
  readonly field: SuitabilityCheckOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ExitControlConnection = {
  readonly nodes: ReadonlyArray<ExitControl>;
  readonly edges: ReadonlyArray<ExitControlEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ExitControlEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ExitControl;
};

export type ExitControlOrderField =
  | 'RECORDED_AT';

export type ExitControlOrder = {
  readonly field: ExitControlOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type RequireSuitabilityCheckInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly vendorPersonId: Scalars['ID']['input'];
};

export type RequestSuitabilityConsentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RecordSuitabilityConsentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly answer: SuitabilityConsentAnswer;
  readonly form?: InputMaybe<WritingForm>;
  readonly signedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly signatureEvidence?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawSuitabilityConsentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type OpenSuitabilityCheckInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly necessityNote: Scalars['String']['input'];
  readonly secretContentSummary: Scalars['String']['input'];
};

export type EnterSuitabilityHeadsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly heads: ReadonlyArray<SuitabilityHeadInput>;
};

export type DecideSuitabilityCheckInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly result: SuitabilityResult;
  readonly reasons?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeClearanceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly checkId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordExitControlInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly vendorPersonId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly authorityReference: Scalars['String']['input'];
};

export type EndExitControlInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly exitControlId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly endsOn: Scalars['Date']['input'];
};

export type VendorNotice = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly kind?: Maybe<VendorNoticeKind>;
  readonly state?: Maybe<VendorNoticeState>;
  readonly contract?: Maybe<OutsourcingContract>;
  readonly vendor?: Maybe<Vendor>;
  readonly filedBy?: Maybe<VendorNoticeFiler>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly system?: Maybe<InformationSystem>;
  readonly knownAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  readonly missed?: Maybe<MissedNotice>;
  readonly acknowledgementDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acknowledgementOverdue?: Maybe<Scalars['Boolean']['output']>;
  readonly mayAffectWork?: Maybe<Scalars['Boolean']['output']>;
  readonly workNotAffectedReason?: Maybe<Scalars['String']['output']>;
  readonly auditOwed?: Maybe<Scalars['Boolean']['output']>;
  readonly auditedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly noIncidentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly noIncidentReason?: Maybe<Scalars['String']['output']>;
  readonly measuresDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly measuresOverdue?: Maybe<Scalars['Boolean']['output']>;
  readonly remedialSummary?: Maybe<Scalars['String']['output']>;
  readonly measures?: Maybe<ReadonlyArray<RemedialMeasure>>;
  readonly measuresAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RemedialMeasure = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly replacesId?: Maybe<Scalars['ID']['output']>;
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MissedNotice = {
  readonly howLearned?: Maybe<Scalars['String']['output']>;
  readonly learnedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type VendorNoticeKind =
  | 'LEGAL_BREACH'
  | 'INCIDENT';

export type VendorNoticeFiler =
  | 'VENDOR'
  | 'SUB_VENDOR'
  | 'AGENCY';

export type VendorNoticeState =
  | 'FILED'
  | 'ACKNOWLEDGED'
  | 'INCIDENT_LINKED'
  | 'MEASURES_PENDING'
  | 'MEASURES_ACCEPTED'
  | 'AUDIT_DONE'
  | 'CLOSED';

export type VendorNoticeConnection = {
  readonly nodes: ReadonlyArray<VendorNotice>;
  readonly edges: ReadonlyArray<VendorNoticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorNoticeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorNotice;
};

export type VendorNoticeFilter = {
  readonly kind?: InputMaybe<VendorNoticeKind>;
  readonly state?: InputMaybe<VendorNoticeState>;
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  readonly acknowledgementOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly measuresOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly auditOwed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VendorNoticeOrderField =
  | 'FILED_AT';

export type VendorNoticeOrder = {
  readonly field: VendorNoticeOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type RemedialMeasureInput = {
  readonly summary: Scalars['String']['input'];
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  readonly takenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type FileVendorNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly kind: VendorNoticeKind;
  readonly knownAt: Scalars['DateTime']['input'];
  readonly description: Scalars['String']['input'];
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  readonly measures?: InputMaybe<ReadonlyArray<RemedialMeasureInput>>;
};

export type FileSubVendorNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly authorizationId: Scalars['ID']['input'];
  readonly kind: VendorNoticeKind;
  readonly knownAt: Scalars['DateTime']['input'];
  readonly description: Scalars['String']['input'];
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  readonly measures?: InputMaybe<ReadonlyArray<RemedialMeasureInput>>;
};

export type RecordMissedNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly subVendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: VendorNoticeKind;
  readonly knownAt: Scalars['DateTime']['input'];
  readonly description: Scalars['String']['input'];
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  readonly learnedAt: Scalars['DateTime']['input'];
  readonly howLearned: Scalars['String']['input'];
};

export type AcknowledgeVendorNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly noticeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly mayAffectWork: Scalars['Boolean']['input'];
  readonly workNotAffectedReason?: InputMaybe<Scalars['String']['input']>;
};

export type NoIncidentHereInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly noticeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type UpsertRemedialMeasureInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly noticeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  readonly summary: Scalars['String']['input'];
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  readonly takenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UpsertRemedialMeasuresInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly noticeId: Scalars['ID']['input'];
  readonly mode?: FilingMode;
  readonly items: ReadonlyArray<ToldMeasureInput>;
};

export type ToldMeasureInput = {
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  readonly summary: Scalars['String']['input'];
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  readonly takenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AcceptRemedialMeasureInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly noticeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly measureIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type CloseVendorNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly noticeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly workNotAffectedReason?: InputMaybe<Scalars['String']['input']>;
};

export type VendorAudit = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly agency?: Maybe<Agency>;
  readonly trigger?: Maybe<VendorAuditTrigger>;
  readonly occasion?: Maybe<Scalars['String']['output']>;
  readonly method?: Maybe<VendorAuditMethod>;
  readonly methodText?: Maybe<Scalars['String']['output']>;
  readonly stage?: Maybe<VendorAuditStage>;
  readonly paperAudit?: Maybe<VendorAudit>;
  readonly announcedOn?: Maybe<Scalars['Date']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly documentRequests?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly windowFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly windowTo?: Maybe<Scalars['DateTime']['output']>;
  readonly teamSize?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<VendorAuditState>;
  readonly checks?: Maybe<ReadonlyArray<VendorAuditCheck>>;
  readonly putToVendor?: Maybe<ReadonlyArray<FindingPutToVendor>>;
  readonly putAt?: Maybe<Scalars['DateTime']['output']>;
  readonly commentDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly commentedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly auditedOn?: Maybe<Scalars['Date']['output']>;
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  readonly onSiteNeeded?: Maybe<Scalars['Boolean']['output']>;
  readonly onSiteReason?: Maybe<Scalars['String']['output']>;
  readonly improvementDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly findingCounts?: Maybe<FindingCounts>;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly findings?: Maybe<VendorAuditFindingConnection>;
};


export type VendorAuditFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorAuditFindingFilter>;
  orderBy?: InputMaybe<VendorAuditFindingOrder>;
};

export type FindingCounts = {
  readonly total?: Maybe<Scalars['Int']['output']>;
  readonly deficiencies?: Maybe<Scalars['Int']['output']>;
  readonly toImprove?: Maybe<Scalars['Int']['output']>;
  readonly open?: Maybe<Scalars['Int']['output']>;
  readonly overdue?: Maybe<Scalars['Int']['output']>;
};

export type VendorAuditCheck = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly no?: Maybe<Scalars['Int']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly question?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<AuditCheckResult>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FindingPutToVendor = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly round?: Maybe<Scalars['Int']['output']>;
  readonly no?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<VendorAuditFindingType>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly putAt?: Maybe<Scalars['DateTime']['output']>;
  readonly comment?: Maybe<Scalars['String']['output']>;
};

export type VendorAuditTrigger =
  | 'PERIODIC'
  | 'INCIDENT';

export type VendorAuditMethod =
  | 'AUDIT'
  | 'OTHER';

export type VendorAuditStage =
  | 'PAPER'
  | 'ON_SITE';

export type VendorAuditState =
  | 'OPEN'
  | 'DRAFTING'
  | 'VENDOR_COMMENT'
  | 'FOLLOW_UP'
  | 'CLOSED'
  | 'CANCELLED';

export type AuditCheckResult =
  | 'MET'
  | 'PARTLY_MET'
  | 'NOT_MET'
  | 'NOT_APPLICABLE';

export type VendorAuditConnection = {
  readonly nodes: ReadonlyArray<VendorAudit>;
  readonly edges: ReadonlyArray<VendorAuditEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorAuditEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorAudit;
};

export type VendorAuditFilter = {
  readonly state?: InputMaybe<VendorAuditState>;
  readonly stage?: InputMaybe<VendorAuditStage>;
  readonly trigger?: InputMaybe<VendorAuditTrigger>;
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly issued?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VendorAuditOrderField =
  | 'ANNOUNCED_ON';

export type VendorAuditOrder = {
  readonly field: VendorAuditOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type OpenVendorAuditInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly trigger: VendorAuditTrigger;
  readonly occasion?: InputMaybe<Scalars['String']['input']>;
  readonly method?: VendorAuditMethod;
  readonly methodText?: InputMaybe<Scalars['String']['input']>;
  readonly stage: VendorAuditStage;
  readonly paperAuditId?: InputMaybe<Scalars['ID']['input']>;
  readonly announcedOn: Scalars['Date']['input'];
  readonly scope: Scalars['String']['input'];
  readonly documentRequests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly windowFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly windowTo: Scalars['DateTime']['input'];
  readonly engagementIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly furtherQuestions?: InputMaybe<ReadonlyArray<AuditQuestionInput>>;
};

export type RecordVendorAuditChecksInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly answers: ReadonlyArray<AuditAnswerInput>;
};

export type PutFindingsToVendorInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly commentDueOn: Scalars['Date']['input'];
};

export type CommentOnVendorAuditInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly comments?: InputMaybe<ReadonlyArray<FindingCommentInput>>;
};

export type IssueVendorAuditInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly auditedOn: Scalars['Date']['input'];
  readonly conclusion: Scalars['String']['input'];
  readonly onSiteNeeded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly onSiteReason?: InputMaybe<Scalars['String']['input']>;
  readonly improvementDueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly yearlyByPlan?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CancelVendorAuditInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type AuditQuestionInput = {
  readonly question: Scalars['String']['input'];
  readonly clause: Scalars['String']['input'];
};

export type AuditAnswerInput = {
  readonly no: Scalars['Int']['input'];
  readonly result: AuditCheckResult;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type FindingCommentInput = {
  readonly putId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type VendorAuditFinding = {
  readonly id: Scalars['ID']['output'];
  readonly audit?: Maybe<VendorAudit>;
  readonly no?: Maybe<Scalars['Int']['output']>;
  readonly type?: Maybe<VendorAuditFindingType>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly subVendor?: Maybe<Vendor>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revisionReason?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly corrections?: Maybe<ReadonlyArray<FindingCorrection>>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isOverdue?: Maybe<Scalars['Boolean']['output']>;
  readonly improvementState?: Maybe<VendorImprovementState>;
  readonly improvement?: Maybe<VendorImprovement>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type FindingCorrection = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly correctedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type VendorAuditYear = {
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly deficiencies?: Maybe<Scalars['Int']['output']>;
  readonly toImprove?: Maybe<Scalars['Int']['output']>;
  readonly verified?: Maybe<Scalars['Int']['output']>;
  readonly again?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type VendorAuditFindingType =
  | 'DEFICIENCY'
  | 'TO_IMPROVE';

export type VendorAuditFindingConnection = {
  readonly nodes: ReadonlyArray<VendorAuditFinding>;
  readonly edges: ReadonlyArray<VendorAuditFindingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorAuditFindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorAuditFinding;
};

export type VendorAuditFindingFilter = {
  readonly type?: InputMaybe<VendorAuditFindingType>;
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly auditId?: InputMaybe<Scalars['ID']['input']>;
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
};

export type VendorAuditFindingOrderField =
  | 'RECORDED_AT';

export type VendorAuditFindingOrder = {
  readonly field: VendorAuditFindingOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type FileVendorAuditFindingsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly mode?: FilingMode;
  readonly items: ReadonlyArray<VendorAuditFindingInput>;
};

export type ReviseVendorAuditFindingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly findingId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly type: VendorAuditFindingType;
  readonly text: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly clause: Scalars['String']['input'];
  readonly subVendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly withdraw?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CorrectVendorAuditFindingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly findingId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type VendorAuditFindingInput = {
  readonly type: VendorAuditFindingType;
  readonly text: Scalars['String']['input'];
  readonly evidence: Scalars['String']['input'];
  readonly clause: Scalars['String']['input'];
  readonly subVendorId?: InputMaybe<Scalars['ID']['input']>;
};

export type VendorImprovement = {
  readonly id: Scalars['ID']['output'];
  readonly finding?: Maybe<VendorAuditFinding>;
  readonly audit?: Maybe<VendorAudit>;
  readonly state?: Maybe<VendorImprovementState>;
  readonly cause?: Maybe<Scalars['String']['output']>;
  readonly similarFindings?: Maybe<Scalars['String']['output']>;
  readonly measures?: Maybe<Scalars['String']['output']>;
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly steps?: Maybe<ReadonlyArray<VendorImprovementStep>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type VendorImprovementStep = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly toState?: Maybe<VendorImprovementState>;
  readonly cause?: Maybe<Scalars['String']['output']>;
  readonly similarFindings?: Maybe<Scalars['String']['output']>;
  readonly measures?: Maybe<Scalars['String']['output']>;
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type VendorImprovementState =
  | 'SUBMITTED'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'DONE'
  | 'VERIFIED';

export type ImprovementReview =
  | 'ACCEPT'
  | 'RETURN';

export type ImprovementEffect =
  | 'EFFECTIVE'
  | 'INEFFECTIVE';

export type VendorImprovementConnection = {
  readonly nodes: ReadonlyArray<VendorImprovement>;
  readonly edges: ReadonlyArray<VendorImprovementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorImprovementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorImprovement;
};

export type VendorImprovementFilter = {
  readonly state?: InputMaybe<VendorImprovementState>;
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
};

export type VendorImprovementOrderField =
  | 'SUBMITTED_AT';

export type VendorImprovementOrder = {
  readonly field: VendorImprovementOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type SubmitVendorImprovementsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly auditId: Scalars['ID']['input'];
  readonly mode?: FilingMode;
  readonly items: ReadonlyArray<VendorImprovementInput>;
};

export type ReviewVendorImprovementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly improvementId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly verdict: ImprovementReview;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReportVendorImprovementDoneInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly improvementId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly evidence: Scalars['String']['input'];
};

export type VerifyVendorImprovementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly improvementId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly verdict: ImprovementEffect;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly plannedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type VendorImprovementInput = {
  readonly findingId: Scalars['ID']['input'];
  readonly cause: Scalars['String']['input'];
  readonly similarFindings: Scalars['String']['input'];
  readonly measures: Scalars['String']['input'];
  readonly plannedOn: Scalars['Date']['input'];
};

export type VendorFiling = {
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<FilingKind>;
  readonly mode?: Maybe<FilingMode>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly filed?: Maybe<Scalars['Int']['output']>;
  readonly refused?: Maybe<Scalars['Int']['output']>;
  readonly outcomes?: Maybe<ReadonlyArray<FilingOutcome>>;
};

export type FilingOutcome = {
  readonly index?: Maybe<Scalars['Int']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly argument?: Maybe<Scalars['String']['output']>;
};

export type FilingKind =
  | 'FINDINGS'
  | 'IMPROVEMENTS'
  | 'COMPONENTS'
  | 'MEASURES';

export type FilingMode =
  | 'EACH'
  | 'ALL_OR_NONE';

export type DataReturn = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly holder?: Maybe<Vendor>;
  readonly heldBySubVendor?: Maybe<Scalars['Boolean']['output']>;
  readonly dataset?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<DataReturnState>;
  readonly namedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly timeliness?: Maybe<DataReturnTimeliness>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly filings?: Maybe<ReadonlyArray<DataReturnFiling>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type DataReturnFiling = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly filer?: Maybe<DataReturnFiler>;
  readonly method?: Maybe<DataReturnMethod>;
  readonly evidenceKind?: Maybe<DataReturnEvidence>;
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly evidenceSha256?: Maybe<Scalars['String']['output']>;
  readonly performedOn?: Maybe<Scalars['Date']['output']>;
  readonly isPhysical?: Maybe<Scalars['Boolean']['output']>;
  readonly witnessPost?: Maybe<Scalars['String']['output']>;
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  readonly verdictReason?: Maybe<Scalars['String']['output']>;
  readonly judgedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DataReturnState =
  | 'OUTSTANDING'
  | 'FILED'
  | 'REFUSED'
  | 'VERIFIED';

export type DataReturnMethod =
  | 'RETURN'
  | 'TRANSFER'
  | 'DELETE'
  | 'DESTROY';

export type DataReturnEvidence =
  | 'RECEIPT'
  | 'DELETION_LOG'
  | 'DESTRUCTION_CERTIFICATE';

export type DataReturnFiler =
  | 'VENDOR'
  | 'SUB_VENDOR'
  | 'AGENCY';

export type DataReturnTimeliness =
  | 'WITHIN'
  | 'OVERDUE'
  | 'KEPT'
  | 'LATE';

export type DataReturnConnection = {
  readonly nodes: ReadonlyArray<DataReturn>;
  readonly edges: ReadonlyArray<DataReturnEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DataReturnEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DataReturn;
};

export type DataReturnFilter = {
  readonly state?: InputMaybe<DataReturnState>;
};

export type DemandDataReturnInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly subVendorId?: InputMaybe<Scalars['ID']['input']>;
  readonly dataset: Scalars['String']['input'];
};

export type FileDataReturnInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly dataReturnId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly dataset?: InputMaybe<Scalars['String']['input']>;
  readonly method?: InputMaybe<DataReturnMethod>;
  readonly evidence: Scalars['String']['input'];
  readonly evidenceSha256?: InputMaybe<Scalars['String']['input']>;
  readonly performedOn: Scalars['Date']['input'];
  readonly isPhysical?: InputMaybe<Scalars['Boolean']['input']>;
  readonly witnessPost?: InputMaybe<Scalars['String']['input']>;
};

export type VerifyDataReturnInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly dataReturnId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly verified: Scalars['Boolean']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CountersignDataReturnInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ConfirmDataReturnInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type VendorOpinion = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly vendor?: Maybe<Vendor>;
  readonly opinion?: Maybe<Scalars['String']['output']>;
  readonly reasons?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<VendorOpinionState>;
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finalAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type VendorOpinionState =
  | 'DRAFT'
  | 'FINAL';

export type VendorAward = {
  readonly id: Scalars['ID']['output'];
  readonly vendorName?: Maybe<Scalars['String']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly category?: Maybe<Scalars['String']['output']>;
};

export type VendorOpinionConnection = {
  readonly nodes: ReadonlyArray<VendorOpinion>;
  readonly edges: ReadonlyArray<VendorOpinionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorOpinionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorOpinion;
};

export type VendorAwardConnection = {
  readonly nodes: ReadonlyArray<VendorAward>;
  readonly edges: ReadonlyArray<VendorAwardEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VendorAwardEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VendorAward;
};

export type VendorAwardFilter = {
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type WriteVendorOpinionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly contractId: Scalars['ID']['input'];
  readonly opinion: Scalars['String']['input'];
  readonly reasons: Scalars['String']['input'];
};

export type ReviseVendorOpinionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly opinionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly opinion: Scalars['String']['input'];
  readonly reasons: Scalars['String']['input'];
};

export type FinaliseVendorOpinionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly opinionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RecordVendorAwardInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly vendorId: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly category: Scalars['String']['input'];
  readonly committeeDecision: Scalars['String']['input'];
};

export type WithdrawVendorAwardInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly awardId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type TerminationRecommendation = {
  readonly id: Scalars['ID']['output'];
  readonly contract?: Maybe<OutsourcingContract>;
  readonly agency?: Maybe<Agency>;
  readonly vendor?: Maybe<Vendor>;
  readonly incident?: Maybe<Incident>;
  readonly ground?: Maybe<TerminationGround>;
  readonly recommendation?: Maybe<Scalars['String']['output']>;
  readonly reasons?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly recommendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answerTimeliness?: Maybe<DataReturnTimeliness>;
  readonly answer?: Maybe<TerminationAnswer>;
  readonly answerReason?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type Incident = {
  readonly id: Scalars['ID']['output'];
};

export type TerminationGround =
  | 'NOT_REPORTED'
  | 'REPORTED_LATE';

export type TerminationAnswer =
  | 'ACCEPT'
  | 'REJECT';

export type CitedContractField =
  | 'REFERENCE'
  | 'TITLE'
  | 'VENDOR_NAME'
  | 'STATE'
  | 'TERM_FROM'
  | 'TERM_TO'
  | 'LOG_CLAUSE';

export type CitedField = {
  readonly field: CitedContractField;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type TerminationRecommendationConnection = {
  readonly nodes: ReadonlyArray<TerminationRecommendation>;
  readonly edges: ReadonlyArray<TerminationRecommendationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TerminationRecommendationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TerminationRecommendation;
};

export type TerminationRecommendationFilter = {
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  readonly answerDueUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecommendTerminationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incidentId: Scalars['ID']['input'];
  readonly ground: TerminationGround;
  readonly recommendation: Scalars['String']['input'];
  readonly reasons: Scalars['String']['input'];
  readonly cites: ReadonlyArray<CitedContractField>;
};

export type AnswerTerminationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly recommendationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly answer: TerminationAnswer;
  readonly reason: Scalars['String']['input'];
};

export type VendorFigureGroup =
  | 'AGENCY'
  | 'VENDOR'
  | 'MONTH';

export type VendorFigures = {
  readonly cells: ReadonlyArray<VendorFigure>;
  readonly csv?: Maybe<VendorFiguresFile>;
};

export type VendorFigure = {
  readonly month?: Maybe<Scalars['Date']['output']>;
  readonly vendor?: Maybe<Vendor>;
  readonly agency?: Maybe<Agency>;
  readonly kind?: Maybe<VendorDutyKind>;
  readonly due?: Maybe<Scalars['Int']['output']>;
  readonly met?: Maybe<Scalars['Int']['output']>;
  readonly breached?: Maybe<Scalars['Int']['output']>;
  readonly suppressed: Scalars['Boolean']['output'];
};

export type VendorDutyKind =
  | 'DATA_RETURN'
  | 'VENDOR_NOTICE'
  | 'VENDOR_NOTICE_RECEIPT'
  | 'TERMINATION_ANSWER'
  | 'FINDING_ANSWER';

export type VendorFiguresFile = {
  readonly text: Scalars['String']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly sha256: Scalars['String']['output'];
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
  Vendor: Vendor;
  OutsourcingContract: OutsourcingContract;
  Agency: Agency;
  TenderNotice: TenderNotice;
  SubcontractAuthorization: SubcontractAuthorization;
  Task: Task;
  Delivery: Delivery;
  SecurityTest: SecurityTest;
  ComponentRegister: ComponentRegister;
  Component: Component;
  ComponentImport: ComponentImport;
  ComponentUse: ComponentUse;
  VendorPerson: VendorPerson;
  SuitabilityCheck: SuitabilityCheck;
  SuitabilityFindings: SuitabilityFindings;
  ExitControl: ExitControl;
  VendorNotice: VendorNotice;
  VendorAudit: VendorAudit;
  VendorAuditFinding: VendorAuditFinding;
  VendorImprovement: VendorImprovement;
  VendorFiling: VendorFiling;
  DataReturn: DataReturn;
  VendorOpinion: VendorOpinion;
  VendorAward: VendorAward;
  TerminationRecommendation: TerminationRecommendation;
  Incident: Incident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
  OutsourcingContract:
    ( { __typename: 'OutsourcingContract' }
    & GraphQLRecursivePick<FederationTypes['OutsourcingContract'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  TenderNotice:
    ( { __typename: 'TenderNotice' }
    & GraphQLRecursivePick<FederationTypes['TenderNotice'], {"id":true}> );
  SubcontractAuthorization:
    ( { __typename: 'SubcontractAuthorization' }
    & GraphQLRecursivePick<FederationTypes['SubcontractAuthorization'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  SecurityTest:
    ( { __typename: 'SecurityTest' }
    & GraphQLRecursivePick<FederationTypes['SecurityTest'], {"id":true}> );
  ComponentRegister:
    ( { __typename: 'ComponentRegister' }
    & GraphQLRecursivePick<FederationTypes['ComponentRegister'], {"id":true}> );
  Component:
    ( { __typename: 'Component' }
    & GraphQLRecursivePick<FederationTypes['Component'], {"id":true}> );
  ComponentImport:
    ( { __typename: 'ComponentImport' }
    & GraphQLRecursivePick<FederationTypes['ComponentImport'], {"id":true}> );
  ComponentUse:
    ( { __typename: 'ComponentUse' }
    & GraphQLRecursivePick<FederationTypes['ComponentUse'], {"id":true}> );
  VendorPerson:
    ( { __typename: 'VendorPerson' }
    & GraphQLRecursivePick<FederationTypes['VendorPerson'], {"id":true}> );
  SuitabilityCheck:
    ( { __typename: 'SuitabilityCheck' }
    & GraphQLRecursivePick<FederationTypes['SuitabilityCheck'], {"id":true}> );
  SuitabilityFindings:
    ( { __typename: 'SuitabilityFindings' }
    & GraphQLRecursivePick<FederationTypes['SuitabilityFindings'], {"id":true}> );
  ExitControl:
    ( { __typename: 'ExitControl' }
    & GraphQLRecursivePick<FederationTypes['ExitControl'], {"id":true}> );
  VendorNotice:
    ( { __typename: 'VendorNotice' }
    & GraphQLRecursivePick<FederationTypes['VendorNotice'], {"id":true}> );
  VendorAudit:
    ( { __typename: 'VendorAudit' }
    & GraphQLRecursivePick<FederationTypes['VendorAudit'], {"id":true}> );
  VendorAuditFinding:
    ( { __typename: 'VendorAuditFinding' }
    & GraphQLRecursivePick<FederationTypes['VendorAuditFinding'], {"id":true}> );
  VendorImprovement:
    ( { __typename: 'VendorImprovement' }
    & GraphQLRecursivePick<FederationTypes['VendorImprovement'], {"id":true}> );
  VendorFiling:
    ( { __typename: 'VendorFiling' }
    & GraphQLRecursivePick<FederationTypes['VendorFiling'], {"id":true}> );
  DataReturn:
    ( { __typename: 'DataReturn' }
    & GraphQLRecursivePick<FederationTypes['DataReturn'], {"id":true}> );
  VendorOpinion:
    ( { __typename: 'VendorOpinion' }
    & GraphQLRecursivePick<FederationTypes['VendorOpinion'], {"id":true}> );
  VendorAward:
    ( { __typename: 'VendorAward' }
    & GraphQLRecursivePick<FederationTypes['VendorAward'], {"id":true}> );
  TerminationRecommendation:
    ( { __typename: 'TerminationRecommendation' }
    & GraphQLRecursivePick<FederationTypes['TerminationRecommendation'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
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
  Vendor: ResolverTypeWrapper<(Seen & { readonly [Column in 'dutyEmail' | 'dutyPhone' | 'id' | 'nameEn' | 'nameZh' | 'registeredAt' | 'registrationNo' | 'version']: any })>;
  VendorDutyContact: ResolverTypeWrapper<Made>;
  VendorConnection: ResolverTypeWrapper<Connection>;
  VendorEdge: ResolverTypeWrapper<Made>;
  VendorFilter: VendorFilter;
  VendorOrderField: VendorOrderField;
  VendorOrder: VendorOrder;
  RegisterVendorInput: RegisterVendorInput;
  OutsourcingContract: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'amountTwd' | 'assuranceStatus' | 'assuranceValidUntil' | 'auditCadenceMonths' | 'auditDueAt' | 'awardedAt' | 'bespokeDevelopment' | 'cadenceStatus' | 'closedAt' | 'dataReturnCountersignedAt' | 'dataReturnCountersignedBy' | 'dataReturnDueAt' | 'description' | 'endKind' | 'endReason' | 'endedAt' | 'id' | 'isCore' | 'logCadenceMonths' | 'logClause' | 'logKinds' | 'noticeMinutes' | 'onSiteSupervisor' | 'preparedAt' | 'reference' | 'requiredSpecialists' | 'scopes' | 'secretLevel' | 'secretsRecordedAt' | 'state' | 'subcontractDepth' | 'subcontractingAllowed' | 'suitabilityClause' | 'systemIds' | 'tenderNoticeId' | 'termFrom' | 'termTo' | 'title' | 'undertakingSigned' | 'vendorId' | 'vendorName' | 'version']: any })>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Engagement: ResolverTypeWrapper<(Seen & { readonly [Column in 'capacity' | 'id' | 'independenceDeclared' | 'validFrom' | 'validTo']: any })>;
  ContractScope: ContractScope;
  SecretLevel: SecretLevel;
  ContractState: ContractState;
  AuditCadenceStatus: AuditCadenceStatus;
  AssuranceStatus: AssuranceStatus;
  ContractEndKind: ContractEndKind;
  ContractEnd: ContractEnd;
  EngagementCapacity: EngagementCapacity;
  OutsourcingContractConnection: ResolverTypeWrapper<Connection>;
  OutsourcingContractEdge: ResolverTypeWrapper<Made>;
  OutsourcingContractFilter: OutsourcingContractFilter;
  OutsourcingContractOrderField: OutsourcingContractOrderField;
  OutsourcingContractOrder: OutsourcingContractOrder;
  Agency: ResolverTypeWrapper<Made>;
  InformationSystem: ResolverTypeWrapper<Made>;
  PrepareContractInput: PrepareContractInput;
  AwardContractInput: AwardContractInput;
  SubcontractAuthorizationInput: SubcontractAuthorizationInput;
  EngageAuditorInput: EngageAuditorInput;
  EndEngagementInput: EndEngagementInput;
  TenderNotice: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'id' | 'noticeText' | 'procedure' | 'publishedAt' | 'suitabilityClause' | 'title']: any })>;
  VendorSelection: ResolverTypeWrapper<(Seen & { readonly [Column in 'assuranceKind' | 'assuranceScope' | 'assuranceValidUntil' | 'certificate' | 'certified' | 'competence' | 'experience' | 'experienced' | 'id' | 'itemNature' | 'reason' | 'securityNeeds' | 'selectedAt' | 'trained']: any })>;
  SelectionCriteria: ResolverTypeWrapper<Made>;
  TenderProcedure: TenderProcedure;
  AssuranceKind: AssuranceKind;
  TenderNoticeConnection: ResolverTypeWrapper<Connection>;
  TenderNoticeEdge: ResolverTypeWrapper<Made>;
  TenderNoticeFilter: TenderNoticeFilter;
  PublishTenderInput: PublishTenderInput;
  RecordSelectionInput: RecordSelectionInput;
  SelectionCriteriaInput: SelectionCriteriaInput;
  VendorAssuranceInput: VendorAssuranceInput;
  QualifiedStaffInput: QualifiedStaffInput;
  SubcontractAuthorization: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorizedAt' | 'beneathId' | 'clauses' | 'contractId' | 'id' | 'measures' | 'scope' | 'subVendorClass' | 'subVendorId' | 'tier']: any })>;
  Subcontract: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'measures' | 'registeredAt' | 'subVendorId' | 'subVendorName']: any })>;
  FlowingDuty: ResolverTypeWrapper<Made>;
  FlowingDutyKind: FlowingDutyKind;
  UnauthorizedSubcontract: ResolverTypeWrapper<(Seen & { readonly [Column in 'foundAt' | 'howFound' | 'id' | 'recordedAt' | 'subVendorName' | 'workFound']: any })>;
  SubcontractAuthorizationConnection: ResolverTypeWrapper<Connection>;
  SubcontractAuthorizationEdge: ResolverTypeWrapper<Made>;
  RecordUnauthorizedSubcontractInput: RecordUnauthorizedSubcontractInput;
  RegisterSubcontractInput: RegisterSubcontractInput;
  Task: ResolverTypeWrapper<(Seen & { readonly [Column in 'clause' | 'contractId' | 'doneAt' | 'dueAt' | 'id' | 'kind']: any })>;
  Delivery: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'contractId' | 'contractState' | 'decidedAt' | 'filedAt' | 'id' | 'note' | 'number' | 'reason' | 'state' | 'usesOthers' | 'version']: any })>;
  DeliveredVersion: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'name' | 'sha256' | 'systemId' | 'version']: any })>;
  MissingForAcceptance: ResolverTypeWrapper<Made>;
  SecurityTest: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'certificate' | 'contractId' | 'decidedAt' | 'deliveryId' | 'filedAt' | 'filedBy' | 'id' | 'independenceDeclared' | 'kind' | 'origin' | 'passed' | 'performedAt' | 'performedBy' | 'reason' | 'remedialSummary' | 'state' | 'systemId' | 'testedName' | 'testedVersion' | 'version']: any })>;
  DeliveryState: DeliveryState;
  AcceptanceRequirement: AcceptanceRequirement;
  SecurityTestKind: SecurityTestKind;
  SecurityTestOrigin: SecurityTestOrigin;
  SecurityTestState: SecurityTestState;
  DeliveryConnection: ResolverTypeWrapper<Connection>;
  DeliveryEdge: ResolverTypeWrapper<Made>;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrderField: DeliveryOrderField;
  DeliveryOrder: DeliveryOrder;
  SecurityTestConnection: ResolverTypeWrapper<Connection>;
  SecurityTestEdge: ResolverTypeWrapper<Made>;
  SecurityTestFilter: SecurityTestFilter;
  SecurityTestOrderField: SecurityTestOrderField;
  SecurityTestOrder: SecurityTestOrder;
  FileDeliveryInput: FileDeliveryInput;
  DeliveredVersionInput: DeliveredVersionInput;
  FileSecurityTestInput: FileSecurityTestInput;
  AcceptSecurityTestInput: AcceptSecurityTestInput;
  SecurityTestDecision: SecurityTestDecision;
  AcceptDeliveryInput: AcceptDeliveryInput;
  DeliveryDecision: DeliveryDecision;
  ComponentRegister: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'contractId' | 'contractState' | 'id' | 'openedAt' | 'vendorId' | 'vendorNo' | 'version']: any })>;
  Component: ResolverTypeWrapper<(Seen & { readonly [Column in 'content' | 'contractId' | 'declaredAt' | 'goneAt' | 'id' | 'name' | 'purl' | 'registerId' | 'source' | 'vendorId' | 'version']: any })>;
  ComponentLicence: ResolverTypeWrapper<Made>;
  ComponentImport: ResolverTypeWrapper<(Seen & { readonly [Column in 'added' | 'changed' | 'components' | 'format' | 'gone' | 'id' | 'importedAt' | 'isDryRun' | 'registerId' | 'serialNumber' | 'sha256' | 'specVersion']: any })>;
  ComponentChange: ResolverTypeWrapper<Made>;
  ComponentUse: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyCount' | 'id' | 'name' | 'source' | 'version']: any })>;
  SbomFormat: SbomFormat;
  ComponentChangeKind: ComponentChangeKind;
  LicenceState: LicenceState;
  ComponentRegisterConnection: ResolverTypeWrapper<Connection>;
  ComponentRegisterEdge: ResolverTypeWrapper<Made>;
  ComponentRegisterFilter: ComponentRegisterFilter;
  ComponentRegisterOrderField: ComponentRegisterOrderField;
  ComponentRegisterOrder: ComponentRegisterOrder;
  ComponentConnection: ResolverTypeWrapper<Connection>;
  ComponentEdge: ResolverTypeWrapper<Made>;
  ComponentFilter: ComponentFilter;
  ComponentOrderField: ComponentOrderField;
  ComponentOrder: ComponentOrder;
  ComponentImportConnection: ResolverTypeWrapper<Connection>;
  ComponentImportEdge: ResolverTypeWrapper<Made>;
  ComponentImportFilter: ComponentImportFilter;
  ComponentImportOrderField: ComponentImportOrderField;
  ComponentImportOrder: ComponentImportOrder;
  ComponentUseConnection: ResolverTypeWrapper<Connection>;
  ComponentUseEdge: ResolverTypeWrapper<Made>;
  ComponentUseFilter: ComponentUseFilter;
  ComponentUseOrderField: ComponentUseOrderField;
  ComponentUseOrder: ComponentUseOrder;
  DeclareComponentInput: DeclareComponentInput;
  DeclareComponentsInput: DeclareComponentsInput;
  ComponentInput: ComponentInput;
  WithdrawComponentInput: WithdrawComponentInput;
  ProveLicenceInput: ProveLicenceInput;
  ImportComponentsInput: ImportComponentsInput;
  SbomEncoding: SbomEncoding;
  VendorAssurance: ResolverTypeWrapper<(Seen & { readonly [Column in 'certificate' | 'id' | 'kind' | 'recordedAt' | 'scope' | 'validUntil']: any })>;
  ExtendAssuranceInput: ExtendAssuranceInput;
  OtherMeasure: ResolverTypeWrapper<(Seen & { readonly [Column in 'dueAt' | 'finding' | 'id' | 'setAt' | 'text' | 'verifiedAt']: any })>;
  OtherMeasureInput: OtherMeasureInput;
  VerifyOtherMeasureInput: VerifyOtherMeasureInput;
  ContractTerms: ResolverTypeWrapper<(Seen & { readonly [Column in 'amountTwd' | 'auditCadenceMonths' | 'bespokeDevelopment' | 'edition' | 'id' | 'logCadenceMonths' | 'logKinds' | 'reason' | 'requiredSpecialists' | 'secretLevel' | 'setAt' | 'subcontractingAllowed' | 'suitabilityClause' | 'termFrom' | 'termTo']: any })>;
  ContractSuspension: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'reason' | 'resumedAt' | 'resumptionReason' | 'suspendedAt']: any })>;
  AmendContractInput: AmendContractInput;
  AuthorizeSubcontractInput: AuthorizeSubcontractInput;
  SuspendContractInput: SuspendContractInput;
  ResumeContractInput: ResumeContractInput;
  RecordStateSecretsInput: RecordStateSecretsInput;
  TerminateContractInput: TerminateContractInput;
  ContractObligation: ResolverTypeWrapper<Made>;
  ContractDuty: ContractDuty;
  ObligationState: ObligationState;
  SplitWarning: ResolverTypeWrapper<Made>;
  VendorPerson: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'contractId' | 'id' | 'isIdentified' | 'leftAt' | 'name' | 'namedAt' | 'personNo' | 'post' | 'suitabilityBasis' | 'vendorId' | 'version']: any })>;
  Qualification: ResolverTypeWrapper<(Seen & { readonly [Column in 'basis' | 'evidence' | 'expiresOn' | 'filedAt' | 'id' | 'isInForce']: any })>;
  Assignment: ResolverTypeWrapper<(Seen & { readonly [Column in 'endedAt' | 'endedFor' | 'id' | 'startedAt' | 'state']: any })>;
  NonDisclosureUndertaking: ResolverTypeWrapper<(Seen & { readonly [Column in 'document' | 'form' | 'id' | 'personId' | 'recordedAt' | 'signedOn' | 'vendorId']: any })>;
  QualificationCount: ResolverTypeWrapper<Made>;
  QualificationBasis: QualificationBasis;
  WritingForm: WritingForm;
  AssignmentState: AssignmentState;
  AssignmentEnd: AssignmentEnd;
  SuitabilityBasis: SuitabilityBasis;
  VendorPersonConnection: ResolverTypeWrapper<Connection>;
  VendorPersonEdge: ResolverTypeWrapper<Made>;
  VendorPersonOrderField: VendorPersonOrderField;
  VendorPersonOrder: VendorPersonOrder;
  NameVendorPersonInput: NameVendorPersonInput;
  NameSubVendorPersonInput: NameSubVendorPersonInput;
  IdentifyVendorPersonInput: IdentifyVendorPersonInput;
  FileQualificationInput: FileQualificationInput;
  RecordUndertakingInput: RecordUndertakingInput;
  AssignPersonnelInput: AssignPersonnelInput;
  ReleasePersonnelInput: ReleasePersonnelInput;
  SuitabilityCheck: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authors' | 'basis' | 'consentForm' | 'consentRequestedAt' | 'consentSignedAt' | 'consentState' | 'consentWithdrawnAt' | 'contractId' | 'decidedAt' | 'decidedOn' | 'findingsId' | 'id' | 'openedAt' | 'personId' | 'personNo' | 'renewalDueAt' | 'requiredAt' | 'result' | 'revokedAt' | 'secretContentSummary' | 'secretLevel' | 'state' | 'validUntil' | 'version']: any })>;
  SuitabilityFindings: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'checkId' | 'erasedAt' | 'id' | 'keyId' | 'sealed' | 'wrappedKey']: any })>;
  SuitabilityHead: ResolverTypeWrapper<Made>;
  ExitControl: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorityReference' | 'contractId' | 'endsOn' | 'id' | 'personId' | 'personNo' | 'recordedAt' | 'startsOn' | 'version']: any })>;
  SuitabilityState: SuitabilityState;
  SuitabilityConsentState: SuitabilityConsentState;
  SuitabilityConsentAnswer: SuitabilityConsentAnswer;
  SuitabilityResult: SuitabilityResult;
  CheckHead: CheckHead;
  HeadFinding: HeadFinding;
  SuitabilityHeadInput: SuitabilityHeadInput;
  SuitabilityCheckConnection: ResolverTypeWrapper<Connection>;
  SuitabilityCheckEdge: ResolverTypeWrapper<Made>;
  SuitabilityCheckOrderField: SuitabilityCheckOrderField;
  SuitabilityCheckOrder: SuitabilityCheckOrder;
  ExitControlConnection: ResolverTypeWrapper<Connection>;
  ExitControlEdge: ResolverTypeWrapper<Made>;
  ExitControlOrderField: ExitControlOrderField;
  ExitControlOrder: ExitControlOrder;
  RequireSuitabilityCheckInput: RequireSuitabilityCheckInput;
  RequestSuitabilityConsentInput: RequestSuitabilityConsentInput;
  RecordSuitabilityConsentInput: RecordSuitabilityConsentInput;
  WithdrawSuitabilityConsentInput: WithdrawSuitabilityConsentInput;
  OpenSuitabilityCheckInput: OpenSuitabilityCheckInput;
  EnterSuitabilityHeadsInput: EnterSuitabilityHeadsInput;
  DecideSuitabilityCheckInput: DecideSuitabilityCheckInput;
  RevokeClearanceInput: RevokeClearanceInput;
  RecordExitControlInput: RecordExitControlInput;
  EndExitControlInput: EndExitControlInput;
  VendorNotice: ResolverTypeWrapper<(Seen & { readonly [Column in 'acknowledgedAt' | 'acknowledgementDueAt' | 'acknowledgementOverdue' | 'agencyId' | 'auditOwed' | 'auditedAt' | 'authorizationId' | 'authors' | 'closedAt' | 'contractId' | 'description' | 'dueAt' | 'filedAt' | 'filedBy' | 'id' | 'incidentId' | 'kind' | 'knownAt' | 'late' | 'mayAffectWork' | 'measuresAcceptedAt' | 'measuresDueAt' | 'measuresOverdue' | 'noIncidentAt' | 'noIncidentReason' | 'receivedAt' | 'remedialSummary' | 'state' | 'systemId' | 'vendorId' | 'vendorKey' | 'version' | 'workNotAffectedReason']: any })>;
  RemedialMeasure: ResolverTypeWrapper<(Seen & { readonly [Column in 'acceptedAt' | 'detail' | 'filedAt' | 'id' | 'inForce' | 'replacesId' | 'summary' | 'takenAt']: any })>;
  MissedNotice: ResolverTypeWrapper<(Seen & { readonly [Column in 'clause' | 'howLearned' | 'learnedAt' | 'recordedAt' | 'role']: any })>;
  VendorNoticeKind: VendorNoticeKind;
  VendorNoticeFiler: VendorNoticeFiler;
  VendorNoticeState: VendorNoticeState;
  VendorNoticeConnection: ResolverTypeWrapper<Connection>;
  VendorNoticeEdge: ResolverTypeWrapper<Made>;
  VendorNoticeFilter: VendorNoticeFilter;
  VendorNoticeOrderField: VendorNoticeOrderField;
  VendorNoticeOrder: VendorNoticeOrder;
  RemedialMeasureInput: RemedialMeasureInput;
  FileVendorNoticeInput: FileVendorNoticeInput;
  FileSubVendorNoticeInput: FileSubVendorNoticeInput;
  RecordMissedNoticeInput: RecordMissedNoticeInput;
  AcknowledgeVendorNoticeInput: AcknowledgeVendorNoticeInput;
  NoIncidentHereInput: NoIncidentHereInput;
  UpsertRemedialMeasureInput: UpsertRemedialMeasureInput;
  UpsertRemedialMeasuresInput: UpsertRemedialMeasuresInput;
  ToldMeasureInput: ToldMeasureInput;
  AcceptRemedialMeasureInput: AcceptRemedialMeasureInput;
  CloseVendorNoticeInput: CloseVendorNoticeInput;
  VendorAudit: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'announcedOn' | 'auditedOn' | 'authorNos' | 'cancelReason' | 'comment' | 'commentDueAt' | 'commentedAt' | 'conclusion' | 'contractId' | 'documentRequests' | 'id' | 'improvementDueAt' | 'isClassified' | 'issuedAt' | 'method' | 'methodText' | 'occasion' | 'onSiteNeeded' | 'onSiteReason' | 'openedAt' | 'paperAuditId' | 'putAt' | 'scope' | 'stage' | 'state' | 'teamSize' | 'trigger' | 'version' | 'windowFrom' | 'windowTo']: any })>;
  FindingCounts: ResolverTypeWrapper<Made>;
  VendorAuditCheck: ResolverTypeWrapper<(Seen & { readonly [Column in 'clause' | 'code' | 'id' | 'no' | 'note' | 'questionEn' | 'questionZh' | 'recordedAt' | 'result']: any })>;
  FindingPutToVendor: ResolverTypeWrapper<(Seen & { readonly [Column in 'clause' | 'comment' | 'evidence' | 'id' | 'no' | 'putAt' | 'round' | 'text' | 'type']: any })>;
  VendorAuditTrigger: VendorAuditTrigger;
  VendorAuditMethod: VendorAuditMethod;
  VendorAuditStage: VendorAuditStage;
  VendorAuditState: VendorAuditState;
  AuditCheckResult: AuditCheckResult;
  VendorAuditConnection: ResolverTypeWrapper<Connection>;
  VendorAuditEdge: ResolverTypeWrapper<Made>;
  VendorAuditFilter: VendorAuditFilter;
  VendorAuditOrderField: VendorAuditOrderField;
  VendorAuditOrder: VendorAuditOrder;
  OpenVendorAuditInput: OpenVendorAuditInput;
  RecordVendorAuditChecksInput: RecordVendorAuditChecksInput;
  PutFindingsToVendorInput: PutFindingsToVendorInput;
  CommentOnVendorAuditInput: CommentOnVendorAuditInput;
  IssueVendorAuditInput: IssueVendorAuditInput;
  CancelVendorAuditInput: CancelVendorAuditInput;
  AuditQuestionInput: AuditQuestionInput;
  AuditAnswerInput: AuditAnswerInput;
  FindingCommentInput: FindingCommentInput;
  VendorAuditFinding: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'auditId' | 'authorNos' | 'clause' | 'contractId' | 'dueAt' | 'evidence' | 'id' | 'improvementState' | 'isClassified' | 'isOverdue' | 'issuedAt' | 'no' | 'recordedAt' | 'recordedBy' | 'revisionReason' | 'subVendorId' | 'text' | 'type' | 'version' | 'withdrawnAt']: any })>;
  FindingCorrection: ResolverTypeWrapper<(Seen & { readonly [Column in 'correctedAt' | 'id' | 'reason' | 'text']: any })>;
  VendorAuditYear: ResolverTypeWrapper<Made>;
  VendorAuditFindingType: VendorAuditFindingType;
  VendorAuditFindingConnection: ResolverTypeWrapper<Connection>;
  VendorAuditFindingEdge: ResolverTypeWrapper<Made>;
  VendorAuditFindingFilter: VendorAuditFindingFilter;
  VendorAuditFindingOrderField: VendorAuditFindingOrderField;
  VendorAuditFindingOrder: VendorAuditFindingOrder;
  FileVendorAuditFindingsInput: FileVendorAuditFindingsInput;
  ReviseVendorAuditFindingInput: ReviseVendorAuditFindingInput;
  CorrectVendorAuditFindingInput: CorrectVendorAuditFindingInput;
  VendorAuditFindingInput: VendorAuditFindingInput;
  VendorImprovement: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'auditId' | 'cause' | 'contractId' | 'evidence' | 'findingId' | 'id' | 'isClassified' | 'measures' | 'plannedOn' | 'similarFindings' | 'state' | 'submittedAt' | 'version']: any })>;
  VendorImprovementStep: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'cause' | 'evidence' | 'id' | 'measures' | 'outcome' | 'plannedOn' | 'reason' | 'role' | 'similarFindings' | 'step' | 'toState']: any })>;
  VendorImprovementState: VendorImprovementState;
  ImprovementReview: ImprovementReview;
  ImprovementEffect: ImprovementEffect;
  VendorImprovementConnection: ResolverTypeWrapper<Connection>;
  VendorImprovementEdge: ResolverTypeWrapper<Made>;
  VendorImprovementFilter: VendorImprovementFilter;
  VendorImprovementOrderField: VendorImprovementOrderField;
  VendorImprovementOrder: VendorImprovementOrder;
  SubmitVendorImprovementsInput: SubmitVendorImprovementsInput;
  ReviewVendorImprovementInput: ReviewVendorImprovementInput;
  ReportVendorImprovementDoneInput: ReportVendorImprovementDoneInput;
  VerifyVendorImprovementInput: VerifyVendorImprovementInput;
  VendorImprovementInput: VendorImprovementInput;
  VendorFiling: ResolverTypeWrapper<(Seen & { readonly [Column in 'filed' | 'filedAt' | 'id' | 'kind' | 'mode' | 'outcomes' | 'refused']: any })>;
  FilingOutcome: ResolverTypeWrapper<Made>;
  FilingKind: FilingKind;
  FilingMode: FilingMode;
  DataReturn: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'contractId' | 'contractState' | 'dataset' | 'dueAt' | 'filedAt' | 'heldBySubVendor' | 'holderId' | 'holderNo' | 'id' | 'isSecret' | 'lastFiledByNo' | 'namedAt' | 'state' | 'verifiedAt' | 'version']: any })>;
  DataReturnFiling: ResolverTypeWrapper<(Seen & { readonly [Column in 'evidence' | 'evidenceSha256' | 'filedAt' | 'filer' | 'id' | 'isPhysical' | 'judgedAt' | 'method' | 'performedOn' | 'verdictReason' | 'verified' | 'witnessPost']: any })>;
  DataReturnState: DataReturnState;
  DataReturnMethod: DataReturnMethod;
  DataReturnEvidence: DataReturnEvidence;
  DataReturnFiler: DataReturnFiler;
  DataReturnTimeliness: DataReturnTimeliness;
  DataReturnConnection: ResolverTypeWrapper<Connection>;
  DataReturnEdge: ResolverTypeWrapper<Made>;
  DataReturnFilter: DataReturnFilter;
  DemandDataReturnInput: DemandDataReturnInput;
  FileDataReturnInput: FileDataReturnInput;
  VerifyDataReturnInput: VerifyDataReturnInput;
  CountersignDataReturnInput: CountersignDataReturnInput;
  ConfirmDataReturnInput: ConfirmDataReturnInput;
  VendorOpinion: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authors' | 'contractId' | 'finalAt' | 'id' | 'isSecret' | 'opinion' | 'reasons' | 'state' | 'vendorId' | 'version' | 'writtenAt']: any })>;
  VendorOpinionState: VendorOpinionState;
  VendorAward: ResolverTypeWrapper<(Seen & { readonly [Column in 'category' | 'id' | 'vendorId' | 'vendorName' | 'year']: any })>;
  VendorOpinionConnection: ResolverTypeWrapper<Connection>;
  VendorOpinionEdge: ResolverTypeWrapper<Made>;
  VendorAwardConnection: ResolverTypeWrapper<Connection>;
  VendorAwardEdge: ResolverTypeWrapper<Made>;
  VendorAwardFilter: VendorAwardFilter;
  WriteVendorOpinionInput: WriteVendorOpinionInput;
  ReviseVendorOpinionInput: ReviseVendorOpinionInput;
  FinaliseVendorOpinionInput: FinaliseVendorOpinionInput;
  RecordVendorAwardInput: RecordVendorAwardInput;
  WithdrawVendorAwardInput: WithdrawVendorAwardInput;
  TerminationRecommendation: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'answer' | 'answerDueAt' | 'answerReason' | 'answeredAt' | 'authorityId' | 'contractId' | 'contractState' | 'ground' | 'id' | 'incidentId' | 'isSecret' | 'reasons' | 'recommendation' | 'recommendedAt' | 'vendorId' | 'version']: any })>;
  Incident: ResolverTypeWrapper<Made>;
  TerminationGround: TerminationGround;
  TerminationAnswer: TerminationAnswer;
  CitedContractField: CitedContractField;
  CitedField: ResolverTypeWrapper<Made>;
  TerminationRecommendationConnection: ResolverTypeWrapper<Connection>;
  TerminationRecommendationEdge: ResolverTypeWrapper<Made>;
  TerminationRecommendationFilter: TerminationRecommendationFilter;
  RecommendTerminationInput: RecommendTerminationInput;
  AnswerTerminationInput: AnswerTerminationInput;
  VendorFigureGroup: VendorFigureGroup;
  VendorFigures: ResolverTypeWrapper<Made>;
  VendorFigure: ResolverTypeWrapper<Made>;
  VendorDutyKind: VendorDutyKind;
  VendorFiguresFile: ResolverTypeWrapper<Made>;
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
  Vendor: (Seen & { readonly [Column in 'dutyEmail' | 'dutyPhone' | 'id' | 'nameEn' | 'nameZh' | 'registeredAt' | 'registrationNo' | 'version']: any });
  VendorDutyContact: Made;
  VendorConnection: Connection;
  VendorEdge: Made;
  VendorFilter: VendorFilter;
  VendorOrder: VendorOrder;
  RegisterVendorInput: RegisterVendorInput;
  OutsourcingContract: (Seen & { readonly [Column in 'agencyId' | 'amountTwd' | 'assuranceStatus' | 'assuranceValidUntil' | 'auditCadenceMonths' | 'auditDueAt' | 'awardedAt' | 'bespokeDevelopment' | 'cadenceStatus' | 'closedAt' | 'dataReturnCountersignedAt' | 'dataReturnCountersignedBy' | 'dataReturnDueAt' | 'description' | 'endKind' | 'endReason' | 'endedAt' | 'id' | 'isCore' | 'logCadenceMonths' | 'logClause' | 'logKinds' | 'noticeMinutes' | 'onSiteSupervisor' | 'preparedAt' | 'reference' | 'requiredSpecialists' | 'scopes' | 'secretLevel' | 'secretsRecordedAt' | 'state' | 'subcontractDepth' | 'subcontractingAllowed' | 'suitabilityClause' | 'systemIds' | 'tenderNoticeId' | 'termFrom' | 'termTo' | 'title' | 'undertakingSigned' | 'vendorId' | 'vendorName' | 'version']: any });
  Float: Scalars['Float']['output'];
  Engagement: (Seen & { readonly [Column in 'capacity' | 'id' | 'independenceDeclared' | 'validFrom' | 'validTo']: any });
  OutsourcingContractConnection: Connection;
  OutsourcingContractEdge: Made;
  OutsourcingContractFilter: OutsourcingContractFilter;
  OutsourcingContractOrder: OutsourcingContractOrder;
  Agency: Made;
  InformationSystem: Made;
  PrepareContractInput: PrepareContractInput;
  AwardContractInput: AwardContractInput;
  SubcontractAuthorizationInput: SubcontractAuthorizationInput;
  EngageAuditorInput: EngageAuditorInput;
  EndEngagementInput: EndEngagementInput;
  TenderNotice: (Seen & { readonly [Column in 'agencyId' | 'id' | 'noticeText' | 'procedure' | 'publishedAt' | 'suitabilityClause' | 'title']: any });
  VendorSelection: (Seen & { readonly [Column in 'assuranceKind' | 'assuranceScope' | 'assuranceValidUntil' | 'certificate' | 'certified' | 'competence' | 'experience' | 'experienced' | 'id' | 'itemNature' | 'reason' | 'securityNeeds' | 'selectedAt' | 'trained']: any });
  SelectionCriteria: Made;
  TenderNoticeConnection: Connection;
  TenderNoticeEdge: Made;
  TenderNoticeFilter: TenderNoticeFilter;
  PublishTenderInput: PublishTenderInput;
  RecordSelectionInput: RecordSelectionInput;
  SelectionCriteriaInput: SelectionCriteriaInput;
  VendorAssuranceInput: VendorAssuranceInput;
  QualifiedStaffInput: QualifiedStaffInput;
  SubcontractAuthorization: (Seen & { readonly [Column in 'agencyId' | 'authorizedAt' | 'beneathId' | 'clauses' | 'contractId' | 'id' | 'measures' | 'scope' | 'subVendorClass' | 'subVendorId' | 'tier']: any });
  Subcontract: (Seen & { readonly [Column in 'id' | 'measures' | 'registeredAt' | 'subVendorId' | 'subVendorName']: any });
  FlowingDuty: Made;
  UnauthorizedSubcontract: (Seen & { readonly [Column in 'foundAt' | 'howFound' | 'id' | 'recordedAt' | 'subVendorName' | 'workFound']: any });
  SubcontractAuthorizationConnection: Connection;
  SubcontractAuthorizationEdge: Made;
  RecordUnauthorizedSubcontractInput: RecordUnauthorizedSubcontractInput;
  RegisterSubcontractInput: RegisterSubcontractInput;
  Task: (Seen & { readonly [Column in 'clause' | 'contractId' | 'doneAt' | 'dueAt' | 'id' | 'kind']: any });
  Delivery: (Seen & { readonly [Column in 'agencyId' | 'contractId' | 'contractState' | 'decidedAt' | 'filedAt' | 'id' | 'note' | 'number' | 'reason' | 'state' | 'usesOthers' | 'version']: any });
  DeliveredVersion: (Seen & { readonly [Column in 'id' | 'name' | 'sha256' | 'systemId' | 'version']: any });
  MissingForAcceptance: Made;
  SecurityTest: (Seen & { readonly [Column in 'agencyId' | 'certificate' | 'contractId' | 'decidedAt' | 'deliveryId' | 'filedAt' | 'filedBy' | 'id' | 'independenceDeclared' | 'kind' | 'origin' | 'passed' | 'performedAt' | 'performedBy' | 'reason' | 'remedialSummary' | 'state' | 'systemId' | 'testedName' | 'testedVersion' | 'version']: any });
  DeliveryConnection: Connection;
  DeliveryEdge: Made;
  DeliveryFilter: DeliveryFilter;
  DeliveryOrder: DeliveryOrder;
  SecurityTestConnection: Connection;
  SecurityTestEdge: Made;
  SecurityTestFilter: SecurityTestFilter;
  SecurityTestOrder: SecurityTestOrder;
  FileDeliveryInput: FileDeliveryInput;
  DeliveredVersionInput: DeliveredVersionInput;
  FileSecurityTestInput: FileSecurityTestInput;
  AcceptSecurityTestInput: AcceptSecurityTestInput;
  AcceptDeliveryInput: AcceptDeliveryInput;
  ComponentRegister: (Seen & { readonly [Column in 'agencyId' | 'contractId' | 'contractState' | 'id' | 'openedAt' | 'vendorId' | 'vendorNo' | 'version']: any });
  Component: (Seen & { readonly [Column in 'content' | 'contractId' | 'declaredAt' | 'goneAt' | 'id' | 'name' | 'purl' | 'registerId' | 'source' | 'vendorId' | 'version']: any });
  ComponentLicence: Made;
  ComponentImport: (Seen & { readonly [Column in 'added' | 'changed' | 'components' | 'format' | 'gone' | 'id' | 'importedAt' | 'isDryRun' | 'registerId' | 'serialNumber' | 'sha256' | 'specVersion']: any });
  ComponentChange: Made;
  ComponentUse: (Seen & { readonly [Column in 'agencyCount' | 'id' | 'name' | 'source' | 'version']: any });
  ComponentRegisterConnection: Connection;
  ComponentRegisterEdge: Made;
  ComponentRegisterFilter: ComponentRegisterFilter;
  ComponentRegisterOrder: ComponentRegisterOrder;
  ComponentConnection: Connection;
  ComponentEdge: Made;
  ComponentFilter: ComponentFilter;
  ComponentOrder: ComponentOrder;
  ComponentImportConnection: Connection;
  ComponentImportEdge: Made;
  ComponentImportFilter: ComponentImportFilter;
  ComponentImportOrder: ComponentImportOrder;
  ComponentUseConnection: Connection;
  ComponentUseEdge: Made;
  ComponentUseFilter: ComponentUseFilter;
  ComponentUseOrder: ComponentUseOrder;
  DeclareComponentInput: DeclareComponentInput;
  DeclareComponentsInput: DeclareComponentsInput;
  ComponentInput: ComponentInput;
  WithdrawComponentInput: WithdrawComponentInput;
  ProveLicenceInput: ProveLicenceInput;
  ImportComponentsInput: ImportComponentsInput;
  VendorAssurance: (Seen & { readonly [Column in 'certificate' | 'id' | 'kind' | 'recordedAt' | 'scope' | 'validUntil']: any });
  ExtendAssuranceInput: ExtendAssuranceInput;
  OtherMeasure: (Seen & { readonly [Column in 'dueAt' | 'finding' | 'id' | 'setAt' | 'text' | 'verifiedAt']: any });
  OtherMeasureInput: OtherMeasureInput;
  VerifyOtherMeasureInput: VerifyOtherMeasureInput;
  ContractTerms: (Seen & { readonly [Column in 'amountTwd' | 'auditCadenceMonths' | 'bespokeDevelopment' | 'edition' | 'id' | 'logCadenceMonths' | 'logKinds' | 'reason' | 'requiredSpecialists' | 'secretLevel' | 'setAt' | 'subcontractingAllowed' | 'suitabilityClause' | 'termFrom' | 'termTo']: any });
  ContractSuspension: (Seen & { readonly [Column in 'id' | 'reason' | 'resumedAt' | 'resumptionReason' | 'suspendedAt']: any });
  AmendContractInput: AmendContractInput;
  AuthorizeSubcontractInput: AuthorizeSubcontractInput;
  SuspendContractInput: SuspendContractInput;
  ResumeContractInput: ResumeContractInput;
  RecordStateSecretsInput: RecordStateSecretsInput;
  TerminateContractInput: TerminateContractInput;
  ContractObligation: Made;
  SplitWarning: Made;
  VendorPerson: (Seen & { readonly [Column in 'agencyId' | 'contractId' | 'id' | 'isIdentified' | 'leftAt' | 'name' | 'namedAt' | 'personNo' | 'post' | 'suitabilityBasis' | 'vendorId' | 'version']: any });
  Qualification: (Seen & { readonly [Column in 'basis' | 'evidence' | 'expiresOn' | 'filedAt' | 'id' | 'isInForce']: any });
  Assignment: (Seen & { readonly [Column in 'endedAt' | 'endedFor' | 'id' | 'startedAt' | 'state']: any });
  NonDisclosureUndertaking: (Seen & { readonly [Column in 'document' | 'form' | 'id' | 'personId' | 'recordedAt' | 'signedOn' | 'vendorId']: any });
  QualificationCount: Made;
  VendorPersonConnection: Connection;
  VendorPersonEdge: Made;
  VendorPersonOrder: VendorPersonOrder;
  NameVendorPersonInput: NameVendorPersonInput;
  NameSubVendorPersonInput: NameSubVendorPersonInput;
  IdentifyVendorPersonInput: IdentifyVendorPersonInput;
  FileQualificationInput: FileQualificationInput;
  RecordUndertakingInput: RecordUndertakingInput;
  AssignPersonnelInput: AssignPersonnelInput;
  ReleasePersonnelInput: ReleasePersonnelInput;
  SuitabilityCheck: (Seen & { readonly [Column in 'agencyId' | 'authors' | 'basis' | 'consentForm' | 'consentRequestedAt' | 'consentSignedAt' | 'consentState' | 'consentWithdrawnAt' | 'contractId' | 'decidedAt' | 'decidedOn' | 'findingsId' | 'id' | 'openedAt' | 'personId' | 'personNo' | 'renewalDueAt' | 'requiredAt' | 'result' | 'revokedAt' | 'secretContentSummary' | 'secretLevel' | 'state' | 'validUntil' | 'version']: any });
  SuitabilityFindings: (Seen & { readonly [Column in 'agencyId' | 'checkId' | 'erasedAt' | 'id' | 'keyId' | 'sealed' | 'wrappedKey']: any });
  SuitabilityHead: Made;
  ExitControl: (Seen & { readonly [Column in 'agencyId' | 'authorityReference' | 'contractId' | 'endsOn' | 'id' | 'personId' | 'personNo' | 'recordedAt' | 'startsOn' | 'version']: any });
  SuitabilityHeadInput: SuitabilityHeadInput;
  SuitabilityCheckConnection: Connection;
  SuitabilityCheckEdge: Made;
  SuitabilityCheckOrder: SuitabilityCheckOrder;
  ExitControlConnection: Connection;
  ExitControlEdge: Made;
  ExitControlOrder: ExitControlOrder;
  RequireSuitabilityCheckInput: RequireSuitabilityCheckInput;
  RequestSuitabilityConsentInput: RequestSuitabilityConsentInput;
  RecordSuitabilityConsentInput: RecordSuitabilityConsentInput;
  WithdrawSuitabilityConsentInput: WithdrawSuitabilityConsentInput;
  OpenSuitabilityCheckInput: OpenSuitabilityCheckInput;
  EnterSuitabilityHeadsInput: EnterSuitabilityHeadsInput;
  DecideSuitabilityCheckInput: DecideSuitabilityCheckInput;
  RevokeClearanceInput: RevokeClearanceInput;
  RecordExitControlInput: RecordExitControlInput;
  EndExitControlInput: EndExitControlInput;
  VendorNotice: (Seen & { readonly [Column in 'acknowledgedAt' | 'acknowledgementDueAt' | 'acknowledgementOverdue' | 'agencyId' | 'auditOwed' | 'auditedAt' | 'authorizationId' | 'authors' | 'closedAt' | 'contractId' | 'description' | 'dueAt' | 'filedAt' | 'filedBy' | 'id' | 'incidentId' | 'kind' | 'knownAt' | 'late' | 'mayAffectWork' | 'measuresAcceptedAt' | 'measuresDueAt' | 'measuresOverdue' | 'noIncidentAt' | 'noIncidentReason' | 'receivedAt' | 'remedialSummary' | 'state' | 'systemId' | 'vendorId' | 'vendorKey' | 'version' | 'workNotAffectedReason']: any });
  RemedialMeasure: (Seen & { readonly [Column in 'acceptedAt' | 'detail' | 'filedAt' | 'id' | 'inForce' | 'replacesId' | 'summary' | 'takenAt']: any });
  MissedNotice: (Seen & { readonly [Column in 'clause' | 'howLearned' | 'learnedAt' | 'recordedAt' | 'role']: any });
  VendorNoticeConnection: Connection;
  VendorNoticeEdge: Made;
  VendorNoticeFilter: VendorNoticeFilter;
  VendorNoticeOrder: VendorNoticeOrder;
  RemedialMeasureInput: RemedialMeasureInput;
  FileVendorNoticeInput: FileVendorNoticeInput;
  FileSubVendorNoticeInput: FileSubVendorNoticeInput;
  RecordMissedNoticeInput: RecordMissedNoticeInput;
  AcknowledgeVendorNoticeInput: AcknowledgeVendorNoticeInput;
  NoIncidentHereInput: NoIncidentHereInput;
  UpsertRemedialMeasureInput: UpsertRemedialMeasureInput;
  UpsertRemedialMeasuresInput: UpsertRemedialMeasuresInput;
  ToldMeasureInput: ToldMeasureInput;
  AcceptRemedialMeasureInput: AcceptRemedialMeasureInput;
  CloseVendorNoticeInput: CloseVendorNoticeInput;
  VendorAudit: (Seen & { readonly [Column in 'agencyId' | 'announcedOn' | 'auditedOn' | 'authorNos' | 'cancelReason' | 'comment' | 'commentDueAt' | 'commentedAt' | 'conclusion' | 'contractId' | 'documentRequests' | 'id' | 'improvementDueAt' | 'isClassified' | 'issuedAt' | 'method' | 'methodText' | 'occasion' | 'onSiteNeeded' | 'onSiteReason' | 'openedAt' | 'paperAuditId' | 'putAt' | 'scope' | 'stage' | 'state' | 'teamSize' | 'trigger' | 'version' | 'windowFrom' | 'windowTo']: any });
  FindingCounts: Made;
  VendorAuditCheck: (Seen & { readonly [Column in 'clause' | 'code' | 'id' | 'no' | 'note' | 'questionEn' | 'questionZh' | 'recordedAt' | 'result']: any });
  FindingPutToVendor: (Seen & { readonly [Column in 'clause' | 'comment' | 'evidence' | 'id' | 'no' | 'putAt' | 'round' | 'text' | 'type']: any });
  VendorAuditConnection: Connection;
  VendorAuditEdge: Made;
  VendorAuditFilter: VendorAuditFilter;
  VendorAuditOrder: VendorAuditOrder;
  OpenVendorAuditInput: OpenVendorAuditInput;
  RecordVendorAuditChecksInput: RecordVendorAuditChecksInput;
  PutFindingsToVendorInput: PutFindingsToVendorInput;
  CommentOnVendorAuditInput: CommentOnVendorAuditInput;
  IssueVendorAuditInput: IssueVendorAuditInput;
  CancelVendorAuditInput: CancelVendorAuditInput;
  AuditQuestionInput: AuditQuestionInput;
  AuditAnswerInput: AuditAnswerInput;
  FindingCommentInput: FindingCommentInput;
  VendorAuditFinding: (Seen & { readonly [Column in 'agencyId' | 'auditId' | 'authorNos' | 'clause' | 'contractId' | 'dueAt' | 'evidence' | 'id' | 'improvementState' | 'isClassified' | 'isOverdue' | 'issuedAt' | 'no' | 'recordedAt' | 'recordedBy' | 'revisionReason' | 'subVendorId' | 'text' | 'type' | 'version' | 'withdrawnAt']: any });
  FindingCorrection: (Seen & { readonly [Column in 'correctedAt' | 'id' | 'reason' | 'text']: any });
  VendorAuditYear: Made;
  VendorAuditFindingConnection: Connection;
  VendorAuditFindingEdge: Made;
  VendorAuditFindingFilter: VendorAuditFindingFilter;
  VendorAuditFindingOrder: VendorAuditFindingOrder;
  FileVendorAuditFindingsInput: FileVendorAuditFindingsInput;
  ReviseVendorAuditFindingInput: ReviseVendorAuditFindingInput;
  CorrectVendorAuditFindingInput: CorrectVendorAuditFindingInput;
  VendorAuditFindingInput: VendorAuditFindingInput;
  VendorImprovement: (Seen & { readonly [Column in 'agencyId' | 'auditId' | 'cause' | 'contractId' | 'evidence' | 'findingId' | 'id' | 'isClassified' | 'measures' | 'plannedOn' | 'similarFindings' | 'state' | 'submittedAt' | 'version']: any });
  VendorImprovementStep: (Seen & { readonly [Column in 'at' | 'cause' | 'evidence' | 'id' | 'measures' | 'outcome' | 'plannedOn' | 'reason' | 'role' | 'similarFindings' | 'step' | 'toState']: any });
  VendorImprovementConnection: Connection;
  VendorImprovementEdge: Made;
  VendorImprovementFilter: VendorImprovementFilter;
  VendorImprovementOrder: VendorImprovementOrder;
  SubmitVendorImprovementsInput: SubmitVendorImprovementsInput;
  ReviewVendorImprovementInput: ReviewVendorImprovementInput;
  ReportVendorImprovementDoneInput: ReportVendorImprovementDoneInput;
  VerifyVendorImprovementInput: VerifyVendorImprovementInput;
  VendorImprovementInput: VendorImprovementInput;
  VendorFiling: (Seen & { readonly [Column in 'filed' | 'filedAt' | 'id' | 'kind' | 'mode' | 'outcomes' | 'refused']: any });
  FilingOutcome: Made;
  DataReturn: (Seen & { readonly [Column in 'agencyId' | 'contractId' | 'contractState' | 'dataset' | 'dueAt' | 'filedAt' | 'heldBySubVendor' | 'holderId' | 'holderNo' | 'id' | 'isSecret' | 'lastFiledByNo' | 'namedAt' | 'state' | 'verifiedAt' | 'version']: any });
  DataReturnFiling: (Seen & { readonly [Column in 'evidence' | 'evidenceSha256' | 'filedAt' | 'filer' | 'id' | 'isPhysical' | 'judgedAt' | 'method' | 'performedOn' | 'verdictReason' | 'verified' | 'witnessPost']: any });
  DataReturnConnection: Connection;
  DataReturnEdge: Made;
  DataReturnFilter: DataReturnFilter;
  DemandDataReturnInput: DemandDataReturnInput;
  FileDataReturnInput: FileDataReturnInput;
  VerifyDataReturnInput: VerifyDataReturnInput;
  CountersignDataReturnInput: CountersignDataReturnInput;
  ConfirmDataReturnInput: ConfirmDataReturnInput;
  VendorOpinion: (Seen & { readonly [Column in 'agencyId' | 'authors' | 'contractId' | 'finalAt' | 'id' | 'isSecret' | 'opinion' | 'reasons' | 'state' | 'vendorId' | 'version' | 'writtenAt']: any });
  VendorAward: (Seen & { readonly [Column in 'category' | 'id' | 'vendorId' | 'vendorName' | 'year']: any });
  VendorOpinionConnection: Connection;
  VendorOpinionEdge: Made;
  VendorAwardConnection: Connection;
  VendorAwardEdge: Made;
  VendorAwardFilter: VendorAwardFilter;
  WriteVendorOpinionInput: WriteVendorOpinionInput;
  ReviseVendorOpinionInput: ReviseVendorOpinionInput;
  FinaliseVendorOpinionInput: FinaliseVendorOpinionInput;
  RecordVendorAwardInput: RecordVendorAwardInput;
  WithdrawVendorAwardInput: WithdrawVendorAwardInput;
  TerminationRecommendation: (Seen & { readonly [Column in 'agencyId' | 'answer' | 'answerDueAt' | 'answerReason' | 'answeredAt' | 'authorityId' | 'contractId' | 'contractState' | 'ground' | 'id' | 'incidentId' | 'isSecret' | 'reasons' | 'recommendation' | 'recommendedAt' | 'vendorId' | 'version']: any });
  Incident: Made;
  CitedField: Made;
  TerminationRecommendationConnection: Connection;
  TerminationRecommendationEdge: Made;
  TerminationRecommendationFilter: TerminationRecommendationFilter;
  RecommendTerminationInput: RecommendTerminationInput;
  AnswerTerminationInput: AnswerTerminationInput;
  VendorFigures: Made;
  VendorFigure: Made;
  VendorFiguresFile: Made;
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
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, RequireFields<QueryVendorArgs, 'id'>>;
  vendors?: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, Partial<QueryVendorsArgs>>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<Maybe<ResolversTypes['OutsourcingContractConnection']>, ParentType, ContextType, Partial<QueryContractsArgs>>;
  tenderNotice?: Resolver<Maybe<ResolversTypes['TenderNotice']>, ParentType, ContextType, RequireFields<QueryTenderNoticeArgs, 'id'>>;
  tenderNotices?: Resolver<Maybe<ResolversTypes['TenderNoticeConnection']>, ParentType, ContextType, Partial<QueryTenderNoticesArgs>>;
  subcontractAuthorization?: Resolver<Maybe<ResolversTypes['SubcontractAuthorization']>, ParentType, ContextType, RequireFields<QuerySubcontractAuthorizationArgs, 'id'>>;
  subcontractAuthorizations?: Resolver<Maybe<ResolversTypes['SubcontractAuthorizationConnection']>, ParentType, ContextType, Partial<QuerySubcontractAuthorizationsArgs>>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveryArgs, 'id'>>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, Partial<QueryDeliveriesArgs>>;
  securityTest?: Resolver<Maybe<ResolversTypes['SecurityTest']>, ParentType, ContextType, RequireFields<QuerySecurityTestArgs, 'id'>>;
  securityTests?: Resolver<Maybe<ResolversTypes['SecurityTestConnection']>, ParentType, ContextType, Partial<QuerySecurityTestsArgs>>;
  componentRegister?: Resolver<Maybe<ResolversTypes['ComponentRegister']>, ParentType, ContextType, RequireFields<QueryComponentRegisterArgs, 'id'>>;
  componentRegisters?: Resolver<Maybe<ResolversTypes['ComponentRegisterConnection']>, ParentType, ContextType, Partial<QueryComponentRegistersArgs>>;
  component?: Resolver<Maybe<ResolversTypes['Component']>, ParentType, ContextType, RequireFields<QueryComponentArgs, 'id'>>;
  components?: Resolver<Maybe<ResolversTypes['ComponentConnection']>, ParentType, ContextType, Partial<QueryComponentsArgs>>;
  componentImport?: Resolver<Maybe<ResolversTypes['ComponentImport']>, ParentType, ContextType, RequireFields<QueryComponentImportArgs, 'id'>>;
  componentImports?: Resolver<Maybe<ResolversTypes['ComponentImportConnection']>, ParentType, ContextType, Partial<QueryComponentImportsArgs>>;
  componentUses?: Resolver<Maybe<ResolversTypes['ComponentUseConnection']>, ParentType, ContextType, Partial<QueryComponentUsesArgs>>;
  vendorPerson?: Resolver<Maybe<ResolversTypes['VendorPerson']>, ParentType, ContextType, RequireFields<QueryVendorPersonArgs, 'id'>>;
  vendorPersons?: Resolver<Maybe<ResolversTypes['VendorPersonConnection']>, ParentType, ContextType, Partial<QueryVendorPersonsArgs>>;
  suitabilityCheck?: Resolver<Maybe<ResolversTypes['SuitabilityCheck']>, ParentType, ContextType, RequireFields<QuerySuitabilityCheckArgs, 'id'>>;
  suitabilityChecks?: Resolver<Maybe<ResolversTypes['SuitabilityCheckConnection']>, ParentType, ContextType, Partial<QuerySuitabilityChecksArgs>>;
  suitabilityFindings?: Resolver<Maybe<ResolversTypes['SuitabilityFindings']>, ParentType, ContextType, RequireFields<QuerySuitabilityFindingsArgs, 'id'>>;
  exitControl?: Resolver<Maybe<ResolversTypes['ExitControl']>, ParentType, ContextType, RequireFields<QueryExitControlArgs, 'id'>>;
  exitControls?: Resolver<Maybe<ResolversTypes['ExitControlConnection']>, ParentType, ContextType, Partial<QueryExitControlsArgs>>;
  vendorNotice?: Resolver<Maybe<ResolversTypes['VendorNotice']>, ParentType, ContextType, RequireFields<QueryVendorNoticeArgs, 'id'>>;
  vendorNotices?: Resolver<Maybe<ResolversTypes['VendorNoticeConnection']>, ParentType, ContextType, Partial<QueryVendorNoticesArgs>>;
  vendorAudit?: Resolver<Maybe<ResolversTypes['VendorAudit']>, ParentType, ContextType, RequireFields<QueryVendorAuditArgs, 'id'>>;
  vendorAudits?: Resolver<Maybe<ResolversTypes['VendorAuditConnection']>, ParentType, ContextType, Partial<QueryVendorAuditsArgs>>;
  vendorAuditFinding?: Resolver<Maybe<ResolversTypes['VendorAuditFinding']>, ParentType, ContextType, RequireFields<QueryVendorAuditFindingArgs, 'id'>>;
  vendorAuditFindings?: Resolver<Maybe<ResolversTypes['VendorAuditFindingConnection']>, ParentType, ContextType, Partial<QueryVendorAuditFindingsArgs>>;
  vendorImprovement?: Resolver<Maybe<ResolversTypes['VendorImprovement']>, ParentType, ContextType, RequireFields<QueryVendorImprovementArgs, 'id'>>;
  vendorImprovements?: Resolver<Maybe<ResolversTypes['VendorImprovementConnection']>, ParentType, ContextType, Partial<QueryVendorImprovementsArgs>>;
  vendorFiling?: Resolver<Maybe<ResolversTypes['VendorFiling']>, ParentType, ContextType, RequireFields<QueryVendorFilingArgs, 'id'>>;
  dataReturn?: Resolver<Maybe<ResolversTypes['DataReturn']>, ParentType, ContextType, RequireFields<QueryDataReturnArgs, 'id'>>;
  dataReturns?: Resolver<Maybe<ResolversTypes['DataReturnConnection']>, ParentType, ContextType, Partial<QueryDataReturnsArgs>>;
  vendorOpinion?: Resolver<Maybe<ResolversTypes['VendorOpinion']>, ParentType, ContextType, RequireFields<QueryVendorOpinionArgs, 'id'>>;
  vendorOpinions?: Resolver<Maybe<ResolversTypes['VendorOpinionConnection']>, ParentType, ContextType, Partial<QueryVendorOpinionsArgs>>;
  vendorAward?: Resolver<Maybe<ResolversTypes['VendorAward']>, ParentType, ContextType, RequireFields<QueryVendorAwardArgs, 'id'>>;
  vendorAwards?: Resolver<Maybe<ResolversTypes['VendorAwardConnection']>, ParentType, ContextType, Partial<QueryVendorAwardsArgs>>;
  terminationRecommendation?: Resolver<Maybe<ResolversTypes['TerminationRecommendation']>, ParentType, ContextType, RequireFields<QueryTerminationRecommendationArgs, 'id'>>;
  terminationRecommendations?: Resolver<Maybe<ResolversTypes['TerminationRecommendationConnection']>, ParentType, ContextType, Partial<QueryTerminationRecommendationsArgs>>;
  vendorFigures?: Resolver<Maybe<ResolversTypes['VendorFigures']>, ParentType, ContextType, RequireFields<QueryVendorFiguresArgs, 'from' | 'to' | 'groupBy'>>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyContact?: Resolver<Maybe<ResolversTypes['VendorDutyContact']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['OutsourcingContractConnection']>, ParentType, ContextType, Partial<VendorContractsArgs>>;
  awards?: Resolver<Maybe<ResolversTypes['VendorAwardConnection']>, ParentType, ContextType, Partial<VendorAwardsArgs>>;
};

export type VendorDutyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorDutyContact'] = ResolversParentTypes['VendorDutyContact']> = {
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vendor']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type OutsourcingContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsourcingContract'] = ResolversParentTypes['OutsourcingContract'], FederationReferenceType extends FederationReferenceTypes['OutsourcingContract'] = FederationReferenceTypes['OutsourcingContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutsourcingContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractScope']>>, ParentType, ContextType>;
  systems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationSystem']>>, ParentType, ContextType>;
  isCore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  secretLevel?: Resolver<Maybe<ResolversTypes['SecretLevel']>, ParentType, ContextType>;
  amountTwd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bespokeDevelopment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiredSpecialists?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ContractState']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  vendorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorDutyContact?: Resolver<Maybe<ResolversTypes['VendorDutyContact']>, ParentType, ContextType>;
  onSiteSupervisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subcontractingAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subcontractDepth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suitabilityClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  undertakingSigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  logKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  logCadenceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assuranceValidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assuranceStatus?: Resolver<Maybe<ResolversTypes['AssuranceStatus']>, ParentType, ContextType>;
  auditCadenceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  auditDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadenceStatus?: Resolver<Maybe<ResolversTypes['AuditCadenceStatus']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Engagement']>>, ParentType, ContextType>;
  preparedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secretsRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endKind?: Resolver<Maybe<ResolversTypes['ContractEndKind']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataReturnDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tenderNotice?: Resolver<Maybe<ResolversTypes['TenderNotice']>, ParentType, ContextType>;
  selection?: Resolver<Maybe<ResolversTypes['VendorSelection']>, ParentType, ContextType>;
  unauthorizedSubcontracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnauthorizedSubcontract']>>, ParentType, ContextType>;
  authorizations?: Resolver<Maybe<ResolversTypes['SubcontractAuthorizationConnection']>, ParentType, ContextType, Partial<OutsourcingContractAuthorizationsArgs>>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, Partial<OutsourcingContractDeliveriesArgs>>;
  componentRegisters?: Resolver<Maybe<ResolversTypes['ComponentRegisterConnection']>, ParentType, ContextType, Partial<OutsourcingContractComponentRegistersArgs>>;
  assurances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorAssurance']>>, ParentType, ContextType>;
  otherMeasures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OtherMeasure']>>, ParentType, ContextType>;
  termsNeeded?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractTerms']>>, ParentType, ContextType>;
  suspensions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractSuspension']>>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractObligation']>>, ParentType, ContextType>;
  checklistResult?: Resolver<Maybe<ResolversTypes['ObligationState']>, ParentType, ContextType>;
  splitWarning?: Resolver<Maybe<ResolversTypes['SplitWarning']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['VendorPersonConnection']>, ParentType, ContextType, Partial<OutsourcingContractPeopleArgs>>;
  undertakings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NonDisclosureUndertaking']>>, ParentType, ContextType>;
  countsByQualificationBasis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualificationCount']>>, ParentType, ContextType>;
  isUnderstaffed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['VendorNoticeConnection']>, ParentType, ContextType, Partial<OutsourcingContractNoticesArgs>>;
  vendorAudits?: Resolver<Maybe<ResolversTypes['VendorAuditConnection']>, ParentType, ContextType, Partial<OutsourcingContractVendorAuditsArgs>>;
  auditYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorAuditYear']>>, ParentType, ContextType>;
  dataReturnTimeliness?: Resolver<Maybe<ResolversTypes['DataReturnTimeliness']>, ParentType, ContextType>;
  dataReturnCountersignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataReturns?: Resolver<Maybe<ResolversTypes['DataReturnConnection']>, ParentType, ContextType, Partial<OutsourcingContractDataReturnsArgs>>;
  opinions?: Resolver<Maybe<ResolversTypes['VendorOpinionConnection']>, ParentType, ContextType, Partial<OutsourcingContractOpinionsArgs>>;
  citedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CitedField']>>, ParentType, ContextType>;
  terminationRecommendations?: Resolver<Maybe<ResolversTypes['TerminationRecommendationConnection']>, ParentType, ContextType, Partial<OutsourcingContractTerminationRecommendationsArgs>>;
};

export type EngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['EngagementCapacity']>, ParentType, ContextType>;
  independenceDeclared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OutsourcingContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsourcingContractConnection'] = ResolversParentTypes['OutsourcingContractConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutsourcingContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutsourcingContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsourcingContractEdge'] = ResolversParentTypes['OutsourcingContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutsourcingContract'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['OutsourcingContractConnection']>, ParentType, ContextType, Partial<AgencyContractsArgs>>;
  journalOfVendors?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, Partial<AgencyJournalOfVendorsArgs>>;
};

export type InformationSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystem'] = ResolversParentTypes['InformationSystem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TenderNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNotice'] = ResolversParentTypes['TenderNotice'], FederationReferenceType extends FederationReferenceTypes['TenderNotice'] = FederationReferenceTypes['TenderNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TenderNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suitabilityClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['TenderProcedure']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VendorSelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorSelection'] = ResolversParentTypes['VendorSelection']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assuranceKind?: Resolver<Maybe<ResolversTypes['AssuranceKind']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assuranceScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assuranceValidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  experienced?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['SelectionCriteria']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SelectionCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionCriteria'] = ResolversParentTypes['SelectionCriteria']> = {
  competence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemNature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  securityNeeds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNoticeConnection'] = ResolversParentTypes['TenderNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TenderNotice']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenderNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNoticeEdge'] = ResolversParentTypes['TenderNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderNotice'], ParentType, ContextType>;
};

export type SubcontractAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubcontractAuthorization'] = ResolversParentTypes['SubcontractAuthorization'], FederationReferenceType extends FederationReferenceTypes['SubcontractAuthorization'] = FederationReferenceTypes['SubcontractAuthorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubcontractAuthorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  subVendorClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  clauses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beneath?: Resolver<Maybe<ResolversTypes['SubcontractAuthorization']>, ParentType, ContextType>;
  flowingDuties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FlowingDuty']>>, ParentType, ContextType>;
  authorizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subcontracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Subcontract']>>, ParentType, ContextType>;
};

export type SubcontractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subcontract'] = ResolversParentTypes['Subcontract']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subVendorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FlowingDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowingDuty'] = ResolversParentTypes['FlowingDuty']> = {
  duty?: Resolver<Maybe<ResolversTypes['FlowingDutyKind']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnauthorizedSubcontractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnauthorizedSubcontract'] = ResolversParentTypes['UnauthorizedSubcontract']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subVendorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workFound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howFound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubcontractAuthorizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubcontractAuthorizationConnection'] = ResolversParentTypes['SubcontractAuthorizationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubcontractAuthorization']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubcontractAuthorizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubcontractAuthorizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubcontractAuthorizationEdge'] = ResolversParentTypes['SubcontractAuthorizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubcontractAuthorization'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeliveryState']>, ParentType, ContextType>;
  delivered?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveredVersion']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usesOthers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tests?: Resolver<Maybe<ResolversTypes['SecurityTestConnection']>, ParentType, ContextType, Partial<DeliveryTestsArgs>>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingForAcceptance']>>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeliveredVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveredVersion'] = ResolversParentTypes['DeliveredVersion']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingForAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingForAcceptance'] = ResolversParentTypes['MissingForAcceptance']> = {
  requirement?: Resolver<Maybe<ResolversTypes['AcceptanceRequirement']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SecurityTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityTest'] = ResolversParentTypes['SecurityTest'], FederationReferenceType extends FederationReferenceTypes['SecurityTest'] = FederationReferenceTypes['SecurityTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecurityTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  testedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testedVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SecurityTestKind']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['SecurityTestOrigin']>, ParentType, ContextType>;
  performedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  independenceDeclared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  performedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedialSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SecurityTestState']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type SecurityTestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityTestConnection'] = ResolversParentTypes['SecurityTestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecurityTest']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecurityTestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityTestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityTestEdge'] = ResolversParentTypes['SecurityTestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityTest'], ParentType, ContextType>;
};

export type ComponentRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentRegister'] = ResolversParentTypes['ComponentRegister'], FederationReferenceType extends FederationReferenceTypes['ComponentRegister'] = FederationReferenceTypes['ComponentRegister']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ComponentRegister']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ResolversTypes['ComponentConnection']>, ParentType, ContextType, Partial<ComponentRegisterComponentsArgs>>;
  imports?: Resolver<Maybe<ResolversTypes['ComponentImportConnection']>, ParentType, ContextType, Partial<ComponentRegisterImportsArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component'], FederationReferenceType extends FederationReferenceTypes['Component'] = FederationReferenceTypes['Component']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Component']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['ComponentRegister']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfDeveloped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComponentLicence']>>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ComponentLicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentLicence'] = ResolversParentTypes['ComponentLicence']> = {
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenceState']>, ParentType, ContextType>;
};

export type ComponentImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentImport'] = ResolversParentTypes['ComponentImport'], FederationReferenceType extends FederationReferenceTypes['ComponentImport'] = FederationReferenceTypes['ComponentImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ComponentImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['ComponentRegister']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['SbomFormat']>, ParentType, ContextType>;
  specVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDryRun?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  added?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComponentChange']>>, ParentType, ContextType, Partial<ComponentImportChangesArgs>>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ComponentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentChange'] = ResolversParentTypes['ComponentChange']> = {
  kind?: Resolver<Maybe<ResolversTypes['ComponentChangeKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComponentUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentUse'] = ResolversParentTypes['ComponentUse'], FederationReferenceType extends FederationReferenceTypes['ComponentUse'] = FederationReferenceTypes['ComponentUse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ComponentUse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComponentRegisterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentRegisterConnection'] = ResolversParentTypes['ComponentRegisterConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComponentRegister']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentRegisterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentRegisterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentRegisterEdge'] = ResolversParentTypes['ComponentRegisterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComponentRegister'], ParentType, ContextType>;
};

export type ComponentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentConnection'] = ResolversParentTypes['ComponentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentEdge'] = ResolversParentTypes['ComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
};

export type ComponentImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentImportConnection'] = ResolversParentTypes['ComponentImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComponentImport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentImportEdge'] = ResolversParentTypes['ComponentImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComponentImport'], ParentType, ContextType>;
};

export type ComponentUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentUseConnection'] = ResolversParentTypes['ComponentUseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ComponentUse']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentUseEdge'] = ResolversParentTypes['ComponentUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComponentUse'], ParentType, ContextType>;
};

export type VendorAssuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAssurance'] = ResolversParentTypes['VendorAssurance']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AssuranceKind']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OtherMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherMeasure'] = ResolversParentTypes['OtherMeasure']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractTerms'] = ResolversParentTypes['ContractTerms']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountTwd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  secretLevel?: Resolver<Maybe<ResolversTypes['SecretLevel']>, ParentType, ContextType>;
  bespokeDevelopment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiredSpecialists?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  auditCadenceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  logCadenceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suitabilityClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subcontractingAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContractSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractSuspension'] = ResolversParentTypes['ContractSuspension']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resumptionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContractObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractObligation'] = ResolversParentTypes['ContractObligation']> = {
  duty?: Resolver<Maybe<ResolversTypes['ContractDuty']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObligationState']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SplitWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitWarning'] = ResolversParentTypes['SplitWarning']> = {
  togetherTwd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutsourcingContract']>>, ParentType, ContextType>;
};

export type VendorPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorPerson'] = ResolversParentTypes['VendorPerson'], FederationReferenceType extends FederationReferenceTypes['VendorPerson'] = FederationReferenceTypes['VendorPerson']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorPerson']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suitabilityBasis?: Resolver<Maybe<ResolversTypes['SuitabilityBasis']>, ParentType, ContextType>;
  isIdentified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  qualifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Qualification']>>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  undertakingSignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  namedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suitabilityChecks?: Resolver<Maybe<ResolversTypes['SuitabilityCheckConnection']>, ParentType, ContextType, Partial<VendorPersonSuitabilityChecksArgs>>;
  exitControls?: Resolver<Maybe<ResolversTypes['ExitControlConnection']>, ParentType, ContextType, Partial<VendorPersonExitControlsArgs>>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['QualificationBasis']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AssignmentState']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedFor?: Resolver<Maybe<ResolversTypes['AssignmentEnd']>, ParentType, ContextType>;
};

export type NonDisclosureUndertakingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NonDisclosureUndertaking'] = ResolversParentTypes['NonDisclosureUndertaking']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['VendorPerson']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['WritingForm']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QualificationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationCount'] = ResolversParentTypes['QualificationCount']> = {
  basis?: Resolver<Maybe<ResolversTypes['QualificationBasis']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorPersonConnection'] = ResolversParentTypes['VendorPersonConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorPerson']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorPersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorPersonEdge'] = ResolversParentTypes['VendorPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorPerson'], ParentType, ContextType>;
};

export type SuitabilityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitabilityCheck'] = ResolversParentTypes['SuitabilityCheck'], FederationReferenceType extends FederationReferenceTypes['SuitabilityCheck'] = FederationReferenceTypes['SuitabilityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuitabilityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['VendorPerson']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['SuitabilityBasis']>, ParentType, ContextType>;
  secretLevel?: Resolver<Maybe<ResolversTypes['SecretLevel']>, ParentType, ContextType>;
  secretContentSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SuitabilityState']>, ParentType, ContextType>;
  requiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentState?: Resolver<Maybe<ResolversTypes['SuitabilityConsentState']>, ParentType, ContextType>;
  consentRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentForm?: Resolver<Maybe<ResolversTypes['WritingForm']>, ParentType, ContextType>;
  consentSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentWithdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SuitabilityResult']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  renewalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['SuitabilityFindings']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SuitabilityFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitabilityFindings'] = ResolversParentTypes['SuitabilityFindings'], FederationReferenceType extends FederationReferenceTypes['SuitabilityFindings'] = FederationReferenceTypes['SuitabilityFindings']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuitabilityFindings']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consentDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatureEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  necessityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SuitabilityHead']>>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SuitabilityHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitabilityHead'] = ResolversParentTypes['SuitabilityHead']> = {
  head?: Resolver<Maybe<ResolversTypes['CheckHead']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['HeadFinding']>, ParentType, ContextType>;
  offenceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  otherText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExitControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitControl'] = ResolversParentTypes['ExitControl'], FederationReferenceType extends FederationReferenceTypes['ExitControl'] = FederationReferenceTypes['ExitControl']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExitControl']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['VendorPerson']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authorityReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SuitabilityCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitabilityCheckConnection'] = ResolversParentTypes['SuitabilityCheckConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuitabilityCheck']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuitabilityCheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuitabilityCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitabilityCheckEdge'] = ResolversParentTypes['SuitabilityCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuitabilityCheck'], ParentType, ContextType>;
};

export type ExitControlConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitControlConnection'] = ResolversParentTypes['ExitControlConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExitControl']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExitControlEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExitControlEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitControlEdge'] = ResolversParentTypes['ExitControlEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExitControl'], ParentType, ContextType>;
};

export type VendorNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorNotice'] = ResolversParentTypes['VendorNotice'], FederationReferenceType extends FederationReferenceTypes['VendorNotice'] = FederationReferenceTypes['VendorNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VendorNoticeKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VendorNoticeState']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  filedBy?: Resolver<Maybe<ResolversTypes['VendorNoticeFiler']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missed?: Resolver<Maybe<ResolversTypes['MissedNotice']>, ParentType, ContextType>;
  acknowledgementDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgementOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mayAffectWork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  workNotAffectedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  auditOwed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  auditedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  noIncidentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noIncidentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measuresDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measuresOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remedialSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RemedialMeasure']>>, ParentType, ContextType>;
  measuresAcceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RemedialMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemedialMeasure'] = ResolversParentTypes['RemedialMeasure']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MissedNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissedNotice'] = ResolversParentTypes['MissedNotice']> = {
  howLearned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VendorNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorNoticeConnection'] = ResolversParentTypes['VendorNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorNotice']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorNoticeEdge'] = ResolversParentTypes['VendorNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorNotice'], ParentType, ContextType>;
};

export type VendorAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAudit'] = ResolversParentTypes['VendorAudit'], FederationReferenceType extends FederationReferenceTypes['VendorAudit'] = FederationReferenceTypes['VendorAudit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorAudit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['VendorAuditTrigger']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['VendorAuditMethod']>, ParentType, ContextType>;
  methodText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['VendorAuditStage']>, ParentType, ContextType>;
  paperAudit?: Resolver<Maybe<ResolversTypes['VendorAudit']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  windowFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  windowTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  teamSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VendorAuditState']>, ParentType, ContextType>;
  checks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorAuditCheck']>>, ParentType, ContextType>;
  putToVendor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FindingPutToVendor']>>, ParentType, ContextType>;
  putAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  auditedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSiteNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onSiteReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improvementDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findingCounts?: Resolver<Maybe<ResolversTypes['FindingCounts']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['VendorAuditFindingConnection']>, ParentType, ContextType, Partial<VendorAuditFindingsArgs>>;
};

export type FindingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCounts'] = ResolversParentTypes['FindingCounts']> = {
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deficiencies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toImprove?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorAuditCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditCheck'] = ResolversParentTypes['VendorAuditCheck']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AuditCheckResult']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FindingPutToVendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingPutToVendor'] = ResolversParentTypes['FindingPutToVendor']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VendorAuditFindingType']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  putAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VendorAuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditConnection'] = ResolversParentTypes['VendorAuditConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorAudit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorAuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorAuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditEdge'] = ResolversParentTypes['VendorAuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorAudit'], ParentType, ContextType>;
};

export type VendorAuditFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditFinding'] = ResolversParentTypes['VendorAuditFinding'], FederationReferenceType extends FederationReferenceTypes['VendorAuditFinding'] = FederationReferenceTypes['VendorAuditFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorAuditFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['VendorAudit']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['VendorAuditFindingType']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subVendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FindingCorrection']>>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  improvementState?: Resolver<Maybe<ResolversTypes['VendorImprovementState']>, ParentType, ContextType>;
  improvement?: Resolver<Maybe<ResolversTypes['VendorImprovement']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FindingCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCorrection'] = ResolversParentTypes['FindingCorrection']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VendorAuditYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditYear'] = ResolversParentTypes['VendorAuditYear']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deficiencies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toImprove?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  again?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VendorAuditFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditFindingConnection'] = ResolversParentTypes['VendorAuditFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorAuditFinding']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorAuditFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorAuditFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAuditFindingEdge'] = ResolversParentTypes['VendorAuditFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorAuditFinding'], ParentType, ContextType>;
};

export type VendorImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorImprovement'] = ResolversParentTypes['VendorImprovement'], FederationReferenceType extends FederationReferenceTypes['VendorImprovement'] = FederationReferenceTypes['VendorImprovement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorImprovement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['VendorAuditFinding']>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['VendorAudit']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VendorImprovementState']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similarFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorImprovementStep']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorImprovementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorImprovementStep'] = ResolversParentTypes['VendorImprovementStep']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['VendorImprovementState']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similarFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VendorImprovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorImprovementConnection'] = ResolversParentTypes['VendorImprovementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorImprovement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorImprovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorImprovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorImprovementEdge'] = ResolversParentTypes['VendorImprovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorImprovement'], ParentType, ContextType>;
};

export type VendorFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorFiling'] = ResolversParentTypes['VendorFiling'], FederationReferenceType extends FederationReferenceTypes['VendorFiling'] = FederationReferenceTypes['VendorFiling']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorFiling']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FilingKind']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['FilingMode']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingOutcome']>>, ParentType, ContextType>;
};

export type FilingOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingOutcome'] = ResolversParentTypes['FilingOutcome']> = {
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataReturn'] = ResolversParentTypes['DataReturn'], FederationReferenceType extends FederationReferenceTypes['DataReturn'] = FederationReferenceTypes['DataReturn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataReturn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  heldBySubVendor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DataReturnState']>, ParentType, ContextType>;
  namedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['DataReturnTimeliness']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataReturnFiling']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataReturnFilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataReturnFiling'] = ResolversParentTypes['DataReturnFiling']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filer?: Resolver<Maybe<ResolversTypes['DataReturnFiler']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['DataReturnMethod']>, ParentType, ContextType>;
  evidenceKind?: Resolver<Maybe<ResolversTypes['DataReturnEvidence']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isPhysical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  witnessPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verdictReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataReturnConnection'] = ResolversParentTypes['DataReturnConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataReturn']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataReturnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataReturnEdge'] = ResolversParentTypes['DataReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataReturn'], ParentType, ContextType>;
};

export type VendorOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOpinion'] = ResolversParentTypes['VendorOpinion'], FederationReferenceType extends FederationReferenceTypes['VendorOpinion'] = FederationReferenceTypes['VendorOpinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorOpinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VendorOpinionState']>, ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VendorAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAward'] = ResolversParentTypes['VendorAward'], FederationReferenceType extends FederationReferenceTypes['VendorAward'] = FederationReferenceTypes['VendorAward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorAward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VendorOpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOpinionConnection'] = ResolversParentTypes['VendorOpinionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorOpinion']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorOpinionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorOpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOpinionEdge'] = ResolversParentTypes['VendorOpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorOpinion'], ParentType, ContextType>;
};

export type VendorAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAwardConnection'] = ResolversParentTypes['VendorAwardConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VendorAward']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VendorAwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VendorAwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAwardEdge'] = ResolversParentTypes['VendorAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorAward'], ParentType, ContextType>;
};

export type TerminationRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationRecommendation'] = ResolversParentTypes['TerminationRecommendation'], FederationReferenceType extends FederationReferenceTypes['TerminationRecommendation'] = FederationReferenceTypes['TerminationRecommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TerminationRecommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['TerminationGround']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  recommendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerTimeliness?: Resolver<Maybe<ResolversTypes['DataReturnTimeliness']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['TerminationAnswer']>, ParentType, ContextType>;
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CitedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedField'] = ResolversParentTypes['CitedField']> = {
  field?: Resolver<ResolversTypes['CitedContractField'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TerminationRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationRecommendationConnection'] = ResolversParentTypes['TerminationRecommendationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TerminationRecommendation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerminationRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerminationRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminationRecommendationEdge'] = ResolversParentTypes['TerminationRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TerminationRecommendation'], ParentType, ContextType>;
};

export type VendorFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorFigures'] = ResolversParentTypes['VendorFigures']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['VendorFigure']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['VendorFiguresFile']>, ParentType, ContextType>;
};

export type VendorFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorFigure'] = ResolversParentTypes['VendorFigure']> = {
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VendorDutyKind']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VendorFiguresFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorFiguresFile'] = ResolversParentTypes['VendorFiguresFile']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Vendor?: VendorResolvers<ContextType>;
  VendorDutyContact?: VendorDutyContactResolvers<ContextType>;
  VendorConnection?: VendorConnectionResolvers<ContextType>;
  VendorEdge?: VendorEdgeResolvers<ContextType>;
  OutsourcingContract?: OutsourcingContractResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  OutsourcingContractConnection?: OutsourcingContractConnectionResolvers<ContextType>;
  OutsourcingContractEdge?: OutsourcingContractEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  TenderNotice?: TenderNoticeResolvers<ContextType>;
  VendorSelection?: VendorSelectionResolvers<ContextType>;
  SelectionCriteria?: SelectionCriteriaResolvers<ContextType>;
  TenderNoticeConnection?: TenderNoticeConnectionResolvers<ContextType>;
  TenderNoticeEdge?: TenderNoticeEdgeResolvers<ContextType>;
  SubcontractAuthorization?: SubcontractAuthorizationResolvers<ContextType>;
  Subcontract?: SubcontractResolvers<ContextType>;
  FlowingDuty?: FlowingDutyResolvers<ContextType>;
  UnauthorizedSubcontract?: UnauthorizedSubcontractResolvers<ContextType>;
  SubcontractAuthorizationConnection?: SubcontractAuthorizationConnectionResolvers<ContextType>;
  SubcontractAuthorizationEdge?: SubcontractAuthorizationEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveredVersion?: DeliveredVersionResolvers<ContextType>;
  MissingForAcceptance?: MissingForAcceptanceResolvers<ContextType>;
  SecurityTest?: SecurityTestResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  SecurityTestConnection?: SecurityTestConnectionResolvers<ContextType>;
  SecurityTestEdge?: SecurityTestEdgeResolvers<ContextType>;
  ComponentRegister?: ComponentRegisterResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ComponentLicence?: ComponentLicenceResolvers<ContextType>;
  ComponentImport?: ComponentImportResolvers<ContextType>;
  ComponentChange?: ComponentChangeResolvers<ContextType>;
  ComponentUse?: ComponentUseResolvers<ContextType>;
  ComponentRegisterConnection?: ComponentRegisterConnectionResolvers<ContextType>;
  ComponentRegisterEdge?: ComponentRegisterEdgeResolvers<ContextType>;
  ComponentConnection?: ComponentConnectionResolvers<ContextType>;
  ComponentEdge?: ComponentEdgeResolvers<ContextType>;
  ComponentImportConnection?: ComponentImportConnectionResolvers<ContextType>;
  ComponentImportEdge?: ComponentImportEdgeResolvers<ContextType>;
  ComponentUseConnection?: ComponentUseConnectionResolvers<ContextType>;
  ComponentUseEdge?: ComponentUseEdgeResolvers<ContextType>;
  VendorAssurance?: VendorAssuranceResolvers<ContextType>;
  OtherMeasure?: OtherMeasureResolvers<ContextType>;
  ContractTerms?: ContractTermsResolvers<ContextType>;
  ContractSuspension?: ContractSuspensionResolvers<ContextType>;
  ContractObligation?: ContractObligationResolvers<ContextType>;
  SplitWarning?: SplitWarningResolvers<ContextType>;
  VendorPerson?: VendorPersonResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  NonDisclosureUndertaking?: NonDisclosureUndertakingResolvers<ContextType>;
  QualificationCount?: QualificationCountResolvers<ContextType>;
  VendorPersonConnection?: VendorPersonConnectionResolvers<ContextType>;
  VendorPersonEdge?: VendorPersonEdgeResolvers<ContextType>;
  SuitabilityCheck?: SuitabilityCheckResolvers<ContextType>;
  SuitabilityFindings?: SuitabilityFindingsResolvers<ContextType>;
  SuitabilityHead?: SuitabilityHeadResolvers<ContextType>;
  ExitControl?: ExitControlResolvers<ContextType>;
  SuitabilityCheckConnection?: SuitabilityCheckConnectionResolvers<ContextType>;
  SuitabilityCheckEdge?: SuitabilityCheckEdgeResolvers<ContextType>;
  ExitControlConnection?: ExitControlConnectionResolvers<ContextType>;
  ExitControlEdge?: ExitControlEdgeResolvers<ContextType>;
  VendorNotice?: VendorNoticeResolvers<ContextType>;
  RemedialMeasure?: RemedialMeasureResolvers<ContextType>;
  MissedNotice?: MissedNoticeResolvers<ContextType>;
  VendorNoticeConnection?: VendorNoticeConnectionResolvers<ContextType>;
  VendorNoticeEdge?: VendorNoticeEdgeResolvers<ContextType>;
  VendorAudit?: VendorAuditResolvers<ContextType>;
  FindingCounts?: FindingCountsResolvers<ContextType>;
  VendorAuditCheck?: VendorAuditCheckResolvers<ContextType>;
  FindingPutToVendor?: FindingPutToVendorResolvers<ContextType>;
  VendorAuditConnection?: VendorAuditConnectionResolvers<ContextType>;
  VendorAuditEdge?: VendorAuditEdgeResolvers<ContextType>;
  VendorAuditFinding?: VendorAuditFindingResolvers<ContextType>;
  FindingCorrection?: FindingCorrectionResolvers<ContextType>;
  VendorAuditYear?: VendorAuditYearResolvers<ContextType>;
  VendorAuditFindingConnection?: VendorAuditFindingConnectionResolvers<ContextType>;
  VendorAuditFindingEdge?: VendorAuditFindingEdgeResolvers<ContextType>;
  VendorImprovement?: VendorImprovementResolvers<ContextType>;
  VendorImprovementStep?: VendorImprovementStepResolvers<ContextType>;
  VendorImprovementConnection?: VendorImprovementConnectionResolvers<ContextType>;
  VendorImprovementEdge?: VendorImprovementEdgeResolvers<ContextType>;
  VendorFiling?: VendorFilingResolvers<ContextType>;
  FilingOutcome?: FilingOutcomeResolvers<ContextType>;
  DataReturn?: DataReturnResolvers<ContextType>;
  DataReturnFiling?: DataReturnFilingResolvers<ContextType>;
  DataReturnConnection?: DataReturnConnectionResolvers<ContextType>;
  DataReturnEdge?: DataReturnEdgeResolvers<ContextType>;
  VendorOpinion?: VendorOpinionResolvers<ContextType>;
  VendorAward?: VendorAwardResolvers<ContextType>;
  VendorOpinionConnection?: VendorOpinionConnectionResolvers<ContextType>;
  VendorOpinionEdge?: VendorOpinionEdgeResolvers<ContextType>;
  VendorAwardConnection?: VendorAwardConnectionResolvers<ContextType>;
  VendorAwardEdge?: VendorAwardEdgeResolvers<ContextType>;
  TerminationRecommendation?: TerminationRecommendationResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  CitedField?: CitedFieldResolvers<ContextType>;
  TerminationRecommendationConnection?: TerminationRecommendationConnectionResolvers<ContextType>;
  TerminationRecommendationEdge?: TerminationRecommendationEdgeResolvers<ContextType>;
  VendorFigures?: VendorFiguresResolvers<ContextType>;
  VendorFigure?: VendorFigureResolvers<ContextType>;
  VendorFiguresFile?: VendorFiguresFileResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
};
