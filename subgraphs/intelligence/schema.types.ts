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
  readonly intelItem?: Maybe<IntelItem>;
  readonly intelItems?: Maybe<IntelItemConnection>;
  readonly intelShare?: Maybe<IntelShare>;
  readonly intelShares?: Maybe<IntelShareConnection>;
  readonly intelReceipt?: Maybe<IntelReceipt>;
  readonly intelReceipts?: Maybe<IntelReceiptConnection>;
  readonly shareDuty?: Maybe<ShareDuty>;
  readonly shareDuties?: Maybe<ShareDutyConnection>;
};


export type QueryIntelItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntelItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelItemFilter>;
  orderBy?: InputMaybe<IntelItemOrder>;
};


export type QueryIntelShareArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntelSharesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelShareFilter>;
  orderBy?: InputMaybe<IntelShareOrder>;
};


export type QueryIntelReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIntelReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelReceiptFilter>;
  orderBy?: InputMaybe<IntelReceiptOrder>;
};


export type QueryShareDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShareDutiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShareDutyFilter>;
  orderBy?: InputMaybe<ShareDutyOrder>;
};

export type IntelItem = {
  readonly id: Scalars['ID']['output'];
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly kinds?: Maybe<ReadonlyArray<IntelContentKind>>;
  readonly otherKindText?: Maybe<Scalars['String']['output']>;
  readonly earlyWarning?: Maybe<Scalars['Boolean']['output']>;
  readonly lessonsLearned?: Maybe<Scalars['Boolean']['output']>;
  readonly usableFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly usableUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<IntelItemState>;
  readonly ageMark?: Maybe<AgeMark>;
  readonly recalledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recallReason?: Maybe<Scalars['String']['output']>;
  readonly originIncident?: Maybe<Incident>;
  readonly originVisible?: Maybe<Scalars['Boolean']['output']>;
  readonly sourceAgency?: Maybe<Agency>;
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  readonly sourceReliability?: Maybe<SourceReliability>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly datedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly analyses?: Maybe<ReadonlyArray<IntelAnalysis>>;
  readonly correlations?: Maybe<ReadonlyArray<Correlation>>;
  readonly segments?: Maybe<IntelSegmentConnection>;
  readonly shares?: Maybe<IntelShareConnection>;
  readonly receipts?: Maybe<IntelReceiptConnection>;
};


export type IntelItemSegmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IntelItemSharesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IntelItemReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type IntelContentKind =
  | 'MALICIOUS_RECON'
  | 'VULNERABILITY'
  | 'EXPLOIT_METHOD'
  | 'MALWARE'
  | 'INCIDENT_IMPACT'
  | 'COUNTERMEASURE'
  | 'OTHER_TECHNICAL';

export type IntelItemState =
  | 'DRAFT'
  | 'ANALYSED'
  | 'INTEGRATED'
  | 'SCREENED'
  | 'HELD'
  | 'SHARED'
  | 'RECALLED'
  | 'EXPIRED';

export type AgeMark =
  | 'ONE_HOUR'
  | 'ONE_DAY'
  | 'THREE_DAYS';

export type SourceReliability =
  | 'A_RELIABLE'
  | 'B_USUALLY_RELIABLE'
  | 'C_FAIRLY_RELIABLE'
  | 'D_NOT_USUALLY_RELIABLE'
  | 'E_UNRELIABLE'
  | 'F_UNKNOWN';

export type IntelItemConnection = {
  readonly nodes: ReadonlyArray<IntelItem>;
  readonly edges: ReadonlyArray<IntelItemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IntelItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IntelItem;
};

export type IntelItemFilter = {
  readonly kind?: InputMaybe<IntelContentKind>;
  readonly state?: InputMaybe<IntelItemState>;
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lessonsLearned?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type IntelItemOrderField =
  | 'DATED_AT'
  | 'REFERENCE';

export type IntelItemOrder = {
  readonly field: IntelItemOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly journalOfIntelligence?: Maybe<JournalEntryConnection>;
};


export type AgencyJournalOfIntelligenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  orderBy?: InputMaybe<JournalOrder>;
};

export type Incident = {
  readonly id: Scalars['ID']['output'];
  readonly intelligence?: Maybe<IntelItemConnection>;
};


