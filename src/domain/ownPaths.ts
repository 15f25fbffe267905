import type { Channel } from './channel.ts';
import { isPlatform } from './channel.ts';
import type { Site } from './paths.ts';

/** The parts of the sites that are offered by name; see `paths.ts`. */
const KNOWN: { readonly [host: string]: Site } = {
  'youtube.com': {
    rules: [
      ['video', '/watch /shorts /live /embed /playlist'],
      ['feed', '/feed'],
      ['search', '/results /hashtag'],
      ['business', '/upload /analytics /(channel/*/)?(analytics|videos/upload|comments)'],
      ['people', '/channel /c /user /@*'],
      ['post', '/post /*/community'],
    ],
    rest: 'people',
  },
  'tiktok.com': {
    rules: [
      ['video', '/*/(video|photo|live)/* /foryou /following /live /v'],
      ['messages', '/messages'],
      ['compose', '/upload /tiktokstudio/upload'],
      ['business', '/tiktokstudio /creator-center /business-suite'],
      ['feed', '/friends'],
      ['search', '/tag /music /discover'],
    ],
    rest: 'people',
  },
  'reddit.com': {
    rules: [
      ['post', '/r/*/comments /(user|u)/*/comments /comments /gallery'],
      ['compose', '/submit /r/*/submit'],
      ['messages', '/message /chat /room /r/*/modmail'],
      ['search', '/r/*/search'],
      ['people', '/user /u'],
      ['feed', '/r/(popular|all) /best /hot /new /top /rising'],
      ['groups', '/r /subreddits'],
    ],
    rest: 'other',
  },
  'threads.com': {
    rules: [
      ['post', '/*/post/* /t'],
      ['notifications', '/activity'],
      ['feed', '/for_you /following'],
      ['compose', '/intent'],
      ['business', '/insights'],
      ['messages', '/messages /direct'],
    ],
    rest: 'people',
  },
  'bsky.app': {
    rules: [
      ['post', '/profile/*/post/*'],
      ['feed', '/feeds /profile/*/(feed|lists)/* /lists'],
      ['messages', '/messages'],
      ['compose', '/intent'],
      ['search', '/hashtag /topic'],
      ['people', '/profile /starter-pack'],
    ],
    rest: 'other',
  },
  'pinterest.com': {
    rules: [
      ['post', '/pin'],
      ['compose', '/pin-builder /pin-creation-tool /idea-pin-builder'],
      ['feed', '/today /following /homefeed'],
      ['search', '/ideas'],
      ['messages', '/messages /inbox'],
      ['business', '/business /analytics /ads /trends /catalogs'],
    ],
    rest: 'people',
  },
};

const nothingKnown = (rest: Site['rest']): Site => ({ rules: [], rest });

/**
 * The parts of a site the user added. Of most sites nothing is known but what it is for: what serves
 * a platform is made for managing it, and what serves another channel for talking to people.
 */
export function ownPaths(host: string, serves: Channel | null): Site {
  if (serves === null) return KNOWN[host] ?? nothingKnown('other');
  return nothingKnown(isPlatform(serves) ? 'business' : 'messages');
}
