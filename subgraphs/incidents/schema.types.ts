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
  readonly incident?: Maybe<Incident>;
  readonly incidents?: Maybe<IncidentConnection>;
  readonly dueSoon?: Maybe<DutyConnection>;
  readonly overdue?: Maybe<DutyConnection>;
  readonly incidentChange?: Maybe<IncidentChange>;
  readonly lateralNotice?: Maybe<LateralNotice>;
  readonly lateralNotices?: Maybe<LateralNoticeConnection>;
  readonly observation?: Maybe<Observation>;
  readonly observations?: Maybe<ObservationConnection>;
  readonly investigationReport?: Maybe<InvestigationReport>;
  readonly investigationReports?: Maybe<InvestigationReportConnection>;
  readonly commendation?: Maybe<Commendation>;
  readonly commendations?: Maybe<CommendationConnection>;
  readonly disciplineRecommendation?: Maybe<DisciplineRecommendation>;
  readonly disciplineRecommendations?: Maybe<DisciplineRecommendationConnection>;
  readonly mitigationRecommendation?: Maybe<MitigationRecommendation>;
  readonly mitigationRecommendations?: Maybe<MitigationRecommendationConnection>;
  readonly contractorFinding?: Maybe<ContractorFinding>;
  readonly contractorFindings?: Maybe<ContractorFindingConnection>;
  readonly publishedAnnouncement?: Maybe<PublishedAnnouncement>;
  readonly publishedAnnouncements?: Maybe<PublishedAnnouncementConnection>;
  readonly publicAnnouncement?: Maybe<PublicAnnouncement>;
  readonly publicAnnouncements?: Maybe<PublicAnnouncementConnection>;
  readonly partyConsent?: Maybe<PartyConsent>;
  readonly partyConsents?: Maybe<PartyConsentConnection>;
  readonly incidentFigures?: Maybe<IncidentFigures>;
  readonly incidentFiguresPage?: Maybe<FiguresPage>;
  readonly export?: Maybe<Export>;
  readonly exports?: Maybe<ExportConnection>;
  readonly publishedStatistic?: Maybe<PublishedStatistic>;
  readonly publishedStatistics?: Maybe<PublishedStatisticConnection>;
  readonly statisticEdition?: Maybe<StatisticEdition>;
  readonly statisticEditions?: Maybe<StatisticEditionConnection>;
  readonly supportRequest?: Maybe<SupportRequest>;
  readonly supportRequests?: Maybe<SupportRequestConnection>;
  readonly emergencyAccess?: Maybe<EmergencyAccess>;
  readonly emergencyAccesses?: Maybe<EmergencyAccessConnection>;
  readonly incidentGroup?: Maybe<IncidentGroup>;
  readonly incidentGroups?: Maybe<IncidentGroupConnection>;
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


export type QueryDueSoonArgs = {
  withinHours?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOverdueArgs = {
  legalOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIncidentChangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLateralNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLateralNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
};


export type QueryInvestigationReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvestigationReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestigationReportFilter>;
};


export type QueryCommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeritFilter>;
};


export type QueryDisciplineRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisciplineRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeritFilter>;
};


export type QueryMitigationRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMitigationRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeritFilter>;
};


export type QueryContractorFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractorFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeritFilter>;
};


export type QueryPublishedAnnouncementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedAnnouncementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublishedAnnouncementFilter>;
  orderBy?: InputMaybe<PublishedAnnouncementOrder>;
};


export type QueryPublicAnnouncementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicAnnouncementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicAnnouncementFilter>;
  orderBy?: InputMaybe<PublicAnnouncementOrder>;
};


export type QueryPartyConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyConsentFilter>;
  orderBy?: InputMaybe<PartyConsentOrder>;
};


export type QueryIncidentFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  groupBy?: ReadonlyArray<FigureGroup>;
};


export type QueryIncidentFiguresPageArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  groupBy?: ReadonlyArray<FigureGroup>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ExportOrder>;
};


export type QueryPublishedStatisticArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedStatisticsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublishedStatisticFilter>;
  orderBy?: InputMaybe<PublishedStatisticOrder>;
};


export type QueryStatisticEditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatisticEditionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatisticEditionFilter>;
  orderBy?: InputMaybe<StatisticEditionOrder>;
};


export type QuerySupportRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportRequestFilter>;
};


export type QueryEmergencyAccessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyAccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyAccessFilter>;
  orderBy?: InputMaybe<EmergencyAccessOrder>;
};


export type QueryIncidentGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentGroupFilter>;
};

export type Incident = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly isExercise?: Maybe<Scalars['Boolean']['output']>;
  readonly reportedLevel?: Maybe<Scalars['Int']['output']>;
  readonly effectiveLevel?: Maybe<Scalars['Int']['output']>;
  readonly levelProvisional?: Maybe<Scalars['Boolean']['output']>;
  readonly isMajor?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<IncidentState>;
  readonly verificationState?: Maybe<IncidentVerificationState>;
  readonly handlingState?: Maybe<IncidentHandlingState>;
  readonly awareAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reportedByRole?: Maybe<Scalars['String']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly incidentKind?: Maybe<IncidentKind>;
  readonly affectedSystems?: Maybe<ReadonlyArray<InformationSystem>>;
  readonly businessImpact?: Maybe<Scalars['String']['output']>;
  readonly crossImpact?: Maybe<CrossImpact>;
  readonly capacityAssessment?: Maybe<Scalars['String']['output']>;
  readonly contract?: Maybe<OutsourcingContract>;
  readonly leakedData?: Maybe<LeakedData>;
  readonly tampering?: Maybe<Tampering>;
  readonly outageHours?: Maybe<Scalars['Int']['output']>;
  readonly supportNeeded?: Maybe<Scalars['Boolean']['output']>;
  readonly matchedCriteria?: Maybe<ReadonlyArray<LevelCriterion>>;
  readonly proposedCriteria?: Maybe<ReadonlyArray<LevelCriterion>>;
  readonly doubtedCriteria?: Maybe<ReadonlyArray<LevelCriterion>>;
  readonly transitions?: Maybe<ReadonlyArray<Transition>>;
  readonly timeCorrections?: Maybe<ReadonlyArray<TimeCorrection>>;
  readonly reportChannel?: Maybe<ReportChannel>;
  readonly backfilledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly offlineRecords?: Maybe<ReadonlyArray<OfflineRecord>>;
  readonly exerciseBy?: Maybe<Agency>;
  readonly foundIn?: Maybe<Incident>;
  readonly foundInIt?: Maybe<IncidentConnection>;
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviews?: Maybe<ReadonlyArray<ReviewRecord>>;
  readonly reverification?: Maybe<ReverificationRecord>;
  readonly levelChanges?: Maybe<ReadonlyArray<LevelChange>>;
  readonly clocks?: Maybe<ReadonlyArray<Clock>>;
  readonly lateralNotices?: Maybe<LateralNoticeConnection>;
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly damageControls?: Maybe<ReadonlyArray<DamageControl>>;
  readonly recoveries?: Maybe<ReadonlyArray<RecoveryRecord>>;
  readonly closures?: Maybe<ReadonlyArray<IncidentClosure>>;
  readonly withdrawals?: Maybe<ReadonlyArray<IncidentWithdrawal>>;
  readonly responseReviews?: Maybe<ReadonlyArray<ResponseReview>>;
  readonly responseLog?: Maybe<ResponseLogEntryConnection>;
  readonly criminalSuspected?: Maybe<Scalars['Boolean']['output']>;
  readonly evidence?: Maybe<EvidenceItemConnection>;
  readonly investigationReport?: Maybe<InvestigationReport>;
  readonly commendations?: Maybe<CommendationConnection>;
  readonly disciplineRecommendations?: Maybe<DisciplineRecommendationConnection>;
  readonly mitigationRecommendations?: Maybe<MitigationRecommendationConnection>;
  readonly contractorFindings?: Maybe<ContractorFindingConnection>;
  readonly announcements?: Maybe<PublicAnnouncementConnection>;
  readonly supportRequests?: Maybe<SupportRequestConnection>;
  readonly convenerInformedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly nationalSecurityAssessments?: Maybe<NationalSecurityAssessmentConnection>;
  readonly taskForces?: Maybe<TaskForceConnection>;
  readonly defenceMeetings?: Maybe<DefenceMeetingConnection>;
  readonly improvementNotices?: Maybe<ImprovementNoticeConnection>;
  readonly emergencyAccesses?: Maybe<EmergencyAccessConnection>;
  readonly group?: Maybe<IncidentGroup>;
  readonly groupedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly disasterLiaisons?: Maybe<DisasterLiaisonConnection>;
  readonly briefingSummary?: Maybe<Scalars['String']['output']>;
  readonly facilityImpact?: Maybe<Scalars['String']['output']>;
  readonly contractPart?: Maybe<Scalars['String']['output']>;
  readonly excerpts?: Maybe<ReadonlyArray<CaseExcerpt>>;
  readonly archives?: Maybe<ReadonlyArray<CaseArchive>>;
  readonly vendorNotices?: Maybe<ReadonlyArray<VendorNotice>>;
};


export type IncidentFoundInItArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};


export type IncidentLateralNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentResponseLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponseLogFilter>;
};


export type IncidentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentCommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentDisciplineRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentMitigationRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentContractorFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentAnnouncementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicAnnouncementFilter>;
  orderBy?: InputMaybe<PublicAnnouncementOrder>;
};


export type IncidentSupportRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportRequestFilter>;
};


export type IncidentNationalSecurityAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentTaskForcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentDefenceMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentImprovementNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentEmergencyAccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentDisasterLiaisonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type CrossImpact = {
  readonly affectsOtherAgencies?: Maybe<Scalars['Boolean']['output']>;
  readonly affectsVitalFacilities?: Maybe<Scalars['Boolean']['output']>;
  readonly assessment?: Maybe<Scalars['String']['output']>;
};

export type Transition = {
  readonly machine?: Maybe<IncidentRegion>;
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly fromState?: Maybe<Scalars['String']['output']>;
  readonly toState?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
};

export type TimeCorrection = {
  readonly field?: Maybe<StatedTimeField>;
  readonly oldValue?: Maybe<Scalars['DateTime']['output']>;
  readonly newValue?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type IncidentRegion =
  | 'INCIDENT_VERIFICATION'
  | 'INCIDENT_HANDLING';

export type StatedTimeField =
  | 'OCCURRED_AT'
  | 'AWARE_AT';

export type IncidentState =
  | 'UNREPORTED'
  | 'REPORTED'
  | 'REPORTED_OFFLINE'
  | 'RETURNED'
  | 'REVIEW_OVERDUE'
  | 'REVIEWED'
  | 'REVERIFIED'
  | 'DAMAGE_CONTROLLED'
  | 'RECOVERED'
  | 'CLOSED'
  | 'ARCHIVED'
  | 'WITHDRAWN';

export type IncidentVerificationState =
  | 'UNREPORTED'
  | 'REPORTED'
  | 'REPORTED_OFFLINE'
  | 'RETURNED'
  | 'REVIEW_OVERDUE'
  | 'REVIEWED'
  | 'REVERIFIED'
  | 'WITHDRAWN';

export type IncidentHandlingState =
  | 'RESPONDING'
  | 'DAMAGE_CONTROLLED'
  | 'RECOVERED'
  | 'CLOSED'
  | 'ARCHIVED'
  | 'WITHDRAWN';

export type IncidentKind =
  | 'DESTRUCTION'
  | 'MISUSE'
  | 'OTHER';

export type LeakedData =
  | 'STATE_SECRET'
  | 'CLASSIFIED'
  | 'SENSITIVE'
  | 'SENSITIVE_PERSONAL'
  | 'PERSONAL'
  | 'OTHER';

export type Tampering =
  | 'SLIGHT'
  | 'SERIOUS';

export type LevelCriterion =
  | 'L4_STATE_SECRET_LEAK'
  | 'L4_CI_TAMPER'
  | 'L4_CI_OUTAGE_BEYOND'
  | 'L3_CLASSIFIED_OR_SENSITIVE_LEAK'
  | 'L3_CORE_TAMPER_SERIOUS'
  | 'L3_CORE_OUTAGE_BEYOND'
  | 'L2_CORE_DATA_LEAK'
  | 'L2_CORE_TAMPER_SLIGHT'
  | 'L2_CORE_OUTAGE_WITHIN'
  | 'L1_NONCORE_LEAK'
  | 'L1_NONCORE_TAMPER'
  | 'L1_NONCORE_OUTAGE';

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly incidents?: Maybe<IncidentConnection>;
  readonly observations?: Maybe<ObservationConnection>;
  readonly journalOfIncidents?: Maybe<JournalEntryConnection>;
};


export type AgencyIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};


export type AgencyObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
};


export type AgencyJournalOfIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  orderBy?: InputMaybe<JournalOrder>;
};

export type OutsourcingContract = {
  readonly id: Scalars['ID']['output'];
  readonly incidents?: Maybe<IncidentConnection>;
};


export type OutsourcingContractIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};

export type Vendor = {
  readonly id: Scalars['ID']['output'];
  readonly incidents?: Maybe<IncidentConnection>;
};


export type VendorIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};

export type InformationSystem = {
  readonly id: Scalars['ID']['output'];
};

export type IncidentConnection = {
  readonly nodes: ReadonlyArray<Incident>;
  readonly edges: ReadonlyArray<IncidentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IncidentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Incident;
};

export type IncidentFilter = {
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly state?: InputMaybe<IncidentState>;
  readonly verificationState?: InputMaybe<IncidentVerificationState>;
  readonly handlingState?: InputMaybe<IncidentHandlingState>;
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly levelAtLeast?: InputMaybe<Scalars['Int']['input']>;
  readonly levelAtMost?: InputMaybe<Scalars['Int']['input']>;
  readonly major?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reportedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reportedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly affectedSystem?: InputMaybe<Scalars['ID']['input']>;
  readonly exercise?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IncidentOrder = {
  readonly field: IncidentOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type IncidentOrderField =
  | 'REPORTED_AT'
  | 'AWARE_AT'
  | 'LEVEL'
  | 'NEXT_DUE_AT';

export type CrossImpactInput = {
  readonly affectsOtherAgencies: Scalars['Boolean']['input'];
  readonly affectsVitalFacilities: Scalars['Boolean']['input'];
  readonly assessment?: InputMaybe<Scalars['String']['input']>;
};

export type ReportIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agency: Scalars['ID']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly awareAt: Scalars['DateTime']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentKind: IncidentKind;
  readonly description: Scalars['String']['input'];
  readonly matchedCriteria: ReadonlyArray<LevelCriterion>;
  readonly affectedSystems: ReadonlyArray<Scalars['ID']['input']>;
  readonly leakedData?: InputMaybe<LeakedData>;
  readonly tampering?: InputMaybe<Tampering>;
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  readonly crossImpact: CrossImpactInput;
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly supportNeeded: Scalars['Boolean']['input'];
  readonly contract?: InputMaybe<Scalars['ID']['input']>;
  readonly exerciseBy?: InputMaybe<Scalars['ID']['input']>;
  readonly observation?: InputMaybe<Scalars['ID']['input']>;
  readonly vendorNotice?: InputMaybe<Scalars['ID']['input']>;
  readonly awareLaterReason?: InputMaybe<Scalars['String']['input']>;
};

export type AmendReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly awareAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentKind?: InputMaybe<IncidentKind>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly matchedCriteria?: InputMaybe<ReadonlyArray<LevelCriterion>>;
  readonly affectedSystems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly leakedData?: InputMaybe<LeakedData>;
  readonly tampering?: InputMaybe<Tampering>;
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  readonly crossImpact?: InputMaybe<CrossImpactInput>;
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly vendorNotice?: InputMaybe<Scalars['ID']['input']>;
  readonly awareLaterReason?: InputMaybe<Scalars['String']['input']>;
};

export type OfflineRecord = {
  readonly channel?: Maybe<OfflineChannel>;
  readonly outageReason?: Maybe<Scalars['String']['output']>;
  readonly calledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly isNote?: Maybe<Scalars['Boolean']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type OfflineChannel =
  | 'PHONE'
  | 'FAX'
  | 'EMAIL';

export type ReportChannel =
  | 'ONLINE'
  | 'PHONE'
  | 'FAX'
  | 'EMAIL';

export type CalledReportInput = {
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly awareAt: Scalars['DateTime']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentKind: IncidentKind;
  readonly description: Scalars['String']['input'];
  readonly matchedCriteria: ReadonlyArray<LevelCriterion>;
  readonly leakedData?: InputMaybe<LeakedData>;
  readonly tampering?: InputMaybe<Tampering>;
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  readonly crossImpact: CrossImpactInput;
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly supportNeeded: Scalars['Boolean']['input'];
};

export type RecordOfflineReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agency: Scalars['ID']['input'];
  readonly channel: OfflineChannel;
  readonly outageReason: Scalars['String']['input'];
  readonly calledAt: Scalars['DateTime']['input'];
  readonly report?: InputMaybe<CalledReportInput>;
  readonly incident?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type BackfillReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly connectivityRestoredAt: Scalars['DateTime']['input'];
  readonly incidentKind: IncidentKind;
  readonly description: Scalars['String']['input'];
  readonly matchedCriteria: ReadonlyArray<LevelCriterion>;
  readonly affectedSystems: ReadonlyArray<Scalars['ID']['input']>;
  readonly leakedData?: InputMaybe<LeakedData>;
  readonly tampering?: InputMaybe<Tampering>;
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  readonly crossImpact: CrossImpactInput;
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly supportNeeded: Scalars['Boolean']['input'];
  readonly contract?: InputMaybe<Scalars['ID']['input']>;
};

export type PromoteToRealInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly awareAt: Scalars['DateTime']['input'];
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly incidentKind: IncidentKind;
  readonly description: Scalars['String']['input'];
  readonly matchedCriteria: ReadonlyArray<LevelCriterion>;
  readonly affectedSystems: ReadonlyArray<Scalars['ID']['input']>;
  readonly leakedData?: InputMaybe<LeakedData>;
  readonly tampering?: InputMaybe<Tampering>;
  readonly outageHours?: InputMaybe<Scalars['Int']['input']>;
  readonly businessImpact?: InputMaybe<Scalars['String']['input']>;
  readonly crossImpact: CrossImpactInput;
  readonly capacityAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly supportNeeded: Scalars['Boolean']['input'];
  readonly contract?: InputMaybe<Scalars['ID']['input']>;
};

export type ReviewRecord = {
  readonly verdict?: Maybe<ReviewVerdict>;
  readonly levelOpinion?: Maybe<Scalars['Int']['output']>;
  readonly crossImpact?: Maybe<CrossImpact>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly opinionOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly selfReview?: Maybe<Scalars['Boolean']['output']>;
};

export type ReviewVerdict =
  | 'AGREE'
  | 'CHANGE_LEVEL'
  | 'RETURN';

export type ReverificationRecord = {
  readonly verdict?: Maybe<ReverificationVerdict>;
  readonly levelOpinion?: Maybe<Scalars['Int']['output']>;
  readonly bypassedReview?: Maybe<Scalars['Boolean']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type ReverificationVerdict =
  | 'AGREE'
  | 'CHANGE_LEVEL';

export type ReviewIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly verdict: ReviewVerdict;
  readonly levelOpinion?: InputMaybe<Scalars['Int']['input']>;
  readonly crossImpact?: InputMaybe<CrossImpactInput>;
  readonly reason: Scalars['String']['input'];
};

export type ReverifyIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly verdict: ReverificationVerdict;
  readonly levelOpinion: Scalars['Int']['input'];
  readonly bypassReview?: InputMaybe<Scalars['Boolean']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type AcknowledgeIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
};

export type LevelChange = {
  readonly fromLevel?: Maybe<Scalars['Int']['output']>;
  readonly toLevel?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<LevelChangeState>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly proposedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly opinions?: Maybe<ReadonlyArray<LevelChangeOpinion>>;
};

export type LevelChangeOpinion = {
  readonly body?: Maybe<LevelDecider>;
  readonly verdict?: Maybe<LevelVerdict>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type LevelDecider =
  | 'REVIEWING_AUTHORITY'
  | 'NATIONAL_AUTHORITY'
  | 'NSC_OFFICE'
  | 'COUNCIL_CONVENER';

export type LevelVerdict =
  | 'APPLY'
  | 'REJECT';

export type LevelChangeState =
  | 'PROPOSED'
  | 'AWAIT_REVIEWER'
  | 'AWAIT_NATIONAL_AND_NSC'
  | 'CONVENER_DECIDES'
  | 'APPLIED'
  | 'REJECTED';

export type ProposeLevelChangeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly level: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DecideLevelChangeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly verdict: LevelVerdict;
  readonly reason: Scalars['String']['input'];
};

export type Clock = {
  readonly kind?: Maybe<IncidentClockKind>;
  readonly state?: Maybe<ClockState>;
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isTarget?: Maybe<Scalars['Boolean']['output']>;
  readonly isLegalBreach?: Maybe<Scalars['Boolean']['output']>;
  readonly minutesLate?: Maybe<Scalars['Int']['output']>;
  readonly breachCause?: Maybe<BreachCause>;
  readonly regime?: Maybe<DeadlineRegime>;
  readonly clauses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly recomputations?: Maybe<ReadonlyArray<ClockRecomputation>>;
};

