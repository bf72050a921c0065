import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOutlets } from '../../subgraphs/outlets.ts'
import { doDueJobs } from '../harness/jobs.ts'
import { openWorld, type World } from '../harness/world.ts'
import { openReceiver, type Receiver } from '../incidents/receiver.ts'
import { answered, appear, colleague, issuing, must, officer, onAudit } from './auditing.ts'

const KEY = 'a key that the receiver shares with us 0123456789'
const DAY = 86_400_000
const TASKS = `query { tasks(first: 100, filter: { done: false }) { nodes { kind dueAt agency { id } contract { reference } } } }`

let receiver: Receiver
let world: World
beforeAll(async () => {
  receiver = await openReceiver(KEY)
  world = await openWorld({
    outlets: openOutlets({ webhook: { common: { url: receiver.url, key: KEY }, timeoutMs: 2_000 } }),
  })
  await world.owner.query('delete from incidents_jobs._private_jobs')
})
afterAll(async () => {
  await world.close()
  await receiver.close()
})

interface Asked {
  readonly kind: string
  readonly contract: { readonly reference: string } | null
}

async function asked(account: string, purpose?: string): Promise<readonly string[]> {
  const { data, errors } = await world.ask(account, TASKS, {}, purpose ? { purpose } : {})
  expect(errors).toEqual([])
  const nodes: readonly Asked[] = data.tasks.nodes
  return nodes.flatMap(({ kind, contract }) => (contract ? [`${kind} ${contract.reference}`] : [])).sort()
}

/** To the day on which this much is left until the audit of the contract is due. */
async function daysBeforeAudit(reference: string, days: number): Promise<void> {
  const { rows } = await world.owner.query('select audit_due_at from vendors.contract where reference = $1', [
    reference,
  ])
  world.setClock(new Date(rows[0].audit_due_at.getTime() - days * DAY))
  await doDueJobs(world, ['vendors.settleInTime'])
}

test('nothing is asked about a contract before its time, and of nobody', async () => {
  for (const account of ['kaohsiung-sab.contracts', 'kaohsiung-sab.ciso', 'npa.contracts', 'vendor-a.user'])
    expect(await asked(account, 'looking after contracts'), account).toEqual([])
})

test('thirty days before an audit is due the contract officer is asked for it, and once it is overdue the CISO', async () => {
  await daysBeforeAudit('C-1', 31)
  expect(await asked('kaohsiung-sab.contracts')).toEqual([])
  await daysBeforeAudit('C-1', 29)
  expect(await asked('kaohsiung-sab.contracts')).toEqual(['AUDIT_VENDOR C-1'])
  expect(await asked('kaohsiung-sab.ciso')).toEqual([])
  await daysBeforeAudit('C-1', -1)
  expect(await asked('kaohsiung-sab.contracts')).toEqual(['AUDIT_VENDOR C-1'])
  expect(await asked('kaohsiung-sab.ciso')).toEqual(['AUDIT_VENDOR C-1'])
})

test('a task about a secret contract shows to whoever may see the contract, with a purpose, and to nobody else', async () => {
  expect(await asked('npa.contracts')).toEqual([])
  expect(await asked('npa.contracts', 'looking after contracts')).toEqual(['AUDIT_VENDOR C-3'])
  for (const account of ['npa.contact', 'vendor-a.user', 'oics.national', 'audit-tool-1'])
    expect(await asked(account, 'looking after contracts'), account).toEqual([])
})

test('what is asked about a contract is sent to whom it is asked of, and nothing leaves about a secret one', async () => {
  await doDueJobs(world, ['vendors.deliver'])
  const sent = receiver.received.map(({ body, isSigned }) => [
    body.recipient,
    body.task.kind,
    body.contract?.reference,
    isSigned,
  ])
  expect(sent.sort()).toEqual([
    ['kaohsiung-sab.ciso', 'AUDIT_VENDOR', 'C-1', true],
    ['kaohsiung-sab.contracts', 'AUDIT_VENDOR', 'C-1', true],
  ])
  const { rows } = await world.owner.query(
    'select outcome, count(*)::int as n from vendors.notification group by 1 order by 1',
  )
  expect(rows).toEqual([
    { outcome: 'DELIVERED', n: 2 },
    { outcome: 'NOT_ENTITLED', n: 2 },
  ])
})

