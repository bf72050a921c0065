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
  /** One incident by its identifier; null when there is none that the viewer may see. */
  readonly incident?: Maybe<Incident>;
  /** Incidents that the viewer may see; newest record first unless ordered otherwise. */
  readonly incidents?: Maybe<IncidentConnection>;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};

/** An information-security incident as reported for an agency (IG-1-1a), from awareness to the archive. */
export type Incident = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Changes with every command; send it back as `expectedVersion`. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Name of the case among people; unique within the agency. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The agency whose incident it is. */
  readonly agency?: Maybe<Agency>;
  /** Part of an exercise, and kept apart from real cases (G-55). */
  readonly isExercise?: Maybe<Scalars['Boolean']['output']>;
  /** Level by the agency's latest report, 4 gravest (IG-3.1-1d). */
  readonly reportedLevel?: Maybe<Scalars['Int']['output']>;
  /** The level that counts: the latest opinion in force (IG-2.3-0, G-17). */
  readonly effectiveLevel?: Maybe<Scalars['Int']['output']>;
  /** Not known yet (G-25), or raised and not yet decided (G-17). */
  readonly levelProvisional?: Maybe<Scalars['Boolean']['output']>;
  /** Level 3 or 4 now (ER-10). */
  readonly isMajor?: Maybe<Scalars['Boolean']['output']>;
  /** How far the case is: its handling, and while that is in its first state, its verification. */
  readonly state?: Maybe<IncidentState>;
  /** How far report, review and verification are. REVIEW_OVERDUE follows from the clock of the review. */
  readonly verificationState?: Maybe<IncidentVerificationState>;
  /** How far the handling of the event is. */
  readonly handlingState?: Maybe<IncidentHandlingState>;
  /** First moment at which anyone in the agency knew of it, or was told (G-13). */
  readonly awareAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the report was received, stamped by the server. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The role in which it was reported. */
  readonly reportedByRole?: Maybe<Scalars['String']['output']>;
  /** When the case was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next of its running clocks falls due, targets included. */
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened, as far as known (IG-3.1-1c). */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, in the agency's words (IG-3.1-1c). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What became of the systems (IG-1-1a). */
  readonly incidentKind?: Maybe<IncidentKind>;
  /** Systems of the agency that it touches, as far as the viewer may see them in the inventory. */
  readonly affectedSystems?: Maybe<ReadonlyArray<InformationSystem>>;
  /** What it does to the agency's business (IG-4.1-2-5a). */
  readonly businessImpact?: Maybe<Scalars['String']['output']>;
  /** Whether others are affected too (IG-3.1-1f). */
  readonly crossImpact?: Maybe<CrossImpact>;
  /** Whether the agency can handle it by itself. */
  readonly capacityAssessment?: Maybe<Scalars['String']['output']>;
  /** The outsourcing contract it is linked to, for those who may know of the contract. */
  readonly contract?: Maybe<OutsourcingContract>;
  /** Data that got out, as far as known. */
  readonly leakedData?: Maybe<LeakedData>;
  /** How far systems or data were altered. */
  readonly tampering?: Maybe<Tampering>;
  /** Hours for which business stood still, as far as known. */
  readonly outageHours?: Maybe<Scalars['Int']['output']>;
  /** Whether the report asks for technical support (IG-3.1-1e). */
  readonly supportNeeded?: Maybe<Scalars['Boolean']['output']>;
  /** Criteria that the agency found met (IG-2.3-0); none while the level is not known. */
  readonly matchedCriteria?: Maybe<ReadonlyArray<LevelCriterion>>;
  /** Criteria that the stated facts and the inventory suggest. They bind nobody; the reviewer judges (G-24). */
  readonly proposedCriteria?: Maybe<ReadonlyArray<LevelCriterion>>;
  /** Matched criteria that the inventory does not bear out: no affected system is critical, or core, or down too long. */
  readonly doubtedCriteria?: Maybe<ReadonlyArray<LevelCriterion>>;
  /** Every step of the case, oldest first. */
  readonly transitions?: Maybe<ReadonlyArray<Transition>>;
  /** Stated times that were changed afterwards, oldest change first. */
  readonly timeCorrections?: Maybe<ReadonlyArray<TimeCorrection>>;
  /** Reviews, oldest first. */
  readonly reviews?: Maybe<ReadonlyArray<ReviewRecord>>;
  /** Changes of its level, oldest first. */
  readonly levelChanges?: Maybe<ReadonlyArray<LevelChange>>;
  /** Deadlines that were started for the case, in the order of their start. */
  readonly clocks?: Maybe<ReadonlyArray<Clock>>;
};