export type ClockRecomputation = {
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly cause?: Maybe<RecomputationCause>;
  readonly fromLevel?: Maybe<Scalars['Int']['output']>;
  readonly toLevel?: Maybe<Scalars['Int']['output']>;
  readonly oldStartedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly newStartedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly oldDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly newDueAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IncidentClockKind =
  | 'REPORT'
  | 'BACKFILL'
  | 'REREPORT'
  | 'RELAY'
  | 'REVIEW'
  | 'REVIEW_RESULT'
  | 'REVERIFY'
  | 'SUPPORT'
  | 'RECOVERY'
  | 'DEFENCE_MEETING'
  | 'TASKFORCE'
  | 'INVESTIGATION'
  | 'INVESTIGATION_RETURNED';

export type ClockState =
  | 'RUNNING'
  | 'MET'
  | 'BREACHED'
  | 'CANCELLED';

export type BreachCause =
  | 'LATE'
  | 'LEVEL_RAISED';

export type RecomputationCause =
  | 'LEVEL_CHANGED'
  | 'BASIS_CHANGED';

export type DeadlineRegime =
  | 'GUIDELINES'
  | 'RULES_2019'
  | 'RULES_2021'
  | 'RULES_2026';

export type DutyConnection = {
  readonly nodes: ReadonlyArray<Duty>;
  readonly edges: ReadonlyArray<DutyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DutyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Duty;
};

export type Duty = {
  readonly incident?: Maybe<Incident>;
  readonly clock?: Maybe<Clock>;
};

export type IncidentChange = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly cursor?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<IncidentChangeKind>;
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly clock?: Maybe<IncidentClockKind>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly incident?: Maybe<Incident>;
};

export type IncidentChangeKind =
  | 'STEP'
  | 'OVERDUE';

export type Subscription = {
  readonly incidentChanged?: Maybe<IncidentChange>;
};


export type SubscriptionIncidentChangedArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LateralNotice = {
  readonly id: Scalars['ID']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly advisedAction?: Maybe<Scalars['String']['output']>;
  readonly contactWindow?: Maybe<Scalars['String']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly groups?: Maybe<ReadonlyArray<ResponseGroup>>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ResponseGroup = {
  readonly id: Scalars['ID']['output'];
};

export type LateralNoticeConnection = {
  readonly nodes: ReadonlyArray<LateralNotice>;
  readonly edges: ReadonlyArray<LateralNoticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LateralNoticeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LateralNotice;
};

export type SendLateralNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  readonly sector: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly advisedAction: Scalars['String']['input'];
  readonly contactWindow: Scalars['String']['input'];
};

export type DamageControl = {
  readonly controlledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly how?: Maybe<Scalars['String']['output']>;
  readonly lateReason?: Maybe<Scalars['String']['output']>;
  readonly cause?: Maybe<AssessedPoint>;
  readonly level?: Maybe<AssessedPoint>;
  readonly scope?: Maybe<AssessedPoint>;
  readonly loss?: Maybe<AssessedPoint>;
  readonly supportNeed?: Maybe<AssessedPoint>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly declaredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AssessedPoint = {
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type RecoveryRecord = {
  readonly recoveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly steps?: Maybe<ReadonlyArray<RecoveryStep>>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly lateReason?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly declaredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RecoveryStep = {
  readonly step?: Maybe<RecoveryStepKind>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RecoveryStepKind =
  | 'ENVIRONMENT_REBUILD'
  | 'SYSTEM_RESTORE'
  | 'SCAN'
  | 'SAFE_BACKUP'
  | 'DATA_RESTORE';

export type IncidentClosure = {
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly handlingMethod?: Maybe<Scalars['String']['output']>;
  readonly residualPlan?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IncidentWithdrawal = {
  readonly ground?: Maybe<WithdrawalGround>;
  readonly duplicateOf?: Maybe<Incident>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly proposedByRole?: Maybe<Scalars['String']['output']>;
  readonly proposedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<WithdrawalState>;
  readonly decidedByRole?: Maybe<Scalars['String']['output']>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type WithdrawalGround =
  | 'FALSE_ALARM'
  | 'DUPLICATE';

export type WithdrawalState =
  | 'PROPOSED'
  | 'AGREED'
  | 'REFUSED';

export type ResponseReview = {
  readonly manpower?: Maybe<ManpowerReview>;
  readonly procedure?: Maybe<ProcedureReview>;
  readonly handling?: Maybe<MeasuresReview>;
  readonly other?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ManpowerReview = {
  readonly sufficient?: Maybe<Scalars['Boolean']['output']>;
  readonly suitable?: Maybe<Scalars['Boolean']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type ProcedureReview = {
  readonly familiar?: Maybe<Scalars['Boolean']['output']>;
  readonly suitable?: Maybe<Scalars['Boolean']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type MeasuresReview = {
  readonly suitable?: Maybe<Scalars['Boolean']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type AssessedPointInput = {
  readonly text: Scalars['String']['input'];
  readonly at: Scalars['DateTime']['input'];
};

export type AssessmentChecklistInput = {
  readonly cause: AssessedPointInput;
  readonly level: AssessedPointInput;
  readonly scope: AssessedPointInput;
  readonly loss: AssessedPointInput;
  readonly supportNeed: AssessedPointInput;
};

export type DeclareDamageControlledInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly controlledAt: Scalars['DateTime']['input'];
  readonly how: Scalars['String']['input'];
  readonly lateReason?: InputMaybe<Scalars['String']['input']>;
  readonly checklist: AssessmentChecklistInput;
};

export type RecoveryStepInput = {
  readonly step: RecoveryStepKind;
  readonly completedAt: Scalars['DateTime']['input'];
};

export type DeclareRecoveredInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly recoveredAt: Scalars['DateTime']['input'];
  readonly steps: ReadonlyArray<RecoveryStepInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly lateReason?: InputMaybe<Scalars['String']['input']>;
};

export type CloseIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly completedAt: Scalars['DateTime']['input'];
  readonly handlingMethod: Scalars['String']['input'];
  readonly residualPlan?: InputMaybe<Scalars['String']['input']>;
};

export type ReopenIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawalAct =
  | 'PROPOSE'
  | 'AGREE'
  | 'REFUSE';

export type WithdrawIncidentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly act: WithdrawalAct;
  readonly ground?: InputMaybe<WithdrawalGround>;
  readonly duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type ManpowerReviewInput = {
  readonly sufficient: Scalars['Boolean']['input'];
  readonly suitable: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ProcedureReviewInput = {
  readonly familiar: Scalars['Boolean']['input'];
  readonly suitable: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type MeasuresReviewInput = {
  readonly suitable: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordResponseReviewInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly manpower: ManpowerReviewInput;
  readonly procedure: ProcedureReviewInput;
  readonly handling: MeasuresReviewInput;
  readonly other?: InputMaybe<Scalars['String']['input']>;
};

export type ResponseLogEntry = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<ResponseLogKind>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly counterpart?: Maybe<Scalars['String']['output']>;
  readonly backupKind?: Maybe<BackupKind>;
  readonly forBriefing?: Maybe<Scalars['Boolean']['output']>;
  readonly aboutFacilities?: Maybe<Scalars['Boolean']['output']>;
  readonly aboutEvidence?: Maybe<Scalars['Boolean']['output']>;
  readonly corrects?: Maybe<ResponseLogEntry>;
  readonly isCorrected?: Maybe<Scalars['Boolean']['output']>;
  readonly author?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ResponseLogKind =
  | 'HANDLING'
  | 'MONITORING'
  | 'INVESTIGATION'
  | 'DAMAGE_CONTROL'
  | 'RECOVERY'
  | 'BACKUP_ACTIVATION'
  | 'SOLUTION_SEARCH'
  | 'ASSISTANCE'
  | 'SUPERVISION'
  | 'LAW_ENFORCEMENT_CONTACT';

export type BackupKind =
  | 'PLAN'
  | 'REMOTE'
  | 'CENTRE';

export type ResponseLogEntryConnection = {
  readonly nodes: ReadonlyArray<ResponseLogEntry>;
  readonly edges: ReadonlyArray<ResponseLogEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ResponseLogEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ResponseLogEntry;
};

export type ResponseLogFilter = {
  readonly kind?: InputMaybe<ResponseLogKind>;
};

export type AppendResponseLogInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly kind: ResponseLogKind;
  readonly at: Scalars['DateTime']['input'];
  readonly text: Scalars['String']['input'];
  readonly counterpart?: InputMaybe<Scalars['String']['input']>;
  readonly backupKind?: InputMaybe<BackupKind>;
  readonly forBriefing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly aboutFacilities?: InputMaybe<Scalars['Boolean']['input']>;
  readonly aboutEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  readonly corrects?: InputMaybe<Scalars['ID']['input']>;
};

export type EvidenceItem = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly kind?: Maybe<EvidenceKind>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly storageRef?: Maybe<Scalars['String']['output']>;
  readonly custodianPost?: Maybe<Scalars['String']['output']>;
  readonly collectedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly legalHold?: Maybe<Scalars['Boolean']['output']>;
  readonly registeredByRole?: Maybe<Scalars['String']['output']>;
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly transfers?: Maybe<ReadonlyArray<EvidenceTransfer>>;
  readonly holdReleases?: Maybe<ReadonlyArray<HoldRelease>>;
};

export type HoldRelease = {
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly askedByRole?: Maybe<Scalars['String']['output']>;
  readonly askedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<HoldReleaseState>;
  readonly decidedByRole?: Maybe<Scalars['String']['output']>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HoldReleaseState =
  | 'ASKED'
  | 'RELEASED'
  | 'REFUSED';

export type EvidenceKind =
  | 'SYSTEM_LOG'
  | 'NETWORK_CAPTURE'
  | 'DISK_IMAGE'
  | 'MEMORY_IMAGE'
  | 'MALWARE_SAMPLE'
  | 'DEVICE'
  | 'DOCUMENT'
  | 'OTHER';

export type EvidenceTransfer = {
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly officer?: Maybe<Scalars['String']['output']>;
  readonly receiptNo?: Maybe<Scalars['String']['output']>;
  readonly transferredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly fromPost?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type EvidenceItemConnection = {
  readonly nodes: ReadonlyArray<EvidenceItem>;
  readonly edges: ReadonlyArray<EvidenceItemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EvidenceItem;
};

export type RegisterEvidenceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly kind: EvidenceKind;
  readonly description: Scalars['String']['input'];
  readonly sha256: Scalars['String']['input'];
  readonly custodianPost: Scalars['String']['input'];
  readonly storageRef: Scalars['String']['input'];
  readonly collectedAt: Scalars['DateTime']['input'];
  readonly legalHold?: InputMaybe<Scalars['Boolean']['input']>;
  readonly criminalSuspected?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TransferEvidenceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly evidence: Scalars['ID']['input'];
  readonly body: Scalars['String']['input'];
  readonly officer: Scalars['String']['input'];
  readonly receiptNo: Scalars['String']['input'];
  readonly transferredAt: Scalars['DateTime']['input'];
};

export type AskHoldReleaseInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly evidence: Scalars['ID']['input'];
  readonly body: Scalars['String']['input'];
  readonly document: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type HoldReleaseDecision =
  | 'RELEASE'
  | 'REFUSE';

export type DecideHoldReleaseInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly evidence: Scalars['ID']['input'];
  readonly decision: HoldReleaseDecision;
  readonly reason: Scalars['String']['input'];
};

export type Observation = {
  readonly id: Scalars['ID']['output'];
  readonly agency?: Maybe<Agency>;
  readonly state?: Maybe<ObservationState>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly raisedByRole?: Maybe<Scalars['String']['output']>;
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly incident?: Maybe<Incident>;
};

export type ObservationState =
  | 'UNREPORTED'
  | 'REPORTED';

export type ObservationConnection = {
  readonly nodes: ReadonlyArray<Observation>;
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type ObservationFilter = {
  readonly state?: InputMaybe<ObservationState>;
};

export type RaiseObservationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly agency: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly observedAt: Scalars['DateTime']['input'];
};

export type InvestigationReport = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly agency?: Maybe<Agency>;
  readonly state?: Maybe<InvestigationReportState>;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recipients?: Maybe<ReadonlyArray<ReportRecipient>>;
  readonly content?: Maybe<ReportContent>;
  readonly submissions?: Maybe<ReadonlyArray<ReportContent>>;
  readonly draft?: Maybe<InvestigationDraft>;
  readonly technicalSections?: Maybe<ReadonlyArray<TechnicalSection>>;
  readonly measures?: Maybe<ReadonlyArray<ImprovementMeasure>>;
  readonly steps?: Maybe<ReadonlyArray<ReportStep>>;
};

export type ReportContent = {
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly awareAt?: Maybe<Scalars['DateTime']['output']>;
  readonly damageControlledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recoveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly impactScope?: Maybe<Scalars['String']['output']>;
  readonly damageAssessment?: Maybe<Scalars['String']['output']>;
  readonly recoveryCourse?: Maybe<Scalars['String']['output']>;
  readonly handlingCourse?: Maybe<Scalars['String']['output']>;
  readonly rootCause?: Maybe<Scalars['String']['output']>;
  readonly causeCategory?: Maybe<CauseCategory>;
  readonly measures?: Maybe<ReadonlyArray<PlannedMeasure>>;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly minutesLate?: Maybe<Scalars['Int']['output']>;
};

export type InvestigationDraft = {
  readonly impactScope?: Maybe<Scalars['String']['output']>;
  readonly damageAssessment?: Maybe<Scalars['String']['output']>;
  readonly recoveryCourse?: Maybe<Scalars['String']['output']>;
  readonly handlingCourse?: Maybe<Scalars['String']['output']>;
  readonly rootCause?: Maybe<Scalars['String']['output']>;
  readonly causeCategory?: Maybe<CauseCategory>;
  readonly measures?: Maybe<ReadonlyArray<PlannedMeasure>>;
};

export type PlannedMeasure = {
  readonly dimension?: Maybe<MeasureDimension>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly plannedCompletion?: Maybe<Scalars['Date']['output']>;
  readonly effectTracking?: Maybe<Scalars['String']['output']>;
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
};

export type ImprovementMeasure = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly dimension?: Maybe<MeasureDimension>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly plannedCompletion?: Maybe<Scalars['Date']['output']>;
  readonly effectTracking?: Maybe<Scalars['String']['output']>;
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  readonly updates?: Maybe<ReadonlyArray<MeasureUpdate>>;
};

export type MeasureUpdate = {
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type TechnicalSection = {
  readonly part?: Maybe<TechnicalPart>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type ReportRecipient = {
  readonly body?: Maybe<ReportBody>;
  readonly accepts?: Maybe<Scalars['Boolean']['output']>;
};

export type ReportStep = {
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly fromState?: Maybe<Scalars['String']['output']>;
  readonly toState?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
};

export type InvestigationReportState =
  | 'DUE'
  | 'DRAFT'
  | 'SIGNED'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'MEASURES_OPEN'
  | 'COMPLETE'
  | 'DROPPED';

export type CauseCategory =
  | 'ATTACK'
  | 'MALICIOUS_CODE'
  | 'WEAK_CONFIGURATION'
  | 'UNPATCHED_FLAW'
  | 'HUMAN_ERROR'
  | 'INSIDER_MISUSE'
  | 'SUPPLIER'
  | 'EQUIPMENT_FAILURE'
  | 'ENVIRONMENT'
  | 'NOT_ESTABLISHED';

export type MeasureDimension =
  | 'MANAGEMENT'
  | 'TECHNICAL'
  | 'MANPOWER'
  | 'RESOURCE';

export type TechnicalPart =
  | 'IMPACT_SCOPE'
  | 'RECOVERY_COURSE'
  | 'HANDLING_COURSE'
  | 'MEASURE';

export type ReportBody =
  | 'SUPERVISING_AGENCY'
  | 'SECTOR_AUTHORITY'
  | 'NATIONAL_AUTHORITY'
  | 'HANDLING_TEAM'
  | 'CYBER_SECURITY_OFFICE';

export type InvestigationReportConnection = {
  readonly nodes: ReadonlyArray<InvestigationReport>;
  readonly edges: ReadonlyArray<InvestigationReportEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InvestigationReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: InvestigationReport;
};

export type InvestigationReportFilter = {
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<InvestigationReportState>;
  readonly exercise?: InputMaybe<Scalars['Boolean']['input']>;
  readonly overdueMeasures?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlannedMeasureInput = {
  readonly dimension: MeasureDimension;
  readonly description: Scalars['String']['input'];
  readonly plannedCompletion?: InputMaybe<Scalars['Date']['input']>;
  readonly effectTracking?: InputMaybe<Scalars['String']['input']>;
  readonly completedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly effect?: InputMaybe<Scalars['String']['input']>;
};

export type UpsertInvestigationReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly report: Scalars['ID']['input'];
  readonly impactScope?: InputMaybe<Scalars['String']['input']>;
  readonly damageAssessment?: InputMaybe<Scalars['String']['input']>;
  readonly recoveryCourse?: InputMaybe<Scalars['String']['input']>;
  readonly handlingCourse?: InputMaybe<Scalars['String']['input']>;
  readonly rootCause?: InputMaybe<Scalars['String']['input']>;
  readonly causeCategory?: InputMaybe<CauseCategory>;
  readonly measures?: InputMaybe<ReadonlyArray<PlannedMeasureInput>>;
};

export type SignInvestigationReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly report: Scalars['ID']['input'];
};

export type SubmitInvestigationReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly report: Scalars['ID']['input'];
};

export type ReturnInvestigationReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly report: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type AcceptInvestigationReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly report: Scalars['ID']['input'];
};

export type UpdateImprovementMeasureInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly report: Scalars['ID']['input'];
  readonly measure: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
  readonly completedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly effect?: InputMaybe<Scalars['String']['input']>;
};

export type Commendation = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly agency?: Maybe<Agency>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recommendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly ground?: Maybe<CommendationGround>;
  readonly enhanced?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<CommendationState>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
};

export type DisciplineRecommendation = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly agency?: Maybe<Agency>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recommendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly ground?: Maybe<DisciplineGround>;
  readonly aggravated?: Maybe<Scalars['Boolean']['output']>;
  readonly brokenClocks?: Maybe<ReadonlyArray<ClockEvidence>>;
  readonly state?: Maybe<DisciplineRecommendationState>;
  readonly outcome?: Maybe<DisciplineOutcome>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
};

export type MitigationRecommendation = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly agency?: Maybe<Agency>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recommendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly keptClocks?: Maybe<ReadonlyArray<ClockEvidence>>;
};

export type ContractorFinding = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly agency?: Maybe<Agency>;
  readonly contract?: Maybe<OutsourcingContract>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recommendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly ground?: Maybe<ContractorGround>;
};

export type ContractorGround =
  | 'NOT_REPORTED'
  | 'REPORTED_LATE';

export type ClockEvidence = {
  readonly kind?: Maybe<IncidentClockKind>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly minutesLate?: Maybe<Scalars['Int']['output']>;
};

export type CommendationGround =
  | 'TIMELY_WARNING'
  | 'REUSABLE_SOLUTION'
  | 'OUTSTANDING_RECOVERY'
  | 'LOGS_PREVENTED'
  | 'PROMOTED_DOWNWARD';

export type CommendationState =
  | 'NOMINATED'
  | 'GRANTED'
  | 'DECLINED';

export type DisciplineGround =
  | 'FALSE_REPORT'
  | 'NON_COMPLIANCE_SERIOUS_LOSS';

export type DisciplineRecommendationState =
  | 'RECOMMENDED'
  | 'ANSWERED';

export type DisciplineOutcome =
  | 'ACTION_TAKEN'
  | 'NO_ACTION';

export type CommendationDecision =
  | 'GRANT'
  | 'DECLINE';

export type CommendationConnection = {
  readonly nodes: ReadonlyArray<Commendation>;
  readonly edges: ReadonlyArray<CommendationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommendationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Commendation;
};

export type DisciplineRecommendationConnection = {
  readonly nodes: ReadonlyArray<DisciplineRecommendation>;
  readonly edges: ReadonlyArray<DisciplineRecommendationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DisciplineRecommendationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DisciplineRecommendation;
};

export type MitigationRecommendationConnection = {
  readonly nodes: ReadonlyArray<MitigationRecommendation>;
  readonly edges: ReadonlyArray<MitigationRecommendationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MitigationRecommendationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MitigationRecommendation;
};

export type ContractorFindingConnection = {
  readonly nodes: ReadonlyArray<ContractorFinding>;
  readonly edges: ReadonlyArray<ContractorFindingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContractorFindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ContractorFinding;
};

export type MeritFilter = {
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
};

export type NominateCommendationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly ground: CommendationGround;
  readonly reason: Scalars['String']['input'];
};

export type DecideCommendationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly commendation: Scalars['ID']['input'];
  readonly decision: CommendationDecision;
  readonly reason: Scalars['String']['input'];
};

export type RecommendDisciplineInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly ground: DisciplineGround;
  readonly aggravated?: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordDisciplineOutcomeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly recommendation: Scalars['ID']['input'];
  readonly outcome: DisciplineOutcome;
  readonly reason: Scalars['String']['input'];
};

