import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, minutes, reported } from './acts.ts'
import { type Cast, openCast } from './cast.ts'
import { closed } from './handling-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const PURPOSE = { purpose: 'inquiry' }
const item = (other: object = {}) => ({
  kind: 'DISK_IMAGE',
  description: 'Image of the disk of the server.',
  sha256: 'AB'.repeat(32),
  custodianPost: 'head of the machine room',
  storageRef: 'safe 3, shelf 2',
  collectedAt: minutes(cast, -3),
  ...other,
})

const register = (account: string | null, id: string, other: object = {}) =>
  cast.world.act(
    account,
    'registerEvidence',
    { incident: id, ...item(other) },
    'evidence { id version legalHold }',
    PURPOSE,
  )

async function registered(id: string, other: object = {}): Promise<string> {
  const reply = await register('t.officer', id, other)
  const found = reply.data?.registerEvidence?.evidence?.id
  if (!found) throw new Error(`The item was refused: ${JSON.stringify(reply.errors)}`)
  return found
}

async function transfer(account: string | null, evidence: string, other: object = {}) {
  const { rows } = await cast.world.owner.query('select version from incidents.evidence_item where id = $1', [
    evidence,
  ])
  return cast.world.act(
    account,
    'transferEvidence',
    {
      evidence,
      expectedVersion: rows[0]?.version ?? 1,
      body: 'Prosecutors Office',
      officer: 'Officer Lin',
      receiptNo: 'R-1',
      transferredAt: minutes(cast, -1),
      ...other,
    },
    'evidence { version custodianPost transfers { body officer receiptNo fromPost transferredAt role } }',
    PURPOSE,
  )
}

async function shown(account: string | null, id: string, fields: string, options: object = PURPOSE) {
  const query = `query($id: ID!) { incident(id: $id) { ${fields} } }`
  const reply = await cast.world.ask(account, query, { id }, options)
  return { row: reply.data?.incident ?? null, reply }
}

const LINE =
  'evidence { totalCount nodes { kind collectedAt legalHold custodianPost storageRef sha256 description } }'

describe('the register of evidence', () => {
  test('shows the whole to officer and CISO, and a line without its place to those who watch', async () => {
    const id = await reported(cast)
    await registered(id)
    const line = {
      kind: 'DISK_IMAGE',
      collectedAt: minutes(cast, -3),
      legalHold: false,
      custodianPost: 'head of the machine room',
    }
    const whole = {
      ...line,
      storageRef: 'safe 3, shelf 2',
      sha256: 'ab'.repeat(32),
      description: item().description,
    }
    const hidden = { ...line, storageRef: null, sha256: null, description: null }
    for (const account of ['t.officer', 't.ciso'])
      expect((await shown(account, id, LINE)).row.evidence).toEqual({ totalCount: 1, nodes: [whole] })
    for (const account of ['t.contact', 't.reviewer', 't.team', 't.national'])
      expect((await shown(account, id, LINE)).row.evidence).toEqual({ totalCount: 1, nodes: [hidden] })
  })

  test.each(['t.supervisor', 't.technical', 't.contracts', 't.vendor-a', 't.convener'])(
    'shows nothing to %s',
    async (account) => {
      const id = await reported(cast, { contract: cast.contracts.open })
      await registered(id)
      const { row } = await shown(account, id, LINE)
      expect(row?.evidence?.totalCount ?? 0).toBe(0)
      expect(row?.evidence?.nodes ?? []).toEqual([])
    },
  )

  test('shows neither field nor number without a purpose, and every read with one stands in the journal', async () => {
    const id = await reported(cast)
    const evidence = await registered(id)
    const without = await shown('t.ciso', id, 'criminalSuspected evidence { totalCount }', {})
    expect(without.row).toEqual({ criminalSuspected: null, evidence: null })
    expect(without.reply.errors.map(({ extensions }) => extensions)).toContainEqual(
      expect.objectContaining({ code: 'WITHHELD', coordinate: 'Incident.evidence', reason: 'PURPOSE' }),
    )
    await shown('t.ciso', id, 'evidence { nodes { kind } }')
    const { rows } = await cast.world.owner.query(
      `select chain, purpose, details from incidents.journal where act = 'READ' and subject_type = 'IN.EVIDENCE'
       order by seq desc limit 1`,
    )
    expect(rows).toEqual([
      { chain: cast.agency('t-bureau'), purpose: 'inquiry', details: { rows: [`EvidenceItem:${evidence}`] } },
    ])
  })

  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.staff', 'NOT_FOUND'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.team', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('takes nothing from %s: %s', async (account, code) => {
    const id = await reported(cast, { contract: cast.contracts.open })
    expect(codes(await register(account, id))).toEqual([code])
  })

  test('takes an item with digest, keeper, place and a lawful time, once however often it is sent', async () => {
    const id = await reported(cast)
    for (const wrong of [
      { sha256: 'ab' },
      { custodianPost: ' ' },
      { storageRef: '' },
      { description: ' ' },
      { collectedAt: minutes(cast, 1) },
      { collectedAt: minutes(cast, -21) },
    ])
      expect(codes(await register('t.officer', id, wrong)), JSON.stringify(wrong)).toEqual(['BAD_INPUT'])
    const key = { clientMutationId: randomUUID() }
    expect(await registered(id, key)).toBe(await registered(id, key))
  })

  test('takes items after closing and none after filing', async () => {
    const id = await closed(cast)
    expect(codes(await register('t.officer', id))).toEqual([])
    await cast.world.owner.query(`update incidents.incident set handling_state = 'ARCHIVED' where id = $1`, [
      id,
    ])
    expect(codes(await register('t.officer', id))).toEqual(['INCIDENT_CLOSED'])
  })
})