export type IncidentIntelligenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntelItemFilter>;
  orderBy?: InputMaybe<IntelItemOrder>;
};

export type CreateIntelItemInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agencyId: Scalars['ID']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly kinds: ReadonlyArray<IntelContentKind>;
  readonly otherKindText?: InputMaybe<Scalars['String']['input']>;
  readonly segments: ReadonlyArray<Scalars['String']['input']>;
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  readonly lessonsLearned?: InputMaybe<Scalars['Boolean']['input']>;
  readonly originVisible?: InputMaybe<Scalars['Boolean']['input']>;
  readonly usableFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly usableUntil?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sourceText?: InputMaybe<Scalars['String']['input']>;
  readonly sourceReliability?: InputMaybe<SourceReliability>;
};

export type IntelAnalysis = {
  readonly threats?: Maybe<Scalars['String']['output']>;
  readonly vulnerabilities?: Maybe<Scalars['String']['output']>;
  readonly riskLevel?: Maybe<Scalars['Int']['output']>;
  readonly riskReason?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type Correlation = {
  readonly dimensions?: Maybe<ReadonlyArray<CorrelationDimension>>;
  readonly items?: Maybe<ReadonlyArray<IntelItem>>;
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly novelThreat?: Maybe<Scalars['Boolean']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type CorrelationDimension =
  | 'SOURCE'
  | 'RECEIVED_DATE'
  | 'USABLE_PERIOD'
  | 'CATEGORY'
  | 'INDICATOR'
  | 'OTHER';

export type AnalyseIntelInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelItem: Scalars['ID']['input'];
  readonly threats: Scalars['String']['input'];
  readonly vulnerabilities: Scalars['String']['input'];
  readonly riskLevel: Scalars['Int']['input'];
  readonly riskReason: Scalars['String']['input'];
};

export type CorrelateIntelInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelItem: Scalars['ID']['input'];
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  readonly dimensions: ReadonlyArray<CorrelationDimension>;
  readonly result: Scalars['String']['input'];
  readonly novelThreat: Scalars['Boolean']['input'];
};

export type IntelSegment = {
  readonly id: Scalars['ID']['output'];
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly withheld?: Maybe<Scalars['Boolean']['output']>;
  readonly ground?: Maybe<IntelRestriction>;
  readonly holds?: Maybe<ReadonlyArray<SegmentContent>>;
  readonly personalDataRelevant?: Maybe<Scalars['Boolean']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly redaction?: Maybe<RedactionMethod>;
  readonly exceptionSought?: Maybe<Scalars['Boolean']['output']>;
  readonly screenedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly exceptions?: Maybe<ReadonlyArray<SegmentException>>;
};

export type IntelSegmentConnection = {
  readonly nodes: ReadonlyArray<IntelSegment>;
  readonly edges: ReadonlyArray<IntelSegmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IntelSegmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IntelSegment;
};

export type SegmentException = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly ground?: Maybe<ExceptionGround>;
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly consentParty?: Maybe<Scalars['String']['output']>;
  readonly consentDocument?: Maybe<Scalars['String']['output']>;
  readonly recipients?: Maybe<ReadonlyArray<Agency>>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type IntelRestriction =
  | 'TRADE_OR_BUSINESS_HARM'
  | 'SECRET_BY_LAW';

export type ExceptionGround =
  | 'OTHER_LAW'
  | 'PUBLIC_INTEREST'
  | 'LIFE_BODY_HEALTH'
  | 'PARTY_CONSENT';

export type SegmentContent =
  | 'CONTENT'
  | 'PERSONAL_DATA'
  | 'LEGALLY_RESTRICTED';

export type RedactionMethod =
  | 'MASK'
  | 'DELETE'
  | 'DEIDENTIFY';

export type RedactSegmentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelItem: Scalars['ID']['input'];
  readonly decisions: ReadonlyArray<SegmentScreening>;
};

export type SegmentScreening = {
  readonly segment: Scalars['ID']['input'];
  readonly holds: ReadonlyArray<SegmentContent>;
  readonly personalDataRelevant?: InputMaybe<Scalars['Boolean']['input']>;
  readonly restriction?: InputMaybe<IntelRestriction>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  readonly exceptionSought?: InputMaybe<Scalars['Boolean']['input']>;
  readonly method?: InputMaybe<RedactionMethod>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type RecordIntelExceptionGroundInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelItem: Scalars['ID']['input'];
  readonly segment: Scalars['ID']['input'];
  readonly ground: ExceptionGround;
  readonly recipients: ReadonlyArray<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  readonly consentParty?: InputMaybe<Scalars['String']['input']>;
  readonly consentDocument?: InputMaybe<Scalars['String']['input']>;
};