export type RecommendMitigationInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RecordContractorFindingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly ground: ContractorGround;
  readonly reason: Scalars['String']['input'];
};

export type PublicAnnouncement = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly announcer?: Maybe<Announcer>;
  readonly authority?: Maybe<Agency>;
  readonly state?: Maybe<AnnouncementState>;
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly consideredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly decisionAskedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly levelFellAt?: Maybe<Scalars['DateTime']['output']>;
  readonly linkedTo?: Maybe<PublicAnnouncement>;
  readonly supersedes?: Maybe<PublicAnnouncement>;
  readonly segments?: Maybe<ReadonlyArray<AnnouncementSegment>>;
  readonly consents?: Maybe<PartyConsentConnection>;
  readonly approvals?: Maybe<ReadonlyArray<AnnouncementApproval>>;
  readonly round?: Maybe<Scalars['Int']['output']>;
  readonly steps?: Maybe<ReadonlyArray<AnnouncementStep>>;
  readonly publication?: Maybe<PublishedAnnouncement>;
};


export type PublicAnnouncementConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyConsentFilter>;
  orderBy?: InputMaybe<PartyConsentOrder>;
};

export type AnnouncementSegment = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly section?: Maybe<AnnouncementSection>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly withholding?: Maybe<Withholding>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly exceptionSought?: Maybe<Scalars['Boolean']['output']>;
  readonly exception?: Maybe<ExceptionDecision>;
};

export type ExceptionDecision = {
  readonly ground?: Maybe<ExceptionGround>;
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type AnnouncementApproval = {
  readonly round?: Maybe<Scalars['Int']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type AnnouncementStep = {
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly fromState?: Maybe<AnnouncementState>;
  readonly toState?: Maybe<AnnouncementState>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
};

export type PartyConsent = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly announcement?: Maybe<PublicAnnouncement>;
  readonly partyName?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly askedFor?: Maybe<AskedFor>;
  readonly section?: Maybe<AnnouncementSection>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly question?: Maybe<Scalars['String']['output']>;
  readonly askedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  readonly answer?: Maybe<PartyAnswer>;
  readonly comment?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PublishedAnnouncement = {
  readonly id: Scalars['ID']['output'];
  readonly authority?: Maybe<Agency>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly segments?: Maybe<ReadonlyArray<PublishedSegment>>;
};

export type PublishedSegment = {
  readonly section?: Maybe<AnnouncementSection>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly isWithheld?: Maybe<Scalars['Boolean']['output']>;
};

export type AnnouncementState =
  | 'CONSIDERED'
  | 'NOT_ANNOUNCED'
  | 'DRAFT'
  | 'REDACTION'
  | 'PARTY_COMMENT'
  | 'READY'
  | 'APPROVED'
  | 'PUBLISHED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type Announcer =
  | 'NATIONAL'
  | 'SECTOR';

export type AnnouncementSection =
  | 'OCCURRED_OR_KNOWN_AT'
  | 'CAUSE'
  | 'IMPACT'
  | 'CONTROL_STATUS'
  | 'IMPROVEMENTS';

export type Withholding =
  | 'NONE'
  | 'TRADE_OR_BUSINESS'
  | 'HARM'
  | 'SECRET_BY_LAW';

export type ExceptionGround =
  | 'OTHER_LAW'
  | 'PUBLIC_INTEREST'
  | 'LIFE_BODY_HEALTH'
  | 'PARTY_CONSENT';

export type AskedFor =
  | 'CONSENT'
  | 'COMMENT';

export type PartyAnswer =
  | 'CONSENTED'
  | 'REFUSED'
  | 'COMMENTED'
  | 'NO_ANSWER'
  | 'CONSENT_WITHDRAWN';

export type PublicAnnouncementConnection = {
  readonly nodes: ReadonlyArray<PublicAnnouncement>;
  readonly edges: ReadonlyArray<PublicAnnouncementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublicAnnouncementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicAnnouncement;
};

export type PublicAnnouncementFilter = {
  readonly incident?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<AnnouncementState>;
  readonly announcer?: InputMaybe<Announcer>;
};

export type PublicAnnouncementOrder = {
  readonly field: PublicAnnouncementOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type PublicAnnouncementOrderField =
  | 'CONSIDERED_AT';

export type PartyConsentConnection = {
  readonly nodes: ReadonlyArray<PartyConsent>;
  readonly edges: ReadonlyArray<PartyConsentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyConsentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PartyConsent;
};

export type PartyConsentFilter = {
  readonly announcement?: InputMaybe<Scalars['ID']['input']>;
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartyConsentOrder = {
  readonly field: PartyConsentOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type PartyConsentOrderField =
  | 'ASKED_AT';

export type PublishedAnnouncementConnection = {
  readonly nodes: ReadonlyArray<PublishedAnnouncement>;
  readonly edges: ReadonlyArray<PublishedAnnouncementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublishedAnnouncementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublishedAnnouncement;
};

export type PublishedAnnouncementFilter = {
  readonly authority?: InputMaybe<Scalars['ID']['input']>;
  readonly publishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly publishedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type PublishedAnnouncementOrder = {
  readonly field: PublishedAnnouncementOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type PublishedAnnouncementOrderField =
  | 'PUBLISHED_AT';

export type DecideNotToAnnounceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DraftSegmentInput = {
  readonly section: AnnouncementSection;
  readonly text: Scalars['String']['input'];
};

export type DraftAnnouncementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
  readonly segments: ReadonlyArray<DraftSegmentInput>;
  readonly linkedTo?: InputMaybe<Scalars['ID']['input']>;
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
};

export type SegmentDecisionInput = {
  readonly segment: Scalars['ID']['input'];
  readonly withholding: Withholding;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  readonly exceptionSought?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecideRedactionInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
  readonly decisions: ReadonlyArray<SegmentDecisionInput>;
};

export type RecordExceptionGroundInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
  readonly segment: Scalars['ID']['input'];
  readonly ground: ExceptionGround;
  readonly reason: Scalars['String']['input'];
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  readonly consent?: InputMaybe<Scalars['ID']['input']>;
};

export type AskPartyInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
  readonly segment: Scalars['ID']['input'];
  readonly askedFor: AskedFor;
  readonly question: Scalars['String']['input'];
  readonly answerBy: Scalars['DateTime']['input'];
  readonly partyName?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerConsentInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly consent: Scalars['ID']['input'];
  readonly answer: PartyAnswer;
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveAnnouncementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
};

export type PublishAnnouncementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
};

export type WithdrawAnnouncementInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly announcement: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type FigureGroup =
  | 'AGENCY'
  | 'LEVEL'
  | 'MONTH';

export type IncidentFigures = {
  readonly cells: ReadonlyArray<IncidentFigure>;
  readonly csv?: Maybe<FiguresExport>;
};

export type IncidentFigure = {
  readonly month?: Maybe<Scalars['Date']['output']>;
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly agency?: Maybe<Agency>;
  readonly incidents?: Maybe<Scalars['Int']['output']>;
  readonly suppressed: Scalars['Boolean']['output'];
  readonly clocks: ReadonlyArray<ClockFigure>;
};

export type ClockFigure = {
  readonly kind: IncidentClockKind;
  readonly isTarget: Scalars['Boolean']['output'];
  readonly suppressed: Scalars['Boolean']['output'];
  readonly due?: Maybe<Scalars['Int']['output']>;
  readonly met?: Maybe<Scalars['Int']['output']>;
  readonly breached?: Maybe<Scalars['Int']['output']>;
  readonly onTimeRate?: Maybe<Scalars['Float']['output']>;
  readonly late?: Maybe<Scalars['Int']['output']>;
  readonly levelRaised?: Maybe<Scalars['Int']['output']>;
  readonly medianMinutes?: Maybe<Scalars['Int']['output']>;
  readonly ninetiethMinutes?: Maybe<Scalars['Int']['output']>;
};

export type FiguresExport = {
  readonly text: Scalars['String']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly sha256: Scalars['String']['output'];
};

export type FiguresPage = {
  readonly export: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly next?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

export type Export = {
  readonly id: Scalars['ID']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly groupBy?: Maybe<ReadonlyArray<FigureGroup>>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly rows?: Maybe<Scalars['Int']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type ExportConnection = {
  readonly nodes: ReadonlyArray<Export>;
  readonly edges: ReadonlyArray<ExportEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ExportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Export;
};

export type ExportOrder = {
  readonly field: ExportOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type ExportOrderField =
  | 'AT';

export type PublishedStatistic = {
  readonly id: Scalars['ID']['output'];
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly levels?: Maybe<ReadonlyArray<LevelStatistic>>;
  readonly clocks?: Maybe<ReadonlyArray<DutyStatistic>>;
};

export type StatisticEdition = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<StatisticState>;
  readonly authority?: Maybe<Agency>;
  readonly levels?: Maybe<ReadonlyArray<LevelStatistic>>;
  readonly clocks?: Maybe<ReadonlyArray<DutyStatistic>>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly preparedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  readonly publication?: Maybe<PublishedStatistic>;
};

export type LevelStatistic = {
  readonly cells: ReadonlyArray<LevelCell>;
  readonly incidents: Scalars['Int']['output'];
};

export type LevelCell = {
  readonly level: Scalars['Int']['output'];
  readonly reporter: ReporterKind;
};

export type DutyStatistic = {
  readonly kind: IncidentClockKind;
  readonly isTarget: Scalars['Boolean']['output'];
  readonly due: Scalars['Int']['output'];
  readonly met: Scalars['Int']['output'];
  readonly breached: Scalars['Int']['output'];
  readonly onTimeRate?: Maybe<Scalars['Float']['output']>;
};

export type StatisticState =
  | 'PREPARED'
  | 'REPLACED'
  | 'RELEASED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type ReporterKind =
  | 'GOVERNMENT'
  | 'SPECIFIC_NON_GOVERNMENT';

export type PrepareStatisticsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly authority: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReleaseStatisticsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly edition: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type WithdrawStatisticsInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly edition: Scalars['ID']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type PublishedStatisticConnection = {
  readonly nodes: ReadonlyArray<PublishedStatistic>;
  readonly edges: ReadonlyArray<PublishedStatisticEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublishedStatisticEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublishedStatistic;
};

export type PublishedStatisticFilter = {
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type PublishedStatisticOrder = {
  readonly field: PublishedStatisticOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type PublishedStatisticOrderField =
  | 'YEAR';

export type StatisticEditionConnection = {
  readonly nodes: ReadonlyArray<StatisticEdition>;
  readonly edges: ReadonlyArray<StatisticEditionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatisticEditionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StatisticEdition;
};

export type StatisticEditionFilter = {
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  readonly state?: InputMaybe<StatisticState>;
};

export type StatisticEditionOrder = {
  readonly field: StatisticEditionOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type StatisticEditionOrderField =
  | 'PREPARED_AT';

export type SupportRequest = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<SupportState>;
  readonly need?: Maybe<Scalars['String']['output']>;
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly requestedByRole?: Maybe<Scalars['String']['output']>;
  readonly onBehalfBy?: Maybe<Agency>;
  readonly directWayOpenedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endorsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly requestedDirectlyAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dispatches?: Maybe<ReadonlyArray<SupportDispatch>>;
  readonly replies?: Maybe<ReadonlyArray<SupportReply>>;
  readonly steps?: Maybe<ReadonlyArray<SupportStep>>;
};

export type SupportDispatch = {
  readonly body?: Maybe<Agency>;
  readonly mode?: Maybe<SupportMode>;
  readonly team?: Maybe<Scalars['String']['output']>;
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SupportReply = {
  readonly handling?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly body?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SupportStep = {
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly fromState?: Maybe<SupportState>;
  readonly toState?: Maybe<SupportState>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly clause?: Maybe<Scalars['String']['output']>;
};

export type SupportState =
  | 'REQUESTED'
  | 'ENDORSED'
  | 'HANDLED_BY_AUTHORITY'
  | 'WAITING'
  | 'DECIDING'
  | 'DISPATCHED'
  | 'REMOTE'
  | 'DECLINED'
  | 'REPLIED'
  | 'SETTLED'
  | 'CANCELLED';

export type SupportMode =
  | 'ON_SITE'
  | 'REMOTE';

export type SupportRequestConnection = {
  readonly nodes: ReadonlyArray<SupportRequest>;
  readonly edges: ReadonlyArray<SupportRequestEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SupportRequestEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SupportRequest;
};

export type SupportRequestFilter = {
  readonly state?: InputMaybe<SupportState>;
  readonly exercise?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RequestSupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly need?: InputMaybe<Scalars['String']['input']>;
  readonly request?: InputMaybe<Scalars['ID']['input']>;
};

export type SupportEndorsement =
  | 'ENDORSE'
  | 'HANDLE'
  | 'OPEN_DIRECT_WAY';

export type EndorseSupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly request: Scalars['ID']['input'];
  readonly verdict: SupportEndorsement;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type SupportVerdict =
  | 'DISPATCH'
  | 'REMOTE'
  | 'DECLINE';

export type DecideSupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly request: Scalars['ID']['input'];
  readonly verdict: SupportVerdict;
  readonly reason: Scalars['String']['input'];
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly team?: InputMaybe<Scalars['String']['input']>;
};

export type DispatchSupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly request: Scalars['ID']['input'];
  readonly bodies: ReadonlyArray<Scalars['ID']['input']>;
  readonly team: Scalars['String']['input'];
};

export type ReplySupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly request: Scalars['ID']['input'];
  readonly handling: Scalars['String']['input'];
  readonly result: Scalars['String']['input'];
  readonly at: Scalars['DateTime']['input'];
};

export type SettleSupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly request: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelSupportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly request: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type NationalSecurityAssessment = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly body?: Maybe<Agency>;
  readonly indicatorOrganisedSource?: Maybe<Scalars['Boolean']['output']>;
  readonly indicatorImportantVictim?: Maybe<Scalars['Boolean']['output']>;
  readonly indicatorWidespread?: Maybe<Scalars['Boolean']['output']>;
  readonly indicatorClassifiedLoss?: Maybe<Scalars['Boolean']['output']>;
  readonly indicatorLivelihoodImpact?: Maybe<Scalars['Boolean']['output']>;
  readonly nationalSecurityRelated?: Maybe<Scalars['Boolean']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly earlyWarning?: Maybe<IntelItem>;
  readonly preliminaryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IntelItem = {
  readonly id: Scalars['ID']['output'];
};

export type NationalSecurityAssessmentConnection = {
  readonly nodes: ReadonlyArray<NationalSecurityAssessment>;
  readonly edges: ReadonlyArray<NationalSecurityAssessmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NationalSecurityAssessmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: NationalSecurityAssessment;
};

export type TaskForce = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<TaskForceState>;
  readonly ground?: Maybe<TaskForceGround>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly leadBody?: Maybe<Agency>;
  readonly proposedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly proposedByRole?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredByRole?: Maybe<Scalars['String']['output']>;
  readonly establishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dissolvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finalReport?: Maybe<Scalars['String']['output']>;
  readonly reports?: Maybe<ReadonlyArray<TaskForceReport>>;
  readonly members?: Maybe<ReadonlyArray<TaskForceMember>>;
  readonly findings?: Maybe<ReadonlyArray<TaskForceFinding>>;
};

export type TaskForceState =
  | 'PROPOSED'
  | 'DECLINED'
  | 'ESTABLISHED'
  | 'DISSOLVED';

export type TaskForceGround =
  | 'NATIONAL_SECURITY'
  | 'SERIOUS_ACCIDENT';

export type TaskForceConnection = {
  readonly nodes: ReadonlyArray<TaskForce>;
  readonly edges: ReadonlyArray<TaskForceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskForceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TaskForce;
};

export type TaskForceMember = {
  readonly person?: Maybe<Scalars['ID']['output']>;
  readonly body?: Maybe<Agency>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskForceFinding = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<TaskForceFindingKind>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskForceReport = {
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskForceFindingKind =
  | 'COLLECTION'
  | 'ANALYSIS'
  | 'HANDLING';

export type DefenceMeeting = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<DefenceMeetingState>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly invitation?: Maybe<Scalars['String']['output']>;
  readonly invitees?: Maybe<ReadonlyArray<Agency>>;
  readonly heldAt?: Maybe<Scalars['DateTime']['output']>;
  readonly conclusions?: Maybe<Scalars['String']['output']>;
  readonly convenedByRole?: Maybe<Scalars['String']['output']>;
  readonly convenedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DefenceMeetingState =
  | 'CALLED'
  | 'NOT_CALLED'
  | 'HELD';

export type DefenceMeetingConnection = {
  readonly nodes: ReadonlyArray<DefenceMeeting>;
  readonly edges: ReadonlyArray<DefenceMeetingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DefenceMeetingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DefenceMeeting;
};

export type ImprovementNotice = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly issuedByRole?: Maybe<Scalars['String']['output']>;
};

export type ImprovementNoticeConnection = {
  readonly nodes: ReadonlyArray<ImprovementNotice>;
  readonly edges: ReadonlyArray<ImprovementNoticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImprovementNoticeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ImprovementNotice;
};

export type AssessNationalSecurityInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly indicatorOrganisedSource: Scalars['Boolean']['input'];
  readonly indicatorImportantVictim: Scalars['Boolean']['input'];
  readonly indicatorWidespread: Scalars['Boolean']['input'];
  readonly indicatorClassifiedLoss: Scalars['Boolean']['input'];
  readonly indicatorLivelihoodImpact: Scalars['Boolean']['input'];
  readonly nationalSecurityRelated: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly preliminaryAt: Scalars['DateTime']['input'];
  readonly earlyWarning?: InputMaybe<Scalars['ID']['input']>;
};

export type EstablishTaskForceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly ground: TaskForceGround;
  readonly reason: Scalars['String']['input'];
  readonly leadBody: Scalars['ID']['input'];
  readonly members: ReadonlyArray<Scalars['ID']['input']>;
};

export type TaskForceAnswer =
  | 'ACKNOWLEDGE'
  | 'DECLINE';

export type AcknowledgeTaskForceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly taskForce: Scalars['ID']['input'];
  readonly answer: TaskForceAnswer;
};

export type RecordTaskForceFindingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly taskForce: Scalars['ID']['input'];
  readonly kind: TaskForceFindingKind;
  readonly text: Scalars['String']['input'];
  readonly at: Scalars['DateTime']['input'];
};

export type RecordTaskForceReportInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly taskForce: Scalars['ID']['input'];
  readonly report: Scalars['String']['input'];
};

export type ReportToConvenerInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly summary: Scalars['String']['input'];
};

export type DissolveTaskForceInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly taskForce: Scalars['ID']['input'];
};

export type DefenceMeetingVerdict =
  | 'YES'
  | 'NO';

export type DecideDefenceMeetingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly verdict: DefenceMeetingVerdict;
  readonly reason: Scalars['String']['input'];
};

export type ConveneDefenceMeetingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly invitation: Scalars['String']['input'];
  readonly invitees: ReadonlyArray<Scalars['ID']['input']>;
  readonly heldAt: Scalars['DateTime']['input'];
  readonly conclusions?: InputMaybe<Scalars['String']['input']>;
};

export type IssueImprovementNoticeInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly taskForce: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly incident?: Maybe<Incident>;
};

export type EmergencyAccess = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly agency?: Maybe<Agency>;
  readonly state?: Maybe<EmergencyAccessState>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly requestedByRole?: Maybe<Scalars['String']['output']>;
  readonly requestedBy?: Maybe<Agency>;
  readonly lapsesAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedByRole?: Maybe<Scalars['String']['output']>;
  readonly decidedBy?: Maybe<Agency>;
  readonly declineReason?: Maybe<Scalars['String']['output']>;
  readonly openUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedByRole?: Maybe<Scalars['String']['output']>;
  readonly reads?: Maybe<ReadonlyArray<EmergencyRead>>;
  readonly answer?: Maybe<EmergencyAnswer>;
  readonly answerReason?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reviewLate?: Maybe<Scalars['Boolean']['output']>;
  readonly finding?: Maybe<EmergencyFinding>;
  readonly findingReason?: Maybe<Scalars['String']['output']>;
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type EmergencyAccessState =
  | 'REQUESTED'
  | 'LAPSED'
  | 'DECLINED'
  | 'OPEN'
  | 'OVER'
  | 'REVIEWED';

export type EmergencyAnswer =
  | 'ACCEPT'
  | 'OBJECT';

export type EmergencyFinding =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

export type EmergencyRead = {
  readonly dataClass?: Maybe<Scalars['String']['output']>;
  readonly rows?: Maybe<Scalars['Int']['output']>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type EmergencyAccessConnection = {
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  readonly edges: ReadonlyArray<EmergencyAccessEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EmergencyAccessEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EmergencyAccess;
};

export type EmergencyAccessFilter = {
  readonly state?: InputMaybe<EmergencyAccessState>;
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
};

export type EmergencyAccessOrderField =
  | 'REQUESTED';

export type EmergencyAccessOrder = {
  readonly field: EmergencyAccessOrderField;
  readonly direction?: InputMaybe<Direction>;
};

export type RequestEmergencyAccessInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type GrantEmergencyAccessInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly access: Scalars['ID']['input'];
};

export type DeclineEmergencyAccessInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly access: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type EndEmergencyAccessInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly access: Scalars['ID']['input'];
};

export type AnswerEmergencyAccessInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly access: Scalars['ID']['input'];
  readonly answer: EmergencyAnswer;
  readonly reason: Scalars['String']['input'];
};

export type ReviewEmergencyAccessInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly access: Scalars['ID']['input'];
  readonly finding: EmergencyFinding;
  readonly reason: Scalars['String']['input'];
};

export type IncidentGroup = {
  readonly id: Scalars['ID']['output'];
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly attackKind?: Maybe<AttackKind>;
  readonly state?: Maybe<IncidentGroupState>;
  readonly isExercise?: Maybe<Scalars['Boolean']['output']>;
  readonly incidents?: Maybe<IncidentConnection>;
  readonly steps?: Maybe<IncidentGroupStepConnection>;
};


export type IncidentGroupIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<IncidentOrder>;
};


export type IncidentGroupStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type AttackKind =
  | 'PHISHING'
  | 'MALWARE'
  | 'INTRUSION'
  | 'DENIAL_OF_SERVICE'
  | 'SUPPLY_CHAIN'
  | 'OTHER';

export type IncidentGroupState =
  | 'STANDING'
  | 'CLOSED';

export type IncidentGroupStep = {
  readonly id: Scalars['ID']['output'];
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly authority?: Maybe<Agency>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type IncidentGroupConnection = {
  readonly nodes: ReadonlyArray<IncidentGroup>;
  readonly edges: ReadonlyArray<IncidentGroupEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IncidentGroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IncidentGroup;
};

export type IncidentGroupStepConnection = {
  readonly nodes: ReadonlyArray<IncidentGroupStep>;
  readonly edges: ReadonlyArray<IncidentGroupStepEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IncidentGroupStepEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IncidentGroupStep;
};

export type IncidentGroupFilter = {
  readonly state?: InputMaybe<IncidentGroupState>;
  readonly attackKind?: InputMaybe<AttackKind>;
  readonly exercise?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FormIncidentGroupInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly attackKind: AttackKind;
  readonly reason: Scalars['String']['input'];
};

export type AddToIncidentGroupInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly group: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RemoveFromIncidentGroupInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type CloseIncidentGroupInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly group: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type DisasterLiaison = {
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly incident?: Maybe<Incident>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<DisasterLiaisonState>;
  readonly disasterKind?: Maybe<DisasterKind>;
  readonly authority?: Maybe<Agency>;
  readonly invitation?: Maybe<Scalars['String']['output']>;
  readonly requestedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  readonly officers?: Maybe<ReadonlyArray<LiaisonOfficer>>;
};

export type LiaisonOfficer = {
  readonly person?: Maybe<Scalars['ID']['output']>;
  readonly namedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DisasterLiaisonState =
  | 'REQUESTED'
  | 'STATIONED'
  | 'ENDED';

export type DisasterKind =
  | 'BACKBONE'
  | 'ENERGY'
  | 'TRANSPORT'
  | 'FINANCE'
  | 'HEALTH'
  | 'OTHER';

export type DisasterLiaisonConnection = {
  readonly nodes: ReadonlyArray<DisasterLiaison>;
  readonly edges: ReadonlyArray<DisasterLiaisonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DisasterLiaisonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DisasterLiaison;
};

export type RequestDisasterLiaisonInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly disasterKind: DisasterKind;
  readonly authority: Scalars['ID']['input'];
  readonly invitation: Scalars['String']['input'];
};

export type NameLiaisonOfficersInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly liaison: Scalars['ID']['input'];
  readonly people: ReadonlyArray<Scalars['ID']['input']>;
};

export type RecordLiaisonArrivalInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly liaison: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly arrivedAt: Scalars['DateTime']['input'];
};

export type RecordLiaisonLeavingInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly liaison: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly leftAt: Scalars['DateTime']['input'];
};

