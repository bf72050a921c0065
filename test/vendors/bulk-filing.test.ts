import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, openScene, type Scene } from './notice-acts.ts'

const VENDOR = 'vendor-a.user'
const SUB = 'subvendor-a1.user'
const RIVAL = 'vendor-b.user'
const OFFICER = 'kaohsiung-sab.contracts'
const TOOL = 'audit-tool-1'
const NATIONAL = 'oics.national'
const SUPERVISOR = 'kaohsiung.supervisor'

const FILING = 'filing { id kind mode filed refused outcomes { index id code argument } }'
const nothing = '00000000-0000-4000-8000-000000000001'

let scene: Scene
/** Registers on C-1, and the one of C-3, which touches state secrets. */
let register: Readonly<Record<'ofVendor' | 'ofSub' | 'ofRival' | 'secret', string>>

beforeAll(async () => {
  scene = await openScene()
  const of = async (reference: 'C-1' | 'C-2' | 'C-3', vendor: string) =>
    (
      await scene.world.owner.query(
        'select id from vendors.component_register where contract_id = $1 and vendor_id = $2',
        [scene.contract[reference], scene.vendor(vendor)],
      )
    ).rows[0].id as string
  register = {
    ofVendor: await of('C-1', 'vendor-a'),
    ofSub: await of('C-1', 'subvendor-a1'),
    ofRival: await of('C-2', 'vendor-b'),
    secret: await of('C-3', 'vendor-a'),
  }
})
afterAll(() => {
  expect(scene.world.logged).toEqual([])
  return scene.world.close()
})

const ordered = (reply: any, mutation: string) => {
  expect(reply.errors, mutation).toEqual([])
  const { outcomes, ...filing } = reply.data[mutation].filing
  const told = outcomes.map((each: Record<string, unknown>) => [each.code, each.argument, each.id !== null])
  expect(outcomes.map(({ index }: { index: number }) => index)).toEqual(
    outcomes.map((_: unknown, at: number) => at),
  )
  return { ...filing, told, ids: outcomes.map(({ id }: { id: string | null }) => id) }
}
const one = async (sql: string, values: readonly unknown[]) =>
  Number((await scene.world.owner.query(sql, [...values])).rows[0].n)
const kept: readonly unknown[] = [null, null, true]
/** What becomes of a good item where another is not and all or none are wanted. */
const spared: readonly unknown[] = [null, null, false]

/** A filing is told to whoever filed it and to the agency's own, and to nobody else. */
async function shownTo(id: string, who: readonly string[], purpose?: string) {
  const seeing: string[] = []
  for (const account of [VENDOR, SUB, RIVAL, OFFICER, TOOL, NATIONAL, SUPERVISOR, 'npa.contracts', null]) {
    const asked = `{ vendorFiling(id: "${id}") { id outcomes { index } } }`
    const { data } = await scene.world.ask(account, asked, {}, purpose === undefined ? {} : { purpose })
    if (data?.vendorFiling?.outcomes) seeing.push(String(account))
  }
  expect(seeing).toEqual(who)
}

