import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from './language.ts'

describe('the language a caller asked for', () => {
  test.each([
    ['zh', 'zh'],
    ['zh-TW', 'zh'],
    ['zh-Hant', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['ZH-tw', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh'],
    ['en-US,en;q=0.9,zh-TW;q=0.8', 'en'],
    ['en;q=0.5, zh;q=0.8', 'zh'],
    ['en;q=0.8, zh;q=0.8', 'en'],
    ['zh;q=0.8, en;q=0.8', 'zh'],
    ['fr, zh;q=0.4', 'zh'],
    ['fr-CH, de;q=0.9', 'en'],
    ['en;q=0, zh;q=0.001', 'zh'],
    ['zh;q=0', 'en'],
    ['*', 'en'],
    ['zh, *;q=0.5', 'zh'],
    ['*;q=0.5, zh;q=0.4', 'en'],
    ['zh ; q = 0.7', 'zh'],
  ])('%j is answered in %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })

  test.each([
    [null],
    [undefined],
    [''],
    [',,,'],
    ['zhong'],
    ['zh;q=2'],
    ['zh;q=abc'],
    ['zh_TW'],
    [';q=1'],
    ['中文'],
  ])('%j is answered in English', (header) => {
    expect(languageOf(header)).toBe('en')
  })

  test('an unreadable part does not spoil the others', () => {
    expect(languageOf('zh;q=oops, zh-TW;q=0.2')).toBe('zh')
  })

  test('no header, however strange or long, is an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (header) => ['en', 'zh'].includes(languageOf(header))),
    )
    expect(languageOf(`${'en-'.repeat(100_000)}`)).toBe('en')
  })
})
