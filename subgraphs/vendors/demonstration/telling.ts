/** How the demonstration tells what happens under a contract: as an account, on what the database knows of it now. */
import type { CommandInput } from '../../command.ts'

/** Runs one command as an account and answers with the id of the row it made or changed. */
export type Act = (account: string, mutation: string, input: CommandInput) => Promise<string>

export interface Telling {
  readonly act: Act
  readonly now: Date
  /** Rows by one identifier, for identifiers and versions that only the database knows. */
  readonly lookUp: (sql: string, id: string) => Promise<readonly Record<string, unknown>[]>
}

export const key = (name: string, step: string) => ({ clientMutationId: `demonstration ${name} ${step}` })

const tables = {
  contract: 'vendors.contract',
  vendorPerson: 'vendors.vendor_person',
  check: 'vendors.suitability_check',
  delivery: 'vendors.delivery',
  test: 'vendors.security_test',
  register: 'vendors.component_register',
  notice: 'vendors.vendor_notice',
  audit: 'vendors.vendor_audit',
  opinion: 'vendors.vendor_opinion',
} as const

/** A command about one thing in the version it has now. */
export function telling({ act, lookUp }: Telling, name: string) {
  return async (
    account: string,
    mutation: string,
    subject: keyof typeof tables,
    id: string,
    input: object = {},
    step: string = mutation,
  ) => {
    const [row] = await lookUp(`select version from ${tables[subject]} where id = $1`, id)
    const about = { [`${subject}Id`]: id, expectedVersion: row?.version as number }
    return act(account, mutation, { ...key(name, step), ...about, ...input })
  }
}

/** The identifier of the one row that the statement finds. */
export async function found({ lookUp }: Telling, sql: string, id: string): Promise<string> {
  const [row] = await lookUp(sql, id)
  if (!row) throw new Error(`The demonstration finds nothing by ${sql}`)
  return String(row.id)
}
