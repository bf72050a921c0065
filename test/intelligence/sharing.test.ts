import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf, type Desk, left, openDesk, purpose } from './acts.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const OFFICER = 'kaohsiung-sab.officer'
const SAB = 'kaohsiung-sab'
const harm = { restriction: 'TRADE_OR_BUSINESS_HARM', reason: 'It names the victim.' }
const restricted = [{}, {}, harm]

const ask = (account: string | null, query: string, options = {}) =>
  desk.world.ask(account, query, {}, options)

/** Excepts the third part for the named bodies and settles the item. */
async function withException(...codes: string[]): Promise<string> {
  const id = await desk.ready(OFFICER, SAB, {}, [{}, {}, { ...harm, exceptionSought: true }])
  const third = (await desk.segments(id))[2]
  left(
    await desk.on('kaohsiung-sab.ciso', 'recordIntelExceptionGround', id, {
      segment: third?.id,
      ground: 'PUBLIC_INTEREST',
      recipients: codes.map(desk.agency),
      reason: 'They must know.',
    }),
  )
  return id
}

describe('who may share with whom', () => {
  test.each([
    ['kaohsiung-sab.contact', OFFICER, SAB, 'oics', []],
    ['kaohsiung-sab.ciso', OFFICER, SAB, 'oics', []],
    [OFFICER, OFFICER, SAB, 'npa', ['RECIPIENT_OUTSIDE_SECTOR']],
    [OFFICER, OFFICER, SAB, 'kaohsiung', ['RECIPIENT_OUTSIDE_SECTOR']],
    [OFFICER, OFFICER, SAB, 'mnd', ['RECIPIENT_OUTSIDE_SECTOR']],
    [OFFICER, OFFICER, SAB, SAB, ['RECIPIENT_OUTSIDE_SECTOR']],
    ['oics.national', 'oics.officer', 'oics', 'npa', []],
    ['oics.national', 'oics.officer', 'oics', 'mnd', []],
    ['oics.national', 'oics.officer', 'oics', 'taipower', ['RECIPIENT_OUTSIDE_SECTOR']],
    ['moea.sector', 'moea.officer', 'moea', 'taipower', []],
    ['moea.sector', 'moea.officer', 'moea', 'oics', []],
    ['moea.sector', 'moea.officer', 'moea', 'npa', ['RECIPIENT_OUTSIDE_SECTOR']],
    ['taipower.contact', 'taipower.officer', 'taipower', 'moea', []],
    ['taipower.contact', 'taipower.officer', 'taipower', 'oics', ['RECIPIENT_OUTSIDE_SECTOR']],
    ['icst.technical', 'icst.technical', 'icst', 'npa', []],
  ])('%s, whose item %s of %s prepared, with %s: %s', async (account, maker, code, to, codes) => {
    // The centre analyses and has no officer who screens (SR-5-N1): its item is made ready by the owner.
    const id = maker === 'icst.technical' ? await readyByHand(maker, code) : await desk.ready(maker, code)
    expect(codesOf(await desk.share(account, id, [to]))).toEqual(codes)
    expect(await desk.state(id)).toBe(codes.length === 0 ? 'SHARED' : 'SCREENED')
  })

  async function readyByHand(maker: string, code: string): Promise<string> {
    const { id } = await desk.create(maker, code)
    await desk.world.owner.query(
      'update intelligence.intel_segment set screened_at = $2 where item_id = $1',
      [id, desk.world.now()],
    )
    await desk.world.owner.query(`update intelligence.intel_item set state = 'SCREENED' where id = $1`, [id])
    return id
  }

  test('nobody makes or receives for a partner that is not admitted (SR-10-1)', async () => {
    const made = await desk.act('partner-1.user', 'createIntelItem', {
      agencyId: desk.agency(SAB),
      title: 'x',
      kinds: ['MALWARE'],
      segments: ['x'],
    })
    expect(codesOf(made)).toEqual(['FORBIDDEN'])
    const item = await desk.ready(OFFICER, SAB)
    const { rows } = await desk.world.owner.query(
      `select id from agencies.person where subject = 'partner-1.user'`,
    )
    expect(codesOf(await desk.share(OFFICER, item, [], { recipients: [rows[0].id] }))).toEqual(['BAD_INPUT'])
  })

  test.each([
    ['no safeguard is planned (SR-5c)', { safeguards: [] }, 'BAD_INPUT'],
    ['another channel is taken than the designated one (SR-9-1a)', { channel: 'EMAIL' }, 'BAD_INPUT'],
    ['nobody is to receive it', { recipients: [] }, 'BAD_INPUT'],
    ['whoever is to receive it is nobody', { recipients: [randomUUID()] }, 'BAD_INPUT'],
    ['a part has to go that is none of it', { including: [randomUUID()] }, 'NOT_FOUND'],
  ])('nothing leaves while %s', async (_what, bent, code) => {
    const id = await desk.ready(OFFICER, SAB)
    expect(codesOf(await desk.share(OFFICER, id, ['oics'], bent))).toEqual([code])
    expect(await desk.state(id)).toBe('SCREENED')
  })

  test('further recipients join, and those who have it keep it once', async () => {
    const id = await desk.ready('oics.officer', 'oics')
    left(await desk.share('oics.national', id, ['npa']))
    expect(await desk.sees(OFFICER, id)).toBe(false)
    left(await desk.share('oics.national', id, ['npa', SAB]))
    expect(await desk.sees(OFFICER, id)).toBe(true)
    const { rows } = await desk.world.owner.query(
      'select count(*)::int as n from intelligence.intel_share where item_id = $1',
      [id],
    )
    expect(rows[0].n).toBe(2)
  })
})

