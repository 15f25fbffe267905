// Dexie takes the store that is there when it is first loaded, so this comes before every test file.
import 'fake-indexeddb/auto';
