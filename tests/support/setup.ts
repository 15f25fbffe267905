// Node has no Temporal of its own yet; the browsers that Worthwhile asks for have.
import 'temporal-polyfill/global';