const texts = async (account: string | null, id: string, options = {}) => {
  const { data } = await ask(
    account,
    `{ intelItem(id: "${id}") { segments { totalCount nodes { position text } } } }`,
    options,
  )
  return data?.intelItem?.segments ?? null
}

describe('what a recipient sees', () => {
  test('does not change when somebody else receives it too', async () => {
    const id = await desk.ready('oics.officer', 'oics')
    left(await desk.share('oics.national', id, ['npa']))
    const look = async () => {
      const { data, errors } = await ask(
        'npa.officer',
        `{ intelItem(id: "${id}") { version state datedAt shares { totalCount } receipts { totalCount } } }`,
      )
      return { item: data.intelItem, codes: errors.map(({ extensions }) => extensions.code) }
    }
    const before = await look()
    expect(before.item.datedAt).not.toBe(null)
    desk.world.advance(60_000)
    left(await desk.share('oics.national', id, [SAB]))
    expect(await look()).toEqual(before)
  })

  test('is exactly what may be shared, without a gap where the rest stood (SR-4-2)', async () => {
    const id = await desk.ready(OFFICER, SAB, {}, [harm, {}, {}])
    left(await desk.share(OFFICER, id, ['oics']))
    for (const options of [{}, purpose])
      expect(await texts('oics.officer', id, options)).toEqual({
        totalCount: 2,
        nodes: [
          { position: 1, text: 'Every ten minutes.' },
          { position: 2, text: 'The victim is the bureau.' },
        ],
      })
  })

  test('of a restricted part is a marker at best, with a purpose and a line in the journal of its owner', async () => {
    const id = await desk.ready(OFFICER, SAB, {}, restricted)
    left(await desk.share(OFFICER, id, ['oics']))
    const query = `{ intelItem(id: "${id}") { segments { nodes { id text withheld ground holds reason exceptions { reason } } } } }`
    const read = await ask('oics.national', query, purpose)
    const marker = read.data.intelItem.segments.nodes[2]
    expect(marker).toEqual({
      id: marker.id,
      text: null,
      withheld: true,
      ground: 'TRADE_OR_BUSINESS_HARM',
      holds: null,
      reason: null,
      exceptions: null,
    })
    const { rows } = await desk.world.owner.query(
      `select chain from intelligence.journal where act = 'READ' and subject_type = 'TI.RESTRICTED' and details::text like '%' || $1 || '%'`,
      [marker.id],
    )
    expect(rows).toEqual([{ chain: desk.agency(SAB) }])
    const without = await ask('oics.national', query)
    expect(without.data.intelItem.segments.nodes[2]).toMatchObject({
      text: null,
      withheld: null,
      ground: null,
    })
  })

  test('is no more when a part is asked for by its identifier', async () => {
    const id = await desk.ready(OFFICER, SAB, {}, restricted)
    const [first, , third] = await desk.segments(id)
    left(await desk.share(OFFICER, id, ['oics']))
    const parts = (account: string) =>
      desk.entities(account, 'IntelSegment', [String(first?.id), String(third?.id)], '{ text withheld }')
    expect(await parts('oics.officer')).toEqual([{ text: 'It calls home.', withheld: false }, null])
    expect(await parts('oics.national')).toEqual([
      { text: 'It calls home.', withheld: false },
      { text: null, withheld: true },
    ])
    for (const account of ['npa.officer', 'kaohsiung.supervisor', 'vendor-a.user', 'partner-1.user'])
      expect(await parts(account)).toEqual([null, null])
  })

  test('of an excepted part is the part, for the bodies that the exception names and no other (SR-4-1-1)', async () => {
    const id = await desk.ready('oics.officer', 'oics', {}, [{}, {}, { ...harm, exceptionSought: true }])
    await desk.world.owner.query(
      `insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, activated_at, valid_from)
       select no, 'CISO', agency_id, 'fixture', 'ACTIVE', 'BOOTSTRAP', '2020-01-01', '2020-01-01', '2020-01-01'
       from agencies.person where subject = 'oics.national2'`,
    )
    const third = (await desk.segments(id))[2]
    left(
      await desk.on('oics.national2', 'recordIntelExceptionGround', id, {
        segment: third?.id,
        ground: 'LIFE_BODY_HEALTH',
        recipients: [desk.agency('npa')],
        reason: 'Lives depend on it.',
      }),
    )
    left(await desk.share('oics.national', id, ['npa', SAB]))
    expect((await texts('npa.officer', id)).nodes).toHaveLength(3)
    expect((await texts('npa.officer', id)).nodes[2]).toEqual({
      position: 3,
      text: 'The victim is the bureau.',
    })
    expect((await texts(OFFICER, id, purpose)).nodes).toHaveLength(2)
    const reasons = await ask(
      'npa.officer',
      `{ intelItem(id: "${id}") { segments { nodes { reason exceptions { reason } } } } }`,
      purpose,
    )
    expect(reasons.data.intelItem.segments.nodes[2]).toEqual({ reason: null, exceptions: null })
  })

  test('is refused to whoever would get nothing of it, or not what has to go (SEGMENT_RESTRICTED)', async () => {
    const id = await withException('npa')
    const [first, , third] = await desk.segments(id)
    expect(codesOf(await desk.share(OFFICER, id, ['oics'], { including: [third?.id] }))).toEqual([
      'SEGMENT_RESTRICTED',
    ])
    left(await desk.share(OFFICER, id, ['oics'], { including: [first?.id] }))
    const only = await desk.ready('oics.officer', 'oics', { segments: ['one'] }, [{ ...harm }])
    expect(await desk.state(only)).toBe('HELD')
  })

  test('is nothing at all for everybody else', async () => {
    const id = await desk.ready('oics.officer', 'oics')
    left(await desk.share('oics.national', id, ['npa']))
    expect(await desk.sees('npa.officer', id)).toBe(true)
    expect(await desk.sees('npa.auditor', id)).toBe(true)
    for (const account of [
      OFFICER, // a rival agency
      'moi.ciso', // the superior of the recipient
      'npa.supervised-by',
      'moi.reviewer',
      'taipower.officer',
      'moea.sector',
      'icst.technical',
      'nicso.officer',
      'mnd.contact',
      'vendor-a.user',
      'partner-1.user',
      'oics.analyst',
      'front-end',
      null,
    ])
      expect(await desk.sees(account, id), String(account)).toBe(false)
  })

  test('in an excepted agency is the item, when it was shared with it, and of restrictions nothing', async () => {
    const id = await desk.ready('oics.officer', 'oics', {}, restricted)
    left(await desk.share('oics.national', id, ['mnd']))
    expect(await desk.sees('mnd.contact', id)).toBe(true)
    expect((await texts('mnd.contact', id, purpose)).totalCount).toBe(2)
  })

  test('ends by itself when its usable period is over (SR-7-1c)', async () => {
    const soon = new Date(desk.world.now().getTime() + 60_000).toISOString()
    const id = await desk.ready('oics.officer', 'oics', { usableUntil: soon })
    left(await desk.share('oics.national', id, ['mnd']))
    expect(await desk.sees('mnd.contact', id)).toBe(true)
    desk.world.advance(60_000)
    expect(await desk.sees('mnd.contact', id)).toBe(false)
    const { data } = await ask('oics.national', `{ intelItem(id: "${id}") { state } }`)
    expect(data.intelItem.state).toBe('EXPIRED')
    expect(codesOf(await desk.share('oics.national', id, ['npa']))).toEqual(['WRONG_STATE'])
  })
})

