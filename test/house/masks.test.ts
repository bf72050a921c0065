import { isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { type Mask, matrix } from '../../law/access/matrix.ts'
import { classedFields } from '../../subgraphs/schema-classes.ts'
import { notYetBuilt } from './not-yet-built.ts'
import { schemas } from './schemas.ts'

/** Fields of each type, in whichever subgraph. */
const fields = new Map<string, Set<string>>()
for (const schema of Object.values(schemas))
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) {
      const found = fields.get(type.name) ?? new Set()
      for (const name of Object.keys(type.getFields())) found.add(name)
      fields.set(type.name, found)
    }

const classed = Object.values(schemas).flatMap(classedFields)

/** Types of whose rows a mask speaks: those it names, or all with a field of its class. */
function typesOf({ class: dataClass, rows }: Mask): readonly string[] {
  return rows ?? classed.filter((each) => each.dataClass === dataClass).map(({ type }) => type)
}

function isBuilt(mask: Mask, entry: string): boolean {
  const [type, field = ''] = entry.includes('.') ? entry.split('.') : [null, entry]
  const found = (name: string) => (field === '*' ? fields.has(name) : fields.get(name)?.has(field) === true)
  if (type) return found(type) || segmentOf(type)
  return field === '*' ? typesOf(mask).every(found) : typesOf(mask).some(found)

  /** `segment.text`: the field of whatever the field `segment` returns. */
  function segmentOf(parent: string): boolean {
    return classed.some((each) => each.field === parent && fields.get(each.rowType)?.has(field))
  }
}

const entries = matrix.masks.flatMap((mask) =>
  mask.fields.map((entry) => ({ name: `${mask.id}: ${entry}`, built: isBuilt(mask, entry) })),
)
const listed = new Set(
  Object.values(notYetBuilt).flatMap((masks) =>
    Object.entries(masks).flatMap(([mask, names]) => names.split(' ').map((name) => `${mask}: ${name}`)),
  ),
)

describe('what a mask shows', () => {
  test('exists in the schema, or stands on the list of what is not yet built (D-30)', () => {
    const missing = entries.filter(({ name, built }) => !built && !listed.has(name)).map(({ name }) => name)
    expect(missing).toEqual([])
  })

  test('leaves that list when it is built', () => {
    const open = new Set(entries.filter(({ built }) => !built).map(({ name }) => name))
    expect([...listed].filter((name) => !open.has(name))).toEqual([])
  })
})