describe('components in bulk', () => {
  const component = (name: string, bent: object = {}) => ({
    ...{ name, version: '1.0', source: 'pkg:npm', content: 'library', licences: ['MIT'] },
    ...bent,
  })
  const declare = (account: string | null, registerId: string, items: readonly object[], more: object = {}) =>
    scene.world.act(account, 'declareComponents', { registerId, items, ...more }, FILING)
  const must = async (...asked: Parameters<typeof declare>) =>
    ordered(await declare(...asked), 'declareComponents')
  const inUse = (registerId: string) =>
    one('select count(*) as n from vendors.component where register_id = $1 and gone_at is null', [
      registerId,
    ])

  test('are declared each for itself, and what is wrong says so by its place and part (ER-4-1-5d to f)', async () => {
    const proved = { proof: 'agreement 1', proofValidUntil: '2027-01-31' }
    const filing = await must(VENDOR, register.ofVendor, [
      component('first', proved),
      component(' '),
      component('first'),
      component('no-source', { source: '' }),
      component('long', { version: 'x'.repeat(101) }),
      component('licensed', { licences: Array.from({ length: 21 }, (_, at) => `L-${at}`) }),
      component('proved', { proof: 'x'.repeat(1_001) }),
      component('half a letter \ud800'),
      component('first', { version: '2.0' }),
    ])
    expect(filing).toMatchObject({ kind: 'COMPONENTS', mode: 'EACH', filed: 2, refused: 7 })
    expect(filing.told).toEqual([
      kept,
      ['BAD_INPUT', 'name', false],
      ['BAD_INPUT', 'name', false],
      ['BAD_INPUT', 'source', false],
      ['BAD_INPUT', 'version', false],
      ['BAD_INPUT', 'licences', false],
      ['BAD_INPUT', 'proof', false],
      ['BAD_INPUT', 'name', false],
      kept,
    ])
    const seen = async (id: string) => {
      const fields = 'name version register { id } licences { licence proof state }'
      return (await scene.world.ask(OFFICER, `{ component(id: "${id}") { ${fields} } }`)).data.component
    }
    expect(await seen(filing.ids[0])).toEqual({
      name: 'first',
      version: '1.0',
      register: { id: register.ofVendor },
      licences: [{ licence: 'MIT', proof: 'agreement 1', state: 'PROVED' }],
    })
    expect(await seen(filing.ids[8])).toMatchObject({
      version: '2.0',
      licences: [{ licence: 'MIT', proof: null, state: 'MISSING' }],
    })
    await shownTo(filing.id, [VENDOR, OFFICER])
  })

  test('are declared all or none where the filer wants it so', async () => {
    const before = await inUse(register.ofVendor)
    const more = { mode: 'ALL_OR_NONE' }
    const items = [component('all'), component('none', { content: '' })]
    const none = await must(VENDOR, register.ofVendor, items, more)
    expect(none).toMatchObject({ filed: 0, refused: 1, told: [spared, ['BAD_INPUT', 'content', false]] })
    expect(await inUse(register.ofVendor)).toBe(before)
    const all = await must(VENDOR, register.ofVendor, [component('all'), component('one')], more)
    expect(all).toMatchObject({ filed: 2, refused: 0, told: [kept, kept] })
    expect(await inUse(register.ofVendor)).toBe(before + 2)
  })

  test('said otherwise than before take the place of what was said, which stays as it was', async () => {
    const [was] = (await must(VENDOR, register.ofVendor, [component('changing')])).ids
    const before = await inUse(register.ofVendor)
    const items = [component('beside'), component('changing', { licences: ['ISC'] })]
    const [, now] = (await must(VENDOR, register.ofVendor, items)).ids
    expect(await inUse(register.ofVendor)).toBe(before + 1)
    const asked = `{ was: component(id: "${was}") { goneAt licences { licence } } now: component(id: "${now}") { goneAt name licences { licence } } }`
    expect((await scene.world.ask(VENDOR, asked)).data).toEqual({
      was: { goneAt: expect.any(String), licences: [{ licence: 'MIT' }] },
      now: { goneAt: null, name: 'changing', licences: [{ licence: 'ISC' }] },
    })
  })

  test('are a thousand at most and one at least, and the same filing however often they are sent', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => component(`many-${at}`))
    expect(codes(await declare(VENDOR, register.ofVendor, []))).toEqual(['BAD_INPUT'])
    expect(codes(await declare(VENDOR, register.ofVendor, many))).toEqual(['LIMIT_SIZE'])
    const before = await inUse(register.ofVendor)
    const items = many.slice(0, 1_000)
    const key = { clientMutationId: 'a thousand components' }
    const once = await must(VENDOR, register.ofVendor, items, key)
    expect(once).toMatchObject({ filed: 1_000, refused: 0 })
    expect(await inUse(register.ofVendor)).toBe(before + 1_000)
    expect(await must(VENDOR, register.ofVendor, items, key)).toEqual(once)
    const other = await declare(VENDOR, register.ofVendor, items.slice(1), key)
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect(await inUse(register.ofVendor)).toBe(before + 1_000)
    expect(
      await one(
        `select count(*) as n from vendors.journal where act = 'declareComponents' and subject_id = $1`,
        [once.id],
      ),
    ).toBe(1)
    const { rows } = await scene.world.owner.query(
      'select name from vendors.component c join unnest($1::uuid[]) with ordinality as u(id, at) on u.id = c.id order by u.at',
      [once.ids],
    )
    expect(rows.map(({ name }) => name)).toEqual(items.map(({ name }) => name))
  })

  test.each([
    [RIVAL, 'ofVendor', 'NOT_FOUND'],
    [SUB, 'ofVendor', 'NOT_FOUND'],
    [VENDOR, 'ofSub', 'FORBIDDEN'],
    [VENDOR, 'ofRival', 'NOT_FOUND'],
    [VENDOR, 'secret', 'NOT_FOUND'],
    [TOOL, 'ofVendor', 'FORBIDDEN'],
    [OFFICER, 'ofVendor', 'FORBIDDEN'],
    [NATIONAL, 'ofVendor', 'NOT_FOUND'],
    [null, 'ofVendor', 'UNAUTHENTICATED'],
  ] as const)('are not declared by %s in a register %s: %s', async (account, which, code) => {
    const before = await inUse(register[which])
    expect(codes(await declare(account, register[which], [component('foreign')]))).toEqual([code])
    expect(await inUse(register[which])).toBe(before)
  })

  test('of a sub-vendor are its own to declare, and what became of them is not the vendor’s to know (D-02)', async () => {
    const filing = await must(SUB, register.ofSub, [component('of the sub-vendor')])
    expect(filing).toMatchObject({ filed: 1, told: [kept] })
    await shownTo(filing.id, [SUB, OFFICER])
  })
})