export type IntelShare = {
  readonly id: Scalars['ID']['output'];
  readonly intelItem?: Maybe<IntelItem>;
  readonly sharer?: Maybe<Agency>;
  readonly sharedByRole?: Maybe<Scalars['String']['output']>;
  readonly recipient?: Maybe<Agency>;
  readonly channel?: Maybe<ChannelKind>;
  readonly safeguards?: Maybe<ReadonlyArray<Safeguard>>;
  readonly sharedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recalledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IntelShareConnection = {
  readonly nodes: ReadonlyArray<IntelShare>;
  readonly edges: ReadonlyArray<IntelShareEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IntelShareEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IntelShare;
};

export type IntelShareFilter = {
  readonly recipient?: InputMaybe<Scalars['ID']['input']>;
};

export type IntelShareOrderField =
  | 'SHARED_AT';

export type IntelShareOrder = {
  readonly field: IntelShareOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ChannelKind =
  | 'GRAPH'
  | 'WRITTEN'
  | 'FAX'
  | 'EMAIL'
  | 'INFORMATION_SYSTEM'
  | 'OTHER';

export type Safeguard =
  | 'TRANSPORT_ENCRYPTION'
  | 'RECIPIENT_AUTHENTICATION'
  | 'HANDLING_MARKING'
  | 'ACCESS_LOG';

export type ShareIntelInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelItem: Scalars['ID']['input'];
  readonly recipients: ReadonlyArray<Scalars['ID']['input']>;
  readonly including?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly safeguards: ReadonlyArray<Safeguard>;
  readonly channel?: InputMaybe<ChannelKind>;
};

export type RecallShareInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelItem: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type IntelReceipt = {
  readonly id: Scalars['ID']['output'];
  readonly intelItem?: Maybe<IntelItem>;
  readonly agency?: Maybe<Agency>;
  readonly earlyWarning?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<IntelReceiptState>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly ageMark?: Maybe<AgeMark>;
  readonly sourceReliability?: Maybe<SourceReliability>;
  readonly timeliness?: Maybe<Timeliness>;
  readonly handlingClasses?: Maybe<ReadonlyArray<IntelHandlingClass>>;
  readonly assessedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly analysedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly completed?: Maybe<Scalars['Boolean']['output']>;
  readonly riskLevel?: Maybe<Scalars['Int']['output']>;
  readonly analyses?: Maybe<ReadonlyArray<ReceiptAnalysis>>;
  readonly countermeasures?: Maybe<ReadonlyArray<Countermeasure>>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deletionAskedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type IntelReceiptConnection = {
  readonly nodes: ReadonlyArray<IntelReceipt>;
  readonly edges: ReadonlyArray<IntelReceiptEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IntelReceiptEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IntelReceipt;
};

export type IntelReceiptFilter = {
  readonly state?: InputMaybe<IntelReceiptState>;
  readonly earlyWarning?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IntelReceiptOrderField =
  | 'RECEIVED_AT';

export type IntelReceiptOrder = {
  readonly field: IntelReceiptOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ReceiptAnalysis = {
  readonly threats?: Maybe<Scalars['String']['output']>;
  readonly vulnerabilities?: Maybe<Scalars['String']['output']>;
  readonly riskLevel?: Maybe<Scalars['Int']['output']>;
  readonly riskReason?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type Countermeasure = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<CountermeasureKind>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isUrgent?: Maybe<Scalars['Boolean']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type IntelReceiptState =
  | 'RECEIVED'
  | 'ASSESSED'
  | 'RECEIPT_ANALYSED'
  | 'COUNTERED'
  | 'RECEIPT_CLOSED';

export type Timeliness =
  | 'CURRENT'
  | 'AGEING'
  | 'EXPIRED';

export type IntelHandlingClass =
  | 'MESSAGE'
  | 'INTRUSION'
  | 'SENSITIVE'
  | 'CORE';

export type CountermeasureKind =
  | 'PREVENTIVE'
  | 'RESPONSE'
  | 'NONE_JUSTIFIED';

export type AssessReceiptInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelReceipt: Scalars['ID']['input'];
  readonly sourceReliability?: InputMaybe<SourceReliability>;
  readonly timeliness?: InputMaybe<Timeliness>;
  readonly handlingClasses: ReadonlyArray<IntelHandlingClass>;
};

export type AnalyseReceiptInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelReceipt: Scalars['ID']['input'];
  readonly threats: Scalars['String']['input'];
  readonly vulnerabilities: Scalars['String']['input'];
  readonly riskLevel: Scalars['Int']['input'];
  readonly riskReason: Scalars['String']['input'];
};

export type RecordCountermeasureInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelReceipt: Scalars['ID']['input'];
  readonly kind: CountermeasureKind;
  readonly description: Scalars['String']['input'];
  readonly doneAt: Scalars['DateTime']['input'];
  readonly urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CloseReceiptInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly intelReceipt: Scalars['ID']['input'];
};

export type ShareDuty = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly intelItem?: Maybe<IntelItem>;
  readonly ground?: Maybe<ShareDutyGround>;
  readonly earlyWarning?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<ShareDutyState>;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly ageMark?: Maybe<AgeMark>;
  readonly fulfilledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly waivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly waiver?: Maybe<ShareDutyWaiver>;
  readonly waiverReason?: Maybe<Scalars['String']['output']>;
  readonly publicUrl?: Maybe<Scalars['String']['output']>;
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  readonly receipt?: Maybe<IntelReceipt>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ShareDutyConnection = {
  readonly nodes: ReadonlyArray<ShareDuty>;
  readonly edges: ReadonlyArray<ShareDutyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ShareDutyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ShareDuty;
};

export type ShareDutyFilter = {
  readonly state?: InputMaybe<ShareDutyState>;
};

export type ShareDutyOrderField =
  | 'OPENED_AT';

export type ShareDutyOrder = {
  readonly field: ShareDutyOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ShareDutyState =
  | 'OPEN'
  | 'FULFILLED'
  | 'WAIVED';

export type ShareDutyGround =
  | 'ORIGINATED'
  | 'NOVEL_THREAT';

export type ShareDutyWaiver =
  | 'ALREADY_SHARED'
  | 'ALREADY_PUBLIC'
  | 'COVERED_BY_INCIDENT_REPORT';

export type WaiveShareDutyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly shareDuty: Scalars['ID']['input'];
  readonly waiver: ShareDutyWaiver;
  readonly receipt?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly publicUrl?: InputMaybe<Scalars['String']['input']>;
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
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
  IntelItem: IntelItem;
  Agency: Agency;
  Incident: Incident;
  IntelSegment: IntelSegment;
  IntelShare: IntelShare;
  IntelReceipt: IntelReceipt;
  ShareDuty: ShareDuty;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntelItem:
    ( { __typename: 'IntelItem' }
    & GraphQLRecursivePick<FederationTypes['IntelItem'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  IntelSegment:
    ( { __typename: 'IntelSegment' }
    & GraphQLRecursivePick<FederationTypes['IntelSegment'], {"id":true}> );
  IntelShare:
    ( { __typename: 'IntelShare' }
    & GraphQLRecursivePick<FederationTypes['IntelShare'], {"id":true}> );
  IntelReceipt:
    ( { __typename: 'IntelReceipt' }
    & GraphQLRecursivePick<FederationTypes['IntelReceipt'], {"id":true}> );
  ShareDuty:
    ( { __typename: 'ShareDuty' }
    & GraphQLRecursivePick<FederationTypes['ShareDuty'], {"id":true}> );
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
  IntelItem: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'agencyNo' | 'authors' | 'createdAt' | 'datedAt' | 'earlyWarning' | 'id' | 'incidentId' | 'kinds' | 'lessonsLearned' | 'originVisible' | 'otherKindText' | 'recallReason' | 'recalledAt' | 'reference' | 'sourceAgencyId' | 'sourceReliability' | 'sourceText' | 'state' | 'title' | 'usableFrom' | 'usableUntil' | 'version']: any })>;
  IntelContentKind: IntelContentKind;
  IntelItemState: IntelItemState;
  AgeMark: AgeMark;
  SourceReliability: SourceReliability;
  IntelItemConnection: ResolverTypeWrapper<Connection>;
  IntelItemEdge: ResolverTypeWrapper<Made>;
  IntelItemFilter: IntelItemFilter;
  IntelItemOrderField: IntelItemOrderField;
  IntelItemOrder: IntelItemOrder;
  Agency: ResolverTypeWrapper<Made>;
  Incident: ResolverTypeWrapper<Made>;
  CreateIntelItemInput: CreateIntelItemInput;
  IntelAnalysis: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'riskLevel' | 'riskReason' | 'role' | 'threats' | 'vulnerabilities']: any })>;
  Correlation: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'dimensions' | 'itemIds' | 'novelThreat' | 'result' | 'role']: any })>;
  CorrelationDimension: CorrelationDimension;
  AnalyseIntelInput: AnalyseIntelInput;
  CorrelateIntelInput: CorrelateIntelInput;
  IntelSegment: ResolverTypeWrapper<(Seen & { readonly [Column in 'citation' | 'exceptionId' | 'exceptionSought' | 'ground' | 'holds' | 'id' | 'itemId' | 'personalDataRelevant' | 'position' | 'reason' | 'redaction' | 'screenedAt' | 'text' | 'withheld']: any })>;
  IntelSegmentConnection: ResolverTypeWrapper<Connection>;
  IntelSegmentEdge: ResolverTypeWrapper<Made>;
  SegmentException: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'citation' | 'consentDocument' | 'consentParty' | 'ground' | 'id' | 'reason' | 'recipientIds']: any })>;
  IntelRestriction: IntelRestriction;
  ExceptionGround: ExceptionGround;
  SegmentContent: SegmentContent;
  RedactionMethod: RedactionMethod;
  RedactSegmentInput: RedactSegmentInput;
  SegmentScreening: SegmentScreening;
  RecordIntelExceptionGroundInput: RecordIntelExceptionGroundInput;
  IntelShare: ResolverTypeWrapper<(Seen & { readonly [Column in 'channel' | 'deliveredAt' | 'id' | 'itemId' | 'recalledAt' | 'recipientAgencyId' | 'safeguards' | 'sharedAt' | 'sharedByRole' | 'sharerId']: any })>;
  IntelShareConnection: ResolverTypeWrapper<Connection>;
  IntelShareEdge: ResolverTypeWrapper<Made>;
  IntelShareFilter: IntelShareFilter;
  IntelShareOrderField: IntelShareOrderField;
  IntelShareOrder: IntelShareOrder;
  ChannelKind: ChannelKind;
  Safeguard: Safeguard;
  ShareIntelInput: ShareIntelInput;
  RecallShareInput: RecallShareInput;
  IntelReceipt: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'analysedAt' | 'assessedAt' | 'closedAt' | 'completed' | 'deletionAskedAt' | 'earlyWarning' | 'handlingClasses' | 'id' | 'itemId' | 'receivedAt' | 'riskLevel' | 'sourceReliability' | 'state' | 'timeliness' | 'version']: any })>;
  IntelReceiptConnection: ResolverTypeWrapper<Connection>;
  IntelReceiptEdge: ResolverTypeWrapper<Made>;
  IntelReceiptFilter: IntelReceiptFilter;
  IntelReceiptOrderField: IntelReceiptOrderField;
  IntelReceiptOrder: IntelReceiptOrder;
  ReceiptAnalysis: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'riskLevel' | 'riskReason' | 'role' | 'threats' | 'vulnerabilities']: any })>;
  Countermeasure: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'description' | 'doneAt' | 'id' | 'isUrgent' | 'kind' | 'role']: any })>;
  IntelReceiptState: IntelReceiptState;
  Timeliness: Timeliness;
  IntelHandlingClass: IntelHandlingClass;
  CountermeasureKind: CountermeasureKind;
  AssessReceiptInput: AssessReceiptInput;
  AnalyseReceiptInput: AnalyseReceiptInput;
  RecordCountermeasureInput: RecordCountermeasureInput;
  CloseReceiptInput: CloseReceiptInput;
  ShareDuty: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'earlyWarning' | 'fulfilledAt' | 'ground' | 'id' | 'itemId' | 'openedAt' | 'publicUrl' | 'publishedOn' | 'receiptId' | 'state' | 'version' | 'waivedAt' | 'waiver' | 'waiverReason']: any })>;
  ShareDutyConnection: ResolverTypeWrapper<Connection>;
  ShareDutyEdge: ResolverTypeWrapper<Made>;
  ShareDutyFilter: ShareDutyFilter;
  ShareDutyOrderField: ShareDutyOrderField;
  ShareDutyOrder: ShareDutyOrder;
  ShareDutyState: ShareDutyState;
  ShareDutyGround: ShareDutyGround;
  ShareDutyWaiver: ShareDutyWaiver;
  WaiveShareDutyInput: WaiveShareDutyInput;
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
  IntelItem: (Seen & { readonly [Column in 'agencyId' | 'agencyNo' | 'authors' | 'createdAt' | 'datedAt' | 'earlyWarning' | 'id' | 'incidentId' | 'kinds' | 'lessonsLearned' | 'originVisible' | 'otherKindText' | 'recallReason' | 'recalledAt' | 'reference' | 'sourceAgencyId' | 'sourceReliability' | 'sourceText' | 'state' | 'title' | 'usableFrom' | 'usableUntil' | 'version']: any });
  IntelItemConnection: Connection;
  IntelItemEdge: Made;
  IntelItemFilter: IntelItemFilter;
  IntelItemOrder: IntelItemOrder;
  Agency: Made;
  Incident: Made;
  CreateIntelItemInput: CreateIntelItemInput;
  IntelAnalysis: (Seen & { readonly [Column in 'at' | 'riskLevel' | 'riskReason' | 'role' | 'threats' | 'vulnerabilities']: any });
  Correlation: (Seen & { readonly [Column in 'at' | 'dimensions' | 'itemIds' | 'novelThreat' | 'result' | 'role']: any });
  AnalyseIntelInput: AnalyseIntelInput;
  CorrelateIntelInput: CorrelateIntelInput;
  IntelSegment: (Seen & { readonly [Column in 'citation' | 'exceptionId' | 'exceptionSought' | 'ground' | 'holds' | 'id' | 'itemId' | 'personalDataRelevant' | 'position' | 'reason' | 'redaction' | 'screenedAt' | 'text' | 'withheld']: any });
  IntelSegmentConnection: Connection;
  IntelSegmentEdge: Made;
  SegmentException: (Seen & { readonly [Column in 'at' | 'citation' | 'consentDocument' | 'consentParty' | 'ground' | 'id' | 'reason' | 'recipientIds']: any });
  RedactSegmentInput: RedactSegmentInput;
  SegmentScreening: SegmentScreening;
  RecordIntelExceptionGroundInput: RecordIntelExceptionGroundInput;
  IntelShare: (Seen & { readonly [Column in 'channel' | 'deliveredAt' | 'id' | 'itemId' | 'recalledAt' | 'recipientAgencyId' | 'safeguards' | 'sharedAt' | 'sharedByRole' | 'sharerId']: any });
  IntelShareConnection: Connection;
  IntelShareEdge: Made;
  IntelShareFilter: IntelShareFilter;
  IntelShareOrder: IntelShareOrder;
  ShareIntelInput: ShareIntelInput;
  RecallShareInput: RecallShareInput;
  IntelReceipt: (Seen & { readonly [Column in 'agencyId' | 'analysedAt' | 'assessedAt' | 'closedAt' | 'completed' | 'deletionAskedAt' | 'earlyWarning' | 'handlingClasses' | 'id' | 'itemId' | 'receivedAt' | 'riskLevel' | 'sourceReliability' | 'state' | 'timeliness' | 'version']: any });
  IntelReceiptConnection: Connection;
  IntelReceiptEdge: Made;
  IntelReceiptFilter: IntelReceiptFilter;
  IntelReceiptOrder: IntelReceiptOrder;
  ReceiptAnalysis: (Seen & { readonly [Column in 'at' | 'riskLevel' | 'riskReason' | 'role' | 'threats' | 'vulnerabilities']: any });
  Countermeasure: (Seen & { readonly [Column in 'at' | 'description' | 'doneAt' | 'id' | 'isUrgent' | 'kind' | 'role']: any });
  AssessReceiptInput: AssessReceiptInput;
  AnalyseReceiptInput: AnalyseReceiptInput;
  RecordCountermeasureInput: RecordCountermeasureInput;
  CloseReceiptInput: CloseReceiptInput;
  ShareDuty: (Seen & { readonly [Column in 'agencyId' | 'earlyWarning' | 'fulfilledAt' | 'ground' | 'id' | 'itemId' | 'openedAt' | 'publicUrl' | 'publishedOn' | 'receiptId' | 'state' | 'version' | 'waivedAt' | 'waiver' | 'waiverReason']: any });
  ShareDutyConnection: Connection;
  ShareDutyEdge: Made;
  ShareDutyFilter: ShareDutyFilter;
  ShareDutyOrder: ShareDutyOrder;
  WaiveShareDutyInput: WaiveShareDutyInput;
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
  intelItem?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType, RequireFields<QueryIntelItemArgs, 'id'>>;
  intelItems?: Resolver<Maybe<ResolversTypes['IntelItemConnection']>, ParentType, ContextType, Partial<QueryIntelItemsArgs>>;
  intelShare?: Resolver<Maybe<ResolversTypes['IntelShare']>, ParentType, ContextType, RequireFields<QueryIntelShareArgs, 'id'>>;
  intelShares?: Resolver<Maybe<ResolversTypes['IntelShareConnection']>, ParentType, ContextType, Partial<QueryIntelSharesArgs>>;
  intelReceipt?: Resolver<Maybe<ResolversTypes['IntelReceipt']>, ParentType, ContextType, RequireFields<QueryIntelReceiptArgs, 'id'>>;
  intelReceipts?: Resolver<Maybe<ResolversTypes['IntelReceiptConnection']>, ParentType, ContextType, Partial<QueryIntelReceiptsArgs>>;
  shareDuty?: Resolver<Maybe<ResolversTypes['ShareDuty']>, ParentType, ContextType, RequireFields<QueryShareDutyArgs, 'id'>>;
  shareDuties?: Resolver<Maybe<ResolversTypes['ShareDutyConnection']>, ParentType, ContextType, Partial<QueryShareDutiesArgs>>;
};

