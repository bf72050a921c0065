/** On each contract at work one delivery with one test, and in each register one component, the same for all. */

const PAST = '2024-01-01T00:00:00Z'

export const deliveryParts: readonly string[] = [
  `vendors.delivery (contract_id, agency_id, number, state, note, uses_others, filed_by, filed_at, decided_at, reason)
   select id, agency_id, 1, 'FILED', 'note', true, 1, '${PAST}', '${PAST}', 'reason' from vendors.contract where awarded_at is not null`,
  `vendors.delivered_version (delivery_id, position, system_id, name, version, sha256)
   select d.id, 1, coalesce((select s.id from agencies.information_system s where s.agency_id = d.agency_id and s.reference = 'fixture-hit'),
     c.system_ids[1]), 'delivered', '1', repeat('0', 64) from vendors.delivery d join vendors.contract c on c.id = d.contract_id`,
  `vendors.security_test (contract_id, agency_id, delivery_id, delivered_version_id, system_id, tested_name, tested_version, kind, origin,
     performed_by, independence_declared, performed_at, passed, certificate, remedial_summary, filed_by, filed_at, state, decided_at, reason)
   select d.contract_id, d.agency_id, d.id, v.id, v.system_id, v.name, v.version, 'OTHER', 'VENDOR', 'somebody', false, '${PAST}', true,
     'certificate', 'remedy', 1, '${PAST}', 'FILED', '${PAST}', 'reason'
   from vendors.delivery d join vendors.delivered_version v on v.delivery_id = d.id`,
  `vendors.component (register_id, contract_id, agency_id, vendor_id, name, version, source, content, purl, licences, declared_by, declared_at)
   select id, contract_id, agency_id, vendor_id, 'shared', '1', 'pkg:npm', 'content', 'pkg:npm/shared@1', '{MIT}', 1, '${PAST}' from vendors.component_register`,
  `vendors.component_licence (register_id, licence, proof, valid_until, filed_by, filed_at)
   select id, 'MIT', 'proof', '2099-12-31', 1, '${PAST}' from vendors.component_register`,
  `vendors.component_import (register_id, contract_id, agency_id, vendor_id, format, spec_version, serial_number, sha256, is_dry_run,
     components, added, changed, gone, imported_by, imported_at)
   select id, contract_id, agency_id, vendor_id, 'XML', '1.6', 'serial', repeat('0', 64), true, 1, 1, 0, 0, 1, '${PAST}' from vendors.component_register`,
  `vendors.component_import_changes (import_id, changes)
   select id, '[{"kind": "ADDED", "name": "shared", "version": "1", "source": "pkg:npm"}]' from vendors.component_import`,
  `vendors.filing (contract_id, agency_id, is_classified, kind, mode, data_class, filer_keys, filed_by, filed_at, filed, refused, outcomes)
   select r.contract_id, r.agency_id, c.secret_level <> 'NONE', 'COMPONENTS', 'EACH', 'VE.COMPONENT',
     array[case when r.vendor_id = c.vendor_id then 10::bigint else 11 end << 32 | v.no], 1, '${PAST}', 1, 0,
     '[{"index": 0, "id": "id", "code": "BAD_INPUT", "argument": "name"}]'
   from vendors.component_register r join vendors.contract c on c.id = r.contract_id join vendors.vendor v on v.id = r.vendor_id`,
]
