/** What is asked about roles and contacts. Commands open and close these themselves. */
export const standingTasks = [
  { kind: 'APPROVE_ROLE', text: { zh: '核准角色申請', en: 'Decide on the request for a role' } },
  { kind: 'ACTIVATE_ROLE', text: { zh: '設定已核准之權限', en: 'Set the right that was approved' } },
  { kind: 'CORRECT_CONTACT', text: { zh: '更正聯絡資料', en: 'Correct the registered contact data' } },
] as const
export type StandingTaskKind = (typeof standingTasks)[number]['kind']
