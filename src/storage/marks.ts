import type { Mark } from '../domain/mark.ts';
import type { Database } from './database.ts';

/** Every "I changed something", the earliest first. */
export function allMarks(db: Database): Promise<Mark[]> {
  return db.marks.orderBy('on').toArray();
}
