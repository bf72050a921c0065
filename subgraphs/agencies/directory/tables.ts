/** The directory's tables: who exists, who supervises whom, who answers for a sector, who succeeded whom. */
import { boolean, date, index, integer, jsonb, primaryKey, sql, text, unique, uuid } from '../../drizzle.ts'
import { agencies, id, instant, provenance, validity, version } from '../columns.ts'
import * as words from './vocabulary.ts'

const names = () => ({
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
})
const texts = (column: string) => text(column).array().notNull().default(sql`'{}'::text[]`)
const agencyNo = (column: string) => integer(column).references(() => agency.no)

/** A body bound by the Act or excepted from it. `no` stays inside; the graph shows `id`. */
export const agency = agencies.table(
  'agency',
  {
    no: integer('no').generatedAlwaysAsIdentity().primaryKey(),
    id: uuid('id').notNull().unique().defaultRandom(),
    code: text('code').notNull().unique(),
    ...names(),
    /** Since when the names hold, after a renaming; earlier ones are in `agency_name`. */
    nameFrom: instant('name_from'),
    printedNameZh: text('printed_name_zh'),
    aliases: texts('aliases'),
    kind: text('kind', { enum: words.agencyKinds }).notNull(),
    nonGovKind: text('non_gov_kind', { enum: words.nonGovKinds }),
    classification: text('classification', { enum: words.classifications }).notNull(),
    listedAuthorityNo: integer('listed_authority_no').unique(),
    /** Code of an agency or a body. Organisation chart only: it supervises nobody. */
    parentInDirectory: text('parent_in_directory'),
    asListed: text('as_listed'),
    note: text('note'),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [
    index().on(t.parentInDirectory),
    index().on(t.kind, t.no),
    index().on(t.nameEn, t.id),
    index().on(t.nameZh, t.id),
  ],
)

/** A council, group, collective or section: it has a name and a place, and no duty of its own. */
export const body = agencies.table(
  'body',
  {
    id: id(),
    code: text('code').notNull().unique(),
    ...names(),
    aliases: texts('aliases'),
    kind: text('kind', { enum: words.bodyKinds }).notNull(),
    parentInDirectory: text('parent_in_directory'),
    note: text('note'),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [index().on(t.parentInDirectory)],
)

/** Who stands above whom, and since when (ER-3b). Overlaps and cycles: see constraints.sql. */
export const supervisionLink = agencies.table(
  'supervision_link',
  {
    id: id(),
    superiorNo: agencyNo('superior_no').notNull(),
    subordinateNo: agencyNo('subordinate_no').notNull(),
    kind: text('kind', { enum: words.supervisionKinds }).notNull(),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [index().on(t.superiorNo, t.subordinateNo), index().on(t.subordinateNo, t.superiorNo)],
)

/** Which central authority answers for a non-government agency in one matter (ER-12); never supervision. */
export const sectorAssignment = agencies.table(
  'sector_assignment',
  {
    id: id(),
    agencyNo: agencyNo('agency_no').notNull(),
    authorityNo: agencyNo('authority_no').notNull(),
    matter: text('matter', { enum: words.sectorMatters }).notNull(),
    mode: text('mode', { enum: words.sectorModes }).notNull(),
    isLead: boolean('is_lead').notNull(),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [index().on(t.agencyNo, t.matter), index().on(t.authorityNo, t.matter)],
)

/** What became of an agency (G-02). The successor may be known by name only. */
export const succession = agencies.table(
  'succession',
  {
    id: id(),
    predecessorNo: agencyNo('predecessor_no').notNull(),
    successorNo: agencyNo('successor_no'),
    absorbedByNo: agencyNo('absorbed_by_no'),
    successorNameZh: text('successor_name_zh').notNull(),
    successorNameEn: text('successor_name_en').notNull(),
    relation: text('relation', { enum: words.successionRelations }).notNull(),
    effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
    note: text('note'),
    ...provenance(),
  },
  (t) => [unique().on(t.predecessorNo, t.successorNameZh, t.effectiveOn), index().on(t.successorNo)],
)

export const responseGroup = agencies.table(
  'response_group',
  {
    id: id(),
    no: integer('no').generatedAlwaysAsIdentity().unique(),
    fileId: text('file_id').notNull().unique(),
    era: text('era', { enum: words.eras }).notNull(),
    system: text('system', { enum: words.responseSystems }).notNull(),
    systemCode: text('system_code').notNull(),
    code: text('code', { enum: words.responseGroupCodes }).unique(),
    number: integer('number').notNull(),
    ...names(),
    aliases: texts('aliases'),
    leadNo: agencyNo('lead_no').notNull(),
    leadUnitNo: agencyNo('lead_unit_no'),
    leadPrinted: text('lead_printed').notNull(),
    jurisdictionZh: text('jurisdiction_zh').notNull(),
    jurisdictionEn: text('jurisdiction_en').notNull(),
    note: text('note'),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [index().on(t.leadNo)],
)

/** An agency the tables name as belonging to a group's field. */
export const responseGroupMember = agencies.table(
  'response_group_member',
  {
    id: id(),
    groupId: uuid('group_id')
      .notNull()
      .references(() => responseGroup.id),
    agencyNo: agencyNo('agency_no').notNull(),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [unique().on(t.groupId, t.agencyNo, t.validFrom), index().on(t.agencyNo)],
)

/** One of the eight sectors of key infrastructure in the national plan (a suggestion, no status: G-57). */
export const sector = agencies.table('sector', {
  id: id(),
  fileId: text('file_id').notNull().unique(),
  category: text('category', { enum: words.infrastructureCategories }).notNull().unique(),
  number: integer('number').notNull(),
  ...names(),
  printedNameZh: text('printed_name_zh'),
  subdivisionZh: text('subdivision_zh'),
  ...provenance(),
})

export const infrastructureSystem = agencies.table('infrastructure_system', {
  id: id(),
  fileId: text('file_id').notNull().unique(),
  sectorId: uuid('sector_id')
    .notNull()
    .references(() => sector.id),
  number: integer('number').notNull(),
  ...names(),
  leadPrinted: text('lead_printed'),
  stateOperatorsPrinted: text('state_operators_printed'),
  stateOperatorsOpenEnded: boolean('state_operators_open_ended').notNull(),
  privateOperatorsPrinted: text('private_operators_printed'),
  privateOperatorsOpenEnded: boolean('private_operators_open_ended').notNull(),
  repairs: jsonb('repairs').notNull(),
  notes: texts('notes'),
  ...provenance(),
})

/** Who leads, manages or operates an infrastructure system; a name alone where the directory has no entry. */
export const infrastructureBody = agencies.table(
  'infrastructure_body',
  {
    systemId: uuid('system_id')
      .notNull()
      .references(() => infrastructureSystem.id),
    role: text('role', { enum: words.infrastructureRoles }).notNull(),
    position: integer('position').notNull(),
    agencyNo: agencyNo('agency_no'),
    bodyId: uuid('body_id').references(() => body.id),
    ...names(),
    scopeZh: text('scope_zh'),
    scopeEn: text('scope_en'),
    ...provenance(),
  },
  (t) => [primaryKey({ columns: [t.systemId, t.role, t.position] }), index().on(t.agencyNo)],
)

/** The council of both eras: its bodies, officers, seats, working groups and meetings, told apart by type. */
export const councilRecord = agencies.table('council_record', {
  id: id(),
  fileId: text('file_id').notNull().unique(),
  era: text('era', { enum: words.eras }).notNull(),
  recordType: text('record_type', { enum: words.councilRecordTypes }).notNull(),
  code: text('code').notNull(),
  number: integer('number').notNull(),
  ...names(),
  leadCodes: texts('lead_codes'),
  leadUnitCode: text('lead_unit_code'),
  supportCodes: texts('support_codes'),
  heldByZh: text('held_by_zh'),
  heldByEn: text('held_by_en'),
  heldByCode: text('held_by_code'),
  count: integer('count'),
  functionsEn: texts('functions_en'),
  frequency: jsonb('frequency'),
  repairs: jsonb('repairs').notNull(),
  notes: texts('notes'),
  ...validity(),
  ...provenance(),
})

/** How to report when the website cannot be reached (IG-3.1-2); figures age, so they are data. */
export const hotlineChannel = agencies.table('hotline_channel', {
  id: id(),
  kind: text('kind', { enum: words.hotlineKinds }).notNull().unique(),
  value: text('value').notNull(),
  operatorCode: text('operator_code').notNull(),
  ...validity(),
  ...provenance(),
  version: version(),
})

/** What the importer last took over, row by row, so that it never undoes what a command changed since. */
export const importRecord = agencies.table(
  'import_record',
  {
    tableName: text('table_name').notNull(),
    key: text('key').notNull(),
    row: jsonb('row').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tableName, t.key] })],
)
