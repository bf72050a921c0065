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
  /** One vendor by its identifier; null when there is none. */
  readonly vendor?: Maybe<Vendor>;
  /** Vendors of the register. */
  readonly vendors?: Maybe<VendorConnection>;
  /** One contract by its identifier; null when there is none. */
  readonly contract?: Maybe<OutsourcingContract>;
  /** Contracts that the viewer may see. */
  readonly contracts?: Maybe<OutsourcingContractConnection>;
  /** One notice by its identifier; null when there is none. */
  readonly tenderNotice?: Maybe<TenderNotice>;
  /** Published calls for bids, the newest first. */
  readonly tenderNotices?: Maybe<TenderNoticeConnection>;
  /** One authorisation by its identifier; null when there is none. */
  readonly subcontractAuthorization?: Maybe<SubcontractAuthorization>;
  /** Authorisations that the viewer may see; a sub-vendor sees those that bind it. */
  readonly subcontractAuthorizations?: Maybe<SubcontractAuthorizationConnection>;
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

/** A company that works for agencies or offers to (ER-4-1-0). */
export type Vendor = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Registered name, in the caller's language where the register has it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Registered name in Chinese. */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Name in English, if the vendor uses one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Number under which the company is registered. */
  readonly registrationNo?: Maybe<Scalars['String']['output']>;
  /** How its duty desk is reached, day and night. */
  readonly dutyContact?: Maybe<VendorDutyContact>;
  /** When it was entered into the register. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version to state in `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Contracts with the vendor on which the viewer may read who the vendor is. */
  readonly contracts?: Maybe<OutsourcingContractConnection>;
};


/** A company that works for agencies or offers to (ER-4-1-0). */
export type VendorContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutsourcingContractFilter>;
  orderBy?: InputMaybe<OutsourcingContractOrder>;
};

/** A vendor's duty desk: an office, never a person. */
export type VendorDutyContact = {
  /** Telephone of the desk. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Mailbox of the desk. */
  readonly email?: Maybe<Scalars['String']['output']>;
};

/** A page of vendors. */
export type VendorConnection = {
  /** The vendors of the page. */
  readonly nodes: ReadonlyArray<Vendor>;
  /** The vendors with their cursors. */
  readonly edges: ReadonlyArray<VendorEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many vendors match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A vendor and its place in the list. */
export type VendorEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The vendor. */
  readonly node: Vendor;
};

/** Which vendors to list. */
export type VendorFilter = {
  /** Part of the name, in either language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** The whole registration number. */
  readonly registrationNo?: InputMaybe<Scalars['String']['input']>;
};

/** What vendors can be ordered by. */
export type VendorOrderField =
  /** Registered name in Chinese. */
  | 'NAME'
  /** When they were entered into the register. */
  | 'REGISTERED_AT';

/** How vendors are ordered. */
export type VendorOrder = {
  /** By what. */
  readonly field: VendorOrderField;
  /** Which way. */
  readonly direction?: InputMaybe<Direction>;
};

/** A company to register. */
export type RegisterVendorInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The agency on whose behalf it is registered. */
  readonly agencyId: Scalars['ID']['input'];
  /** Registered name in Chinese. */
  readonly nameZh: Scalars['String']['input'];
  /** Name in English, if the vendor uses one. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Number under which the company is registered; each stands in the register once. */
  readonly registrationNo: Scalars['String']['input'];
  /** Telephone of the vendor's duty desk. */
  readonly dutyPhone?: InputMaybe<Scalars['String']['input']>;
  /** Mailbox of the vendor's duty desk. */
  readonly dutyEmail?: InputMaybe<Scalars['String']['input']>;
};