describe('in the course of a contract', () => {
  /** Kinds asked of the account about C-1 just now; audits that are due anyway left out. */
  const about = async (account: string) =>
    (await asked(account))
      .filter((each) => !/^(AUDIT_VENDOR|RENEW_ASSURANCE) /.test(each))
      .map((each) => each.split(' ')[0])
  const contract = async () =>
    (await world.owner.query(`select id from vendors.contract where reference = 'C-1'`)).rows[0]

  async function act(account: string, mutation: string, input: object, selection: string) {
    const reply = await world.act(account, mutation, input, selection)
    expect(reply.errors).toEqual([])
    return reply.data[mutation]
  }

  let notice: { readonly id: string; readonly version: number }
  test('a notice is to be acknowledged within the hour, then it is a matter of the CISO', async () => {
    const { id } = await contract()
    const told = {
      contractId: id,
      kind: 'INCIDENT',
      description: 'A server of ours was entered.',
      knownAt: new Date(world.now().getTime() - 60_000).toISOString(),
    }
    notice = (await act('vendor-a.user', 'fileVendorNotice', told, 'vendorNotice { id version }'))
      .vendorNotice
    expect(await about('kaohsiung-sab.contracts')).toContain('ACKNOWLEDGE_NOTICE')
    expect(await about('kaohsiung-sab.officer')).toContain('ACKNOWLEDGE_NOTICE')
    expect(await about('kaohsiung-sab.ciso')).not.toContain('ACKNOWLEDGE_NOTICE')
    expect(await about('vendor-a.user')).toContain('TELL_MEASURES')
    world.advance(3_600_001)
    await doDueJobs(world, ['vendors.settleInTime'])
    expect(await about('kaohsiung-sab.ciso')).toContain('ACKNOWLEDGE_NOTICE')
  })

  test('whoever told of it takes note that it was acknowledged, and is sent so; its rival and the tool are not', async () => {
    receiver.received.length = 0
    const heard = { noticeId: notice.id, expectedVersion: notice.version, mayAffectWork: true }
    notice = (
      await act('kaohsiung-sab.contracts', 'acknowledgeVendorNotice', heard, 'vendorNotice { id version }')
    ).vendorNotice
    expect(await about('vendor-a.user')).toEqual(
      expect.arrayContaining(['NOTICE_ACKNOWLEDGED', 'TELL_MEASURES']),
    )
    expect(await about('kaohsiung-sab.contracts')).toContain('AUDIT_AFTER_NOTICE')
    for (const account of ['kaohsiung-sab.contracts', 'kaohsiung-sab.ciso'])
      expect(await about(account)).not.toContain('ACKNOWLEDGE_NOTICE')
    await doDueJobs(world, ['vendors.deliver'])
    const sent = receiver.received.filter(({ body }) => body.task.kind === 'NOTICE_ACKNOWLEDGED')
    expect(sent.map(({ body, isSigned }) => [body.recipient, body.contract.reference, isSigned])).toEqual([
      ['vendor-a.user', 'C-1', true],
    ])
    for (const account of ['vendor-b.user', 'audit-tool-1', 'subvendor-a1.user'])
      expect(await about(account), account).toEqual([])
    world.advance(7 * DAY + 1)
    await doDueJobs(world, ['vendors.settleInTime'])
    expect(await about('vendor-a.user')).not.toContain('NOTICE_ACKNOWLEDGED')
  })

  test('measures that are told are to be accepted, and are asked for no longer', async () => {
    expect(await about('kaohsiung-sab.contracts')).toContain('TELL_MEASURES')
    const measure = {
      noticeId: notice.id,
      expectedVersion: notice.version,
      summary: 'All passwords were changed.',
    }
    await act('vendor-a.user', 'upsertRemedialMeasure', measure, 'vendorNotice { id }')
    for (const account of ['vendor-a.user', 'kaohsiung-sab.contracts'])
      expect(await about(account), account).not.toContain('TELL_MEASURES')
    const { rows } = await world.owner.query(
      `select t.kind, p.subject from published_vendors.task t left join published_agencies.person p on p.no = t.done_by
       where t.kind = 'TELL_MEASURES' and t.done_at is not null order by 2`,
    )
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(['vendor-a.user']))
  })

  test('a tool is told that an audit is open to it as soon as its window has come, and not after it', async () => {
    const { id } = await contract()
    const at = (days: number) => new Date(world.now().getTime() + days * DAY).toISOString()
    const { rows } = await world.owner.query(
      `select e.id from vendors.engagement e where e.contract_id = $1 and (e.valid_to is null or e.valid_to > $2)`,
      [id, world.now()],
    )
    const opened = {
      contractId: id,
      trigger: 'PERIODIC',
      method: 'AUDIT',
      stage: 'PAPER',
      announcedOn: at(0).slice(0, 10),
      scope: 'All of the platform.',
      windowFrom: at(2),
      windowTo: at(9),
      engagementIds: rows.map((row) => row.id),
    }
    const { audit } = await act('kaohsiung-sab.contracts', 'openVendorAudit', opened, 'audit { id }')
    expect(await about('audit-tool-1')).toEqual([])
    world.advance(3 * DAY)
    await doDueJobs(world, ['vendors.settleInTime'])
    expect(await about('audit-tool-1')).toEqual(['FILE_FINDINGS'])
    receiver.received.length = 0
    await doDueJobs(world, ['vendors.deliver'])
    const sent = receiver.received.filter(({ body }) => body.recipient === 'audit-tool-1')
    expect(sent.map(({ body }) => [body.task.kind, body.contract.reference])).toEqual([
      ['FILE_FINDINGS', 'C-1'],
    ])
    world.advance(7 * DAY)
    await doDueJobs(world, ['vendors.settleInTime'])
    expect(await about('audit-tool-1')).toEqual([])
    await appear(world, colleague, 'CONTRACT_OFFICER', officer)
    must(await answered(world, colleague, audit.id))
    must(
      await onAudit(world, officer, 'issueVendorAudit', audit.id, issuing(world, { improvementDueOn: null })),
    )
    expect(await about('vendor-a.user')).toContain('VENDOR_AUDIT_ISSUED')
    expect(await about('audit-tool-1')).toEqual([])
  })
})

