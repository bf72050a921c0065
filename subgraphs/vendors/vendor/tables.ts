/** The register of vendors: companies that work, or wish to work, for an agency. */
import { index, integer, text, uuid } from '../../drizzle.ts'
import { id, instant, vendors, version } from '../columns.ts'

/** `no` stays inside: it stands in keys. The duty desk is an office's, never a person's. */
export const vendor = vendors.table(
  'vendor',
  {
    no: integer('no').generatedAlwaysAsIdentity().unique(),
    id: id(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en'),
    registrationNo: text('registration_no').notNull().unique(),
    dutyPhone: text('duty_phone'),
    dutyEmail: text('duty_email'),
    registeredByAgencyId: uuid('registered_by_agency_id').notNull(),
    registeredAt: instant('registered_at').notNull(),
    version: version(),
  },
  (t) => [index('vendor_by_registration').on(t.registeredAt, t.id)],
)
