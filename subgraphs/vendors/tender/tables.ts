/** Tender and selection: what was announced, and on which showing a vendor was chosen. */
import { boolean, date, index, integer, text, unique, uuid } from '../../drizzle.ts'
import { id, instant, vendors } from '../columns.ts'
import { contract } from '../contract/tables.ts'
import { vendor } from '../vendor/tables.ts'
import { assuranceKinds, procedures } from './vocabulary.ts'

/** Carries a title and a text of its own: nothing of the contract shows through it (ER-4-3a). */
export const tenderNotice = vendors.table(
  'tender_notice',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    agencyId: uuid('agency_id').notNull(),
    isClassified: boolean('is_classified').notNull(),
    procedure: text('procedure', { enum: procedures }).notNull(),
    title: text('title').notNull(),
    noticeText: text('notice_text').notNull(),
    suitabilityClause: boolean('suitability_clause').notNull(),
    suitabilityClauseInDocuments: boolean('suitability_clause_in_documents').notNull(),
    publishedBy: integer('published_by').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    unique().on(t.contractId),
    index('notice_by_publication').on(t.publishedAt, t.id),
    index().on(t.agencyId),
  ],
)

/** Why this vendor: its assurance (ER-4-1-1) and its people (ER-4-1-2), as shown before the award. */
export const vendorSelection = vendors.table(
  'vendor_selection',
  {
    id: id(),
    contractId: uuid('contract_id')
      .notNull()
      .references(() => contract.id),
    vendorId: uuid('vendor_id')
      .notNull()
      .references(() => vendor.id),
    assuranceKind: text('assurance_kind', { enum: assuranceKinds }).notNull(),
    certificate: text('certificate'),
    assuranceScope: text('assurance_scope').notNull(),
    assuranceValidUntil: date('assurance_valid_until', { mode: 'string' }).notNull(),
    trained: integer('trained').notNull(),
    certified: integer('certified').notNull(),
    experienced: integer('experienced').notNull(),
    competence: text('competence'),
    experience: text('experience'),
    itemNature: text('item_nature'),
    securityNeeds: text('security_needs'),
    reason: text('reason').notNull(),
    selectedBy: integer('selected_by').notNull(),
    selectedAt: instant('selected_at').notNull(),
  },
  (t) => [unique().on(t.contractId), index().on(t.vendorId)],
)
