import { Database } from '../storage/database.ts';
import { sampleDatabase } from '../storage/sample.ts';
import { inSample } from './sample/mode.ts';

/** The one store of this page: the user's, or the sample's. */
export const db = inSample ? sampleDatabase() : new Database();
