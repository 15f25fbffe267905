/**
 * Content security policies of the shape the sites send: what may load comes from the site and its
 * own CDNs, connections to anyone else are refused, scripts need the nonce of this answer.
 */
const POLICIES: { readonly [domain: string]: (nonce: string) => readonly string[] } = {
  'facebook.com': (nonce) => [
    "default-src data: blob: 'self' *.facebook.com *.fbcdn.net",
    `script-src 'self' *.facebook.com *.fbcdn.net 'nonce-${nonce}' blob:`,
    "style-src *.fbcdn.net data: *.facebook.com 'self' 'unsafe-inline'",
    "connect-src 'self' *.facebook.com *.fbcdn.net wss://*.facebook.com:* blob:",
    "img-src 'self' *.fbcdn.net *.facebook.com data: blob:",
    "media-src 'self' *.fbcdn.net *.facebook.com data: blob:",
    'frame-src *.facebook.com *.fbcdn.net data: https://frame.practice.example',
    'worker-src blob: *.facebook.com data:',
    'block-all-mixed-content',
    'upgrade-insecure-requests',
  ],
  'x.com': (nonce) => [
    "default-src 'self'",
    "connect-src 'self' blob: https://api.x.com https://*.twimg.com wss://*.pscp.tv",
    "form-action 'self' https://*.x.com",
    "font-src 'self' https://*.twimg.com",
    "frame-src 'self' https://x.com https://frame.practice.example",
    "img-src 'self' blob: data: https://*.twimg.com",
    "manifest-src 'self'",
    "media-src 'self' blob: https://x.com https://*.twimg.com",
    "object-src 'none'",
    `script-src 'self' https://*.twimg.com 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline' https://*.twimg.com",
    "worker-src 'self' blob:",
  ],
  'linkedin.com': (nonce) => [
    "default-src 'none'",
    "connect-src 'self' *.licdn.com *.linkedin.com wss://*.linkedin.com blob:",
    "img-src 'self' data: blob: *.licdn.com",
    'font-src data: *.licdn.com',
    "style-src 'unsafe-inline' 'self' *.licdn.com",
    `script-src 'self' *.licdn.com 'nonce-${nonce}'`,
    "object-src 'none'",
    "media-src 'self' blob: *.licdn.com",
    "worker-src blob: 'self'",
    'frame-src blob: https://frame.practice.example',
    "frame-ancestors 'self' *.linkedin.com",
  ],
  'instagram.com': (nonce) => [
    "default-src 'self'",
    "img-src 'self' data: blob: https://*.fbcdn.net https://*.cdninstagram.com",
    'font-src data: https://*.fbcdn.net https://*.cdninstagram.com',
    "media-src 'self' blob: https://*.cdninstagram.com",
    "manifest-src 'self'",
    `script-src 'self' https://*.cdninstagram.com 'nonce-${nonce}' blob:`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' https://i.instagram.com wss://www.instagram.com",
    "frame-src 'self' https://frame.practice.example",
  ],
};

/** The policy for a host, or nothing for the sites that send none. */
export function policyFor(host: string, nonce: string): string | undefined {
  const domain = Object.keys(POLICIES).find((name) => host === name || host.endsWith(`.${name}`));
  return domain && POLICIES[domain]?.(nonce).join('; ');
}