export type IntelItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItem'] = ResolversParentTypes['IntelItem'], FederationReferenceType extends FederationReferenceTypes['IntelItem'] = FederationReferenceTypes['IntelItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntelContentKind']>>, ParentType, ContextType>;
  otherKindText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlyWarning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lessonsLearned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  usableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IntelItemState']>, ParentType, ContextType>;
  ageMark?: Resolver<Maybe<ResolversTypes['AgeMark']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  originVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceReliability?: Resolver<Maybe<ResolversTypes['SourceReliability']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  datedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  analyses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntelAnalysis']>>, ParentType, ContextType>;
  correlations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Correlation']>>, ParentType, ContextType>;
  segments?: Resolver<Maybe<ResolversTypes['IntelSegmentConnection']>, ParentType, ContextType, Partial<IntelItemSegmentsArgs>>;
  shares?: Resolver<Maybe<ResolversTypes['IntelShareConnection']>, ParentType, ContextType, Partial<IntelItemSharesArgs>>;
  receipts?: Resolver<Maybe<ResolversTypes['IntelReceiptConnection']>, ParentType, ContextType, Partial<IntelItemReceiptsArgs>>;
};

export type IntelItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItemConnection'] = ResolversParentTypes['IntelItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItemEdge'] = ResolversParentTypes['IntelItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalOfIntelligence?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, Partial<AgencyJournalOfIntelligenceArgs>>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intelligence?: Resolver<Maybe<ResolversTypes['IntelItemConnection']>, ParentType, ContextType, Partial<IncidentIntelligenceArgs>>;
};

