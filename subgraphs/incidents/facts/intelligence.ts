/** Items of intelligence as the intelligence subgraph publishes them: whose they are and who received them, never content. */
import { plain, rowSource } from '../../row-source.ts'

export const publishedItem = rowSource({
  type: 'IntelItem',
  table: 'published_intelligence.item',
  class: 'TI.OPEN',
  columns: plain('id', 'isEarlyWarning'),
  owner: (t) => `${t}.agency_id`,
  relations: [(t) => `select r.key from published_intelligence.item_relation r where r.item_id = ${t}.id`],
  conditions: {
    SHARED: (t) =>
      `${t}.is_shared and (${t}.usable_until is null or ${t}.usable_until > (select access.now()))`,
  },
})