describe('remedial measures in bulk', () => {
  const measure = (summary: string, bent: object = {}) => ({ summary, ...bent })
  const tell = (account: string | null, noticeId: string, items: readonly object[], more: object = {}) =>
    scene.world.act(account, 'upsertRemedialMeasures', { noticeId, items, ...more }, FILING)
  const must = async (...asked: Parameters<typeof tell>) =>
    ordered(await tell(...asked), 'upsertRemedialMeasures')
  const inForce = async (noticeId: string) =>
    (await scene.seen(OFFICER, noticeId, 'measures { id summary inForce }')).measures
      .filter((each: { inForce: boolean }) => each.inForce)
      .map(({ summary }: { summary: string }) => summary)
  let noticeId: string
  beforeAll(async () => {
    noticeId = await scene.filed()
  })

  test('are told each for itself, word others anew, and say by place and part what is wrong (ER-4-1-6c)', async () => {
    const elsewhere = await scene.filed()
    const [there] = (await must(VENDOR, elsewhere, [measure('elsewhere')])).ids
    const [first] = (await must(VENDOR, noticeId, [measure('keys changed')])).ids
    const filing = await must(VENDOR, noticeId, [
      measure('access closed', { detail: 'All of it.', takenAt: scene.minutes(-10) }),
      measure(' '),
      measure('too early', { takenAt: scene.minutes(1) }),
      measure('of another notice', { replacesId: there }),
      measure('of none', { replacesId: nothing }),
      measure('x'.repeat(501)),
      measure('all keys changed', { replacesId: first }),
      measure('the same twice', { replacesId: first }),
    ])
    expect(filing).toMatchObject({ kind: 'MEASURES', filed: 2, refused: 6 })
    expect(filing.told).toEqual([
      kept,
      ['BAD_INPUT', 'summary', false],
      ['BAD_INPUT', 'takenAt', false],
      ['NOT_FOUND', 'replacesId', false],
      ['NOT_FOUND', 'replacesId', false],
      ['BAD_INPUT', 'summary', false],
      kept,
      ['NOT_FOUND', 'replacesId', false],
    ])
    expect(await inForce(noticeId)).toEqual(['access closed', 'all keys changed'])
    expect(await inForce(elsewhere)).toEqual(['elsewhere'])
    await shownTo(filing.id, [VENDOR, OFFICER])
  })

  test('are told all or none where the filer wants it so', async () => {
    const before = await inForce(noticeId)
    const more = { mode: 'ALL_OR_NONE' }
    const items = [measure('one'), measure('')]
    expect(await must(VENDOR, noticeId, items, more)).toMatchObject({
      ...{ filed: 0, refused: 1, told: [spared, ['BAD_INPUT', 'summary', false]] },
    })
    expect(await inForce(noticeId)).toEqual(before)
  })

  test('are a thousand at most, in their order, and the same filing however often they are sent', async () => {
    const id = await scene.filed()
    const items = Array.from({ length: 1_000 }, (_, at) => measure(`measure ${at}`))
    const key = { clientMutationId: 'a thousand measures' }
    const once = await must(VENDOR, id, items, key)
    expect(once).toMatchObject({ filed: 1_000, refused: 0 })
    expect(await must(VENDOR, id, items, key)).toEqual(once)
    expect(await inForce(id)).toEqual(items.map(({ summary }) => summary))
    expect(codes(await tell(VENDOR, id, items.slice(1), key))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect(codes(await tell(VENDOR, id, []))).toEqual(['BAD_INPUT'])
    expect(codes(await tell(VENDOR, id, [...items, measure('too many')]))).toEqual(['LIMIT_SIZE'])
    expect(
      await one(
        `select count(*) as n from vendors.journal where act = 'upsertRemedialMeasures' and subject_id = $1`,
        [once.id],
      ),
    ).toBe(1)
  })

  test.each([
    [RIVAL, 'NOT_FOUND'],
    [SUB, 'NOT_FOUND'],
    [OFFICER, 'FORBIDDEN'],
    [TOOL, 'FORBIDDEN'],
    [NATIONAL, 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('are not told by %s: %s', async (account, code) => {
    expect(codes(await tell(account, noticeId, [measure('foreign')]))).toEqual([code])
  })

  test('of a sub-vendor are its own to tell, as long as they are to be accepted and after the contract too', async () => {
    const id = await scene.filedBySub()
    expect(codes(await tell(VENDOR, id, [measure('foreign')]))).toEqual(['FORBIDDEN'])
    const filing = await must(SUB, id, [measure('its own')])
    await shownTo(filing.id, [SUB, OFFICER])
    const close = 'update vendors.contract set state = $2, closed_at = $3 where id = $1'
    const { rows } = await scene.world.owner.query('select state from vendors.contract where id = $1', [
      scene.contract['C-1'],
    ])
    await scene.world.owner.query(close, [scene.contract['C-1'], 'CLOSED', scene.world.now()])
    await shownTo(filing.id, [SUB, OFFICER])
    expect(codes(await declareAfterwards())).toEqual(['NOT_FOUND'])
    await scene.world.owner.query(close, [scene.contract['C-1'], rows[0].state, null])
    await scene.took(OFFICER, 'acknowledgeVendorNotice', id, {
      mayAffectWork: false,
      workNotAffectedReason: 'r',
    })
    await scene.took(OFFICER, 'noIncidentHere', id, { reason: 'r' })
    const { measures } = await scene.seen(OFFICER, id, 'measures { id }')
    await scene.took(OFFICER, 'acceptRemedialMeasure', id, {
      measureIds: measures.map((each: { id: string }) => each.id),
    })
    expect(codes(await tell(SUB, id, [measure('too late')]))).toEqual(['WRONG_STATE'])
  })
  const declareAfterwards = () =>
    scene.world.act(
      VENDOR,
      'declareComponents',
      {
        registerId: register.ofVendor,
        items: [{ name: 'late', version: '1', source: 's', content: 'c', licences: [] }],
      },
      FILING,
    )
})

test('what became of a filing is as secret as its contract is now (ER-4-1-4a)', async () => {
  const items = [{ name: 'soon secret', version: '1', source: 's', content: 'c', licences: [] }]
  const reply = await scene.world.act(
    VENDOR,
    'declareComponents',
    { registerId: register.ofVendor, items },
    FILING,
  )
  const { id } = ordered(reply, 'declareComponents')
  await shownTo(id, [VENDOR, OFFICER])
  await scene.world.owner.query(`update vendors.contract set secret_level = 'SECRET' where id = $1`, [
    scene.contract['C-1'],
  ])
  await shownTo(id, [])
  await shownTo(id, [OFFICER], 'looking after a contract')
})