export type CaseExcerpt = {
  readonly reader?: Maybe<ExcerptReader>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ExcerptReader =
  | 'COUNCIL_CONVENER'
  | 'DISASTER_AUTHORITY'
  | 'CONTRACTOR';

export type StateFacilityImpactInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type ReleaseContractPartInput = {
  readonly clientMutationId: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly incident: Scalars['ID']['input'];
  readonly contract: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type CaseArchive = {
  readonly edition?: Maybe<Scalars['Int']['output']>;
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly keptUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly causeAnalysis?: Maybe<Scalars['String']['output']>;
  readonly recoveryCourse?: Maybe<Scalars['String']['output']>;
  readonly prevention?: Maybe<ReadonlyArray<ArchivedMeasure>>;
  readonly auditTrailRefs?: Maybe<ReadonlyArray<ArchivedEvidence>>;
  readonly evidenceRefs?: Maybe<ReadonlyArray<ArchivedEvidence>>;
  readonly destructionDue?: Maybe<Scalars['Boolean']['output']>;
};

export type ArchivedMeasure = {
  readonly dimension?: Maybe<MeasureDimension>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly plannedCompletion?: Maybe<Scalars['Date']['output']>;
  readonly effectTracking?: Maybe<Scalars['String']['output']>;
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
};

export type ArchivedEvidence = {
  readonly item?: Maybe<Scalars['ID']['output']>;
  readonly kind?: Maybe<EvidenceKind>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly storageRef?: Maybe<Scalars['String']['output']>;
  readonly custodianPost?: Maybe<Scalars['String']['output']>;
  readonly legalHold?: Maybe<Scalars['Boolean']['output']>;
};

export type VendorNotice = {
  readonly id: Scalars['ID']['output'];
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
  Incident: Incident;
  Agency: Agency;
  OutsourcingContract: OutsourcingContract;
  Vendor: Vendor;
  LateralNotice: LateralNotice;
  ResponseGroup: ResponseGroup;
  Observation: Observation;
  InvestigationReport: InvestigationReport;
  Commendation: Commendation;
  DisciplineRecommendation: DisciplineRecommendation;
  MitigationRecommendation: MitigationRecommendation;
  ContractorFinding: ContractorFinding;
  PublicAnnouncement: PublicAnnouncement;
  PartyConsent: PartyConsent;
  PublishedAnnouncement: PublishedAnnouncement;
  Export: Export;
  PublishedStatistic: PublishedStatistic;
  StatisticEdition: StatisticEdition;
  IntelItem: IntelItem;
  Task: Task;
  EmergencyAccess: EmergencyAccess;
  IncidentGroup: IncidentGroup;
  IncidentGroupStep: IncidentGroupStep;
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
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
  LateralNotice:
    ( { __typename: 'LateralNotice' }
    & GraphQLRecursivePick<FederationTypes['LateralNotice'], {"id":true}> );
  ResponseGroup:
    ( { __typename: 'ResponseGroup' }
    & GraphQLRecursivePick<FederationTypes['ResponseGroup'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  InvestigationReport:
    ( { __typename: 'InvestigationReport' }
    & GraphQLRecursivePick<FederationTypes['InvestigationReport'], {"id":true}> );
  Commendation:
    ( { __typename: 'Commendation' }
    & GraphQLRecursivePick<FederationTypes['Commendation'], {"id":true}> );
  DisciplineRecommendation:
    ( { __typename: 'DisciplineRecommendation' }
    & GraphQLRecursivePick<FederationTypes['DisciplineRecommendation'], {"id":true}> );
  MitigationRecommendation:
    ( { __typename: 'MitigationRecommendation' }
    & GraphQLRecursivePick<FederationTypes['MitigationRecommendation'], {"id":true}> );
  ContractorFinding:
    ( { __typename: 'ContractorFinding' }
    & GraphQLRecursivePick<FederationTypes['ContractorFinding'], {"id":true}> );
  PublicAnnouncement:
    ( { __typename: 'PublicAnnouncement' }
    & GraphQLRecursivePick<FederationTypes['PublicAnnouncement'], {"id":true}> );
  PartyConsent:
    ( { __typename: 'PartyConsent' }
    & GraphQLRecursivePick<FederationTypes['PartyConsent'], {"id":true}> );
  PublishedAnnouncement:
    ( { __typename: 'PublishedAnnouncement' }
    & GraphQLRecursivePick<FederationTypes['PublishedAnnouncement'], {"id":true}> );
  Export:
    ( { __typename: 'Export' }
    & GraphQLRecursivePick<FederationTypes['Export'], {"id":true}> );
  PublishedStatistic:
    ( { __typename: 'PublishedStatistic' }
    & GraphQLRecursivePick<FederationTypes['PublishedStatistic'], {"id":true}> );
  StatisticEdition:
    ( { __typename: 'StatisticEdition' }
    & GraphQLRecursivePick<FederationTypes['StatisticEdition'], {"id":true}> );
  IntelItem:
    ( { __typename: 'IntelItem' }
    & GraphQLRecursivePick<FederationTypes['IntelItem'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  EmergencyAccess:
    ( { __typename: 'EmergencyAccess' }
    & GraphQLRecursivePick<FederationTypes['EmergencyAccess'], {"id":true}> );
  IncidentGroup:
    ( { __typename: 'IncidentGroup' }
    & GraphQLRecursivePick<FederationTypes['IncidentGroup'], {"id":true}> );
  IncidentGroupStep:
    ( { __typename: 'IncidentGroupStep' }
    & GraphQLRecursivePick<FederationTypes['IncidentGroupStep'], {"id":true}> );
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
  Incident: ResolverTypeWrapper<(Seen & { readonly [Column in 'acknowledgedAt' | 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'agencyId' | 'archivedAt' | 'authors' | 'awareAt' | 'backfilledAt' | 'briefingSummary' | 'businessImpact' | 'capacityAssessment' | 'closedAt' | 'contractId' | 'contractPart' | 'convenerInformedAt' | 'criminalSuspected' | 'crossImpactAssessment' | 'description' | 'doubtedCriteria' | 'effectiveLevel' | 'exerciseById' | 'facilityImpact' | 'groupId' | 'groupedAt' | 'handlingState' | 'id' | 'incidentKind' | 'isExercise' | 'isGovernment' | 'isMajor' | 'leakedData' | 'levelChangeState' | 'levelKnown' | 'levelProvisional' | 'matchedCriteria' | 'nextDueAt' | 'occurredAt' | 'outageHours' | 'promotedFromId' | 'proposedCriteria' | 'raiseUndecided' | 'reference' | 'reportAccepted' | 'reportChannel' | 'reportedAt' | 'reportedByNo' | 'reportedByRole' | 'reportedLevel' | 'state' | 'storedVerificationState' | 'supportNeeded' | 'supportOpen' | 'tampering' | 'verificationState' | 'version' | 'wasMajor']: any })>;
  CrossImpact: ResolverTypeWrapper<Made>;
  Transition: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'machine' | 'reason' | 'role' | 'step' | 'toState']: any })>;
  TimeCorrection: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'field' | 'newValue' | 'oldValue' | 'reason']: any })>;
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
  Vendor: ResolverTypeWrapper<Made>;
  InformationSystem: ResolverTypeWrapper<Made>;
  IncidentConnection: ResolverTypeWrapper<Connection>;
  IncidentEdge: ResolverTypeWrapper<Made>;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  CrossImpactInput: CrossImpactInput;
  ReportIncidentInput: ReportIncidentInput;
  AmendReportInput: AmendReportInput;
  OfflineRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'calledAt' | 'channel' | 'isNote' | 'note' | 'outageReason' | 'recordedAt' | 'role']: any })>;
  OfflineChannel: OfflineChannel;
  ReportChannel: ReportChannel;
  CalledReportInput: CalledReportInput;
  RecordOfflineReportInput: RecordOfflineReportInput;
  BackfillReportInput: BackfillReportInput;
  PromoteToRealInput: PromoteToRealInput;
  ReviewRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'at' | 'authorityId' | 'crossImpactAssessment' | 'levelOpinion' | 'opinionOnly' | 'reason' | 'role' | 'selfReview' | 'verdict']: any })>;
  ReviewVerdict: ReviewVerdict;
  ReverificationRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'bypassedReview' | 'levelOpinion' | 'reason' | 'role' | 'verdict']: any })>;
  ReverificationVerdict: ReverificationVerdict;
  ReviewIncidentInput: ReviewIncidentInput;
  ReverifyIncidentInput: ReverifyIncidentInput;
  AcknowledgeIncidentInput: AcknowledgeIncidentInput;
  LevelChange: ResolverTypeWrapper<(Seen & { readonly [Column in 'decidedAt' | 'fromLevel' | 'id' | 'incidentId' | 'proposedAt' | 'reason' | 'role' | 'state' | 'toLevel']: any })>;
  LevelChangeOpinion: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'body' | 'changeId' | 'reason' | 'verdict']: any })>;
  LevelDecider: LevelDecider;
  LevelVerdict: LevelVerdict;
  LevelChangeState: LevelChangeState;
  ProposeLevelChangeInput: ProposeLevelChangeInput;
  DecideLevelChangeInput: DecideLevelChangeInput;
  Clock: ResolverTypeWrapper<(Seen & { readonly [Column in 'basis' | 'cancelledAt' | 'dueAt' | 'id' | 'incidentId' | 'isTarget' | 'keptBreachCause' | 'kind' | 'legalBasis' | 'level' | 'regime' | 'startedAt' | 'stoppedAt']: any })>;
  ClockRecomputation: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'cause' | 'clockId' | 'fromLevel' | 'newDueAt' | 'newStartedAt' | 'oldDueAt' | 'oldStartedAt' | 'toLevel']: any })>;
  IncidentClockKind: IncidentClockKind;
  ClockState: ClockState;
  BreachCause: BreachCause;
  RecomputationCause: RecomputationCause;
  DeadlineRegime: DeadlineRegime;
  DutyConnection: ResolverTypeWrapper<Connection>;
  DutyEdge: ResolverTypeWrapper<Made>;
  Duty: ResolverTypeWrapper<Made>;
  IncidentChange: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'clock' | 'id' | 'incidentId' | 'kind' | 'recordedAt' | 'seq' | 'step']: any })>;
  IncidentChangeKind: IncidentChangeKind;
  Subscription: ResolverTypeWrapper<Made>;
  LateralNotice: ResolverTypeWrapper<(Seen & { readonly [Column in 'advisedAction' | 'contactWindow' | 'groupIds' | 'id' | 'incidentId' | 'level' | 'role' | 'sector' | 'sentAt' | 'text']: any })>;
  ResponseGroup: ResolverTypeWrapper<Made>;
  LateralNoticeConnection: ResolverTypeWrapper<Connection>;
  LateralNoticeEdge: ResolverTypeWrapper<Made>;
  SendLateralNoticeInput: SendLateralNoticeInput;
  DamageControl: ResolverTypeWrapper<(Seen & { readonly [Column in 'causeAt' | 'causeText' | 'controlledAt' | 'declaredAt' | 'how' | 'lateReason' | 'levelAt' | 'levelText' | 'lossAt' | 'lossText' | 'role' | 'scopeAt' | 'scopeText' | 'supportNeedAt' | 'supportNeedText']: any })>;
  AssessedPoint: ResolverTypeWrapper<Made>;
  RecoveryRecord: ResolverTypeWrapper<(Seen & { readonly [Column in 'dataRestore' | 'declaredAt' | 'environmentRebuild' | 'lateReason' | 'note' | 'recoveredAt' | 'role' | 'safeBackup' | 'scan' | 'systemRestore']: any })>;
  RecoveryStep: ResolverTypeWrapper<Made>;
  RecoveryStepKind: RecoveryStepKind;
  IncidentClosure: ResolverTypeWrapper<(Seen & { readonly [Column in 'closedAt' | 'completedAt' | 'handlingMethod' | 'residualPlan' | 'role']: any })>;
  IncidentWithdrawal: ResolverTypeWrapper<(Seen & { readonly [Column in 'decidedAt' | 'decidedByRole' | 'decisionReason' | 'duplicateOfId' | 'ground' | 'proposedAt' | 'proposedByRole' | 'reason' | 'state']: any })>;
  WithdrawalGround: WithdrawalGround;
  WithdrawalState: WithdrawalState;
  ResponseReview: ResolverTypeWrapper<(Seen & { readonly [Column in 'authorityId' | 'handlingNote' | 'handlingSuitable' | 'manpowerNote' | 'manpowerSufficient' | 'manpowerSuitable' | 'other' | 'procedureFamiliar' | 'procedureNote' | 'procedureSuitable' | 'recordedAt' | 'role']: any })>;
  ManpowerReview: ResolverTypeWrapper<Made>;
  ProcedureReview: ResolverTypeWrapper<Made>;
  MeasuresReview: ResolverTypeWrapper<Made>;
  AssessedPointInput: AssessedPointInput;
  AssessmentChecklistInput: AssessmentChecklistInput;
  DeclareDamageControlledInput: DeclareDamageControlledInput;
  RecoveryStepInput: RecoveryStepInput;
  DeclareRecoveredInput: DeclareRecoveredInput;
  CloseIncidentInput: CloseIncidentInput;
  ReopenIncidentInput: ReopenIncidentInput;
  WithdrawalAct: WithdrawalAct;
  WithdrawIncidentInput: WithdrawIncidentInput;
  ManpowerReviewInput: ManpowerReviewInput;
  ProcedureReviewInput: ProcedureReviewInput;
  MeasuresReviewInput: MeasuresReviewInput;
  RecordResponseReviewInput: RecordResponseReviewInput;
  ResponseLogEntry: ResolverTypeWrapper<(Seen & { readonly [Column in 'aboutEvidence' | 'aboutFacilities' | 'agencyId' | 'at' | 'authorAgencyId' | 'backupKind' | 'correctsId' | 'counterpart' | 'forBriefing' | 'id' | 'incidentId' | 'isCorrected' | 'kind' | 'recordedAt' | 'role' | 'text']: any })>;
  ResponseLogKind: ResponseLogKind;
  BackupKind: BackupKind;
  ResponseLogEntryConnection: ResolverTypeWrapper<Connection>;
  ResponseLogEntryEdge: ResolverTypeWrapper<Made>;
  ResponseLogFilter: ResponseLogFilter;
  AppendResponseLogInput: AppendResponseLogInput;
  EvidenceItem: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'collectedAt' | 'custodianPost' | 'description' | 'handlingState' | 'holdState' | 'id' | 'incidentId' | 'kind' | 'legalHold' | 'registeredAt' | 'registeredByRole' | 'releaseAskedBy' | 'sha256' | 'storageRef' | 'version']: any })>;
  HoldRelease: ResolverTypeWrapper<(Seen & { readonly [Column in 'askedAt' | 'askedByRole' | 'body' | 'decidedAt' | 'decidedByRole' | 'decisionReason' | 'document' | 'reason' | 'state']: any })>;
  HoldReleaseState: HoldReleaseState;
  EvidenceKind: EvidenceKind;
  EvidenceTransfer: ResolverTypeWrapper<(Seen & { readonly [Column in 'body' | 'fromPost' | 'officer' | 'receiptNo' | 'recordedAt' | 'role' | 'transferredAt']: any })>;
  EvidenceItemConnection: ResolverTypeWrapper<Connection>;
  EvidenceItemEdge: ResolverTypeWrapper<Made>;
  RegisterEvidenceInput: RegisterEvidenceInput;
  TransferEvidenceInput: TransferEvidenceInput;
  AskHoldReleaseInput: AskHoldReleaseInput;
  HoldReleaseDecision: HoldReleaseDecision;
  DecideHoldReleaseInput: DecideHoldReleaseInput;
  Observation: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'id' | 'incidentId' | 'observedAt' | 'raisedAt' | 'raisedByRole' | 'reportedAt' | 'state' | 'text']: any })>;
  ObservationState: ObservationState;
  ObservationConnection: ResolverTypeWrapper<Connection>;
  ObservationEdge: ResolverTypeWrapper<Made>;
  ObservationFilter: ObservationFilter;
  RaiseObservationInput: RaiseObservationInput;
  InvestigationReport: ResolverTypeWrapper<(Seen & { readonly [Column in 'acceptedAt' | 'agencyId' | 'authors' | 'damageControlledAt' | 'hasSuperior' | 'id' | 'incidentId' | 'isGovernment' | 'recoveredAt' | 'signedAt' | 'signedByNo' | 'state' | 'submissions' | 'submittedAt' | 'submittedByNo' | 'version' | 'wasMajor']: any })>;
  ReportContent: ResolverTypeWrapper<(Seen & { readonly [Column in 'awareAt' | 'causeCategory' | 'damageAssessment' | 'damageControlledAt' | 'handlingCourse' | 'impactScope' | 'measures' | 'minutesLate' | 'occurredAt' | 'recoveredAt' | 'recoveryCourse' | 'rootCause' | 'submittedAt']: any })>;
  InvestigationDraft: ResolverTypeWrapper<(Seen & { readonly [Column in 'causeCategory' | 'damageAssessment' | 'handlingCourse' | 'id' | 'impactScope' | 'measures' | 'recoveryCourse' | 'rootCause']: any })>;
  PlannedMeasure: ResolverTypeWrapper<Made>;
  ImprovementMeasure: ResolverTypeWrapper<(Seen & { readonly [Column in 'completedOn' | 'description' | 'dimension' | 'effect' | 'effectTracking' | 'id' | 'plannedCompletion' | 'reportId' | 'submission']: any })>;
  MeasureUpdate: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'completedOn' | 'effect' | 'measureId' | 'note' | 'role']: any })>;
  TechnicalSection: ResolverTypeWrapper<Made>;
  ReportRecipient: ResolverTypeWrapper<Made>;
  ReportStep: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'reason' | 'role' | 'step' | 'toState']: any })>;
  InvestigationReportState: InvestigationReportState;
  CauseCategory: CauseCategory;
  MeasureDimension: MeasureDimension;
  TechnicalPart: TechnicalPart;
  ReportBody: ReportBody;
  InvestigationReportConnection: ResolverTypeWrapper<Connection>;
  InvestigationReportEdge: ResolverTypeWrapper<Made>;
  InvestigationReportFilter: InvestigationReportFilter;
  PlannedMeasureInput: PlannedMeasureInput;
  UpsertInvestigationReportInput: UpsertInvestigationReportInput;
  SignInvestigationReportInput: SignInvestigationReportInput;
  SubmitInvestigationReportInput: SubmitInvestigationReportInput;
  ReturnInvestigationReportInput: ReturnInvestigationReportInput;
  AcceptInvestigationReportInput: AcceptInvestigationReportInput;
  UpdateImprovementMeasureInput: UpdateImprovementMeasureInput;
  Commendation: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'decidedAt' | 'decisionReason' | 'ground' | 'id' | 'incidentId' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'state' | 'version']: any })>;
  DisciplineRecommendation: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'aggravated' | 'authorityId' | 'brokenClocks' | 'decidedAt' | 'decisionReason' | 'ground' | 'id' | 'incidentId' | 'outcome' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'state' | 'version']: any })>;
  MitigationRecommendation: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'id' | 'incidentId' | 'keptClocks' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'version']: any })>;
  ContractorFinding: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'contractId' | 'ground' | 'id' | 'incidentId' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'version']: any })>;
  ContractorGround: ContractorGround;
  ClockEvidence: ResolverTypeWrapper<Made>;
  CommendationGround: CommendationGround;
  CommendationState: CommendationState;
  DisciplineGround: DisciplineGround;
  DisciplineRecommendationState: DisciplineRecommendationState;
  DisciplineOutcome: DisciplineOutcome;
  CommendationDecision: CommendationDecision;
  CommendationConnection: ResolverTypeWrapper<Connection>;
  CommendationEdge: ResolverTypeWrapper<Made>;
  DisciplineRecommendationConnection: ResolverTypeWrapper<Connection>;
  DisciplineRecommendationEdge: ResolverTypeWrapper<Made>;
  MitigationRecommendationConnection: ResolverTypeWrapper<Connection>;
  MitigationRecommendationEdge: ResolverTypeWrapper<Made>;
  ContractorFindingConnection: ResolverTypeWrapper<Connection>;
  ContractorFindingEdge: ResolverTypeWrapper<Made>;
  MeritFilter: MeritFilter;
  NominateCommendationInput: NominateCommendationInput;
  DecideCommendationInput: DecideCommendationInput;
  RecommendDisciplineInput: RecommendDisciplineInput;
  RecordDisciplineOutcomeInput: RecordDisciplineOutcomeInput;
  RecommendMitigationInput: RecommendMitigationInput;
  RecordContractorFindingInput: RecordContractorFindingInput;
  PublicAnnouncement: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'announcer' | 'authorityId' | 'authors' | 'consideredAt' | 'decisionAskedAt' | 'edition' | 'id' | 'incidentId' | 'isGovernment' | 'levelFellAt' | 'linkedToId' | 'publicationId' | 'reason' | 'round' | 'state' | 'supersedesId' | 'version']: any })>;
  AnnouncementSegment: ResolverTypeWrapper<(Seen & { readonly [Column in 'announcementId' | 'citation' | 'droppedAt' | 'exceptionId' | 'exceptionSought' | 'id' | 'reason' | 'section' | 'text' | 'withholding']: any })>;
  ExceptionDecision: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'authorityId' | 'citation' | 'ground' | 'id' | 'reason']: any })>;
  AnnouncementApproval: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'authorityId' | 'round']: any })>;
  AnnouncementStep: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'reason' | 'role' | 'step' | 'toState']: any })>;
  PartyConsent: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'announcementId' | 'answer' | 'answerBy' | 'answeredAt' | 'askedAt' | 'askedFor' | 'authorityId' | 'comment' | 'document' | 'id' | 'partyName' | 'question' | 'section' | 'segmentId' | 'text' | 'version' | 'withdrawnAt']: any })>;
  PublishedAnnouncement: ResolverTypeWrapper<(Seen & { readonly [Column in 'authorityId' | 'edition' | 'id' | 'publishedAt']: any })>;
  PublishedSegment: ResolverTypeWrapper<(Seen & { readonly [Column in 'isWithheld' | 'section' | 'text']: any })>;
  AnnouncementState: AnnouncementState;
  Announcer: Announcer;
  AnnouncementSection: AnnouncementSection;
  Withholding: Withholding;
  ExceptionGround: ExceptionGround;
  AskedFor: AskedFor;
  PartyAnswer: PartyAnswer;
  PublicAnnouncementConnection: ResolverTypeWrapper<Connection>;
  PublicAnnouncementEdge: ResolverTypeWrapper<Made>;
  PublicAnnouncementFilter: PublicAnnouncementFilter;
  PublicAnnouncementOrder: PublicAnnouncementOrder;
  PublicAnnouncementOrderField: PublicAnnouncementOrderField;
  PartyConsentConnection: ResolverTypeWrapper<Connection>;
  PartyConsentEdge: ResolverTypeWrapper<Made>;
  PartyConsentFilter: PartyConsentFilter;
  PartyConsentOrder: PartyConsentOrder;
  PartyConsentOrderField: PartyConsentOrderField;
  PublishedAnnouncementConnection: ResolverTypeWrapper<Connection>;
  PublishedAnnouncementEdge: ResolverTypeWrapper<Made>;
  PublishedAnnouncementFilter: PublishedAnnouncementFilter;
  PublishedAnnouncementOrder: PublishedAnnouncementOrder;
  PublishedAnnouncementOrderField: PublishedAnnouncementOrderField;
  DecideNotToAnnounceInput: DecideNotToAnnounceInput;
  DraftSegmentInput: DraftSegmentInput;
  DraftAnnouncementInput: DraftAnnouncementInput;
  SegmentDecisionInput: SegmentDecisionInput;
  DecideRedactionInput: DecideRedactionInput;
  RecordExceptionGroundInput: RecordExceptionGroundInput;
  AskPartyInput: AskPartyInput;
  AnswerConsentInput: AnswerConsentInput;
  ApproveAnnouncementInput: ApproveAnnouncementInput;
  PublishAnnouncementInput: PublishAnnouncementInput;
  WithdrawAnnouncementInput: WithdrawAnnouncementInput;
  FigureGroup: FigureGroup;
  IncidentFigures: ResolverTypeWrapper<Made>;
  IncidentFigure: ResolverTypeWrapper<Made>;
  ClockFigure: ResolverTypeWrapper<Made>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FiguresExport: ResolverTypeWrapper<Made>;
  FiguresPage: ResolverTypeWrapper<Made>;
  Export: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'from' | 'groupBy' | 'id' | 'purpose' | 'rows' | 'sha256' | 'to']: any })>;
  ExportConnection: ResolverTypeWrapper<Connection>;
  ExportEdge: ResolverTypeWrapper<Made>;
  ExportOrder: ExportOrder;
  ExportOrderField: ExportOrderField;
  PublishedStatistic: ResolverTypeWrapper<(Seen & { readonly [Column in 'authorityId' | 'clocks' | 'edition' | 'id' | 'levels' | 'publishedAt' | 'year']: any })>;
  StatisticEdition: ResolverTypeWrapper<(Seen & { readonly [Column in 'authorityId' | 'clocks' | 'edition' | 'id' | 'levels' | 'preparedAt' | 'preparedByNo' | 'publicationId' | 'reason' | 'releasedAt' | 'state' | 'version' | 'withdrawalReason' | 'withdrawnAt' | 'year']: any })>;
  LevelStatistic: ResolverTypeWrapper<Made>;
  LevelCell: ResolverTypeWrapper<Made>;
  DutyStatistic: ResolverTypeWrapper<Made>;
  StatisticState: StatisticState;
  ReporterKind: ReporterKind;
  PrepareStatisticsInput: PrepareStatisticsInput;
  ReleaseStatisticsInput: ReleaseStatisticsInput;
  WithdrawStatisticsInput: WithdrawStatisticsInput;
  PublishedStatisticConnection: ResolverTypeWrapper<Connection>;
  PublishedStatisticEdge: ResolverTypeWrapper<Made>;
  PublishedStatisticFilter: PublishedStatisticFilter;
  PublishedStatisticOrder: PublishedStatisticOrder;
  PublishedStatisticOrderField: PublishedStatisticOrderField;
  StatisticEditionConnection: ResolverTypeWrapper<Connection>;
  StatisticEditionEdge: ResolverTypeWrapper<Made>;
  StatisticEditionFilter: StatisticEditionFilter;
  StatisticEditionOrder: StatisticEditionOrder;
  StatisticEditionOrderField: StatisticEditionOrderField;
  SupportRequest: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'clockId' | 'directWayOpenedAt' | 'endorsedAt' | 'id' | 'incidentId' | 'level' | 'need' | 'onBehalfById' | 'requestedAt' | 'requestedByRole' | 'requestedDirectlyAt' | 'state' | 'version']: any })>;
  SupportDispatch: ResolverTypeWrapper<(Seen & { readonly [Column in 'bodyId' | 'endedAt' | 'mode' | 'sentAt' | 'team']: any })>;
  SupportReply: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'bodyId' | 'handling' | 'recordedAt' | 'result' | 'role']: any })>;
  SupportStep: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'outcome' | 'reason' | 'role' | 'step' | 'toState']: any })>;
  SupportState: SupportState;
  SupportMode: SupportMode;
  SupportRequestConnection: ResolverTypeWrapper<Connection>;
  SupportRequestEdge: ResolverTypeWrapper<Made>;
  SupportRequestFilter: SupportRequestFilter;
  RequestSupportInput: RequestSupportInput;
  SupportEndorsement: SupportEndorsement;
  EndorseSupportInput: EndorseSupportInput;
  SupportVerdict: SupportVerdict;
  DecideSupportInput: DecideSupportInput;
  DispatchSupportInput: DispatchSupportInput;
  ReplySupportInput: ReplySupportInput;
  SettleSupportInput: SettleSupportInput;
  CancelSupportInput: CancelSupportInput;
  NationalSecurityAssessment: ResolverTypeWrapper<(Seen & { readonly [Column in 'bodyId' | 'id' | 'incidentId' | 'indicatorClassifiedLoss' | 'indicatorImportantVictim' | 'indicatorLivelihoodImpact' | 'indicatorOrganisedSource' | 'indicatorWidespread' | 'intelItemId' | 'nationalSecurityRelated' | 'note' | 'preliminaryAt' | 'recordedAt']: any })>;
  IntelItem: ResolverTypeWrapper<Made>;
  NationalSecurityAssessmentConnection: ResolverTypeWrapper<Connection>;
  NationalSecurityAssessmentEdge: ResolverTypeWrapper<Made>;
  TaskForce: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'answeredAt' | 'answeredByRole' | 'dissolvedAt' | 'establishedAt' | 'finalReport' | 'ground' | 'id' | 'incidentId' | 'isCaseClosed' | 'leadBodyId' | 'proposedAt' | 'proposedByNo' | 'proposedByRole' | 'reason' | 'state' | 'version']: any })>;
  TaskForceState: TaskForceState;
  TaskForceGround: TaskForceGround;
  TaskForceConnection: ResolverTypeWrapper<Connection>;
  TaskForceEdge: ResolverTypeWrapper<Made>;
  TaskForceMember: ResolverTypeWrapper<(Seen & { readonly [Column in 'bodyId' | 'joinedAt' | 'leftAt' | 'personId' | 'role']: any })>;
  TaskForceFinding: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'id' | 'kind' | 'recordedAt' | 'role' | 'text']: any })>;
  TaskForceReport: ResolverTypeWrapper<(Seen & { readonly [Column in 'recordedAt' | 'role' | 'text']: any })>;
  TaskForceFindingKind: TaskForceFindingKind;
  DefenceMeeting: ResolverTypeWrapper<(Seen & { readonly [Column in 'conclusions' | 'convenedAt' | 'convenedByRole' | 'decidedAt' | 'heldAt' | 'id' | 'incidentId' | 'invitation' | 'inviteeIds' | 'reason' | 'state' | 'version']: any })>;
  DefenceMeetingState: DefenceMeetingState;
  DefenceMeetingConnection: ResolverTypeWrapper<Connection>;
  DefenceMeetingEdge: ResolverTypeWrapper<Made>;
  ImprovementNotice: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'id' | 'incidentId' | 'issuedAt' | 'issuedByRole' | 'text']: any })>;
  ImprovementNoticeConnection: ResolverTypeWrapper<Connection>;
  ImprovementNoticeEdge: ResolverTypeWrapper<Made>;
  AssessNationalSecurityInput: AssessNationalSecurityInput;
  EstablishTaskForceInput: EstablishTaskForceInput;
  TaskForceAnswer: TaskForceAnswer;
  AcknowledgeTaskForceInput: AcknowledgeTaskForceInput;
  RecordTaskForceFindingInput: RecordTaskForceFindingInput;
  RecordTaskForceReportInput: RecordTaskForceReportInput;
  ReportToConvenerInput: ReportToConvenerInput;
  DissolveTaskForceInput: DissolveTaskForceInput;
  DefenceMeetingVerdict: DefenceMeetingVerdict;
  DecideDefenceMeetingInput: DecideDefenceMeetingInput;
  ConveneDefenceMeetingInput: ConveneDefenceMeetingInput;
  IssueImprovementNoticeInput: IssueImprovementNoticeInput;
  Task: ResolverTypeWrapper<(Seen & { readonly [Column in 'clause' | 'doneAt' | 'dueAt' | 'id' | 'incidentId' | 'kind']: any })>;
  EmergencyAccess: ResolverTypeWrapper<(Seen & { readonly [Column in 'agencyId' | 'answer' | 'answerReason' | 'answeredAt' | 'answeredByNo' | 'decidedAt' | 'decidedAtId' | 'decidedByNo' | 'decidedByRole' | 'declineReason' | 'endedAt' | 'endedByRole' | 'finding' | 'findingReason' | 'id' | 'incidentId' | 'lapsesAt' | 'openUntil' | 'reason' | 'requestedAt' | 'requestedAtId' | 'requestedByNo' | 'requestedByRole' | 'reviewDueAt' | 'reviewedAt' | 'state' | 'version']: any })>;
  EmergencyAccessState: EmergencyAccessState;
  EmergencyAnswer: EmergencyAnswer;
  EmergencyFinding: EmergencyFinding;
  EmergencyRead: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'dataClass' | 'rows']: any })>;
  EmergencyAccessConnection: ResolverTypeWrapper<Connection>;
  EmergencyAccessEdge: ResolverTypeWrapper<Made>;
  EmergencyAccessFilter: EmergencyAccessFilter;
  EmergencyAccessOrderField: EmergencyAccessOrderField;
  EmergencyAccessOrder: EmergencyAccessOrder;
  RequestEmergencyAccessInput: RequestEmergencyAccessInput;
  GrantEmergencyAccessInput: GrantEmergencyAccessInput;
  DeclineEmergencyAccessInput: DeclineEmergencyAccessInput;
  EndEmergencyAccessInput: EndEmergencyAccessInput;
  AnswerEmergencyAccessInput: AnswerEmergencyAccessInput;
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  IncidentGroup: ResolverTypeWrapper<(Seen & { readonly [Column in 'attackKind' | 'formedById' | 'id' | 'isExercise' | 'reference' | 'state' | 'version']: any })>;
  AttackKind: AttackKind;
  IncidentGroupState: IncidentGroupState;
  IncidentGroupStep: ResolverTypeWrapper<(Seen & { readonly [Column in 'at' | 'authorityId' | 'groupId' | 'id' | 'incidentId' | 'reason' | 'role' | 'step']: any })>;
  IncidentGroupConnection: ResolverTypeWrapper<Connection>;
  IncidentGroupEdge: ResolverTypeWrapper<Made>;
  IncidentGroupStepConnection: ResolverTypeWrapper<Connection>;
  IncidentGroupStepEdge: ResolverTypeWrapper<Made>;
  IncidentGroupFilter: IncidentGroupFilter;
  FormIncidentGroupInput: FormIncidentGroupInput;
  AddToIncidentGroupInput: AddToIncidentGroupInput;
  RemoveFromIncidentGroupInput: RemoveFromIncidentGroupInput;
  CloseIncidentGroupInput: CloseIncidentGroupInput;
  DisasterLiaison: ResolverTypeWrapper<(Seen & { readonly [Column in 'arrivedAt' | 'authorityId' | 'disasterKind' | 'id' | 'incidentId' | 'invitation' | 'leftAt' | 'officeId' | 'requestedAt' | 'state' | 'version']: any })>;
  LiaisonOfficer: ResolverTypeWrapper<(Seen & { readonly [Column in 'arrivedAt' | 'leftAt' | 'namedAt' | 'personId']: any })>;
  DisasterLiaisonState: DisasterLiaisonState;
  DisasterKind: DisasterKind;
  DisasterLiaisonConnection: ResolverTypeWrapper<Connection>;
  DisasterLiaisonEdge: ResolverTypeWrapper<Made>;
  RequestDisasterLiaisonInput: RequestDisasterLiaisonInput;
  NameLiaisonOfficersInput: NameLiaisonOfficersInput;
  RecordLiaisonArrivalInput: RecordLiaisonArrivalInput;
  RecordLiaisonLeavingInput: RecordLiaisonLeavingInput;
  CaseExcerpt: ResolverTypeWrapper<(Seen & { readonly [Column in 'reader' | 'role' | 'text' | 'writtenAt']: any })>;
  ExcerptReader: ExcerptReader;
  StateFacilityImpactInput: StateFacilityImpactInput;
  ReleaseContractPartInput: ReleaseContractPartInput;
  CaseArchive: ResolverTypeWrapper<(Seen & { readonly [Column in 'archivedAt' | 'auditTrailRefs' | 'causeAnalysis' | 'destructionDue' | 'edition' | 'evidenceRefs' | 'keptUntil' | 'prevention' | 'recoveryCourse']: any })>;
  ArchivedMeasure: ResolverTypeWrapper<Made>;
  ArchivedEvidence: ResolverTypeWrapper<Made>;
  VendorNotice: ResolverTypeWrapper<Made>;
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
  Incident: (Seen & { readonly [Column in 'acknowledgedAt' | 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'agencyId' | 'archivedAt' | 'authors' | 'awareAt' | 'backfilledAt' | 'briefingSummary' | 'businessImpact' | 'capacityAssessment' | 'closedAt' | 'contractId' | 'contractPart' | 'convenerInformedAt' | 'criminalSuspected' | 'crossImpactAssessment' | 'description' | 'doubtedCriteria' | 'effectiveLevel' | 'exerciseById' | 'facilityImpact' | 'groupId' | 'groupedAt' | 'handlingState' | 'id' | 'incidentKind' | 'isExercise' | 'isGovernment' | 'isMajor' | 'leakedData' | 'levelChangeState' | 'levelKnown' | 'levelProvisional' | 'matchedCriteria' | 'nextDueAt' | 'occurredAt' | 'outageHours' | 'promotedFromId' | 'proposedCriteria' | 'raiseUndecided' | 'reference' | 'reportAccepted' | 'reportChannel' | 'reportedAt' | 'reportedByNo' | 'reportedByRole' | 'reportedLevel' | 'state' | 'storedVerificationState' | 'supportNeeded' | 'supportOpen' | 'tampering' | 'verificationState' | 'version' | 'wasMajor']: any });
  CrossImpact: Made;
  Transition: (Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'machine' | 'reason' | 'role' | 'step' | 'toState']: any });
  TimeCorrection: (Seen & { readonly [Column in 'at' | 'field' | 'newValue' | 'oldValue' | 'reason']: any });
  Agency: Made;
  OutsourcingContract: Made;
  Vendor: Made;
  InformationSystem: Made;
  IncidentConnection: Connection;
  IncidentEdge: Made;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  CrossImpactInput: CrossImpactInput;
  ReportIncidentInput: ReportIncidentInput;
  AmendReportInput: AmendReportInput;
  OfflineRecord: (Seen & { readonly [Column in 'calledAt' | 'channel' | 'isNote' | 'note' | 'outageReason' | 'recordedAt' | 'role']: any });
  CalledReportInput: CalledReportInput;
  RecordOfflineReportInput: RecordOfflineReportInput;
  BackfillReportInput: BackfillReportInput;
  PromoteToRealInput: PromoteToRealInput;
  ReviewRecord: (Seen & { readonly [Column in 'affectsOtherAgencies' | 'affectsVitalFacilities' | 'at' | 'authorityId' | 'crossImpactAssessment' | 'levelOpinion' | 'opinionOnly' | 'reason' | 'role' | 'selfReview' | 'verdict']: any });
  ReverificationRecord: (Seen & { readonly [Column in 'at' | 'bypassedReview' | 'levelOpinion' | 'reason' | 'role' | 'verdict']: any });
  ReviewIncidentInput: ReviewIncidentInput;
  ReverifyIncidentInput: ReverifyIncidentInput;
  AcknowledgeIncidentInput: AcknowledgeIncidentInput;
  LevelChange: (Seen & { readonly [Column in 'decidedAt' | 'fromLevel' | 'id' | 'incidentId' | 'proposedAt' | 'reason' | 'role' | 'state' | 'toLevel']: any });
  LevelChangeOpinion: (Seen & { readonly [Column in 'at' | 'body' | 'changeId' | 'reason' | 'verdict']: any });
  ProposeLevelChangeInput: ProposeLevelChangeInput;
  DecideLevelChangeInput: DecideLevelChangeInput;
  Clock: (Seen & { readonly [Column in 'basis' | 'cancelledAt' | 'dueAt' | 'id' | 'incidentId' | 'isTarget' | 'keptBreachCause' | 'kind' | 'legalBasis' | 'level' | 'regime' | 'startedAt' | 'stoppedAt']: any });
  ClockRecomputation: (Seen & { readonly [Column in 'at' | 'cause' | 'clockId' | 'fromLevel' | 'newDueAt' | 'newStartedAt' | 'oldDueAt' | 'oldStartedAt' | 'toLevel']: any });
  DutyConnection: Connection;
  DutyEdge: Made;
  Duty: Made;
  IncidentChange: (Seen & { readonly [Column in 'at' | 'clock' | 'id' | 'incidentId' | 'kind' | 'recordedAt' | 'seq' | 'step']: any });
  Subscription: Made;
  LateralNotice: (Seen & { readonly [Column in 'advisedAction' | 'contactWindow' | 'groupIds' | 'id' | 'incidentId' | 'level' | 'role' | 'sector' | 'sentAt' | 'text']: any });
  ResponseGroup: Made;
  LateralNoticeConnection: Connection;
  LateralNoticeEdge: Made;
  SendLateralNoticeInput: SendLateralNoticeInput;
  DamageControl: (Seen & { readonly [Column in 'causeAt' | 'causeText' | 'controlledAt' | 'declaredAt' | 'how' | 'lateReason' | 'levelAt' | 'levelText' | 'lossAt' | 'lossText' | 'role' | 'scopeAt' | 'scopeText' | 'supportNeedAt' | 'supportNeedText']: any });
  AssessedPoint: Made;
  RecoveryRecord: (Seen & { readonly [Column in 'dataRestore' | 'declaredAt' | 'environmentRebuild' | 'lateReason' | 'note' | 'recoveredAt' | 'role' | 'safeBackup' | 'scan' | 'systemRestore']: any });
  RecoveryStep: Made;
  IncidentClosure: (Seen & { readonly [Column in 'closedAt' | 'completedAt' | 'handlingMethod' | 'residualPlan' | 'role']: any });
  IncidentWithdrawal: (Seen & { readonly [Column in 'decidedAt' | 'decidedByRole' | 'decisionReason' | 'duplicateOfId' | 'ground' | 'proposedAt' | 'proposedByRole' | 'reason' | 'state']: any });
  ResponseReview: (Seen & { readonly [Column in 'authorityId' | 'handlingNote' | 'handlingSuitable' | 'manpowerNote' | 'manpowerSufficient' | 'manpowerSuitable' | 'other' | 'procedureFamiliar' | 'procedureNote' | 'procedureSuitable' | 'recordedAt' | 'role']: any });
  ManpowerReview: Made;
  ProcedureReview: Made;
  MeasuresReview: Made;
  AssessedPointInput: AssessedPointInput;
  AssessmentChecklistInput: AssessmentChecklistInput;
  DeclareDamageControlledInput: DeclareDamageControlledInput;
  RecoveryStepInput: RecoveryStepInput;
  DeclareRecoveredInput: DeclareRecoveredInput;
  CloseIncidentInput: CloseIncidentInput;
  ReopenIncidentInput: ReopenIncidentInput;
  WithdrawIncidentInput: WithdrawIncidentInput;
  ManpowerReviewInput: ManpowerReviewInput;
  ProcedureReviewInput: ProcedureReviewInput;
  MeasuresReviewInput: MeasuresReviewInput;
  RecordResponseReviewInput: RecordResponseReviewInput;
  ResponseLogEntry: (Seen & { readonly [Column in 'aboutEvidence' | 'aboutFacilities' | 'agencyId' | 'at' | 'authorAgencyId' | 'backupKind' | 'correctsId' | 'counterpart' | 'forBriefing' | 'id' | 'incidentId' | 'isCorrected' | 'kind' | 'recordedAt' | 'role' | 'text']: any });
  ResponseLogEntryConnection: Connection;
  ResponseLogEntryEdge: Made;
  ResponseLogFilter: ResponseLogFilter;
  AppendResponseLogInput: AppendResponseLogInput;
  EvidenceItem: (Seen & { readonly [Column in 'agencyId' | 'collectedAt' | 'custodianPost' | 'description' | 'handlingState' | 'holdState' | 'id' | 'incidentId' | 'kind' | 'legalHold' | 'registeredAt' | 'registeredByRole' | 'releaseAskedBy' | 'sha256' | 'storageRef' | 'version']: any });
  HoldRelease: (Seen & { readonly [Column in 'askedAt' | 'askedByRole' | 'body' | 'decidedAt' | 'decidedByRole' | 'decisionReason' | 'document' | 'reason' | 'state']: any });
  EvidenceTransfer: (Seen & { readonly [Column in 'body' | 'fromPost' | 'officer' | 'receiptNo' | 'recordedAt' | 'role' | 'transferredAt']: any });
  EvidenceItemConnection: Connection;
  EvidenceItemEdge: Made;
  RegisterEvidenceInput: RegisterEvidenceInput;
  TransferEvidenceInput: TransferEvidenceInput;
  AskHoldReleaseInput: AskHoldReleaseInput;
  DecideHoldReleaseInput: DecideHoldReleaseInput;
  Observation: (Seen & { readonly [Column in 'agencyId' | 'id' | 'incidentId' | 'observedAt' | 'raisedAt' | 'raisedByRole' | 'reportedAt' | 'state' | 'text']: any });
  ObservationConnection: Connection;
  ObservationEdge: Made;
  ObservationFilter: ObservationFilter;
  RaiseObservationInput: RaiseObservationInput;
  InvestigationReport: (Seen & { readonly [Column in 'acceptedAt' | 'agencyId' | 'authors' | 'damageControlledAt' | 'hasSuperior' | 'id' | 'incidentId' | 'isGovernment' | 'recoveredAt' | 'signedAt' | 'signedByNo' | 'state' | 'submissions' | 'submittedAt' | 'submittedByNo' | 'version' | 'wasMajor']: any });
  ReportContent: (Seen & { readonly [Column in 'awareAt' | 'causeCategory' | 'damageAssessment' | 'damageControlledAt' | 'handlingCourse' | 'impactScope' | 'measures' | 'minutesLate' | 'occurredAt' | 'recoveredAt' | 'recoveryCourse' | 'rootCause' | 'submittedAt']: any });
  InvestigationDraft: (Seen & { readonly [Column in 'causeCategory' | 'damageAssessment' | 'handlingCourse' | 'id' | 'impactScope' | 'measures' | 'recoveryCourse' | 'rootCause']: any });
  PlannedMeasure: Made;
  ImprovementMeasure: (Seen & { readonly [Column in 'completedOn' | 'description' | 'dimension' | 'effect' | 'effectTracking' | 'id' | 'plannedCompletion' | 'reportId' | 'submission']: any });
  MeasureUpdate: (Seen & { readonly [Column in 'at' | 'completedOn' | 'effect' | 'measureId' | 'note' | 'role']: any });
  TechnicalSection: Made;
  ReportRecipient: Made;
  ReportStep: (Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'reason' | 'role' | 'step' | 'toState']: any });
  InvestigationReportConnection: Connection;
  InvestigationReportEdge: Made;
  InvestigationReportFilter: InvestigationReportFilter;
  PlannedMeasureInput: PlannedMeasureInput;
  UpsertInvestigationReportInput: UpsertInvestigationReportInput;
  SignInvestigationReportInput: SignInvestigationReportInput;
  SubmitInvestigationReportInput: SubmitInvestigationReportInput;
  ReturnInvestigationReportInput: ReturnInvestigationReportInput;
  AcceptInvestigationReportInput: AcceptInvestigationReportInput;
  UpdateImprovementMeasureInput: UpdateImprovementMeasureInput;
  Commendation: (Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'decidedAt' | 'decisionReason' | 'ground' | 'id' | 'incidentId' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'state' | 'version']: any });
  DisciplineRecommendation: (Seen & { readonly [Column in 'agencyId' | 'aggravated' | 'authorityId' | 'brokenClocks' | 'decidedAt' | 'decisionReason' | 'ground' | 'id' | 'incidentId' | 'outcome' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'state' | 'version']: any });
  MitigationRecommendation: (Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'id' | 'incidentId' | 'keptClocks' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'version']: any });
  ContractorFinding: (Seen & { readonly [Column in 'agencyId' | 'authorityId' | 'contractId' | 'ground' | 'id' | 'incidentId' | 'reason' | 'recommendedAt' | 'recommendedByNo' | 'role' | 'version']: any });
  ClockEvidence: Made;
  CommendationConnection: Connection;
  CommendationEdge: Made;
  DisciplineRecommendationConnection: Connection;
  DisciplineRecommendationEdge: Made;
  MitigationRecommendationConnection: Connection;
  MitigationRecommendationEdge: Made;
  ContractorFindingConnection: Connection;
  ContractorFindingEdge: Made;
  MeritFilter: MeritFilter;
  NominateCommendationInput: NominateCommendationInput;
  DecideCommendationInput: DecideCommendationInput;
  RecommendDisciplineInput: RecommendDisciplineInput;
  RecordDisciplineOutcomeInput: RecordDisciplineOutcomeInput;
  RecommendMitigationInput: RecommendMitigationInput;
  RecordContractorFindingInput: RecordContractorFindingInput;
  PublicAnnouncement: (Seen & { readonly [Column in 'agencyId' | 'announcer' | 'authorityId' | 'authors' | 'consideredAt' | 'decisionAskedAt' | 'edition' | 'id' | 'incidentId' | 'isGovernment' | 'levelFellAt' | 'linkedToId' | 'publicationId' | 'reason' | 'round' | 'state' | 'supersedesId' | 'version']: any });
  AnnouncementSegment: (Seen & { readonly [Column in 'announcementId' | 'citation' | 'droppedAt' | 'exceptionId' | 'exceptionSought' | 'id' | 'reason' | 'section' | 'text' | 'withholding']: any });
  ExceptionDecision: (Seen & { readonly [Column in 'at' | 'authorityId' | 'citation' | 'ground' | 'id' | 'reason']: any });
  AnnouncementApproval: (Seen & { readonly [Column in 'at' | 'authorityId' | 'round']: any });
  AnnouncementStep: (Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'reason' | 'role' | 'step' | 'toState']: any });
  PartyConsent: (Seen & { readonly [Column in 'agencyId' | 'announcementId' | 'answer' | 'answerBy' | 'answeredAt' | 'askedAt' | 'askedFor' | 'authorityId' | 'comment' | 'document' | 'id' | 'partyName' | 'question' | 'section' | 'segmentId' | 'text' | 'version' | 'withdrawnAt']: any });
  PublishedAnnouncement: (Seen & { readonly [Column in 'authorityId' | 'edition' | 'id' | 'publishedAt']: any });
  PublishedSegment: (Seen & { readonly [Column in 'isWithheld' | 'section' | 'text']: any });
  PublicAnnouncementConnection: Connection;
  PublicAnnouncementEdge: Made;
  PublicAnnouncementFilter: PublicAnnouncementFilter;
  PublicAnnouncementOrder: PublicAnnouncementOrder;
  PartyConsentConnection: Connection;
  PartyConsentEdge: Made;
  PartyConsentFilter: PartyConsentFilter;
  PartyConsentOrder: PartyConsentOrder;
  PublishedAnnouncementConnection: Connection;
  PublishedAnnouncementEdge: Made;
  PublishedAnnouncementFilter: PublishedAnnouncementFilter;
  PublishedAnnouncementOrder: PublishedAnnouncementOrder;
  DecideNotToAnnounceInput: DecideNotToAnnounceInput;
  DraftSegmentInput: DraftSegmentInput;
  DraftAnnouncementInput: DraftAnnouncementInput;
  SegmentDecisionInput: SegmentDecisionInput;
  DecideRedactionInput: DecideRedactionInput;
  RecordExceptionGroundInput: RecordExceptionGroundInput;
  AskPartyInput: AskPartyInput;
  AnswerConsentInput: AnswerConsentInput;
  ApproveAnnouncementInput: ApproveAnnouncementInput;
  PublishAnnouncementInput: PublishAnnouncementInput;
  WithdrawAnnouncementInput: WithdrawAnnouncementInput;
  IncidentFigures: Made;
  IncidentFigure: Made;
  ClockFigure: Made;
  Float: Scalars['Float']['output'];
  FiguresExport: Made;
  FiguresPage: Made;
  Export: (Seen & { readonly [Column in 'at' | 'from' | 'groupBy' | 'id' | 'purpose' | 'rows' | 'sha256' | 'to']: any });
  ExportConnection: Connection;
  ExportEdge: Made;
  ExportOrder: ExportOrder;
  PublishedStatistic: (Seen & { readonly [Column in 'authorityId' | 'clocks' | 'edition' | 'id' | 'levels' | 'publishedAt' | 'year']: any });
  StatisticEdition: (Seen & { readonly [Column in 'authorityId' | 'clocks' | 'edition' | 'id' | 'levels' | 'preparedAt' | 'preparedByNo' | 'publicationId' | 'reason' | 'releasedAt' | 'state' | 'version' | 'withdrawalReason' | 'withdrawnAt' | 'year']: any });
  LevelStatistic: Made;
  LevelCell: Made;
  DutyStatistic: Made;
  PrepareStatisticsInput: PrepareStatisticsInput;
  ReleaseStatisticsInput: ReleaseStatisticsInput;
  WithdrawStatisticsInput: WithdrawStatisticsInput;
  PublishedStatisticConnection: Connection;
  PublishedStatisticEdge: Made;
  PublishedStatisticFilter: PublishedStatisticFilter;
  PublishedStatisticOrder: PublishedStatisticOrder;
  StatisticEditionConnection: Connection;
  StatisticEditionEdge: Made;
  StatisticEditionFilter: StatisticEditionFilter;
  StatisticEditionOrder: StatisticEditionOrder;
  SupportRequest: (Seen & { readonly [Column in 'agencyId' | 'clockId' | 'directWayOpenedAt' | 'endorsedAt' | 'id' | 'incidentId' | 'level' | 'need' | 'onBehalfById' | 'requestedAt' | 'requestedByRole' | 'requestedDirectlyAt' | 'state' | 'version']: any });
  SupportDispatch: (Seen & { readonly [Column in 'bodyId' | 'endedAt' | 'mode' | 'sentAt' | 'team']: any });
  SupportReply: (Seen & { readonly [Column in 'at' | 'bodyId' | 'handling' | 'recordedAt' | 'result' | 'role']: any });
  SupportStep: (Seen & { readonly [Column in 'at' | 'clause' | 'fromState' | 'outcome' | 'reason' | 'role' | 'step' | 'toState']: any });
  SupportRequestConnection: Connection;
  SupportRequestEdge: Made;
  SupportRequestFilter: SupportRequestFilter;
  RequestSupportInput: RequestSupportInput;
  EndorseSupportInput: EndorseSupportInput;
  DecideSupportInput: DecideSupportInput;
  DispatchSupportInput: DispatchSupportInput;
  ReplySupportInput: ReplySupportInput;
  SettleSupportInput: SettleSupportInput;
  CancelSupportInput: CancelSupportInput;
  NationalSecurityAssessment: (Seen & { readonly [Column in 'bodyId' | 'id' | 'incidentId' | 'indicatorClassifiedLoss' | 'indicatorImportantVictim' | 'indicatorLivelihoodImpact' | 'indicatorOrganisedSource' | 'indicatorWidespread' | 'intelItemId' | 'nationalSecurityRelated' | 'note' | 'preliminaryAt' | 'recordedAt']: any });
  IntelItem: Made;
  NationalSecurityAssessmentConnection: Connection;
  NationalSecurityAssessmentEdge: Made;
  TaskForce: (Seen & { readonly [Column in 'agencyId' | 'answeredAt' | 'answeredByRole' | 'dissolvedAt' | 'establishedAt' | 'finalReport' | 'ground' | 'id' | 'incidentId' | 'isCaseClosed' | 'leadBodyId' | 'proposedAt' | 'proposedByNo' | 'proposedByRole' | 'reason' | 'state' | 'version']: any });
  TaskForceConnection: Connection;
  TaskForceEdge: Made;
  TaskForceMember: (Seen & { readonly [Column in 'bodyId' | 'joinedAt' | 'leftAt' | 'personId' | 'role']: any });
  TaskForceFinding: (Seen & { readonly [Column in 'at' | 'id' | 'kind' | 'recordedAt' | 'role' | 'text']: any });
  TaskForceReport: (Seen & { readonly [Column in 'recordedAt' | 'role' | 'text']: any });
  DefenceMeeting: (Seen & { readonly [Column in 'conclusions' | 'convenedAt' | 'convenedByRole' | 'decidedAt' | 'heldAt' | 'id' | 'incidentId' | 'invitation' | 'inviteeIds' | 'reason' | 'state' | 'version']: any });
  DefenceMeetingConnection: Connection;
  DefenceMeetingEdge: Made;
  ImprovementNotice: (Seen & { readonly [Column in 'agencyId' | 'id' | 'incidentId' | 'issuedAt' | 'issuedByRole' | 'text']: any });
  ImprovementNoticeConnection: Connection;
  ImprovementNoticeEdge: Made;
  AssessNationalSecurityInput: AssessNationalSecurityInput;
  EstablishTaskForceInput: EstablishTaskForceInput;
  AcknowledgeTaskForceInput: AcknowledgeTaskForceInput;
  RecordTaskForceFindingInput: RecordTaskForceFindingInput;
  RecordTaskForceReportInput: RecordTaskForceReportInput;
  ReportToConvenerInput: ReportToConvenerInput;
  DissolveTaskForceInput: DissolveTaskForceInput;
  DecideDefenceMeetingInput: DecideDefenceMeetingInput;
  ConveneDefenceMeetingInput: ConveneDefenceMeetingInput;
  IssueImprovementNoticeInput: IssueImprovementNoticeInput;
  Task: (Seen & { readonly [Column in 'clause' | 'doneAt' | 'dueAt' | 'id' | 'incidentId' | 'kind']: any });
  EmergencyAccess: (Seen & { readonly [Column in 'agencyId' | 'answer' | 'answerReason' | 'answeredAt' | 'answeredByNo' | 'decidedAt' | 'decidedAtId' | 'decidedByNo' | 'decidedByRole' | 'declineReason' | 'endedAt' | 'endedByRole' | 'finding' | 'findingReason' | 'id' | 'incidentId' | 'lapsesAt' | 'openUntil' | 'reason' | 'requestedAt' | 'requestedAtId' | 'requestedByNo' | 'requestedByRole' | 'reviewDueAt' | 'reviewedAt' | 'state' | 'version']: any });
  EmergencyRead: (Seen & { readonly [Column in 'at' | 'dataClass' | 'rows']: any });
  EmergencyAccessConnection: Connection;
  EmergencyAccessEdge: Made;
  EmergencyAccessFilter: EmergencyAccessFilter;
  EmergencyAccessOrder: EmergencyAccessOrder;
  RequestEmergencyAccessInput: RequestEmergencyAccessInput;
  GrantEmergencyAccessInput: GrantEmergencyAccessInput;
  DeclineEmergencyAccessInput: DeclineEmergencyAccessInput;
  EndEmergencyAccessInput: EndEmergencyAccessInput;
  AnswerEmergencyAccessInput: AnswerEmergencyAccessInput;
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  IncidentGroup: (Seen & { readonly [Column in 'attackKind' | 'formedById' | 'id' | 'isExercise' | 'reference' | 'state' | 'version']: any });
  IncidentGroupStep: (Seen & { readonly [Column in 'at' | 'authorityId' | 'groupId' | 'id' | 'incidentId' | 'reason' | 'role' | 'step']: any });
  IncidentGroupConnection: Connection;
  IncidentGroupEdge: Made;
  IncidentGroupStepConnection: Connection;
  IncidentGroupStepEdge: Made;
  IncidentGroupFilter: IncidentGroupFilter;
  FormIncidentGroupInput: FormIncidentGroupInput;
  AddToIncidentGroupInput: AddToIncidentGroupInput;
  RemoveFromIncidentGroupInput: RemoveFromIncidentGroupInput;
  CloseIncidentGroupInput: CloseIncidentGroupInput;
  DisasterLiaison: (Seen & { readonly [Column in 'arrivedAt' | 'authorityId' | 'disasterKind' | 'id' | 'incidentId' | 'invitation' | 'leftAt' | 'officeId' | 'requestedAt' | 'state' | 'version']: any });
  LiaisonOfficer: (Seen & { readonly [Column in 'arrivedAt' | 'leftAt' | 'namedAt' | 'personId']: any });
  DisasterLiaisonConnection: Connection;
  DisasterLiaisonEdge: Made;
  RequestDisasterLiaisonInput: RequestDisasterLiaisonInput;
  NameLiaisonOfficersInput: NameLiaisonOfficersInput;
  RecordLiaisonArrivalInput: RecordLiaisonArrivalInput;
  RecordLiaisonLeavingInput: RecordLiaisonLeavingInput;
  CaseExcerpt: (Seen & { readonly [Column in 'reader' | 'role' | 'text' | 'writtenAt']: any });
  StateFacilityImpactInput: StateFacilityImpactInput;
  ReleaseContractPartInput: ReleaseContractPartInput;
  CaseArchive: (Seen & { readonly [Column in 'archivedAt' | 'auditTrailRefs' | 'causeAnalysis' | 'destructionDue' | 'edition' | 'evidenceRefs' | 'keptUntil' | 'prevention' | 'recoveryCourse']: any });
  ArchivedMeasure: Made;
  ArchivedEvidence: Made;
  VendorNotice: Made;
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
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  dueSoon?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<QueryDueSoonArgs, 'withinHours'>>;
  overdue?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType, RequireFields<QueryOverdueArgs, 'legalOnly'>>;
  incidentChange?: Resolver<Maybe<ResolversTypes['IncidentChange']>, ParentType, ContextType, RequireFields<QueryIncidentChangeArgs, 'id'>>;
  lateralNotice?: Resolver<Maybe<ResolversTypes['LateralNotice']>, ParentType, ContextType, RequireFields<QueryLateralNoticeArgs, 'id'>>;
  lateralNotices?: Resolver<Maybe<ResolversTypes['LateralNoticeConnection']>, ParentType, ContextType, Partial<QueryLateralNoticesArgs>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  investigationReport?: Resolver<Maybe<ResolversTypes['InvestigationReport']>, ParentType, ContextType, RequireFields<QueryInvestigationReportArgs, 'id'>>;
  investigationReports?: Resolver<Maybe<ResolversTypes['InvestigationReportConnection']>, ParentType, ContextType, Partial<QueryInvestigationReportsArgs>>;
  commendation?: Resolver<Maybe<ResolversTypes['Commendation']>, ParentType, ContextType, RequireFields<QueryCommendationArgs, 'id'>>;
  commendations?: Resolver<Maybe<ResolversTypes['CommendationConnection']>, ParentType, ContextType, Partial<QueryCommendationsArgs>>;
  disciplineRecommendation?: Resolver<Maybe<ResolversTypes['DisciplineRecommendation']>, ParentType, ContextType, RequireFields<QueryDisciplineRecommendationArgs, 'id'>>;
  disciplineRecommendations?: Resolver<Maybe<ResolversTypes['DisciplineRecommendationConnection']>, ParentType, ContextType, Partial<QueryDisciplineRecommendationsArgs>>;
  mitigationRecommendation?: Resolver<Maybe<ResolversTypes['MitigationRecommendation']>, ParentType, ContextType, RequireFields<QueryMitigationRecommendationArgs, 'id'>>;
  mitigationRecommendations?: Resolver<Maybe<ResolversTypes['MitigationRecommendationConnection']>, ParentType, ContextType, Partial<QueryMitigationRecommendationsArgs>>;
  contractorFinding?: Resolver<Maybe<ResolversTypes['ContractorFinding']>, ParentType, ContextType, RequireFields<QueryContractorFindingArgs, 'id'>>;
  contractorFindings?: Resolver<Maybe<ResolversTypes['ContractorFindingConnection']>, ParentType, ContextType, Partial<QueryContractorFindingsArgs>>;
  publishedAnnouncement?: Resolver<Maybe<ResolversTypes['PublishedAnnouncement']>, ParentType, ContextType, RequireFields<QueryPublishedAnnouncementArgs, 'id'>>;
  publishedAnnouncements?: Resolver<Maybe<ResolversTypes['PublishedAnnouncementConnection']>, ParentType, ContextType, Partial<QueryPublishedAnnouncementsArgs>>;
  publicAnnouncement?: Resolver<Maybe<ResolversTypes['PublicAnnouncement']>, ParentType, ContextType, RequireFields<QueryPublicAnnouncementArgs, 'id'>>;
  publicAnnouncements?: Resolver<Maybe<ResolversTypes['PublicAnnouncementConnection']>, ParentType, ContextType, Partial<QueryPublicAnnouncementsArgs>>;
  partyConsent?: Resolver<Maybe<ResolversTypes['PartyConsent']>, ParentType, ContextType, RequireFields<QueryPartyConsentArgs, 'id'>>;
  partyConsents?: Resolver<Maybe<ResolversTypes['PartyConsentConnection']>, ParentType, ContextType, Partial<QueryPartyConsentsArgs>>;
  incidentFigures?: Resolver<Maybe<ResolversTypes['IncidentFigures']>, ParentType, ContextType, RequireFields<QueryIncidentFiguresArgs, 'from' | 'to' | 'groupBy'>>;
  incidentFiguresPage?: Resolver<Maybe<ResolversTypes['FiguresPage']>, ParentType, ContextType, RequireFields<QueryIncidentFiguresPageArgs, 'from' | 'to' | 'groupBy'>>;
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType, RequireFields<QueryExportArgs, 'id'>>;
  exports?: Resolver<Maybe<ResolversTypes['ExportConnection']>, ParentType, ContextType, Partial<QueryExportsArgs>>;
  publishedStatistic?: Resolver<Maybe<ResolversTypes['PublishedStatistic']>, ParentType, ContextType, RequireFields<QueryPublishedStatisticArgs, 'id'>>;
  publishedStatistics?: Resolver<Maybe<ResolversTypes['PublishedStatisticConnection']>, ParentType, ContextType, Partial<QueryPublishedStatisticsArgs>>;
  statisticEdition?: Resolver<Maybe<ResolversTypes['StatisticEdition']>, ParentType, ContextType, RequireFields<QueryStatisticEditionArgs, 'id'>>;
  statisticEditions?: Resolver<Maybe<ResolversTypes['StatisticEditionConnection']>, ParentType, ContextType, Partial<QueryStatisticEditionsArgs>>;
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType, RequireFields<QuerySupportRequestArgs, 'id'>>;
  supportRequests?: Resolver<Maybe<ResolversTypes['SupportRequestConnection']>, ParentType, ContextType, Partial<QuerySupportRequestsArgs>>;
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessArgs, 'id'>>;
  emergencyAccesses?: Resolver<Maybe<ResolversTypes['EmergencyAccessConnection']>, ParentType, ContextType, Partial<QueryEmergencyAccessesArgs>>;
  incidentGroup?: Resolver<Maybe<ResolversTypes['IncidentGroup']>, ParentType, ContextType, RequireFields<QueryIncidentGroupArgs, 'id'>>;
  incidentGroups?: Resolver<Maybe<ResolversTypes['IncidentGroupConnection']>, ParentType, ContextType, Partial<QueryIncidentGroupsArgs>>;
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
  reportChannel?: Resolver<Maybe<ResolversTypes['ReportChannel']>, ParentType, ContextType>;
  backfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offlineRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfflineRecord']>>, ParentType, ContextType>;
  exerciseBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  foundIn?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  foundInIt?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<IncidentFoundInItArgs>>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewRecord']>>, ParentType, ContextType>;
  reverification?: Resolver<Maybe<ResolversTypes['ReverificationRecord']>, ParentType, ContextType>;
  levelChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelChange']>>, ParentType, ContextType>;
  clocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clock']>>, ParentType, ContextType>;
  lateralNotices?: Resolver<Maybe<ResolversTypes['LateralNoticeConnection']>, ParentType, ContextType, Partial<IncidentLateralNoticesArgs>>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  damageControls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DamageControl']>>, ParentType, ContextType>;
  recoveries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecoveryRecord']>>, ParentType, ContextType>;
  closures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentClosure']>>, ParentType, ContextType>;
  withdrawals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentWithdrawal']>>, ParentType, ContextType>;
  responseReviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponseReview']>>, ParentType, ContextType>;
  responseLog?: Resolver<Maybe<ResolversTypes['ResponseLogEntryConnection']>, ParentType, ContextType, Partial<IncidentResponseLogArgs>>;
  criminalSuspected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceItemConnection']>, ParentType, ContextType, Partial<IncidentEvidenceArgs>>;
  investigationReport?: Resolver<Maybe<ResolversTypes['InvestigationReport']>, ParentType, ContextType>;
  commendations?: Resolver<Maybe<ResolversTypes['CommendationConnection']>, ParentType, ContextType, Partial<IncidentCommendationsArgs>>;
  disciplineRecommendations?: Resolver<Maybe<ResolversTypes['DisciplineRecommendationConnection']>, ParentType, ContextType, Partial<IncidentDisciplineRecommendationsArgs>>;
  mitigationRecommendations?: Resolver<Maybe<ResolversTypes['MitigationRecommendationConnection']>, ParentType, ContextType, Partial<IncidentMitigationRecommendationsArgs>>;
  contractorFindings?: Resolver<Maybe<ResolversTypes['ContractorFindingConnection']>, ParentType, ContextType, Partial<IncidentContractorFindingsArgs>>;
  announcements?: Resolver<Maybe<ResolversTypes['PublicAnnouncementConnection']>, ParentType, ContextType, Partial<IncidentAnnouncementsArgs>>;
  supportRequests?: Resolver<Maybe<ResolversTypes['SupportRequestConnection']>, ParentType, ContextType, Partial<IncidentSupportRequestsArgs>>;
  convenerInformedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nationalSecurityAssessments?: Resolver<Maybe<ResolversTypes['NationalSecurityAssessmentConnection']>, ParentType, ContextType, Partial<IncidentNationalSecurityAssessmentsArgs>>;
  taskForces?: Resolver<Maybe<ResolversTypes['TaskForceConnection']>, ParentType, ContextType, Partial<IncidentTaskForcesArgs>>;
  defenceMeetings?: Resolver<Maybe<ResolversTypes['DefenceMeetingConnection']>, ParentType, ContextType, Partial<IncidentDefenceMeetingsArgs>>;
  improvementNotices?: Resolver<Maybe<ResolversTypes['ImprovementNoticeConnection']>, ParentType, ContextType, Partial<IncidentImprovementNoticesArgs>>;
  emergencyAccesses?: Resolver<Maybe<ResolversTypes['EmergencyAccessConnection']>, ParentType, ContextType, Partial<IncidentEmergencyAccessesArgs>>;
  group?: Resolver<Maybe<ResolversTypes['IncidentGroup']>, ParentType, ContextType>;
  groupedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disasterLiaisons?: Resolver<Maybe<ResolversTypes['DisasterLiaisonConnection']>, ParentType, ContextType, Partial<IncidentDisasterLiaisonsArgs>>;
  briefingSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilityImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerpts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseExcerpt']>>, ParentType, ContextType>;
  archives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseArchive']>>, ParentType, ContextType>;
  vendorNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VendorNotice']>>, ParentType, ContextType>;
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
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<AgencyObservationsArgs>>;
  journalOfIncidents?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, Partial<AgencyJournalOfIncidentsArgs>>;
};

