// The practice site, as the page itself would run it: no framework, the habits of the real ones.
(() => {
  const main = document.querySelector('main');
  const name = document.body.dataset.name;
  let posts = 0;

  function element(tag, text, attributes = {}) {
    const made = document.createElement(tag);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  // A muted clip that starts by itself, as in every feed.
  function mutedClip() {
    const canvas = element('canvas', '', { width: 32, height: 18 });
    const brush = canvas.getContext('2d');
    setInterval(() => {
      brush.fillStyle = `hsl(${(performance.now() / 40) % 360} 40% 60%)`;
      brush.fillRect(0, 0, 32, 18);
    }, 500);
    const clip = element('video', '', {
      muted: '',
      loop: '',
      playsinline: '',
      'aria-label': 'Muted clip',
    });
    clip.muted = true;
    clip.srcObject = canvas.captureStream(2);
    clip.play().catch(() => {});
    return clip;
  }

  function addPosts(count) {
    for (let n = 0; n < count; n += 1) {
      posts += 1;
      const post = element('article', '');
      post.append(
        element('h2', `Post ${posts}`),
        element('p', 'Ten things nobody told you about selling.'),
      );
      if (posts === 2) post.append(mutedClip());
      main.append(post);
    }
  }

  function showFeed() {
    document.title = `Feed | ${name}`;
    posts = 0;
    addPosts(10);
  }

  function showPerson() {
    document.title = document.body.dataset.personTitle;
    main.append(element('h1', 'Ada Marlow'), element('p', 'Buys joinery for four hotels.'));
  }

  function showMessages() {
    document.title = `(1) Messages | ${name}`;
    main.append(
      element('h1', 'Messages'),
      element('p', 'Ada: could you send a price for forty doors?'),
    );
    main.append(element('textarea', '', { 'aria-label': 'Write a message' }));
  }

  function showVideo() {
    document.title = `Video | ${name}`;
    main.append(element('h1', 'Video'));
    const sound = {
      src: '/practice/sound.wav',
      loop: '',
      controls: '',
      'aria-label': 'Clip with sound',
    };
    main.append(element('video', '', sound));
    const play = element('button', 'Play with sound');
    play.addEventListener('click', () => document.querySelector('video').play());
    main.append(play);
  }

  function showFrame() {
    main.append(element('iframe', '', { src: 'https://frame.practice.example/', title: 'Chat' }));
  }

  const parts = { feed: showFeed, person: showPerson, messages: showMessages, video: showVideo };

  function show() {
    main.replaceChildren();
    if (location.pathname === '/practice/frame') return showFrame();
    const link = [...document.querySelectorAll('nav a')].find(
      (one) => one.pathname === location.pathname,
    );
    parts[link?.dataset.part ?? 'feed']();
  }

  document.querySelector('nav').addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show();
    scrollTo(0, 0);
  });
  addEventListener('popstate', show);
  addEventListener('scroll', () => {
    const left = document.documentElement.scrollHeight - scrollY - innerHeight;
    if (left < 600 && document.querySelector('article')) addPosts(10);
  });
  show();
})();