/** Effect on others than the agency (IG-3.1-1f, IG-3.2-2b). Shown as a whole, or not at all. */
export type CrossImpact = {
  /** Other agencies are affected. */
  readonly affectsOtherAgencies?: Maybe<Scalars['Boolean']['output']>;
  /** Vital public facilities are affected. */
  readonly affectsVitalFacilities?: Maybe<Scalars['Boolean']['output']>;
  /** How, in words. */
  readonly assessment?: Maybe<Scalars['String']['output']>;
};

/** One step of a case in one region of its lifecycle. */
export type Transition = {
  /** Verification of the report, or handling of the event. */
  readonly machine?: Maybe<IncidentRegion>;
  /** The command or event. */
  readonly step?: Maybe<Scalars['String']['output']>;
  /** State before; null where the step began the case. */
  readonly fromState?: Maybe<Scalars['String']['output']>;
  /** State after. */
  readonly toState?: Maybe<Scalars['String']['output']>;
  /** Role of whoever took the step; SYSTEM where time or another step did. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When, by the server's clock. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The reason given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Clause under which it was taken. */
  readonly clause?: Maybe<Scalars['String']['output']>;
};

/** A stated time that was changed afterwards; the old value is kept. */
export type TimeCorrection = {
  /** Which time. */
  readonly field?: Maybe<StatedTimeField>;
  /** Value before. */
  readonly oldValue?: Maybe<Scalars['DateTime']['output']>;
  /** Value after. */
  readonly newValue?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was changed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was changed. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

/** The two regions of an incident's lifecycle; neither waits for the other. */
export type IncidentRegion =
  /** Report, review, verification anew. */
  | 'INCIDENT_VERIFICATION'
  /** Response, control, recovery, closure. */
  | 'INCIDENT_HANDLING';

/** Times that people state. */
export type StatedTimeField =
  /** When it happened. */
  | 'OCCURRED_AT'
  /** When the agency became aware. */
  | 'AWARE_AT';

/** How far a case is, in one word. */
export type IncidentState =
  /** Known, not yet reported. */
  | 'UNREPORTED'
  /** Reported, waiting for review. */
  | 'REPORTED'
  /** Reported by telephone, fax or e-mail, waiting for review (IG-3.1-2a). */
  | 'REPORTED_OFFLINE'
  /** Returned to the agency by the reviewer. */
  | 'RETURNED'
  /** Waiting for a review whose time has run out (IG-3.3-1b). */
  | 'REVIEW_OVERDUE'
  /** Reviewed. */
  | 'REVIEWED'
  /** Verified anew by the national authority. */
  | 'REVERIFIED'
  /** The damage is under control. */
  | 'DAMAGE_CONTROLLED'
  /** Systems and business are restored. */
  | 'RECOVERED'
  /** Closed by the agency. */
  | 'CLOSED'
  /** Filed. */
  | 'ARCHIVED'
  /** Withdrawn as a false alarm or a duplicate (G-27). */
  | 'WITHDRAWN';

/** How far report, review and verification are. */
export type IncidentVerificationState =
  /** Known, not yet reported. */
  | 'UNREPORTED'
  /** Reported, waiting for review. */
  | 'REPORTED'
  /** Reported by another channel, waiting for review (IG-3.1-2a). */
  | 'REPORTED_OFFLINE'
  /** Returned to the agency by the reviewer. */
  | 'RETURNED'
  /** Waiting for a review whose time has run out (IG-3.3-1b). */
  | 'REVIEW_OVERDUE'
  /** Reviewed. */
  | 'REVIEWED'
  /** Verified anew by the national authority. */
  | 'REVERIFIED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** How far the handling of the event is. */
export type IncidentHandlingState =
  /** The agency responds. */
  | 'RESPONDING'
  /** The damage is under control. */
  | 'DAMAGE_CONTROLLED'
  /** Systems and business are restored. */
  | 'RECOVERED'
  /** Closed by the agency. */
  | 'CLOSED'
  /** Filed. */
  | 'ARCHIVED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** What became of the systems (IG-1-1a). */
export type IncidentKind =
  /** Destroyed or damaged. */
  | 'DESTRUCTION'
  /** Used by those who may not, or for what they may not. */
  | 'MISUSE'
  /** Compromised in another way. */
  | 'OTHER';

/** Data that got out (IG-2.3, G-24). */
export type LeakedData =
  /** State secrets; their content never enters the graph. */
  | 'STATE_SECRET'
  /** Classified official data. */
  | 'CLASSIFIED'
  /** Sensitive official data. */
  | 'SENSITIVE'
  /** Sensitive categories about people who can be identified. */
  | 'SENSITIVE_PERSONAL'
  /** Other personal data. */
  | 'PERSONAL'
  /** Data of another kind. */
  | 'OTHER';

/** How far systems or data were altered. */
export type Tampering =
  /** Slightly. */
  | 'SLIGHT'
  /** Seriously. */
  | 'SERIOUS';

/** The level criteria of the guidelines; the gravest one met gives the level (IG-2.3-0). */
export type LevelCriterion =
  /** State secrets got out (IG-2.3-4-1). */
  | 'L4_STATE_SECRET_LEAK'
  /** Critical infrastructure was altered (IG-2.3-4-2). */
  | 'L4_CI_TAMPER'
  /** Critical infrastructure stood still beyond what it bears (IG-2.3-4-3). */
  | 'L4_CI_OUTAGE_BEYOND'
  /** Classified or sensitive official data got out (IG-2.3-3-1). */
  | 'L3_CLASSIFIED_OR_SENSITIVE_LEAK'
  /** Core systems or data were seriously altered (IG-2.3-3-2). */
  | 'L3_CORE_TAMPER_SERIOUS'
  /** Core business stood still beyond what it bears (IG-2.3-3-3). */
  | 'L3_CORE_OUTAGE_BEYOND'
  /** Core data that is neither classified nor sensitive got out (IG-2.3-2-1). */
  | 'L2_CORE_DATA_LEAK'
  /** Core systems or data were slightly altered (IG-2.3-2-2). */
  | 'L2_CORE_TAMPER_SLIGHT'
  /** Core business suffered and was back in bearable time (IG-2.3-2-3). */
  | 'L2_CORE_OUTAGE_WITHIN'
  /** Data of other business got out (IG-2.3-1-1). */
  | 'L1_NONCORE_LEAK'
  /** Systems or data of other business were altered (IG-2.3-1-2). */
  | 'L1_NONCORE_TAMPER'
  /** Other business suffered or stopped (IG-2.3-1-3). */
  | 'L1_NONCORE_OUTAGE';

/** A body bound by the Act or excepted from it (ER-2). */
export type Agency = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Incidents of the agency, as far as the viewer may see them; newest record first unless ordered otherwise. */
  readonly incidents?: Maybe<IncidentConnection>;
};


