/** Announcements as rows: drafts for those who decide them, parts put to a party, and the published text for all. */
import type { ListSource } from '../../list.ts'
import type { PartSource } from '../../reads.ts'
import { always, emergencyOf, plain, reachOf, rowSource, type Sql } from '../../row-source.ts'

const ofAgency = reachOf((t) => `${t}.agency_id`)

/** The decision on an exception is the head's or the CISO's of the authority that announces (G-35). */
const headedByViewer: Sql = (t) =>
  `exists (select 1 from published_agencies.role_grant g join published_agencies.agency a on a.no = g.agency_no
     where a.id = ${t}.authority_id and g.person_no = (select access.person()) and g.role in ('CISO', 'AGENCY_HEAD')
       and g.valid_from <= (select access.now()) and (g.valid_to is null or g.valid_to > (select access.now())))`

/** No exercise is ever announced (G-55), and every announcement is of an incident that was major (ER-10). */
const ofDrafts = {
  NOT_EXERCISE: always,
  GOVERNMENT_OR_MAJOR: always,
  // A sector authority's keys lie on the rows of its own sector alone.
  OWN_SECTOR: always,
  VIEWER_HEADS_ANNOUNCING_AUTHORITY: headedByViewer,
}

export const announcementRows = rowSource({
  type: 'PublicAnnouncement',
  table: 'incidents.announcement',
  class: 'IN.ANN_DRAFT',
  columns: {
    ...plain('id', 'incidentId', 'agencyId', 'isGovernment', 'announcer', 'edition', 'authorityId', 'state'),
    ...plain('round', 'consideredAt', 'reason', 'authors', 'linkedToId', 'supersedesId', 'publicationId'),
    ...plain('decisionAskedAt', 'levelFellAt', 'version'),
  },
  // The journal of the announcer tells of it: that an announcement is being written is not the agency's to know.
  owner: (t) => `${t}.authority_id`,
  relations: [ofAgency, emergencyOf((t) => `${t}.incident_id`)],
  conditions: ofDrafts,
})

/** Steps, parts and decisions of an announcement, seen by the right to it. */
const partOf = <Columns extends Readonly<Record<string, Sql>>>(
  type: string,
  table: string,
  columns: Columns,
  order: Sql,
): PartSource => ({
  type,
  table: `incidents.${table}`,
  parent: announcementRows,
  parentColumn: 'announcement_id',
  columns,
  order,
})

export const segmentParts = partOf(
  'AnnouncementSegment',
  'announcement_segment',
  {
    ...plain('id', 'announcementId', 'section', 'text', 'withholding', 'reason', 'citation'),
    ...plain('exceptionSought', 'exceptionId', 'droppedAt'),
  },
  (t) => `${t}.position`,
)

export const exceptionParts = partOf(
  'ExceptionDecision',
  'announcement_exception',
  plain('id', 'ground', 'citation', 'reason', 'at', 'authorityId'),
  (t) => `${t}.at`,
)

export const approvalParts = partOf(
  'AnnouncementApproval',
  'announcement_approval',
  plain('round', 'at', 'authorityId'),
  (t) => `${t}.at`,
)

export const stepParts = partOf(
  'AnnouncementStep',
  'announcement_step',
  plain('step', 'fromState', 'toState', 'role', 'at', 'reason', 'clause'),
  (t) => `${t}.no`,
)

/** What a party was asked is between it and the announcer: an emergency opens the draft and not this. */
export const consentRows = rowSource({
  type: 'PartyConsent',
  table: 'incidents.party_consent',
  class: 'IN.ANN_DRAFT',
  columns: {
    ...plain(
      'id',
      'announcementId',
      'segmentId',
      'agencyId',
      'authorityId',
      'partyName',
      'askedFor',
      'section',
    ),
    ...plain('text', 'question', 'askedAt', 'answerBy', 'answer', 'comment', 'document', 'answeredAt'),
    ...plain('withdrawnAt', 'version'),
  },
  owner: (t) => `${t}.authority_id`,
  relations: [ofAgency],
  conditions: { ...ofDrafts, 'IN.ANN_DRAFT/consent': (t) => `${t}.party_name is null` },
})

export const publishedRows = rowSource({
  type: 'PublishedAnnouncement',
  table: 'incidents.published_announcement',
  class: 'IN.ANN_PUBLISHED',
  // What has ended falls under a class whose conditions no row here meets: it is gone for everybody.
  variants: [{ when: (t) => `${t}.ended_at is not null`, from: 'IN.ANN_PUBLISHED', to: 'IN.ANN_DRAFT' }],
  columns: plain('id', 'authorityId', 'edition', 'publishedAt'),
  relations: [],
  conditions: { NOT_EXERCISE: always },
})

export const publishedParts: PartSource = {
  type: 'PublishedSegment',
  table: 'incidents.published_segment',
  parent: publishedRows,
  parentColumn: 'publication_id',
  columns: { ...plain('section', 'text'), isWithheld: (t) => `(${t}.text is null)` },
  order: (t) => `${t}.position`,
}

const draft = (field: string) => ({ class: 'IN.ANN_DRAFT', field })
const published = (field: string) => ({ class: 'IN.ANN_PUBLISHED', field })

export const announcementList: ListSource = {
  name: 'publicAnnouncements',
  source: announcementRows,
  filters: {
    incident: { touches: draft('incident'), sql: (t) => `${t}.incident_id = $value`, isId: true },
    state: { touches: draft('state'), sql: (t) => `${t}.state = $value` },
    announcer: { touches: draft('announcer'), sql: (t) => `${t}.announcer = $value` },
  },
  orders: {
    CONSIDERED_AT: { touches: draft('consideredAt'), sql: (t) => `${t}.considered_at`, type: 'timestamptz' },
  },
  order: { by: 'CONSIDERED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { incident: { sql: (t) => `${t}.incident_id`, touches: draft('incident') } },
}

export const consentList: ListSource = {
  name: 'partyConsents',
  source: consentRows,
  filters: {
    announcement: { touches: draft('announcement'), sql: (t) => `${t}.announcement_id = $value`, isId: true },
    answered: { touches: draft('answer'), sql: (t) => `(${t}.answer is not null) = $value` },
  },
  orders: { ASKED_AT: { touches: draft('askedAt'), sql: (t) => `${t}.asked_at`, type: 'timestamptz' } },
  order: { by: 'ASKED_AT', direction: 'DESC' },
  agency: (t) => `${t}.agency_id`,
  under: { announcement: { sql: (t) => `${t}.announcement_id`, touches: draft('announcement') } },
}

/** Chosen and ordered by what is published, and by nothing else. */
export const publishedList: ListSource = {
  name: 'publishedAnnouncements',
  source: publishedRows,
  filters: {
    authority: { touches: published('authority'), sql: (t) => `${t}.authority_id = $value`, isId: true },
    publishedFrom: { touches: published('publishedAt'), sql: (t) => `${t}.published_at >= $value` },
    publishedBefore: { touches: published('publishedAt'), sql: (t) => `${t}.published_at < $value` },
    search: {
      touches: published('segments'),
      sql: (t) =>
        `exists (select 1 from incidents.published_segment s where s.publication_id = ${t}.id
           and position(lower($value::text) in lower(s.text)) > 0)`,
    },
  },
  orders: {
    PUBLISHED_AT: { touches: published('publishedAt'), sql: (t) => `${t}.published_at`, type: 'timestamptz' },
  },
  order: { by: 'PUBLISHED_AT', direction: 'DESC' },
}
