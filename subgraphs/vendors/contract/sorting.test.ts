import { describe, expect, test } from 'vitest'
import { mask } from '../../../law/access/matrix.ts'
import type { Opening } from '../../../law/access/openings.ts'
import { Cursors } from '../../cursor.ts'
import { type Asking, asked } from '../../page-arguments.ts'
import { Viewer } from '../../viewer.ts'
import { contractList } from './lists.ts'

const relation: Opening = {
  column: 'AUDITOR',
  relation: 'AUDITING',
  key: 7,
  right: 'READ',
  mask: null,
  opens: null,
  conditions: [],
  clause: 'ER-3e',
  writes: null,
  holding: null,
}
const onClassified = (fields: readonly string[]): Opening => ({
  ...relation,
  right: 'REDACTED',
  mask: { ...mask('VE.CLASSIFIED/checklist'), rows: ['OutsourcingContract'], fields },
})

class Knowing extends Viewer {
  readonly #classes: Readonly<Record<string, readonly Opening[]>>
  constructor(classes: Readonly<Record<string, readonly Opening[]>>) {
    super('somebody', 'person', null)
    this.#classes = classes
  }
  override openings(dataClass: string): readonly Opening[] {
    return this.#classes[dataClass] ?? []
  }
}

type Order = { readonly field: string; readonly direction: 'ASC' }
const byReference: Order = { field: 'REFERENCE', direction: 'ASC' }

function sorting(
  contract: readonly Opening[],
  classified: readonly Opening[],
  orderBy: Order | null = byReference,
  purpose: string | null = 'Annual audit',
) {
  const context = {
    viewer: new Knowing({ 'VE.CONTRACT': contract, 'VE.CLASSIFIED': classified }),
    database: { cursors: new Cursors('a key for tests') },
    sensitive: { purpose },
  } as unknown as Asking
  return () => asked(context, contractList, { orderBy })
}

describe('sorting a list whose rows fall under two classes', () => {
  test('is refused by a field that the plain rows show and the classified ones hide', () => {
    expect(sorting([relation], [onClassified(['id'])])).toThrow('FILTER_NOT_ALLOWED')
  })

  test('is refused by a field that the classified rows show and the plain ones hide', () => {
    expect(sorting([onClassified(['id'])], [relation])).toThrow('FILTER_NOT_ALLOWED')
  })

  test('is allowed by a field that shows on both', () => {
    expect(sorting([relation], [onClassified(['id', 'reference'])])).not.toThrow()
  })

  test('is allowed where the viewer sees no classified row at all', () => {
    expect(sorting([relation], [])).not.toThrow()
  })
})

describe('a list that nobody asked to sort', () => {
  test('comes in its own order where that shows on every row', () => {
    expect(sorting([relation], [], null)()).toMatchObject({ orderBy: 'PREPARED_AT', direction: 'DESC' })
  })

  test('tells nothing by its order where the field behind it is hidden', () => {
    expect(sorting([onClassified(['id'])], [], null)()).toMatchObject({ orderBy: 'ID' })
    expect(sorting([relation], [onClassified(['id'])], null)()).toMatchObject({ orderBy: 'ID' })
  })

  test('tells nothing by its order where some rows need a purpose and none is stated', () => {
    expect(sorting([relation], [relation], null, null)()).toMatchObject({ orderBy: 'ID' })
  })
})