/** Work that an agency gives out: building, maintaining or running a system, or a service (ER-4-1-0). */
export type OutsourcingContract = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Reference that the agency uses for the contract. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The contracting agency. */
  readonly agency?: Maybe<Agency>;
  /** What the work is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What is to be done, in words that are not secret (G-82). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is outsourced (ER-4-1-0). */
  readonly scopes?: Maybe<ReadonlyArray<ContractScope>>;
  /** Systems in the scope, as far as the viewer may know of them. */
  readonly systems?: Maybe<ReadonlyArray<InformationSystem>>;
  /** True as soon as one of its systems is a core system (ER-4-1-5b). */
  readonly isCore?: Maybe<Scalars['Boolean']['output']>;
  /** Highest grade of the state secrets that the work touches (ER-4-1-4a). */
  readonly secretLevel?: Maybe<SecretLevel>;
  /** Whole New Taiwan dollars, tax, options and amendments included (G-59). */
  readonly amountTwd?: Maybe<Scalars['Float']['output']>;
  /** Is a system developed for the agency alone (ER-4-1-5a)? */
  readonly bespokeDevelopment?: Maybe<Scalars['Boolean']['output']>;
  /** How many qualified people the work needs at least (ER-4-1-2). */
  readonly requiredSpecialists?: Maybe<Scalars['Int']['output']>;
  /** How far the contract has come. */
  readonly state?: Maybe<ContractState>;
  /** The vendor, from the selection on. */
  readonly vendor?: Maybe<Vendor>;
  /** The vendor's name as it was at the selection. */
  readonly vendorName?: Maybe<Scalars['String']['output']>;
  /** How the vendor's duty desk is reached (ER-4-1-6b). */
  readonly vendorDutyContact?: Maybe<VendorDutyContact>;
  /** Post in the agency that watches over the vendor's people on site (AP-4.1-3c). */
  readonly onSiteSupervisor?: Maybe<Scalars['String']['output']>;
  /** May work be passed on (ER-4-1-3a)? Set at the award. */
  readonly subcontractingAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Must the vendor deliver its security logs (IG-4.1-1-7)? */
  readonly logClause?: Maybe<Scalars['Boolean']['output']>;
  /** Does the contract say that people will be checked (ER-4-3c)? */
  readonly suitabilityClause?: Maybe<Scalars['Boolean']['output']>;
  /** Has the vendor signed the undertaking of secrecy (ER-4-1-8)? */
  readonly undertakingSigned?: Maybe<Scalars['Boolean']['output']>;
  /** Other security measures that the vendor must take (ER-4-1-8). */
  readonly otherMeasures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Months between two audits of the vendor (ER-4-1-9a, G-68). */
  readonly auditCadenceMonths?: Maybe<Scalars['Int']['output']>;
  /** When the next audit is due at the latest. */
  readonly auditDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Is the audit of the vendor within its interval (G-68)? */
  readonly cadenceStatus?: Maybe<AuditCadenceStatus>;
  /** First day of the term. */
  readonly termFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the term. */
  readonly termTo?: Maybe<Scalars['Date']['output']>;
  /** Who was engaged to test or audit the vendor's work (ER-4-1-5b, ER-4-1-9a). */
  readonly engagements?: Maybe<ReadonlyArray<Engagement>>;
  /** When its file was opened. */
  readonly preparedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was awarded. */
  readonly awardedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the return of the last data was confirmed (ER-4-1-7). */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version to state in `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The notice by which bids were called for. */
  readonly tenderNotice?: Maybe<TenderNotice>;
  /** On which showing the vendor was chosen. */
  readonly selection?: Maybe<VendorSelection>;
  /** What the contract allows to be passed on (ER-4-1-3). */
  readonly authorizations?: Maybe<SubcontractAuthorizationConnection>;
};


/** Work that an agency gives out: building, maintaining or running a system, or a service (ER-4-1-0). */
export type OutsourcingContractAuthorizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody, a person or a machine, engaged to look at the vendor's work on one contract. */
export type Engagement = {
  /** Opaque identifier. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** As what. */
  readonly capacity?: Maybe<EngagementCapacity>;
  /** Declared to be neither the vendor, nor a sub-vendor, nor under common control with them (G-60)? */
  readonly independenceDeclared?: Maybe<Scalars['Boolean']['output']>;
  /** Since when. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; until the contract is closed when null. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/** What is outsourced (ER-4-1-0). */
export type ContractScope =
  /** Building an information system. */
  | 'BUILD'
  /** Maintaining an information system. */
  | 'MAINTAIN'
  /** Running an information system. */
  | 'OPERATE'
  /** Providing an information service. */
  | 'SERVICE';

/** Grade of the state secrets that work touches (ER-4-1-4a). */
export type SecretLevel =
  /** No state secret is touched. */
  | 'NONE'
  /** Confidential. */
  | 'CONFIDENTIAL'
  /** Secret. */
  | 'SECRET'
  /** Top secret. */
  | 'TOP_SECRET';

/** How far a contract has come. */
export type ContractState =
  /** The file is open, nothing is announced. */
  | 'PREPARING'
  /** The tender is out. */
  | 'TENDERED'
  /** A vendor is selected. */
  | 'SELECTED'
  /** Awarded, not yet begun. */
  | 'AWARDED'
  /** The work is done. */
  | 'ACTIVE'
  /** A delivery is being examined. */
  | 'ACCEPTANCE'
  /** The work rests. */
  | 'SUSPENDED'
  /** Ended; data are still to be returned (ER-4-1-7). */
  | 'ENDED_DATA_PENDING'
  /** Ended, and all data returned. */
  | 'CLOSED';

/** Whether the audit of a vendor is within its interval (G-68). */
export type AuditCadenceStatus =
  /** The next audit is not due yet. */
  | 'WITHIN'
  /** The interval has passed without an audit. */
  | 'OVERDUE';

/** As what somebody is engaged. */
export type EngagementCapacity =
  /** Audits the vendor (ER-4-1-9a). */
  | 'AUDITOR'
  /** Tests what is delivered, as a third party (ER-4-1-5b). */
  | 'TESTER';

/** A page of contracts. */
export type OutsourcingContractConnection = {
  /** The contracts of the page. */
  readonly nodes: ReadonlyArray<OutsourcingContract>;
  /** The contracts with their cursors. */
  readonly edges: ReadonlyArray<OutsourcingContractEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many contracts match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contract and its place in the list. */
export type OutsourcingContractEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The contract. */
  readonly node: OutsourcingContract;
};

/** Which contracts to list. A filter on a field that is not shown to the viewer is refused. */
export type OutsourcingContractFilter = {
  /** Contracts of this agency. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** Contracts with this vendor. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
  /** Contracts that have come this far. */
  readonly state?: InputMaybe<ContractState>;
  /** Contracts on core systems, or the others. */
  readonly isCore?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole reference. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Part of the title. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What contracts can be ordered by. */
export type OutsourcingContractOrderField =
  /** When the file was opened. */
  | 'PREPARED_AT'
  /** Reference of the agency. */
  | 'REFERENCE';

/** How contracts are ordered. */
export type OutsourcingContractOrder = {
  /** By what. */
  readonly field: OutsourcingContractOrderField;
  /** Which way. */
  readonly direction?: InputMaybe<Direction>;
};

/** A body bound by the Act; the agencies subgraph tells about it. */
export type Agency = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Contracts of the agency that the viewer may see. */
  readonly contracts?: Maybe<OutsourcingContractConnection>;
};


/** A body bound by the Act; the agencies subgraph tells about it. */
export type AgencyContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutsourcingContractFilter>;
  orderBy?: InputMaybe<OutsourcingContractOrder>;
};

/** A system of an agency; the agencies subgraph tells about it. */
export type InformationSystem = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
};

/** What is to be outsourced. */
export type PrepareContractInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The contracting agency. */
  readonly agencyId: Scalars['ID']['input'];
  /** Reference of the agency's own, not yet taken; the next of the year when left out. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** What the work is called. Never secret. */
  readonly title: Scalars['String']['input'];
  /** What is to be done. Never secret (G-82). */
  readonly description: Scalars['String']['input'];
  /** What is outsourced; at least one. */
  readonly scopes: ReadonlyArray<ContractScope>;
  /** Systems of the agency in the scope. */
  readonly systemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Highest grade of the state secrets that the work touches (ER-4-1-4a). */
  readonly secretLevel?: SecretLevel;
  /** Whole New Taiwan dollars, tax and options included (G-59). */
  readonly amountTwd: Scalars['Float']['input'];
  /** Is a system developed for the agency alone (ER-4-1-5a)? */
  readonly bespokeDevelopment: Scalars['Boolean']['input'];
  /** How many qualified people the work needs at least (ER-4-1-2). */
  readonly requiredSpecialists?: InputMaybe<Scalars['Int']['input']>;
  /** Post in the agency that will watch over the vendor's people on site; a post, not a name (AP-4.1-3c). */
  readonly onSiteSupervisor?: InputMaybe<Scalars['String']['input']>;
};

/** The terms on which a contract is awarded. */
export type AwardContractInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The contract. */
  readonly contractId: Scalars['ID']['input'];
  /** Version of the contract that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Awarded amount, if it differs from the prepared one. */
  readonly amountTwd?: InputMaybe<Scalars['Float']['input']>;
  /** First day of the term. */
  readonly termFrom: Scalars['Date']['input'];
  /** Last day of the term. */
  readonly termTo: Scalars['Date']['input'];
  /** Months between two audits of the vendor, 1 to 60 (G-68). */
  readonly auditCadenceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The contract obliges the vendor to deliver its security logs (IG-4.1-1-7). */
  readonly logClause: Scalars['Boolean']['input'];
  /** The contract says that people will be checked; required where secrets are touched (ER-4-3c). */
  readonly suitabilityClause?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor has signed the undertaking of secrecy (ER-4-1-8). */
  readonly undertakingSigned: Scalars['Boolean']['input'];
  /** May work be passed on (ER-4-1-3a)? */
  readonly subcontractingAllowed: Scalars['Boolean']['input'];
  /** What may be passed on, to whom, under which measures (ER-4-1-3b to d); needed where passing on is allowed. */
  readonly authorizations?: InputMaybe<ReadonlyArray<SubcontractAuthorizationInput>>;
  /** Other security measures that the vendor must take (ER-4-1-8). */
  readonly otherMeasures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Post in the agency that watches over the vendor's people on site; a post, not a name (AP-4.1-3c). */
  readonly onSiteSupervisor?: InputMaybe<Scalars['String']['input']>;
};

/** One allowance to pass work on (ER-4-1-3). */
export type SubcontractAuthorizationInput = {
  /** Which part of the work (ER-4-1-3b). */
  readonly scope: Scalars['String']['input'];
  /** The sub-vendor, where it is named (ER-4-1-3c); else the class. */
  readonly subVendorId?: InputMaybe<Scalars['ID']['input']>;
  /** What sub-vendors are allowed, where none is named. */
  readonly subVendorClass?: InputMaybe<Scalars['String']['input']>;
  /** Measures that the sub-vendor must have; at least one (ER-4-1-3d). */
  readonly requiredMeasures: ReadonlyArray<Scalars['String']['input']>;
  /** Clauses of the contract that bind the sub-vendor too (G-64). */
  readonly clauses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Who is engaged, and as what. */
export type EngageAuditorInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The contract. */
  readonly contractId: Scalars['ID']['input'];
  /** Version of the contract that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The person or machine. */
  readonly personId: Scalars['ID']['input'];
  /** As what. */
  readonly capacity: EngagementCapacity;
  /** Declared to be neither the vendor, nor a sub-vendor, nor under common control with them (G-60). */
  readonly independenceDeclared: Scalars['Boolean']['input'];
  /** Until when; until the contract is closed when left out. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A published call for bids. It names the agency and never the contract (ER-4-3a). */
export type TenderNotice = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The agency that calls for bids. */
  readonly agency?: Maybe<Agency>;
  /** What is called for. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Text of the notice. */
  readonly noticeText?: Maybe<Scalars['String']['output']>;
  /** Does the notice say that people will be checked because secrets are touched (ER-4-3a)? */
  readonly suitabilityClause?: Maybe<Scalars['Boolean']['output']>;
  /** Open to everybody, or to invited bidders. */
  readonly procedure?: Maybe<TenderProcedure>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** On which showing a vendor was chosen (ER-4-1-1, ER-4-1-2). */
export type VendorSelection = {
  /** Opaque identifier. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** How the vendor shows that its procedures and surroundings are safe (ER-4-1-1). */
  readonly assuranceKind?: Maybe<AssuranceKind>;
  /** The certificate, where a third party verified them. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** What the assurance covers. */
  readonly assuranceScope?: Maybe<Scalars['String']['output']>;
  /** Last day on which it is valid. */
  readonly assuranceValidUntil?: Maybe<Scalars['Date']['output']>;
  /** Qualified people who are trained (ER-4-1-2). */
  readonly trained?: Maybe<Scalars['Int']['output']>;
  /** Qualified people who hold a certificate (ER-4-1-2). */
  readonly certified?: Maybe<Scalars['Int']['output']>;
  /** Qualified people with similar experience (ER-4-1-2). */
  readonly experienced?: Maybe<Scalars['Int']['output']>;
  /** Why this vendor. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the selection was recorded. */
  readonly selectedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who may bid. */
export type TenderProcedure =
  /** Everybody; the notice is public. */
  | 'OPEN'
  /** Bidders whom the agency invites; the notice is not public. */
  | 'INVITED';

/** How a vendor shows that its procedures and surroundings are safe (ER-4-1-1). */
export type AssuranceKind =
  /** Complete security measures, reviewed by the agency. */
  | 'MEASURES_REVIEWED'
  /** Verification by a third party. */
  | 'THIRD_PARTY_VERIFICATION';

/** A page of notices. */
export type TenderNoticeConnection = {
  /** The notices of the page. */
  readonly nodes: ReadonlyArray<TenderNotice>;
  /** The notices with their cursors. */
  readonly edges: ReadonlyArray<TenderNoticeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many notices match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A notice and its place in the list. */
export type TenderNoticeEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: TenderNotice;
};

/** Which notices to list. */
export type TenderNoticeFilter = {
  /** Part of the title. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Published at this instant or later. */
  readonly publishedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The call for bids. */
export type PublishTenderInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The contract that is to be awarded. */
  readonly contractId: Scalars['ID']['input'];
  /** Version of the contract that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who may bid; an open call is read by everybody. */
  readonly procedure?: TenderProcedure;
  /** What is called for, in words for the public. */
  readonly title: Scalars['String']['input'];
  /** Text of the notice, for the public. */
  readonly noticeText: Scalars['String']['input'];
  /** The notice says that people will be checked; required where secrets are touched (ER-4-3a). */
  readonly suitabilityClause?: Scalars['Boolean']['input'];
  /** The tender documents say so too (ER-4-3b). */
  readonly suitabilityClauseInDocuments?: Scalars['Boolean']['input'];
};

/** Which vendor was chosen. */
export type RecordSelectionInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The contract. */
  readonly contractId: Scalars['ID']['input'];
  /** Version of the contract that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The vendor. */
  readonly vendorId: Scalars['ID']['input'];
  /** Why this vendor. */
  readonly reason: Scalars['String']['input'];
  /** Its showing of safe procedures and surroundings (ER-4-1-1). */
  readonly assurance: VendorAssuranceInput;
  /** Its qualified people (ER-4-1-2). */
  readonly staff: QualifiedStaffInput;
};

/** A vendor's showing of safe procedures and surroundings (ER-4-1-1). */
export type VendorAssuranceInput = {
  /** How it is shown. */
  readonly kind: AssuranceKind;
  /** The certificate; needed where a third party verified. */
  readonly certificate?: InputMaybe<Scalars['String']['input']>;
  /** What it covers. */
  readonly scope: Scalars['String']['input'];
  /** Last day on which it is valid; today or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** A vendor's qualified people for the work; each is counted once (ER-4-1-2). */
export type QualifiedStaffInput = {
  /** Suitably trained. */
  readonly trained?: Scalars['Int']['input'];
  /** Holding a professional certificate. */
  readonly certified?: Scalars['Int']['input'];
  /** With similar experience. */
  readonly experienced?: Scalars['Int']['input'];
};

/** What a contract allows to be passed on: which part, to whom, under which measures (ER-4-1-3). */
export type SubcontractAuthorization = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** The contract. */
  readonly contract?: Maybe<OutsourcingContract>;
  /** Which part of the work (ER-4-1-3b). */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The sub-vendor, where one is named (ER-4-1-3c). */
  readonly subVendor?: Maybe<Vendor>;
  /** What sub-vendors are allowed, where none is named (ER-4-1-3c). */
  readonly subVendorClass?: Maybe<Scalars['String']['output']>;
  /** Security measures that the sub-vendor must have (ER-4-1-3d). */
  readonly measures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Clauses of the contract that bind the sub-vendor too (G-64). */
  readonly clauses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was allowed. */
  readonly authorizedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Sub-vendors registered under it. */
  readonly subcontracts?: Maybe<ReadonlyArray<Subcontract>>;
};

/** A sub-vendor that took up work under an authorisation. */
export type Subcontract = {
  /** Opaque identifier. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The sub-vendor's name as it was at the registration. */
  readonly subVendorName?: Maybe<Scalars['String']['output']>;
  /** Security measures that it showed (ER-4-1-3d). */
  readonly measures?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was registered. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of authorisations. */
export type SubcontractAuthorizationConnection = {
  /** The authorisations of the page. */
  readonly nodes: ReadonlyArray<SubcontractAuthorization>;
  /** The authorisations with their cursors. */
  readonly edges: ReadonlyArray<SubcontractAuthorizationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An authorisation and its place in the list. */
export type SubcontractAuthorizationEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The authorisation. */
  readonly node: SubcontractAuthorization;
};

/** The sub-vendor that takes up the work. */
export type RegisterSubcontractInput = {
  /** Chosen by the caller; the same one makes the same request. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The contract. */
  readonly contractId: Scalars['ID']['input'];
  /** The authorisation that covers it; the one that names the sub-vendor when left out. */
  readonly authorizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The sub-vendor. */
  readonly subVendorId: Scalars['ID']['input'];
  /** Security measures that it shows; each that is required must be among them (ER-4-1-3d). */
  readonly measures: ReadonlyArray<Scalars['String']['input']>;
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
  Vendor: Vendor;
  OutsourcingContract: OutsourcingContract;
  Agency: Agency;
  TenderNotice: TenderNotice;
  SubcontractAuthorization: SubcontractAuthorization;
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
  OutsourcingContract: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'amountTwd' | 'auditCadenceMonths' | 'auditDueAt' | 'awardedAt' | 'bespokeDevelopment' | 'cadenceStatus' | 'closedAt' | 'description' | 'id' | 'isCore' | 'logClause' | 'onSiteSupervisor' | 'otherMeasures' | 'preparedAt' | 'reference' | 'requiredSpecialists' | 'scopes' | 'secretLevel' | 'state' | 'subcontractingAllowed' | 'suitabilityClause' | 'systemIds' | 'tenderNoticeId' | 'termFrom' | 'termTo' | 'title' | 'undertakingSigned' | 'vendorId' | 'vendorName' | 'version']: any })>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Engagement: ResolverTypeWrapper<(Seen & { readonly [Column in 'capacity' | 'id' | 'independenceDeclared' | 'validFrom' | 'validTo']: any })>;
  ContractScope: ContractScope;
  SecretLevel: SecretLevel;
  ContractState: ContractState;
  AuditCadenceStatus: AuditCadenceStatus;
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
  TenderNotice: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'id' | 'noticeText' | 'procedure' | 'publishedAt' | 'suitabilityClause' | 'title']: any })>;
  VendorSelection: ResolverTypeWrapper<(Seen & { readonly [Column in 'assuranceKind' | 'assuranceScope' | 'assuranceValidUntil' | 'certificate' | 'certified' | 'experienced' | 'id' | 'reason' | 'selectedAt' | 'trained']: any })>;
  TenderProcedure: TenderProcedure;
  AssuranceKind: AssuranceKind;
  TenderNoticeConnection: ResolverTypeWrapper<Connection>;
  TenderNoticeEdge: ResolverTypeWrapper<Made>;
  TenderNoticeFilter: TenderNoticeFilter;
  PublishTenderInput: PublishTenderInput;
  RecordSelectionInput: RecordSelectionInput;
  VendorAssuranceInput: VendorAssuranceInput;
  QualifiedStaffInput: QualifiedStaffInput;
  SubcontractAuthorization: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorizedAt' | 'clauses' | 'contractId' | 'id' | 'measures' | 'scope' | 'subVendorClass' | 'subVendorId']: any })>;
  Subcontract: ResolverTypeWrapper<(Seen & { readonly [Column in 'id' | 'measures' | 'registeredAt' | 'subVendorId' | 'subVendorName']: any })>;
  SubcontractAuthorizationConnection: ResolverTypeWrapper<Connection>;
  SubcontractAuthorizationEdge: ResolverTypeWrapper<Made>;
  RegisterSubcontractInput: RegisterSubcontractInput;
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
  OutsourcingContract: (Seen & { readonly [Column in 'agencyId' | 'amountTwd' | 'auditCadenceMonths' | 'auditDueAt' | 'awardedAt' | 'bespokeDevelopment' | 'cadenceStatus' | 'closedAt' | 'description' | 'id' | 'isCore' | 'logClause' | 'onSiteSupervisor' | 'otherMeasures' | 'preparedAt' | 'reference' | 'requiredSpecialists' | 'scopes' | 'secretLevel' | 'state' | 'subcontractingAllowed' | 'suitabilityClause' | 'systemIds' | 'tenderNoticeId' | 'termFrom' | 'termTo' | 'title' | 'undertakingSigned' | 'vendorId' | 'vendorName' | 'version']: any });
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
  TenderNotice: (Seen & { readonly [Column in 'agencyId' | 'id' | 'noticeText' | 'procedure' | 'publishedAt' | 'suitabilityClause' | 'title']: any });
  VendorSelection: (Seen & { readonly [Column in 'assuranceKind' | 'assuranceScope' | 'assuranceValidUntil' | 'certificate' | 'certified' | 'experienced' | 'id' | 'reason' | 'selectedAt' | 'trained']: any });
  TenderNoticeConnection: Connection;
  TenderNoticeEdge: Made;
  TenderNoticeFilter: TenderNoticeFilter;
  PublishTenderInput: PublishTenderInput;
  RecordSelectionInput: RecordSelectionInput;
  VendorAssuranceInput: VendorAssuranceInput;
  QualifiedStaffInput: QualifiedStaffInput;
  SubcontractAuthorization: (Seen & { readonly [Column in 'agencyId' | 'authorizedAt' | 'clauses' | 'contractId' | 'id' | 'measures' | 'scope' | 'subVendorClass' | 'subVendorId']: any });
  Subcontract: (Seen & { readonly [Column in 'id' | 'measures' | 'registeredAt' | 'subVendorId' | 'subVendorName']: any });
  SubcontractAuthorizationConnection: Connection;
  SubcontractAuthorizationEdge: Made;
  RegisterSubcontractInput: RegisterSubcontractInput;
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
  logClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suitabilityClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  undertakingSigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  otherMeasures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  auditCadenceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  auditDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cadenceStatus?: Resolver<Maybe<ResolversTypes['AuditCadenceStatus']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Engagement']>>, ParentType, ContextType>;
  preparedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tenderNotice?: Resolver<Maybe<ResolversTypes['TenderNotice']>, ParentType, ContextType>;
  selection?: Resolver<Maybe<ResolversTypes['VendorSelection']>, ParentType, ContextType>;
  authorizations?: Resolver<Maybe<ResolversTypes['SubcontractAuthorizationConnection']>, ParentType, ContextType, Partial<OutsourcingContractAuthorizationsArgs>>;
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
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  authorizedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subcontracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Subcontract']>>, ParentType, ContextType>;
};

export type SubcontractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subcontract'] = ResolversParentTypes['Subcontract']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subVendorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  TenderNoticeConnection?: TenderNoticeConnectionResolvers<ContextType>;
  TenderNoticeEdge?: TenderNoticeEdgeResolvers<ContextType>;
  SubcontractAuthorization?: SubcontractAuthorizationResolvers<ContextType>;
  Subcontract?: SubcontractResolvers<ContextType>;
  SubcontractAuthorizationConnection?: SubcontractAuthorizationConnectionResolvers<ContextType>;
  SubcontractAuthorizationEdge?: SubcontractAuthorizationEdgeResolvers<ContextType>;
};
