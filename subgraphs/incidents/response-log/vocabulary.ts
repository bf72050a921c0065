/** Words of the response log; the schema spells the same ones, which a test compares. */
import { responseLogRules } from '../../../law/handling/response-log.ts'
import { listed } from '../columns.ts'

export const responseLogKinds = listed(responseLogRules.map(({ kind }) => kind))
export type ResponseLogKind = (typeof responseLogKinds)[number]

/** What was switched to (IG-4.1-2-4). */
export const backupKinds = ['PLAN', 'REMOTE', 'CENTRE'] as const
export type BackupKind = (typeof backupKinds)[number]
