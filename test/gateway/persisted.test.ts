import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentHash } from '../../gateway/documents/persisted.ts'
import { openWorld, type World } from '../harness/world.ts'

const known = '{ agencies(first: 1) { nodes { nameEn } } }'
const unknown = '{ agencies(first: 2) { nodes { nameEn } } }'
const persisted = new Map([[documentHash(known), known]])

const codes = (reply: { errors: readonly { extensions: { code?: string } }[] }) =>
  reply.errors.map(({ extensions }) => extensions.code)

describe('where the public and partners run registered documents only', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ persistedOnly: 'public', persisted })
  })
  afterAll(() => world.close())

  test.each([null, 'partner-1.user'])('%s runs a registered document', async (account) => {
    const reply = await world.ask(account, known)
    expect(codes(reply)).toEqual([])
    expect(reply.data.agencies.nodes).toHaveLength(1)
  })

  test.each([null, 'partner-1.user'])('%s runs no document of its own', async (account) => {
    const reply = await world.ask(account, unknown)
    expect(codes(reply)).toEqual(['DOCUMENT_UNKNOWN'])
    expect(reply.data).toBeNull()
  })

  test('an agency runs what it likes', async () => {
    expect(codes(await world.ask('kaohsiung.reviewer', unknown))).toEqual([])
  })
})

describe('where everybody runs registered documents only', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ persistedOnly: 'all', persisted })
  })
  afterAll(() => world.close())

  test('the national authority is refused like everybody else', async () => {
    expect(codes(await world.ask('oics.national', unknown))).toEqual(['DOCUMENT_UNKNOWN'])
    expect(codes(await world.ask('oics.national', known))).toEqual([])
  })
})