export type OutsourcingContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsourcingContract'] = ResolversParentTypes['OutsourcingContract'], FederationReferenceType extends FederationReferenceTypes['OutsourcingContract'] = FederationReferenceTypes['OutsourcingContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutsourcingContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<OutsourcingContractIncidentsArgs>>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<VendorIncidentsArgs>>;
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

export type OfflineRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfflineRecord'] = ResolversParentTypes['OfflineRecord']> = {
  channel?: Resolver<Maybe<ResolversTypes['OfflineChannel']>, ParentType, ContextType>;
  outageReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNote?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ReverificationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverificationRecord'] = ResolversParentTypes['ReverificationRecord']> = {
  verdict?: Resolver<Maybe<ResolversTypes['ReverificationVerdict']>, ParentType, ContextType>;
  levelOpinion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bypassedReview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LevelChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelChange'] = ResolversParentTypes['LevelChange']> = {
  fromLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LevelChangeState']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelChangeOpinion']>>, ParentType, ContextType>;
};

export type LevelChangeOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelChangeOpinion'] = ResolversParentTypes['LevelChangeOpinion']> = {
  body?: Resolver<Maybe<ResolversTypes['LevelDecider']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['LevelVerdict']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
};

export type IncidentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentChange'] = ResolversParentTypes['IncidentChange']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentChangeKind']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['IncidentClockKind']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  incidentChanged?: SubscriptionResolver<Maybe<ResolversTypes['IncidentChange']>, "incidentChanged", ParentType, ContextType, Partial<SubscriptionIncidentChangedArgs>>;
};

