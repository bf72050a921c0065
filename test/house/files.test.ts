import { describe, expect, test } from 'vitest'
import { files, read } from './source.ts'

/** A file longer than this is two ideas. */
const LONGEST = 260

/** Tables: one row after the other, however many the law has. */
const tables = [
  /^law\/clauses\//,
  /^law\/clocks\/deadlines-of-/,
  /^law\/lifecycles\/guards\.ts$/,
  /^law\/tasks\/tasks-of-/,
]

/** Sentences about one thing, one after the other, may fill more. */
const LONGEST_TEST = 400

const written = files('.ts').filter((path) => !/\.(types|d)\.ts$/.test(path))
const texts = files().filter((path) => !/\.(png|ico|woff2?|zip|gz)$/.test(path))
const inMatter = texts.filter((path) => path !== 'package-lock.json')

function matches(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

describe('a file', () => {
  test('holds one idea', () => {
    const long = written
      .filter((path) => !tables.some((each) => each.test(path)))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(
        ({ path, lines }) =>
          lines > (path.startsWith('test/') || path.endsWith('.test.ts') ? LONGEST_TEST : LONGEST),
      )
    expect(long).toEqual([])
  })

  test('of code begins with one sentence on what it promises', () => {
    const silent = written.filter(
      (path) => !path.endsWith('.test.ts') && !/^(#!.*\n)?(\/\*\*|\/\/\/)/.test(read(path)),
    )
    expect(silent).toEqual([])
  })

  test('names no folder of the machine it was written on', () => {
    expect(matches(inMatter, machineFolders)).toEqual([])
  })

  test('reads nothing outside the repository', () => {
    const depth = (path: string) => path.split('/').length - 1
    const outside = written.flatMap((path) =>
      [...read(path).matchAll(/['"`]((?:\.\.\/)+)/g)]
        .filter(([, up = '']) => up.length / 3 > depth(path))
        .map(([, up]) => `${path}: ${up}`),
    )
    expect(outside).toEqual([])
  })

  test('keeps no secret: keys are made where they are used', () => {
    expect(
      matches(inMatter, /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}/),
    ).toEqual([])
  })
})

/** Homes, work folders and temporary folders; what the program itself may use on any machine is let through. */
const machineFolders = /(?<![\w.~-])\/(?:home|root|Users|tmp|work|workspace|mnt|farm)\/[\w.-]/