test('advice that nobody answered in thirty days is before whoever gave it, and gone with a contract that is secret', async () => {
  const { rows } = await world.owner.query(
    `insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed, contract_id)
     select gen_random_uuid(), agency_id, false, false, true, false, id from vendors.contract where reference = 'C-1' returning id`,
  )
  const advisers = ['oics.national', 'kaohsiung.reviewer']
  for (const account of advisers) {
    const advice = {
      incidentId: rows[0].id,
      ground: 'NOT_REPORTED',
      recommendation: 'End it.',
      reasons: 'Untold.',
    }
    const told = await world.act(
      account,
      'recommendTermination',
      { ...advice, cites: ['TITLE'] },
      'recommendation { id }',
    )
    expect(told.errors).toEqual([])
  }
  const waiting = async (account: string) => {
    const { data } = await world.ask(account, TASKS)
    return data.tasks.nodes.filter(({ kind }: Asked) => kind === 'ANSWER_TERMINATION').length
  }
  const each = async () => Promise.all([...advisers, 'kaohsiung-sab.ciso', 'vendor-a.user'].map(waiting))
  expect(await each()).toEqual([0, 0, 2, 0])
  world.advance(32 * DAY)
  await doDueJobs(world, ['vendors.settleInTime'])
  expect(await each()).toEqual([1, 1, 2, 0])
  await world.owner.query(`update vendors.contract set secret_level = 'SECRET' where reference = 'C-1'`)
  expect(await each()).toEqual([0, 0, 0, 0])
})