export type IntelAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelAnalysis'] = ResolversParentTypes['IntelAnalysis']> = {
  threats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilities?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  riskReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CorrelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correlation'] = ResolversParentTypes['Correlation']> = {
  dimensions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CorrelationDimension']>>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntelItem']>>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  novelThreat?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IntelSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelSegment'] = ResolversParentTypes['IntelSegment'], FederationReferenceType extends FederationReferenceTypes['IntelSegment'] = FederationReferenceTypes['IntelSegment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelSegment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['IntelRestriction']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SegmentContent']>>, ParentType, ContextType>;
  personalDataRelevant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['RedactionMethod']>, ParentType, ContextType>;
  exceptionSought?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  screenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exceptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SegmentException']>>, ParentType, ContextType>;
};

export type IntelSegmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelSegmentConnection'] = ResolversParentTypes['IntelSegmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntelSegment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelSegmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelSegmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelSegmentEdge'] = ResolversParentTypes['IntelSegmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelSegment'], ParentType, ContextType>;
};

export type SegmentExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentException'] = ResolversParentTypes['SegmentException']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ExceptionGround']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentParty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IntelShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelShare'] = ResolversParentTypes['IntelShare'], FederationReferenceType extends FederationReferenceTypes['IntelShare'] = FederationReferenceTypes['IntelShare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelShare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intelItem?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  sharer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  sharedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ChannelKind']>, ParentType, ContextType>;
  safeguards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Safeguard']>>, ParentType, ContextType>;
  sharedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IntelShareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelShareConnection'] = ResolversParentTypes['IntelShareConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntelShare']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelShareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelShareEdge'] = ResolversParentTypes['IntelShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelShare'], ParentType, ContextType>;
};