/** A body bound by the Act or excepted from it (ER-2). */
export type AgencyIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};

/** A contract for outsourced work. */
export type OutsourcingContract = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
  /** Incidents that the contracting agency linked to the contract, as far as the viewer may see them. */
  readonly incidents?: Maybe<IncidentConnection>;
};


/** A contract for outsourced work. */
export type OutsourcingContractIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};

/** An information system in an agency's inventory. */
export type InformationSystem = {
  /** Opaque identifier. */
  readonly id: Scalars['ID']['output'];
};

/** A page of incidents. */
export type IncidentConnection = {
  /** The incidents of the page. */
  readonly nodes: ReadonlyArray<Incident>;
  /** The incidents with their cursors. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many incidents match, as far as the viewer may see them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An incident and its place in the list. */
export type IncidentEdge = {
  /** Where the next page may begin. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** Which incidents; every condition given must hold. */
export type IncidentFilter = {
  /** Of this agency. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** With this reference. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<IncidentState>;
  /** With verification in this state. */
  readonly verificationState?: InputMaybe<IncidentVerificationState>;
  /** With handling in this state. */
  readonly handlingState?: InputMaybe<IncidentHandlingState>;
  /** With this effective level or a graver one. */
  readonly levelAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** With this effective level or a lighter one. */
  readonly levelAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** Major now, or not (ER-10). */
  readonly major?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a running clock that falls due before this moment. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reported at this moment or later. */
  readonly reportedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reported before this moment. */
  readonly reportedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Touching this system. */
  readonly affectedSystem?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order incidents are listed. */
export type IncidentOrder = {
  /** By what. */
  readonly field: IncidentOrderField;
  /** Which way; ascending unless said. */
  readonly direction?: InputMaybe<Direction>;
};

/** What incidents can be ordered by. */
export type IncidentOrderField =
  /** When the report was received. */
  | 'REPORTED_AT'
  /** When the agency became aware. */
  | 'AWARE_AT'
  /** Effective level. */
  | 'LEVEL'
  /** When the next running clock falls due; cases without one come last. */
  | 'NEXT_DUE_AT';

/** Effect on others as somebody assessed it. */
export type CrossImpactInput = {
  /** Other agencies are affected. */
  readonly affectsOtherAgencies: Scalars['Boolean']['input'];
  /** Vital public facilities are affected. */
  readonly affectsVitalFacilities: Scalars['Boolean']['input'];
  /** How, in words. */
  readonly assessment?: InputMaybe<Scalars['String']['input']>;
};

/** A report of an incident (IG-3.1-1b…f). Late reports are accepted and marked. */
export type ReportIncidentInput = {
  /** Same key, same report: a retry changes nothing. */
  readonly clientMutationId: Scalars['String']['input'];
  /** The own agency. */
  readonly agency: Scalars['ID']['input'];
  /** Name of the case among people, unique in the agency; one is made when none is given. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** First moment at which anyone in the agency knew of it, or was told (G-13). */
  readonly awareAt: Scalars['DateTime']['input'];
  /** When it happened, as far as known; not after awareness. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What became of the systems. */
  readonly incidentKind: IncidentKind;
  /** What happened. */
  readonly description: Scalars['String']['input'];
  /** Criteria found met; none means the level is not known yet and counts as 2 (G-25). */
  readonly matchedCriteria: ReadonlyArray<LevelCriterion>;
  /** Systems of the own agency that it touches. */
  readonly affectedSystems: ReadonlyArray<Scalars['ID']['input']>;
  /** Data that got out, as far as known. */
  readonly leakedData?: InputMaybe<LeakedData>;
  /** How far systems or data were altered. */
  readonly tampering?: InputMaybe<Tampering>;
  /** Hours for which business stood still, as far as known. */
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  /** What it does to the agency's business. */
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  /** Whether others are affected too (IG-3.1-1f). */
  readonly crossImpact: CrossImpactInput;
  /** Whether the agency can handle it by itself. */
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
  /** Whether technical support is asked for (IG-3.1-1e). */
  readonly supportNeeded: Scalars['Boolean']['input'];
  /** A contract of the own agency that it concerns. */
  readonly contract?: InputMaybe<Scalars['ID']['input']>;
};

/** An amendment of a report, after its return or of the agency's own accord (IG-3.1-1c). What is left out stays. */
export type AmendReportInput = {
  /** Same key, same amendment: a retry changes nothing. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  readonly incident: Scalars['ID']['input'];
  /** Why the report is amended. */
  readonly reason: Scalars['String']['input'];
  /** Corrected moment of awareness; clocks counted from it are counted anew, and the old value is kept. */
  readonly awareAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Corrected time of the event. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What became of the systems. */
  readonly incidentKind?: InputMaybe<IncidentKind>;
  /** What happened. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Criteria found met; another level proposes a change of level (G-17). */
  readonly matchedCriteria?: InputMaybe<ReadonlyArray<LevelCriterion>>;
  /** Systems of the own agency that it touches. */
  readonly affectedSystems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Data that got out, as far as known. */
  readonly leakedData?: InputMaybe<LeakedData>;
  /** How far systems or data were altered. */
  readonly tampering?: InputMaybe<Tampering>;
  /** Hours for which business stood still, as far as known. */
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  /** What it does to the agency's business. */
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  /** Whether others are affected too. */
  readonly crossImpact?: InputMaybe<CrossImpactInput>;
  /** Whether the agency can handle it by itself. */
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
};

/** One review of a report by one authority, as it was given (IG-3.2-2a). */
export type ReviewRecord = {
  /** Agreed, another level, or returned. */
  readonly verdict?: Maybe<ReviewVerdict>;
  /** The level the reviewer holds right (IG-3.2-2c). */
  readonly levelOpinion?: Maybe<Scalars['Int']['output']>;
  /** Effect on others as the reviewer sees it, whatever the agency said (IG-3.2-2b). */
  readonly crossImpact?: Maybe<CrossImpact>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The authority for which the reviewer acted. */
  readonly authority?: Maybe<Agency>;
  /** Role of the reviewer. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When, by the server's clock. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Came after verification anew, and has no effect (IG-3.3-1b). */
  readonly opinionOnly?: Maybe<Scalars['Boolean']['output']>;
  /** A listed authority reviewed its own case (G-26). */
  readonly selfReview?: Maybe<Scalars['Boolean']['output']>;
};

/** Outcome of a review. */
export type ReviewVerdict =
  /** The reported level stands. */
  | 'AGREE'
  /** The level should be another one. */
  | 'CHANGE_LEVEL'
  /** The report goes back to the agency; the clock of the review runs on. */
  | 'RETURN';

/** A review by the reviewing or sector authority (IG-3.2-2a, ER-8-0). Late reviews are accepted and marked. */
export type ReviewIncidentInput = {
  /** Same key, same review: a retry changes nothing. */
  readonly clientMutationId: Scalars['String']['input'];
  /** Version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The incident. */
  readonly incident: Scalars['ID']['input'];
  /** Outcome. */
  readonly verdict: ReviewVerdict;
  /** The reviewer's own opinion on the level; not for RETURN. With AGREE it is the reported level. */
  readonly levelOpinion?: InputMaybe<Scalars['Int']['input']>;
  /** The reviewer's own opinion on the effect on others; not for RETURN (IG-3.2-2b). */
  readonly crossImpact?: InputMaybe<CrossImpactInput>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A change of level, from its proposal to its decision (IG-3.2-2c, IG-3.3-3a). */
export type LevelChange = {
  /** Level before. */
  readonly fromLevel?: Maybe<Scalars['Int']['output']>;
  /** Level proposed. */
  readonly toLevel?: Maybe<Scalars['Int']['output']>;
  /** How far it is decided. A raise counts at once; a lower level counts only when applied (G-17). */
  readonly state?: Maybe<LevelChangeState>;
  /** Role of whoever proposed it. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was proposed. */
  readonly proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was applied or rejected. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How far a change of level is decided. */
export type LevelChangeState =
  /** Proposed, not yet sent on its way. */
  | 'PROPOSED'
  /** Waiting for the reviewing authority; only levels 1 and 2 are involved. */
  | 'AWAIT_REVIEWER'
  /** Waiting for the national authority and the NSC office together (IG-3.3-3a). */
  | 'AWAIT_NATIONAL_AND_NSC'
  /** The two bodies differ, and the convener decides (IG-3.3-3b). */
  | 'CONVENER_DECIDES'
  /** Applied. */
  | 'APPLIED'
  /** Rejected. */
  | 'REJECTED';

/** A deadline that runs for a case. It is a target where the sources set no figure, and then never a breach of law. */
export type Clock = {
  /** Which duty it measures. */
  readonly kind?: Maybe<IncidentClockKind>;
  /** Whether it runs, was kept, was broken or was called off, at the moment of the question. */
  readonly state?: Maybe<ClockState>;
  /** The event from which time is counted. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The level whose length applies. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** When counting began. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last instant that is in time. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the duty was done. */
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the clock was called off; a breach that came before stays. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** A goal rather than a duty of law. */
  readonly isTarget?: Maybe<Scalars['Boolean']['output']>;
  /** Broken, and not merely a target. */
  readonly isLegalBreach?: Maybe<Scalars['Boolean']['output']>;
  /** Minutes late, begun minutes counting whole; 0 unless broken. */
  readonly minutesLate?: Maybe<Scalars['Int']['output']>;
  /** Why it is broken; null unless it is (G-17). */
  readonly breachCause?: Maybe<BreachCause>;
  /** The version of the law whose figure applies (G-15). */
  readonly regime?: Maybe<DeadlineRegime>;
  /** Clauses that set the deadline. */
  readonly clauses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Each rewriting, oldest first; what was due before stays on record (G-17). */
  readonly recomputations?: Maybe<ReadonlyArray<ClockRecomputation>>;
};

/** One rewriting of a clock. */
export type ClockRecomputation = {
  /** When it was rewritten. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** What made it necessary. */
  readonly cause?: Maybe<RecomputationCause>;
  /** Level before. */
  readonly fromLevel?: Maybe<Scalars['Int']['output']>;
  /** Level after. */
  readonly toLevel?: Maybe<Scalars['Int']['output']>;
  /** Start before. */
  readonly oldStartedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Start after. */
  readonly newStartedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Due instant before. */
  readonly oldDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Due instant after. */
  readonly newDueAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Duties of a case that a clock measures. */
export type IncidentClockKind =
  /** Reporting within the hour of awareness (IG-3.1-1b). */
  | 'REPORT'
  /** Entering a report online that was made by another channel (IG-3.1-2b). */
  | 'BACKFILL'
  /** Reporting anew after the level was raised (G-17). */
  | 'REREPORT'
  /** Passing the report on to the national authority (IG-3.2-3). */
  | 'RELAY'
  /** Review by the authority above (IG-3.2-2e, IG-3.2-2f). */
  | 'REVIEW'
  /** Telling the agency the result of the review; later regimes only. */
  | 'REVIEW_RESULT'
  /** Verification anew by the national authority (IG-3.3-1a). */
  | 'REVERIFY'
  /** Deciding on and sending technical support (IG-3.3-2a, IG-3.3-2b). */
  | 'SUPPORT'
  /** Control of the damage or recovery (IG-3.1-3a, IG-3.1-3b). */
  | 'RECOVERY'
  /** The defence meeting (IG-3.4-1d). */
  | 'DEFENCE_MEETING'
  /** Forming the task force (IG-3.4-1b). */
  | 'TASKFORCE'
  /** The report of investigation, handling and improvement (ER-8-0). */
  | 'INVESTIGATION'
  /** The same report after it was returned (G-29). */
  | 'INVESTIGATION_RETURNED';

/** State of a clock at the moment of the question. */
export type ClockState =
  /** Not done, and not yet late. */
  | 'RUNNING'
  /** Done in time; the due instant itself is in time. */
  | 'MET'
  /** Done late, or not done and late. */
  | 'BREACHED'
  /** Called off before it was due. */
  | 'CANCELLED';

/** Why a clock is broken. */
export type BreachCause =
  /** The duty was done late or not at all. */
  | 'LATE'
  /** Only because the level was raised: kept apart from lateness (G-17). */
  | 'LEVEL_RAISED';

/** What made a clock be rewritten. */
export type RecomputationCause =
  /** The level of the case changed. */
  | 'LEVEL_CHANGED'
  /** A stated time from which it counts was corrected. */
  | 'BASIS_CHANGED';

/** Versions of the law on deadlines. */
export type DeadlineRegime =
  /** The guidelines. */
  | 'GUIDELINES'
  /** The rules of 2019, from outside the sources. */
  | 'RULES_2019'
  /** The rules as amended in 2021, from outside the sources. */
  | 'RULES_2021'
  /** The rules of 2026, from outside the sources. */
  | 'RULES_2026';



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
  Incident: Incident;
  Agency: Agency;
  OutsourcingContract: OutsourcingContract;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  OutsourcingContract:
    ( { __typename: 'OutsourcingContract' }
    & GraphQLRecursivePick<FederationTypes['OutsourcingContract'], {"id":true}> );
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
  Incident: ResolverTypeWrapper<(Seen & { readonly [Column in 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'agencyId' | 'authors' | 'awareAt' | 'businessImpact' | 'capacityAssessment' | 'closedAt' | 'contractId' | 'crossImpactAssessment' | 'description' | 'doubtedCriteria' | 'effectiveLevel' | 'handlingState' | 'id' | 'incidentKind' | 'isExercise' | 'isGovernment' | 'isMajor' | 'leakedData' | 'levelKnown' | 'levelProvisional' | 'matchedCriteria' | 'nextDueAt' | 'occurredAt' | 'outageHours' | 'proposedCriteria' | 'raiseUndecided' | 'reference' | 'reportedAt' | 'reportedByNo' | 'reportedByRole' | 'reportedLevel' | 'state' | 'storedVerificationState' | 'supportNeeded' | 'tampering' | 'verificationState' | 'version' | 'wasMajor']: any })>;
  CrossImpact: ResolverTypeWrapper<Made>;
  Transition: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'id' | 'machine' | 'reason' | 'role' | 'step' | 'toState']: any })>;
  TimeCorrection: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'field' | 'id' | 'newValue' | 'oldValue' | 'reason']: any })>;
  IncidentRegion: IncidentRegion;
  StatedTimeField: StatedTimeField;
  IncidentState: IncidentState;
  IncidentVerificationState: IncidentVerificationState;
  IncidentHandlingState: IncidentHandlingState;
  IncidentKind: IncidentKind;
  LeakedData: LeakedData;
  Tampering: Tampering;
  LevelCriterion: LevelCriterion;
  Agency: ResolverTypeWrapper<Made>;
  OutsourcingContract: ResolverTypeWrapper<Made>;
  InformationSystem: ResolverTypeWrapper<(Seen & { readonly [Column in 'id']: any })>;
  IncidentConnection: ResolverTypeWrapper<Connection>;
  IncidentEdge: ResolverTypeWrapper<Made>;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  CrossImpactInput: CrossImpactInput;
  ReportIncidentInput: ReportIncidentInput;
  AmendReportInput: AmendReportInput;
  ReviewRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'at' | 'authorityId' | 'crossImpactAssessment' | 'id' | 'levelOpinion' | 'opinionOnly' | 'reason' | 'role' | 'selfReview' | 'verdict']: any })>;
  ReviewVerdict: ReviewVerdict;
  ReviewIncidentInput: ReviewIncidentInput;
  LevelChange: ResolverTypeWrapper<(Seen & { readonly [Column in 'decidedAt' | 'fromLevel' | 'id' | 'proposedAt' | 'reason' | 'role' | 'state' | 'toLevel']: any })>;
  LevelChangeState: LevelChangeState;
  Clock: ResolverTypeWrapper<(Seen & { readonly [Column in 'basis' | 'cancelledAt' | 'dueAt' | 'id' | 'incidentId' | 'isTarget' | 'keptBreachCause' | 'kind' | 'legalBasis' | 'level' | 'regime' | 'startedAt' | 'stoppedAt']: any })>;
  ClockRecomputation: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'cause' | 'clockId' | 'fromLevel' | 'id' | 'newDueAt' | 'newStartedAt' | 'oldDueAt' | 'oldStartedAt' | 'toLevel']: any })>;
  IncidentClockKind: IncidentClockKind;
  ClockState: ClockState;
  BreachCause: BreachCause;
  RecomputationCause: RecomputationCause;
  DeadlineRegime: DeadlineRegime;
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
  Incident: (Seen & { readonly [Column in 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'agencyId' | 'authors' | 'awareAt' | 'businessImpact' | 'capacityAssessment' | 'closedAt' | 'contractId' | 'crossImpactAssessment' | 'description' | 'doubtedCriteria' | 'effectiveLevel' | 'handlingState' | 'id' | 'incidentKind' | 'isExercise' | 'isGovernment' | 'isMajor' | 'leakedData' | 'levelKnown' | 'levelProvisional' | 'matchedCriteria' | 'nextDueAt' | 'occurredAt' | 'outageHours' | 'proposedCriteria' | 'raiseUndecided' | 'reference' | 'reportedAt' | 'reportedByNo' | 'reportedByRole' | 'reportedLevel' | 'state' | 'storedVerificationState' | 'supportNeeded' | 'tampering' | 'verificationState' | 'version' | 'wasMajor']: any });
  CrossImpact: Made;
  Transition: (Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'id' | 'machine' | 'reason' | 'role' | 'step' | 'toState']: any });
  TimeCorrection: (Seen & { readonly [Column in 'at' | 'field' | 'id' | 'newValue' | 'oldValue' | 'reason']: any });
  Agency: Made;
  OutsourcingContract: Made;
  InformationSystem: (Seen & { readonly [Column in 'id']: any });
  IncidentConnection: Connection;
  IncidentEdge: Made;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  CrossImpactInput: CrossImpactInput;
  ReportIncidentInput: ReportIncidentInput;
  AmendReportInput: AmendReportInput;
  ReviewRecord: (Seen & { readonly [Column in 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'at' | 'authorityId' | 'crossImpactAssessment' | 'id' | 'levelOpinion' | 'opinionOnly' | 'reason' | 'role' | 'selfReview' | 'verdict']: any });
  ReviewIncidentInput: ReviewIncidentInput;
  LevelChange: (Seen & { readonly [Column in 'decidedAt' | 'fromLevel' | 'id' | 'proposedAt' | 'reason' | 'role' | 'state' | 'toLevel']: any });
  Clock: (Seen & { readonly [Column in 'basis' | 'cancelledAt' | 'dueAt' | 'id' | 'incidentId' | 'isTarget' | 'keptBreachCause' | 'kind' | 'legalBasis' | 'level' | 'regime' | 'startedAt' | 'stoppedAt']: any });
  ClockRecomputation: (Seen & { readonly [Column in 'at' | 'cause' | 'clockId' | 'fromLevel' | 'id' | 'newDueAt' | 'newStartedAt' | 'oldDueAt' | 'oldStartedAt' | 'toLevel']: any });
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
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  isExercise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reportedLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levelProvisional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMajor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IncidentState']>, ParentType, ContextType>;
  verificationState?: Resolver<Maybe<ResolversTypes['IncidentVerificationState']>, ParentType, ContextType>;
  handlingState?: Resolver<Maybe<ResolversTypes['IncidentHandlingState']>, ParentType, ContextType>;
  awareAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incidentKind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  affectedSystems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationSystem']>>, ParentType, ContextType>;
  businessImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crossImpact?: Resolver<Maybe<ResolversTypes['CrossImpact']>, ParentType, ContextType>;
  capacityAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  leakedData?: Resolver<Maybe<ResolversTypes['LeakedData']>, ParentType, ContextType>;
  tampering?: Resolver<Maybe<ResolversTypes['Tampering']>, ParentType, ContextType>;
  outageHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supportNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  matchedCriteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelCriterion']>>, ParentType, ContextType>;
  proposedCriteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelCriterion']>>, ParentType, ContextType>;
  doubtedCriteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelCriterion']>>, ParentType, ContextType>;
  transitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transition']>>, ParentType, ContextType>;
  timeCorrections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimeCorrection']>>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewRecord']>>, ParentType, ContextType>;
  levelChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelChange']>>, ParentType, ContextType>;
  clocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clock']>>, ParentType, ContextType>;
};