describe('a legal hold', () => {
  const holds = async (id: string) => {
    const { row } = await shown('t.ciso', id, 'criminalSuspected evidence { nodes { legalHold } }')
    return [
      row.criminalSuspected,
      ...row.evidence.nodes.map((each: { legalHold: boolean }) => each.legalHold),
    ]
  }

  test('falls on all evidence of a case as soon as a crime is supposed, whatever comes after', async () => {
    const id = await reported(cast)
    await registered(id)
    expect(await holds(id)).toEqual([false, false])
    await registered(id, { criminalSuspected: true })
    await registered(id, { legalHold: false })
    expect(await holds(id)).toEqual([true, true, true, true])
  })

  test('falls with the first contact with law enforcement', async () => {
    const id = await reported(cast)
    await registered(id)
    await cast.world.act(
      't.ciso',
      'appendResponseLog',
      {
        incident: id,
        kind: 'LAW_ENFORCEMENT_CONTACT',
        at: minutes(cast, 0),
        text: 'Called.',
        counterpart: 'Police',
      },
      'entry { id }',
    )
    expect(await holds(id)).toEqual([true, true])
  })

  test('is not taken off, and the item never altered, by the owner of the database neither', async () => {
    const evidence = await registered(await reported(cast), { legalHold: true })
    await expect(
      cast.world.owner.query('update incidents.evidence_item set legal_hold = false where id = $1', [
        evidence,
      ]),
    ).rejects.toThrow('only together with the decision')
    for (const sql of [
      `update incidents.evidence_item set sha256 = '${'0'.repeat(64)}'`,
      'delete from incidents.evidence_item',
    ])
      await expect(cast.world.owner.query(`${sql} where id = $1`, [evidence])).rejects.toThrow(
        'never altered',
      )
    await expect(
      cast.world.owner.query(`update incidents.evidence_item set custodian_post = 'x' where id = $1`, [
        evidence,
      ]),
    ).rejects.toThrow('receipt')
  })
})

describe('a hand-over', () => {
  test('is the CISO’s, against a receipt, and the body keeps the item from then on', async () => {
    const evidence = await registered(await reported(cast))
    const first = await transfer('t.ciso', evidence)
    expect(first.data.transferEvidence.evidence).toEqual({
      version: 2,
      custodianPost: 'Prosecutors Office',
      transfers: [
        {
          body: 'Prosecutors Office',
          officer: 'Officer Lin',
          receiptNo: 'R-1',
          fromPost: 'head of the machine room',
          transferredAt: minutes(cast, -1),
          role: 'CISO',
        },
      ],
    })
    const second = await transfer('t.ciso', evidence, { body: 'Court', transferredAt: minutes(cast, 0) })
    expect(second.data.transferEvidence.evidence.transfers[1]).toMatchObject({
      fromPost: 'Prosecutors Office',
    })
    expect(codes(await transfer('t.ciso', evidence, { body: 'Police' }))).toEqual(['BAD_INPUT'])
    await expect(
      cast.world.owner.query('delete from incidents.evidence_transfer where item_id = $1', [evidence]),
    ).rejects.toThrow('append-only')
  })

  test.each([
    ['t.officer', 'FORBIDDEN'],
    ['t.contact', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.supervisor', 'NOT_FOUND'],
    ['t.technical', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
    ['t.parks', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s: %s', async (account, code) => {
    const evidence = await registered(await reported(cast, { contract: cast.contracts.open }))
    expect(codes(await transfer(account, evidence))).toEqual([code])
  })

  test('names body, officer and receipt, on the present version, and once', async () => {
    const evidence = await registered(await reported(cast))
    const refused = await transfer('t.ciso', evidence, { receiptNo: ' ' })
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      guard: 'RECEIPT_STATED',
      missing: ['receiptNo'],
    })
    expect(codes(await transfer('t.ciso', evidence, { expectedVersion: 4 }))).toEqual(['STALE_STATE'])
    expect(codes(await transfer('t.ciso', evidence, { transferredAt: minutes(cast, 1) }))).toEqual([
      'BAD_INPUT',
    ])
    const key = { clientMutationId: randomUUID(), expectedVersion: 1 }
    const first = await transfer('t.ciso', evidence, key)
    expect((await transfer('t.ciso', evidence, key)).data).toEqual(first.data)
  })

  test('is possible of a filed case, and of a withdrawn one not', async () => {
    const id = await closed(cast)
    const evidence = await registered(id)
    const become = (state: string) =>
      cast.world.owner.query('update incidents.incident set handling_state = $2 where id = $1', [id, state])
    await become('ARCHIVED')
    expect(codes(await transfer('t.ciso', evidence))).toEqual([])
    await become('WITHDRAWN')
    expect(codes(await transfer('t.ciso', evidence))).toEqual(['WRONG_STATE'])
  })

  test('leaves no name and no place in the journal', async () => {
    const evidence = await registered(await reported(cast))
    await transfer('t.ciso', evidence)
    const { rows } = await cast.world.owner.query(
      `select details::text as details from incidents.journal where act in ('registerEvidence', 'transferEvidence')`,
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.filter(({ details }) => /Lin|Prosecutors|safe 3|R-1/.test(details))).toEqual([])
  })
})
