/** The inventory's tables: what an agency does and which information systems it does it with. */
import { boolean, index, integer, primaryKey, sql, text, unique, uuid } from '../../drizzle.ts'
import { agencies, id, provenance, validity, version } from '../columns.ts'
import * as words from './vocabulary.ts'

/** Shared by both registers. Keys into the directory are declared in the constraints' migration. */
const entry = () => ({
  id: id(),
  agencyId: uuid('agency_id').notNull(),
  reference: text('reference').notNull(),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  isCore: boolean('is_core').notNull(),
  operatedBy: text('operated_by', { enum: words.operatedBy }).notNull(),
  operatorId: uuid('operator_id').notNull(),
  maxTolerableDowntimeHours: integer('max_tolerable_downtime_hours'),
  note: text('note'),
})

/** A business of the agency and what its failure would mean (ER-7-1, AP-3). */
export const businessFunction = agencies.table(
  'business_function',
  {
    ...entry(),
    coreBasis: text('core_basis', { enum: words.businessCoreBases }),
    /** The article relied on where the basis is LEVEL_REGULATIONS (ER-7-1-4). */
    levelClause: text('level_clause'),
    responsibleUnit: text('responsible_unit').notNull(),
    failureImpact: text('failure_impact'),
    impactTags: text('impact_tags').array().notNull().default(sql`'{}'::text[]`),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [unique().on(t.agencyId, t.reference), index().on(t.nameEn, t.id), index().on(t.operatorId)],
)

/** A system of the agency. `isCore` follows from its protection level and what it supports (ER-7-2). */
export const informationSystem = agencies.table(
  'information_system',
  {
    ...entry(),
    coreBasis: text('core_basis', { enum: words.systemCoreBases }),
    isCriticalInfrastructure: boolean('is_critical_infrastructure').notNull(),
    protectionLevel: text('protection_level', { enum: words.protectionLevels }),
    tolerableDataLossHours: integer('tolerable_data_loss_hours'),
    holdsPersonalData: boolean('holds_personal_data'),
    holdsSensitiveData: boolean('holds_sensitive_data'),
    /** Who can supply the records of an incident if this system cannot (AP-3.2). */
    evidenceFallbackId: uuid('evidence_fallback_id'),
    ...validity(),
    ...provenance(),
    version: version(),
  },
  (t) => [unique().on(t.agencyId, t.reference), index().on(t.nameEn, t.id), index().on(t.operatorId)],
)

/** Which system keeps which business running (ER-7-2a). */
export const systemSupport = agencies.table(
  'system_support',
  {
    systemId: uuid('system_id')
      .notNull()
      .references(() => informationSystem.id),
    functionId: uuid('function_id')
      .notNull()
      .references(() => businessFunction.id),
  },
  (t) => [primaryKey({ columns: [t.systemId, t.functionId] }), index().on(t.functionId)],
)
