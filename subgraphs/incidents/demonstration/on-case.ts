/** How the demonstration acts on a case: as an account, on what the database knows of it now. */
/** What the rows refer to, by the names the demonstration gives them. */
export interface IncidentRefs {
  /** Identifier of an agency by its code. */
  readonly agency: (code: string) => string
  /** Identifier of the core platform of kaohsiung-sab. */
  readonly corePlatform: string
  /** Identifier of contract C-1 (kaohsiung-sab with vendor-a). */
  readonly contractC1: string
  readonly now: Date
  /** Rows about one case, for identifiers and versions that only the database knows. */
  readonly lookUp: (sql: string, incident: string) => Promise<readonly Record<string, unknown>[]>
}

/** Runs a command as an account and answers with the id of its row. */
export type Run = (
  account: string,
  mutation: string,
  input: { readonly clientMutationId: string; readonly [field: string]: unknown },
) => Promise<string>

const tables = {
  incident: 'select id, version from incidents.incident where id = $1',
  request: 'select id, version from incidents.support_request where incident_id = $1',
  report: 'select id, version from incidents.investigation_report where incident_id = $1',
  announcement: `select id, version from incidents.announcement where incident_id = $1 and announcer = 'NATIONAL'`,
} as const

type Subject = keyof typeof tables

/** A command about something of the case, as it stands now: its identifier and its version are looked up. */
export function onCase(run: Run, { lookUp }: IncidentRefs, reference: string, incident: string) {
  return async (account: string, mutation: string, subject: Subject, input: object = {}) => {
    const [row] = await lookUp(tables[subject], incident)
    await run(account, mutation, {
      clientMutationId: `demonstration ${reference} ${mutation}`,
      [subject]: row?.id,
      expectedVersion: row?.version,
      ...input,
    })
  }
}