describe('an item that is called back', () => {
  const recall = (account: string | null, id: string, bent: object = {}) =>
    desk.on(account, 'recallShare', id, { reason: 'A name stood in it.', ...bent })

  test('is gone at once for its recipients: by itself, in lists, counts, cursors, under its copies and lines', async () => {
    desk.world.advance(1_000)
    const older = await desk.ready('oics.officer', 'oics')
    left(await desk.share('oics.national', older, ['npa']))
    desk.world.advance(1_000)
    const id = await desk.ready('oics.officer', 'oics')
    left(await desk.share('oics.national', id, ['npa', 'moea']))
    const receipt = await desk.receiptOf(id, 'npa')
    const page = '{ intelItems(first: 1) { totalCount edges { cursor node { id } } } }'
    const before = (await ask('npa.officer', page)).data.intelItems
    expect(before.edges[0].node.id).toBe(id)

    left(await recall('oics.national', id))
    expect(await desk.sees('npa.officer', id)).toBe(false)
    const after = (await ask('npa.officer', page)).data.intelItems
    expect(after.totalCount).toBe(before.totalCount - 1)
    expect(after.edges[0].node.id).toBe(older)
    const behind = await ask(
      'npa.officer',
      `{ intelItems(first: 1, after: "${before.edges[0].cursor}") { nodes { id } } }`,
    )
    expect(behind.data.intelItems.nodes).toEqual([{ id: older }])
    const back = await ask(
      'npa.officer',
      `{ intelItems(last: 100, before: "${after.edges[0].cursor}") { nodes { id } } }`,
    )
    expect(back.data.intelItems.nodes).not.toContainEqual({ id })
    const copy = await ask(
      'npa.officer',
      `{ intelReceipt(id: "${receipt}") { intelItem { id title } deletionAskedAt } }`,
    )
    expect(copy.data.intelReceipt).toEqual({
      intelItem: null,
      deletionAskedAt: desk.world.now().toISOString(),
    })
    const lines = await ask('moea.sector', '{ intelShares(first: 100) { nodes { intelItem { id } } } }')
    expect(JSON.stringify(lines.data)).not.toContain(id)
    const [part] = await desk.segments(id)
    expect(await desk.entities('npa.officer', 'IntelItem', [id, older], '{ id }')).toEqual([
      null,
      { id: older },
    ])
    expect(await desk.entities('npa.officer', 'IntelSegment', [String(part?.id)], '{ text }')).toEqual([null])
    // Its own people keep it, and know why.
    const own = await ask('oics.national', `{ intelItem(id: "${id}") { state recallReason } }`)
    expect(own.data.intelItem).toEqual({ state: 'RECALLED', recallReason: 'A name stood in it.' })
  })

  test('does not open its parts by themselves', async () => {
    const id = await withException('oics')
    left(await desk.share(OFFICER, id, ['oics']))
    left(await recall(OFFICER, id))
    const openings = await desk.world.owner.query(
      `select o.* from published_intelligence.segment_opening o join intelligence.intel_segment s on s.id = o.segment_id where s.item_id = $1`,
      [id],
    )
    expect(openings.rows).toEqual([])
    expect(await texts('oics.officer', id, purpose)).toBe(null)
  })

  test.each([
    ['oics.officer', 'FORBIDDEN'],
    ['kaohsiung-sab.auditor', 'FORBIDDEN'],
    ['npa.officer', 'NOT_FOUND'],
    ['vendor-a.user', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not called back by %s: %s', async (account, code) => {
    const id = await desk.ready(OFFICER, SAB)
    left(await desk.share(OFFICER, id, ['oics']))
    expect(codesOf(await recall(account, id))).toEqual([code])
  })

  test('is called back for a reason, and shared no more', async () => {
    const id = await desk.ready(OFFICER, SAB)
    left(await desk.share(OFFICER, id, ['oics']))
    expect(codesOf(await recall(OFFICER, id, { reason: ' ' }))).toEqual(['BAD_INPUT'])
    left(await recall(OFFICER, id))
    expect(codesOf(await desk.share(OFFICER, id, ['oics']))).toEqual(['WRONG_STATE'])
  })
})

describe('lines of sharing', () => {
  test('are read by the sharer, by those above an operator, and by a recipient as far as its own goes', async () => {
    const id = await desk.ready('moea.officer', 'moea')
    left(await desk.share('moea.sector', id, ['taipower', 'oics']))
    const lines = async (account: string) => {
      const { data } = await ask(
        account,
        `{ intelItem(id: "${id}") { shares { totalCount nodes { recipient { id } } } } intelShares(first: 100) { nodes { intelItem { id } recipient { id } } } }`,
      )
      const listed = (data?.intelShares?.nodes ?? []).filter((each: any) => each.intelItem?.id === id)
      expect(data?.intelItem?.shares?.totalCount ?? 0).toBe(listed.length)
      return listed.length
    }
    expect(await lines('moea.officer')).toBe(2)
    expect(await lines('oics.national')).toBe(2)
    expect(await lines('taipower.officer')).toBe(0)
    expect(await lines(OFFICER)).toBe(0)
  })
})