export type IntelReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelReceipt'] = ResolversParentTypes['IntelReceipt'], FederationReferenceType extends FederationReferenceTypes['IntelReceipt'] = FederationReferenceTypes['IntelReceipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelReceipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intelItem?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  earlyWarning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IntelReceiptState']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ageMark?: Resolver<Maybe<ResolversTypes['AgeMark']>, ParentType, ContextType>;
  sourceReliability?: Resolver<Maybe<ResolversTypes['SourceReliability']>, ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Timeliness']>, ParentType, ContextType>;
  handlingClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntelHandlingClass']>>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  analysedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  analyses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReceiptAnalysis']>>, ParentType, ContextType>;
  countermeasures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Countermeasure']>>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionAskedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntelReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelReceiptConnection'] = ResolversParentTypes['IntelReceiptConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntelReceipt']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelReceiptEdge'] = ResolversParentTypes['IntelReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelReceipt'], ParentType, ContextType>;
};

export type ReceiptAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptAnalysis'] = ResolversParentTypes['ReceiptAnalysis']> = {
  threats?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vulnerabilities?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  riskReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CountermeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Countermeasure'] = ResolversParentTypes['Countermeasure']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CountermeasureKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isUrgent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ShareDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareDuty'] = ResolversParentTypes['ShareDuty'], FederationReferenceType extends FederationReferenceTypes['ShareDuty'] = FederationReferenceTypes['ShareDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShareDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  intelItem?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ShareDutyGround']>, ParentType, ContextType>;
  earlyWarning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ShareDutyState']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ageMark?: Resolver<Maybe<ResolversTypes['AgeMark']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['ShareDutyWaiver']>, ParentType, ContextType>;
  waiverReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['IntelReceipt']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShareDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareDutyConnection'] = ResolversParentTypes['ShareDutyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShareDuty']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShareDutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareDutyEdge'] = ResolversParentTypes['ShareDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareDuty'], ParentType, ContextType>;
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
  IntelItem?: IntelItemResolvers<ContextType>;
  IntelItemConnection?: IntelItemConnectionResolvers<ContextType>;
  IntelItemEdge?: IntelItemEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IntelAnalysis?: IntelAnalysisResolvers<ContextType>;
  Correlation?: CorrelationResolvers<ContextType>;
  IntelSegment?: IntelSegmentResolvers<ContextType>;
  IntelSegmentConnection?: IntelSegmentConnectionResolvers<ContextType>;
  IntelSegmentEdge?: IntelSegmentEdgeResolvers<ContextType>;
  SegmentException?: SegmentExceptionResolvers<ContextType>;
  IntelShare?: IntelShareResolvers<ContextType>;
  IntelShareConnection?: IntelShareConnectionResolvers<ContextType>;
  IntelShareEdge?: IntelShareEdgeResolvers<ContextType>;
  IntelReceipt?: IntelReceiptResolvers<ContextType>;
  IntelReceiptConnection?: IntelReceiptConnectionResolvers<ContextType>;
  IntelReceiptEdge?: IntelReceiptEdgeResolvers<ContextType>;
  ReceiptAnalysis?: ReceiptAnalysisResolvers<ContextType>;
  Countermeasure?: CountermeasureResolvers<ContextType>;
  ShareDuty?: ShareDutyResolvers<ContextType>;
  ShareDutyConnection?: ShareDutyConnectionResolvers<ContextType>;
  ShareDutyEdge?: ShareDutyEdgeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
};