export type LateralNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateralNotice'] = ResolversParentTypes['LateralNotice'], FederationReferenceType extends FederationReferenceTypes['LateralNotice'] = FederationReferenceTypes['LateralNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LateralNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advisedAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactWindow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResponseGroup']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ResponseGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseGroup'] = ResolversParentTypes['ResponseGroup'], FederationReferenceType extends FederationReferenceTypes['ResponseGroup'] = FederationReferenceTypes['ResponseGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponseGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LateralNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateralNoticeConnection'] = ResolversParentTypes['LateralNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LateralNotice']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LateralNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateralNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateralNoticeEdge'] = ResolversParentTypes['LateralNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LateralNotice'], ParentType, ContextType>;
};

export type DamageControlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DamageControl'] = ResolversParentTypes['DamageControl']> = {
  controlledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['AssessedPoint']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AssessedPoint']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['AssessedPoint']>, ParentType, ContextType>;
  loss?: Resolver<Maybe<ResolversTypes['AssessedPoint']>, ParentType, ContextType>;
  supportNeed?: Resolver<Maybe<ResolversTypes['AssessedPoint']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssessedPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedPoint'] = ResolversParentTypes['AssessedPoint']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RecoveryRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryRecord'] = ResolversParentTypes['RecoveryRecord']> = {
  recoveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecoveryStep']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RecoveryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryStep'] = ResolversParentTypes['RecoveryStep']> = {
  step?: Resolver<Maybe<ResolversTypes['RecoveryStepKind']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IncidentClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentClosure'] = ResolversParentTypes['IncidentClosure']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handlingMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residualPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IncidentWithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentWithdrawal'] = ResolversParentTypes['IncidentWithdrawal']> = {
  ground?: Resolver<Maybe<ResolversTypes['WithdrawalGround']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WithdrawalState']>, ParentType, ContextType>;
  decidedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ResponseReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseReview'] = ResolversParentTypes['ResponseReview']> = {
  manpower?: Resolver<Maybe<ResolversTypes['ManpowerReview']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['ProcedureReview']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['MeasuresReview']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ManpowerReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManpowerReview'] = ResolversParentTypes['ManpowerReview']> = {
  sufficient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suitable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureReview'] = ResolversParentTypes['ProcedureReview']> = {
  familiar?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suitable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasuresReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuresReview'] = ResolversParentTypes['MeasuresReview']> = {
  suitable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResponseLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseLogEntry'] = ResolversParentTypes['ResponseLogEntry']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ResponseLogKind']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backupKind?: Resolver<Maybe<ResolversTypes['BackupKind']>, ParentType, ContextType>;
  forBriefing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  aboutFacilities?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  aboutEvidence?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ResponseLogEntry']>, ParentType, ContextType>;
  isCorrected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ResponseLogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseLogEntryConnection'] = ResolversParentTypes['ResponseLogEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResponseLogEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseLogEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseLogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseLogEntryEdge'] = ResolversParentTypes['ResponseLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponseLogEntry'], ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storageRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custodianPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registeredByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  transfers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceTransfer']>>, ParentType, ContextType>;
  holdReleases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HoldRelease']>>, ParentType, ContextType>;
};

export type HoldReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldRelease'] = ResolversParentTypes['HoldRelease']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HoldReleaseState']>, ParentType, ContextType>;
  decidedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EvidenceTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceTransfer'] = ResolversParentTypes['EvidenceTransfer']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transferredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EvidenceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItemConnection'] = ResolversParentTypes['EvidenceItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItemEdge'] = ResolversParentTypes['EvidenceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceItem'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObservationState']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raisedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type InvestigationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationReport'] = ResolversParentTypes['InvestigationReport'], FederationReferenceType extends FederationReferenceTypes['InvestigationReport'] = FederationReferenceTypes['InvestigationReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestigationReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InvestigationReportState']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportRecipient']>>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ReportContent']>, ParentType, ContextType>;
  submissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportContent']>>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['InvestigationDraft']>, ParentType, ContextType>;
  technicalSections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TechnicalSection']>>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImprovementMeasure']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportStep']>>, ParentType, ContextType>;
};

export type ReportContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awareAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  damageControlledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  impactScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damageAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recoveryCourse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlingCourse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causeCategory?: Resolver<Maybe<ResolversTypes['CauseCategory']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlannedMeasure']>>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutesLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvestigationDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationDraft'] = ResolversParentTypes['InvestigationDraft']> = {
  impactScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damageAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recoveryCourse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlingCourse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causeCategory?: Resolver<Maybe<ResolversTypes['CauseCategory']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlannedMeasure']>>, ParentType, ContextType>;
};

export type PlannedMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedMeasure'] = ResolversParentTypes['PlannedMeasure']> = {
  dimension?: Resolver<Maybe<ResolversTypes['MeasureDimension']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedCompletion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectTracking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementMeasure'] = ResolversParentTypes['ImprovementMeasure']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['MeasureDimension']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedCompletion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectTracking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureUpdate']>>, ParentType, ContextType>;
};

export type MeasureUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureUpdate'] = ResolversParentTypes['MeasureUpdate']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TechnicalSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicalSection'] = ResolversParentTypes['TechnicalSection']> = {
  part?: Resolver<Maybe<ResolversTypes['TechnicalPart']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRecipient'] = ResolversParentTypes['ReportRecipient']> = {
  body?: Resolver<Maybe<ResolversTypes['ReportBody']>, ParentType, ContextType>;
  accepts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReportStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStep'] = ResolversParentTypes['ReportStep']> = {
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvestigationReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationReportConnection'] = ResolversParentTypes['InvestigationReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvestigationReport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestigationReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestigationReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationReportEdge'] = ResolversParentTypes['InvestigationReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestigationReport'], ParentType, ContextType>;
};

export type CommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commendation'] = ResolversParentTypes['Commendation'], FederationReferenceType extends FederationReferenceTypes['Commendation'] = FederationReferenceTypes['Commendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['CommendationGround']>, ParentType, ContextType>;
  enhanced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CommendationState']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisciplineRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineRecommendation'] = ResolversParentTypes['DisciplineRecommendation'], FederationReferenceType extends FederationReferenceTypes['DisciplineRecommendation'] = FederationReferenceTypes['DisciplineRecommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisciplineRecommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['DisciplineGround']>, ParentType, ContextType>;
  aggravated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  brokenClocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClockEvidence']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisciplineRecommendationState']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DisciplineOutcome']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MitigationRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MitigationRecommendation'] = ResolversParentTypes['MitigationRecommendation'], FederationReferenceType extends FederationReferenceTypes['MitigationRecommendation'] = FederationReferenceTypes['MitigationRecommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MitigationRecommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keptClocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClockEvidence']>>, ParentType, ContextType>;
};

export type ContractorFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractorFinding'] = ResolversParentTypes['ContractorFinding'], FederationReferenceType extends FederationReferenceTypes['ContractorFinding'] = FederationReferenceTypes['ContractorFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractorFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['OutsourcingContract']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['ContractorGround']>, ParentType, ContextType>;
};

export type ClockEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockEvidence'] = ResolversParentTypes['ClockEvidence']> = {
  kind?: Resolver<Maybe<ResolversTypes['IncidentClockKind']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutesLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationConnection'] = ResolversParentTypes['CommendationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commendation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationEdge'] = ResolversParentTypes['CommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commendation'], ParentType, ContextType>;
};

export type DisciplineRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineRecommendationConnection'] = ResolversParentTypes['DisciplineRecommendationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisciplineRecommendation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisciplineRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisciplineRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineRecommendationEdge'] = ResolversParentTypes['DisciplineRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisciplineRecommendation'], ParentType, ContextType>;
};

export type MitigationRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MitigationRecommendationConnection'] = ResolversParentTypes['MitigationRecommendationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MitigationRecommendation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MitigationRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MitigationRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MitigationRecommendationEdge'] = ResolversParentTypes['MitigationRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MitigationRecommendation'], ParentType, ContextType>;
};

export type ContractorFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractorFindingConnection'] = ResolversParentTypes['ContractorFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContractorFinding']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractorFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractorFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractorFindingEdge'] = ResolversParentTypes['ContractorFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractorFinding'], ParentType, ContextType>;
};

export type PublicAnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAnnouncement'] = ResolversParentTypes['PublicAnnouncement'], FederationReferenceType extends FederationReferenceTypes['PublicAnnouncement'] = FederationReferenceTypes['PublicAnnouncement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicAnnouncement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  announcer?: Resolver<Maybe<ResolversTypes['Announcer']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AnnouncementState']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consideredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionAskedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  levelFellAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linkedTo?: Resolver<Maybe<ResolversTypes['PublicAnnouncement']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['PublicAnnouncement']>, ParentType, ContextType>;
  segments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnnouncementSegment']>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<ResolversTypes['PartyConsentConnection']>, ParentType, ContextType, Partial<PublicAnnouncementConsentsArgs>>;
  approvals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnnouncementApproval']>>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnnouncementStep']>>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['PublishedAnnouncement']>, ParentType, ContextType>;
};

