/** Bounds the variables of a request before anything walks them: nesting, lists, and names no object should hold. */
import { limitError } from './limit-error.ts'
import type { Limits } from './limits.ts'
import { checkListLength, overLimit } from './shape.ts'

export type Variables = Readonly<Record<string, unknown>>

/** Absent variables are none; anything but an object is refused. */
export function checkVariables(variables: unknown, limits: Limits): Variables {
  if (variables === undefined || variables === null) return Object.freeze(Object.create(null))
  if (typeof variables !== 'object' || Array.isArray(variables)) {
    throw limitError('BAD_INPUT', {
      measure: 'variables',
      message: 'Variables are an object of names and values.',
      remedy: 'Send {"name": value} or leave them out.',
    })
  }
  let level: unknown[] = [variables]
  // Level by level instead of by recursion: deep input must not reach the end of the stack.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.variableDepth) {
      throw overLimit(
        'LIMIT_DEPTH',
        'variableDepth',
        depth,
        limits.variableDepth,
        'Nest the input less deeply.',
      )
    }
    level = level.flatMap((value) => childrenOf(value, limits))
  }
  return variables as Variables
}

function childrenOf(value: unknown, limits: Limits): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    checkListLength(value.length, limits)
    return value
  }
  // JSON may carry it as an ordinary member; the first careless copy along the way would change a prototype.
  if (Object.hasOwn(value, '__proto__')) {
    throw limitError('BAD_INPUT', {
      measure: 'names',
      message: 'The name "__proto__" is reserved.',
      remedy: 'Remove it from the variables.',
    })
  }
  return Object.values(value)
}
