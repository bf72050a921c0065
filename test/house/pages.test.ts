import { describe, expect, test } from 'vitest'
import { files, read } from './source.ts'

const all = files()
const pages = all.filter((path) => path.endsWith('.md'))
const named = (page: string) =>
  [
    ...read(page).matchAll(/`((?:database|gateway|identity|law|scripts|subgraphs|test|bench)\/[\w./-]+)`/g),
  ].map(([, path = '']) => path.replace(/\/$/, ''))

describe('the pages', () => {
  test.each(pages)('%s names only files and folders that exist', (page) => {
    const lost = named(page).filter(
      (path) => !all.some((each) => each === path || each.startsWith(`${path}/`)),
    )
    expect(lost).toEqual([])
  })

  test('tell of every hostile test which attack it stands for', () => {
    const hostile = all.filter((path) => /^test\/(access|attack|prove)\/[\w-]+\.test\.ts$/.test(path))
    const told = new Set(named('SECURITY.md'))
    expect(hostile.filter((path) => !told.has(path))).toEqual([])
  })
})
