// Keeps the verification page and the public keys for airplane mode. A QR code scanned without
// network opens /verificar/<code>#<signed>: this worker answers with the page that verifies it.
const CACHE = 'verificar-3';
const PAGE = '/verificar/offline/';
const KEYS = '/.well-known/jwks.json';
const FILES = [PAGE, PAGE + 'page.js', PAGE + 'verify.js', PAGE + 'words.js',
  PAGE + 'manifest.json', PAGE + 'icon.svg', '/portal/portal.css'];
const PATIENCE = 4000; // milliseconds: a bar of signal may be worse than none

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) =>
    cache.addAll([...FILES, KEYS].map((file) => new Request(file, {cache: 'reload'})))));
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clients.claim(), caches.keys().then((names) =>
    Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))]));
});

addEventListener('fetch', (event) => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(inTime(fetch(request)).catch(() => caches.match(PAGE)));
  } else if (pathname === KEYS) {
    event.respondWith(inTime(refresh(KEYS)).catch(() => caches.match(KEYS)));
  } else if (FILES.includes(pathname)) {
    const fresh = refresh(pathname);
    event.waitUntil(fresh.catch(() => undefined));
    event.respondWith(caches.match(pathname).then((kept) => kept ?? fresh));
  }
});

async function refresh(path) {
  const answer = await fetch(path, {cache: 'no-cache'});
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status}`);
  }
  await (await caches.open(CACHE)).put(path, answer.clone());
  return answer;
}

function inTime(answer) {
  return Promise.race([answer,
    new Promise((_, reject) => setTimeout(() => reject(new Error('slow')), PATIENCE))]);
}
