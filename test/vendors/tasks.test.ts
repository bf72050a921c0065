import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOutlets } from '../../subgraphs/outlets.ts'
import { doDueJobs } from '../harness/jobs.ts'
import { openWorld, type World } from '../harness/world.ts'
import { openReceiver, type Receiver } from '../incidents/receiver.ts'

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