export type AnnouncementSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementSegment'] = ResolversParentTypes['AnnouncementSegment']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['AnnouncementSection']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withholding?: Resolver<Maybe<ResolversTypes['Withholding']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exceptionSought?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['ExceptionDecision']>, ParentType, ContextType>;
};

export type ExceptionDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionDecision'] = ResolversParentTypes['ExceptionDecision']> = {
  ground?: Resolver<Maybe<ResolversTypes['ExceptionGround']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AnnouncementApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementApproval'] = ResolversParentTypes['AnnouncementApproval']> = {
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AnnouncementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnouncementStep'] = ResolversParentTypes['AnnouncementStep']> = {
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['AnnouncementState']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['AnnouncementState']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConsent'] = ResolversParentTypes['PartyConsent'], FederationReferenceType extends FederationReferenceTypes['PartyConsent'] = FederationReferenceTypes['PartyConsent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyConsent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  announcement?: Resolver<Maybe<ResolversTypes['PublicAnnouncement']>, ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  askedFor?: Resolver<Maybe<ResolversTypes['AskedFor']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['AnnouncementSection']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PartyAnswer']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PublishedAnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnnouncement'] = ResolversParentTypes['PublishedAnnouncement'], FederationReferenceType extends FederationReferenceTypes['PublishedAnnouncement'] = FederationReferenceTypes['PublishedAnnouncement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublishedAnnouncement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  segments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublishedSegment']>>, ParentType, ContextType>;
};

export type PublishedSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedSegment'] = ResolversParentTypes['PublishedSegment']> = {
  section?: Resolver<Maybe<ResolversTypes['AnnouncementSection']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWithheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PublicAnnouncementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAnnouncementConnection'] = ResolversParentTypes['PublicAnnouncementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicAnnouncement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicAnnouncementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicAnnouncementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAnnouncementEdge'] = ResolversParentTypes['PublicAnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicAnnouncement'], ParentType, ContextType>;
};

export type PartyConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConsentConnection'] = ResolversParentTypes['PartyConsentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyConsent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyConsentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConsentEdge'] = ResolversParentTypes['PartyConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyConsent'], ParentType, ContextType>;
};

export type PublishedAnnouncementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnnouncementConnection'] = ResolversParentTypes['PublishedAnnouncementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedAnnouncement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedAnnouncementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedAnnouncementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAnnouncementEdge'] = ResolversParentTypes['PublishedAnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedAnnouncement'], ParentType, ContextType>;
};

export type IncidentFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentFigures'] = ResolversParentTypes['IncidentFigures']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['IncidentFigure']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['FiguresExport']>, ParentType, ContextType>;
};

export type IncidentFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentFigure'] = ResolversParentTypes['IncidentFigure']> = {
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ClockFigure']>, ParentType, ContextType>;
};

export type ClockFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockFigure'] = ResolversParentTypes['ClockFigure']> = {
  kind?: Resolver<ResolversTypes['IncidentClockKind'], ParentType, ContextType>;
  isTarget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levelRaised?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ninetiethMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FiguresExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresExport'] = ResolversParentTypes['FiguresExport']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiguresPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresPage'] = ResolversParentTypes['FiguresPage']> = {
  export?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export'], FederationReferenceType extends FederationReferenceTypes['Export'] = FederationReferenceTypes['Export']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Export']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groupBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FigureGroup']>>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportConnection'] = ResolversParentTypes['ExportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Export']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEdge'] = ResolversParentTypes['ExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Export'], ParentType, ContextType>;
};

export type PublishedStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedStatistic'] = ResolversParentTypes['PublishedStatistic'], FederationReferenceType extends FederationReferenceTypes['PublishedStatistic'] = FederationReferenceTypes['PublishedStatistic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublishedStatistic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelStatistic']>>, ParentType, ContextType>;
  clocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyStatistic']>>, ParentType, ContextType>;
};

export type StatisticEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEdition'] = ResolversParentTypes['StatisticEdition'], FederationReferenceType extends FederationReferenceTypes['StatisticEdition'] = FederationReferenceTypes['StatisticEdition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StatisticEdition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['StatisticState']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  levels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LevelStatistic']>>, ParentType, ContextType>;
  clocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyStatistic']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preparedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['PublishedStatistic']>, ParentType, ContextType>;
};

export type LevelStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelStatistic'] = ResolversParentTypes['LevelStatistic']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['LevelCell']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCell'] = ResolversParentTypes['LevelCell']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
};

export type DutyStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyStatistic'] = ResolversParentTypes['DutyStatistic']> = {
  kind?: Resolver<ResolversTypes['IncidentClockKind'], ParentType, ContextType>;
  isTarget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PublishedStatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedStatisticConnection'] = ResolversParentTypes['PublishedStatisticConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedStatistic']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedStatisticEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedStatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedStatisticEdge'] = ResolversParentTypes['PublishedStatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedStatistic'], ParentType, ContextType>;
};

export type StatisticEditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEditionConnection'] = ResolversParentTypes['StatisticEditionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatisticEdition']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticEditionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticEditionEdge'] = ResolversParentTypes['StatisticEditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticEdition'], ParentType, ContextType>;
};

export type SupportRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequest'] = ResolversParentTypes['SupportRequest']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SupportState']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  directWayOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endorsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedDirectlyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportDispatch']>>, ParentType, ContextType>;
  replies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportReply']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportStep']>>, ParentType, ContextType>;
};

export type SupportDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportDispatch'] = ResolversParentTypes['SupportDispatch']> = {
  body?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SupportMode']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SupportReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportReply'] = ResolversParentTypes['SupportReply']> = {
  handling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SupportStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportStep'] = ResolversParentTypes['SupportStep']> = {
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['SupportState']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['SupportState']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestConnection'] = ResolversParentTypes['SupportRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestEdge'] = ResolversParentTypes['SupportRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
};

export type NationalSecurityAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalSecurityAssessment'] = ResolversParentTypes['NationalSecurityAssessment']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  indicatorOrganisedSource?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicatorImportantVictim?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicatorWidespread?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicatorClassifiedLoss?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicatorLivelihoodImpact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nationalSecurityRelated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlyWarning?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  preliminaryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IntelItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntelItem'] = ResolversParentTypes['IntelItem'], FederationReferenceType extends FederationReferenceTypes['IntelItem'] = FederationReferenceTypes['IntelItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NationalSecurityAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalSecurityAssessmentConnection'] = ResolversParentTypes['NationalSecurityAssessmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NationalSecurityAssessment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalSecurityAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalSecurityAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalSecurityAssessmentEdge'] = ResolversParentTypes['NationalSecurityAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NationalSecurityAssessment'], ParentType, ContextType>;
};

export type TaskForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForce'] = ResolversParentTypes['TaskForce']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TaskForceState']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['TaskForceGround']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dissolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalReport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskForceReport']>>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskForceMember']>>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TaskForceFinding']>>, ParentType, ContextType>;
};

export type TaskForceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceConnection'] = ResolversParentTypes['TaskForceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskForce']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskForceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskForceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceEdge'] = ResolversParentTypes['TaskForceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskForce'], ParentType, ContextType>;
};

export type TaskForceMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceMember'] = ResolversParentTypes['TaskForceMember']> = {
  person?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskForceFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceFinding'] = ResolversParentTypes['TaskForceFinding']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaskForceFindingKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskForceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskForceReport'] = ResolversParentTypes['TaskForceReport']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DefenceMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefenceMeeting'] = ResolversParentTypes['DefenceMeeting']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DefenceMeetingState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conclusions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convenedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DefenceMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefenceMeetingConnection'] = ResolversParentTypes['DefenceMeetingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DefenceMeeting']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DefenceMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DefenceMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefenceMeetingEdge'] = ResolversParentTypes['DefenceMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DefenceMeeting'], ParentType, ContextType>;
};

export type ImprovementNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementNotice'] = ResolversParentTypes['ImprovementNotice']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementNoticeConnection'] = ResolversParentTypes['ImprovementNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImprovementNotice']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImprovementNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovementNoticeEdge'] = ResolversParentTypes['ImprovementNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImprovementNotice'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type EmergencyAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess'], FederationReferenceType extends FederationReferenceTypes['EmergencyAccess'] = FederationReferenceTypes['EmergencyAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EmergencyAccessState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedByRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmergencyRead']>>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['EmergencyAnswer']>, ParentType, ContextType>;
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['EmergencyFinding']>, ParentType, ContextType>;
  findingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmergencyReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyRead'] = ResolversParentTypes['EmergencyRead']> = {
  dataClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessEdge'] = ResolversParentTypes['EmergencyAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
};

export type IncidentGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentGroup'] = ResolversParentTypes['IncidentGroup'], FederationReferenceType extends FederationReferenceTypes['IncidentGroup'] = FederationReferenceTypes['IncidentGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IncidentGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attackKind?: Resolver<Maybe<ResolversTypes['AttackKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IncidentGroupState']>, ParentType, ContextType>;
  isExercise?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<IncidentGroupIncidentsArgs>>;
  steps?: Resolver<Maybe<ResolversTypes['IncidentGroupStepConnection']>, ParentType, ContextType, Partial<IncidentGroupStepsArgs>>;
};

export type IncidentGroupStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentGroupStep'] = ResolversParentTypes['IncidentGroupStep'], FederationReferenceType extends FederationReferenceTypes['IncidentGroupStep'] = FederationReferenceTypes['IncidentGroupStep']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IncidentGroupStep']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentGroupConnection'] = ResolversParentTypes['IncidentGroupConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentGroup']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentGroupEdge'] = ResolversParentTypes['IncidentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentGroup'], ParentType, ContextType>;
};

export type IncidentGroupStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentGroupStepConnection'] = ResolversParentTypes['IncidentGroupStepConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentGroupStep']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentGroupStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentGroupStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentGroupStepEdge'] = ResolversParentTypes['IncidentGroupStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentGroupStep'], ParentType, ContextType>;
};

export type DisasterLiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisasterLiaison'] = ResolversParentTypes['DisasterLiaison']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisasterLiaisonState']>, ParentType, ContextType>;
  disasterKind?: Resolver<Maybe<ResolversTypes['DisasterKind']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LiaisonOfficer']>>, ParentType, ContextType>;
};

export type LiaisonOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiaisonOfficer'] = ResolversParentTypes['LiaisonOfficer']> = {
  person?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  namedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DisasterLiaisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisasterLiaisonConnection'] = ResolversParentTypes['DisasterLiaisonConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisasterLiaison']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisasterLiaisonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisasterLiaisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisasterLiaisonEdge'] = ResolversParentTypes['DisasterLiaisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisasterLiaison'], ParentType, ContextType>;
};

export type CaseExcerptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseExcerpt'] = ResolversParentTypes['CaseExcerpt']> = {
  reader?: Resolver<Maybe<ResolversTypes['ExcerptReader']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CaseArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseArchive'] = ResolversParentTypes['CaseArchive']> = {
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  causeAnalysis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recoveryCourse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prevention?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArchivedMeasure']>>, ParentType, ContextType>;
  auditTrailRefs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArchivedEvidence']>>, ParentType, ContextType>;
  evidenceRefs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArchivedEvidence']>>, ParentType, ContextType>;
  destructionDue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ArchivedMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedMeasure'] = ResolversParentTypes['ArchivedMeasure']> = {
  dimension?: Resolver<Maybe<ResolversTypes['MeasureDimension']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedCompletion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectTracking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArchivedEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedEvidence'] = ResolversParentTypes['ArchivedEvidence']> = {
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storageRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custodianPost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VendorNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorNotice'] = ResolversParentTypes['VendorNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  Incident?: IncidentResolvers<ContextType>;
  CrossImpact?: CrossImpactResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  TimeCorrection?: TimeCorrectionResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  OutsourcingContract?: OutsourcingContractResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  OfflineRecord?: OfflineRecordResolvers<ContextType>;
  ReviewRecord?: ReviewRecordResolvers<ContextType>;
  ReverificationRecord?: ReverificationRecordResolvers<ContextType>;
  LevelChange?: LevelChangeResolvers<ContextType>;
  LevelChangeOpinion?: LevelChangeOpinionResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockRecomputation?: ClockRecomputationResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  IncidentChange?: IncidentChangeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  LateralNotice?: LateralNoticeResolvers<ContextType>;
  ResponseGroup?: ResponseGroupResolvers<ContextType>;
  LateralNoticeConnection?: LateralNoticeConnectionResolvers<ContextType>;
  LateralNoticeEdge?: LateralNoticeEdgeResolvers<ContextType>;
  DamageControl?: DamageControlResolvers<ContextType>;
  AssessedPoint?: AssessedPointResolvers<ContextType>;
  RecoveryRecord?: RecoveryRecordResolvers<ContextType>;
  RecoveryStep?: RecoveryStepResolvers<ContextType>;
  IncidentClosure?: IncidentClosureResolvers<ContextType>;
  IncidentWithdrawal?: IncidentWithdrawalResolvers<ContextType>;
  ResponseReview?: ResponseReviewResolvers<ContextType>;
  ManpowerReview?: ManpowerReviewResolvers<ContextType>;
  ProcedureReview?: ProcedureReviewResolvers<ContextType>;
  MeasuresReview?: MeasuresReviewResolvers<ContextType>;
  ResponseLogEntry?: ResponseLogEntryResolvers<ContextType>;
  ResponseLogEntryConnection?: ResponseLogEntryConnectionResolvers<ContextType>;
  ResponseLogEntryEdge?: ResponseLogEntryEdgeResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  HoldRelease?: HoldReleaseResolvers<ContextType>;
  EvidenceTransfer?: EvidenceTransferResolvers<ContextType>;
  EvidenceItemConnection?: EvidenceItemConnectionResolvers<ContextType>;
  EvidenceItemEdge?: EvidenceItemEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  InvestigationReport?: InvestigationReportResolvers<ContextType>;
  ReportContent?: ReportContentResolvers<ContextType>;
  InvestigationDraft?: InvestigationDraftResolvers<ContextType>;
  PlannedMeasure?: PlannedMeasureResolvers<ContextType>;
  ImprovementMeasure?: ImprovementMeasureResolvers<ContextType>;
  MeasureUpdate?: MeasureUpdateResolvers<ContextType>;
  TechnicalSection?: TechnicalSectionResolvers<ContextType>;
  ReportRecipient?: ReportRecipientResolvers<ContextType>;
  ReportStep?: ReportStepResolvers<ContextType>;
  InvestigationReportConnection?: InvestigationReportConnectionResolvers<ContextType>;
  InvestigationReportEdge?: InvestigationReportEdgeResolvers<ContextType>;
  Commendation?: CommendationResolvers<ContextType>;
  DisciplineRecommendation?: DisciplineRecommendationResolvers<ContextType>;
  MitigationRecommendation?: MitigationRecommendationResolvers<ContextType>;
  ContractorFinding?: ContractorFindingResolvers<ContextType>;
  ClockEvidence?: ClockEvidenceResolvers<ContextType>;
  CommendationConnection?: CommendationConnectionResolvers<ContextType>;
  CommendationEdge?: CommendationEdgeResolvers<ContextType>;
  DisciplineRecommendationConnection?: DisciplineRecommendationConnectionResolvers<ContextType>;
  DisciplineRecommendationEdge?: DisciplineRecommendationEdgeResolvers<ContextType>;
  MitigationRecommendationConnection?: MitigationRecommendationConnectionResolvers<ContextType>;
  MitigationRecommendationEdge?: MitigationRecommendationEdgeResolvers<ContextType>;
  ContractorFindingConnection?: ContractorFindingConnectionResolvers<ContextType>;
  ContractorFindingEdge?: ContractorFindingEdgeResolvers<ContextType>;
  PublicAnnouncement?: PublicAnnouncementResolvers<ContextType>;
  AnnouncementSegment?: AnnouncementSegmentResolvers<ContextType>;
  ExceptionDecision?: ExceptionDecisionResolvers<ContextType>;
  AnnouncementApproval?: AnnouncementApprovalResolvers<ContextType>;
  AnnouncementStep?: AnnouncementStepResolvers<ContextType>;
  PartyConsent?: PartyConsentResolvers<ContextType>;
  PublishedAnnouncement?: PublishedAnnouncementResolvers<ContextType>;
  PublishedSegment?: PublishedSegmentResolvers<ContextType>;
  PublicAnnouncementConnection?: PublicAnnouncementConnectionResolvers<ContextType>;
  PublicAnnouncementEdge?: PublicAnnouncementEdgeResolvers<ContextType>;
  PartyConsentConnection?: PartyConsentConnectionResolvers<ContextType>;
  PartyConsentEdge?: PartyConsentEdgeResolvers<ContextType>;
  PublishedAnnouncementConnection?: PublishedAnnouncementConnectionResolvers<ContextType>;
  PublishedAnnouncementEdge?: PublishedAnnouncementEdgeResolvers<ContextType>;
  IncidentFigures?: IncidentFiguresResolvers<ContextType>;
  IncidentFigure?: IncidentFigureResolvers<ContextType>;
  ClockFigure?: ClockFigureResolvers<ContextType>;
  FiguresExport?: FiguresExportResolvers<ContextType>;
  FiguresPage?: FiguresPageResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportConnection?: ExportConnectionResolvers<ContextType>;
  ExportEdge?: ExportEdgeResolvers<ContextType>;
  PublishedStatistic?: PublishedStatisticResolvers<ContextType>;
  StatisticEdition?: StatisticEditionResolvers<ContextType>;
  LevelStatistic?: LevelStatisticResolvers<ContextType>;
  LevelCell?: LevelCellResolvers<ContextType>;
  DutyStatistic?: DutyStatisticResolvers<ContextType>;
  PublishedStatisticConnection?: PublishedStatisticConnectionResolvers<ContextType>;
  PublishedStatisticEdge?: PublishedStatisticEdgeResolvers<ContextType>;
  StatisticEditionConnection?: StatisticEditionConnectionResolvers<ContextType>;
  StatisticEditionEdge?: StatisticEditionEdgeResolvers<ContextType>;
  SupportRequest?: SupportRequestResolvers<ContextType>;
  SupportDispatch?: SupportDispatchResolvers<ContextType>;
  SupportReply?: SupportReplyResolvers<ContextType>;
  SupportStep?: SupportStepResolvers<ContextType>;
  SupportRequestConnection?: SupportRequestConnectionResolvers<ContextType>;
  SupportRequestEdge?: SupportRequestEdgeResolvers<ContextType>;
  NationalSecurityAssessment?: NationalSecurityAssessmentResolvers<ContextType>;
  IntelItem?: IntelItemResolvers<ContextType>;
  NationalSecurityAssessmentConnection?: NationalSecurityAssessmentConnectionResolvers<ContextType>;
  NationalSecurityAssessmentEdge?: NationalSecurityAssessmentEdgeResolvers<ContextType>;
  TaskForce?: TaskForceResolvers<ContextType>;
  TaskForceConnection?: TaskForceConnectionResolvers<ContextType>;
  TaskForceEdge?: TaskForceEdgeResolvers<ContextType>;
  TaskForceMember?: TaskForceMemberResolvers<ContextType>;
  TaskForceFinding?: TaskForceFindingResolvers<ContextType>;
  TaskForceReport?: TaskForceReportResolvers<ContextType>;
  DefenceMeeting?: DefenceMeetingResolvers<ContextType>;
  DefenceMeetingConnection?: DefenceMeetingConnectionResolvers<ContextType>;
  DefenceMeetingEdge?: DefenceMeetingEdgeResolvers<ContextType>;
  ImprovementNotice?: ImprovementNoticeResolvers<ContextType>;
  ImprovementNoticeConnection?: ImprovementNoticeConnectionResolvers<ContextType>;
  ImprovementNoticeEdge?: ImprovementNoticeEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyRead?: EmergencyReadResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
  IncidentGroup?: IncidentGroupResolvers<ContextType>;
  IncidentGroupStep?: IncidentGroupStepResolvers<ContextType>;
  IncidentGroupConnection?: IncidentGroupConnectionResolvers<ContextType>;
  IncidentGroupEdge?: IncidentGroupEdgeResolvers<ContextType>;
  IncidentGroupStepConnection?: IncidentGroupStepConnectionResolvers<ContextType>;
  IncidentGroupStepEdge?: IncidentGroupStepEdgeResolvers<ContextType>;
  DisasterLiaison?: DisasterLiaisonResolvers<ContextType>;
  LiaisonOfficer?: LiaisonOfficerResolvers<ContextType>;
  DisasterLiaisonConnection?: DisasterLiaisonConnectionResolvers<ContextType>;
  DisasterLiaisonEdge?: DisasterLiaisonEdgeResolvers<ContextType>;
  CaseExcerpt?: CaseExcerptResolvers<ContextType>;
  CaseArchive?: CaseArchiveResolvers<ContextType>;
  ArchivedMeasure?: ArchivedMeasureResolvers<ContextType>;
  ArchivedEvidence?: ArchivedEvidenceResolvers<ContextType>;
  VendorNotice?: VendorNoticeResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
};
