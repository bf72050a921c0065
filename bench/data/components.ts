/** A vendor at work, its register, and the bare rows that what it declares is compared with. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'

export const VENDOR = 'bench.components'

/** Somebody of the vendor that works on a contract, which has begun; answers with the register of the two. */
export async function vendorAtWork(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query(`
    update vendors.contract set state = 'ACTIVE' where id = (select id from vendors.contract order by id limit 1)
    returning id, vendor_id`)
  const [{ id, vendor_id }] = rows
  await owner.query(
    `insert into published_agencies.person (no, id, subject, kind, vendor_id) values (999999, $1, '${VENDOR}', 'PERSON', $2)`,
    [randomUUID(), vendor_id],
  )
  await owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, vendor_id, mandate, granted_at, valid_from)
     values ($1, 999999, 'VENDOR_USER', $2, '{}', '2024-01-01Z', '2024-01-01Z')`,
    [randomUUID(), vendor_id],
  )
  // Generated rows have passed by the trigger that opens registers.
  const register = await owner.query(
    `insert into vendors.component_register (contract_id, agency_id, vendor_id, opened_at)
     select id, agency_id, vendor_id, '2024-01-01Z' from vendors.contract where id = $1 returning id`,
    [id],
  )
  return register.rows[0].id
}

export async function emptied(owner: pg.Client): Promise<void> {
  await owner.query('delete from vendors.component_licence')
  await owner.query('delete from vendors.component')
}

/** The declared rows themselves, written again one by one: no trigger, journal, licence or reading with it. */
export async function bareComponents(url: string, owner: pg.Client) {
  const { rows } = await owner.query('select * from vendors.component order by id')
  const names = Object.keys(rows[0])
  const text = `insert into vendors.component (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('set session_replication_role = replica')
  return {
    turn: async () => {
      await emptied(owner)
      const started = performance.now()
      await client.query('begin')
      for (const row of rows) await client.query({ name: 'bare', text, values: Object.values(row) })
      await client.query('commit')
      return performance.now() - started
    },
    close: () => client.end(),
  }
}
