/** What was delivered under a contract, tested and marked: hidden with the contract, but for the names of components (a17). */
import type pg from 'pg'
import { instantOf, type Letters, number, put, word } from './canary.ts'

export async function putDelivery(
  owner: pg.Client,
  of: Letters,
  { contract_id, agency_id, system_id }: Readonly<Record<'contract_id' | 'agency_id' | 'system_id', string>>,
): Promise<void> {
  const at = instantOf(of)
  const under = { contract_id, agency_id }
  const delivery_id = await put(owner, 'vendors.delivery', {
    ...{ ...under, number: number(of), state: 'FILED', note: word(of, 'delivery note') },
    ...{ uses_others: of.letter === 'a', filed_by: 1, filed_at: at, reason: word(of, 'delivery reason') },
  })
  const delivered_version_id = await put(owner, 'vendors.delivered_version', {
    ...{ delivery_id, position: 1, system_id, name: word(of, 'delivered'), version: word(of, 'version') },
  })
  await put(owner, 'vendors.security_test', {
    ...{ ...under, delivery_id, delivered_version_id, system_id, tested_name: word(of, 'tested') },
    ...{ tested_version: word(of, 'version'), kind: 'OTHER', origin: 'VENDOR' },
    ...{ performed_by: word(of, 'performer'), independence_declared: false, performed_at: at, passed: true },
    ...{
      certificate: word(of, 'certificate'),
      remedial_summary: word(of, 'remedy'),
      reason: word(of, 'test'),
    },
    ...{ filed_by: 1, filed_at: at, state: 'FILED' },
  })
  const { rows } = await owner.query(
    'update vendors.component_register set opened_at = $2 where contract_id = $1 returning id, vendor_id',
    [contract_id, at],
  )
  const registered = { ...under, register_id: rows[0].id, vendor_id: rows[0].vendor_id }
  const component_id = await put(owner, 'vendors.component', {
    ...{ ...registered, name: 'ordinary', version: '1', source: 'pkg:npm', content: word(of, 'content') },
    ...{ purl: word(of, 'purl'), licences: [word(of, 'licence')], declared_by: 1, declared_at: at },
  })
  await put(owner, 'vendors.component_licence', {
    ...{ register_id: rows[0].id, component_id, licence: word(of, 'licence'), proof: word(of, 'proof') },
    ...{ filed_by: 1, filed_at: at },
  })
  const import_id = await put(owner, 'vendors.component_import', {
    ...{ ...registered, format: 'JSON', spec_version: '1.6', serial_number: word(of, 'serial') },
    ...{
      sha256: word(of, 'digest'),
      is_dry_run: of.letter === 'a',
      components: number(of),
      added: number(of),
    },
    ...{ changed: 0, gone: 0, imported_by: 1, imported_at: at },
  })
  const changes = [{ kind: 'ADDED', name: word(of, 'added'), version: '1', source: '' }]
  await put(owner, 'vendors.component_import_changes', { import_id, changes: JSON.stringify(changes) })
}