export type CrossImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossImpact'] = ResolversParentTypes['CrossImpact']> = {
  affectsOtherAgencies?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  affectsVitalFacilities?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  machine?: Resolver<Maybe<ResolversTypes['IncidentRegion']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimeCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeCorrection'] = ResolversParentTypes['TimeCorrection']> = {
  field?: Resolver<Maybe<ResolversTypes['StatedTimeField']>, ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<AgencyIncidentsArgs>>;
};

export type OutsourcingContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsourcingContract'] = ResolversParentTypes['OutsourcingContract'], FederationReferenceType extends FederationReferenceTypes['OutsourcingContract'] = FederationReferenceTypes['OutsourcingContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutsourcingContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<OutsourcingContractIncidentsArgs>>;
};

export type InformationSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystem'] = ResolversParentTypes['InformationSystem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type ReviewRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewRecord'] = ResolversParentTypes['ReviewRecord']> = {
  verdict?: Resolver<Maybe<ResolversTypes['ReviewVerdict']>, ParentType, ContextType>;
  levelOpinion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  crossImpact?: Resolver<Maybe<ResolversTypes['CrossImpact']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinionOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selfReview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LevelChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelChange'] = ResolversParentTypes['LevelChange']> = {
  fromLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LevelChangeState']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  kind?: Resolver<Maybe<ResolversTypes['IncidentClockKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ClockState']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLegalBreach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutesLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breachCause?: Resolver<Maybe<ResolversTypes['BreachCause']>, ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['DeadlineRegime']>, ParentType, ContextType>;
  clauses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recomputations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClockRecomputation']>>, ParentType, ContextType>;
};

export type ClockRecomputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockRecomputation'] = ResolversParentTypes['ClockRecomputation']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['RecomputationCause']>, ParentType, ContextType>;
  fromLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oldStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  oldDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  CrossImpact?: CrossImpactResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  TimeCorrection?: TimeCorrectionResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  OutsourcingContract?: OutsourcingContractResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  ReviewRecord?: ReviewRecordResolvers<ContextType>;
  LevelChange?: LevelChangeResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockRecomputation?: ClockRecomputationResolvers<ContextType>;
};
