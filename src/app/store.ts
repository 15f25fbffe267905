import { Database } from '../storage/database.ts';

/** The one store of this page. */
export const db = new Database();
