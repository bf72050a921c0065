/** The audit of contract C-1, on paper: found by the tool, heard, issued by the officer, and half answered. */
import { addDays } from '../../../law/calendar/taipei.ts'
import { formatDay } from '../../../law/calendar/writing.ts'
import { found, key, type Telling, telling } from './telling.ts'

const officer = 'kaohsiung-sab.contracts'
const tool = 'audit-tool-1'
const vendorA = 'vendor-a.user'

const findings = [
  {
    type: 'DEFICIENCY',
    text: '遠端維護連線未留存操作紀錄。',
    evidence: '十月份連線清單二十三筆,其中九筆無錄製檔。',
    clause: 'ER-4-1-8',
  },
  {
    type: 'TO_IMPROVE',
    text: '維護帳號盤點以人工進行,周期過長。',
    evidence: '最近一次盤點距今七個月。',
    clause: 'ER-4-1-1',
  },
]

const engagementSql = 'select id from vendors.engagement where contract_id = $1'
const findingSql = 'select id from vendors.vendor_audit_finding where audit_id = $1 order by no limit 1'

export async function tellAudit(on: Telling, contractId: string): Promise<void> {
  const { act, now } = on
  const tell = telling(on, 'C-1')
  const later = (days: number) => formatDay(addDays(now, days))
  const auditId = await act(officer, 'openVendorAudit', {
    ...key('C-1', 'openVendorAudit'),
    contractId,
    trigger: 'PERIODIC',
    method: 'AUDIT',
    stage: 'PAPER',
    announcedOn: later(0),
    scope: '遠端維護作業',
    documentRequests: ['遠端維護作業程序', '近三個月連線清單'],
    windowTo: addDays(now, 30).toISOString(),
    engagementIds: [await found(on, engagementSql, contractId)],
  })
  const filed = { ...key('C-1', 'fileVendorAuditFindings'), auditId, mode: 'ALL_OR_NONE', items: findings }
  await act(tool, 'fileVendorAuditFindings', filed)
  await tell(officer, 'putFindingsToVendor', 'audit', auditId, { commentDueOn: later(7) })
  const comment = '第一項屬實,已著手改善;第二項將於下季導入自動盤點。'
  await act(vendorA, 'commentOnVendorAudit', { ...key('C-1', 'commentOnVendorAudit'), auditId, comment })
  await tell(officer, 'issueVendorAudit', 'audit', auditId, {
    auditedOn: later(0),
    conclusion: '遠端維護大致妥適,惟紀錄留存及帳號盤點應改善。',
    improvementDueOn: later(14),
  })
  await act(vendorA, 'submitVendorImprovements', {
    ...key('C-1', 'submitVendorImprovements'),
    auditId,
    mode: 'ALL_OR_NONE',
    items: [
      {
        findingId: await found(on, findingSql, auditId),
        cause: '錄製服務於更新後未自動啟動。',
        similarFindings: '其他維護主機經清查均正常錄製。',
        measures: '納入開機檢核,並每週抽查錄製檔。',
        plannedOn: later(21),
      },
    ],
  })
}
