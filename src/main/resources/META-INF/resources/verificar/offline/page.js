// The page around verify.js: reads what was scanned or pasted, says the verdict, keeps itself and
// the keys for when there is no network.
import {grouped, verify} from '/verificar/offline/verify.js';
import {english, words} from '/verificar/offline/words.js';

const KEYS = '/.well-known/jwks.json';
const BASE = location.origin + '/verificar/';
const HERE = '/verificar/offline';
const result = document.getElementById('result');
const text = document.getElementById('text');

async function check(read) {
  if (!read.trim()) {
    text.focus();
    return;
  }
  show(await verdictOf(read));
}

async function verdictOf(read) {
  if (!globalThis.crypto?.subtle) {
    return {verdict: 'no-crypto'};
  }
  try {
    const answer = await fetch(KEYS);
    if (!answer.ok) {
      return {verdict: 'no-keys'};
    }
    return await verify(read, (await answer.json()).keys, BASE);
  } catch (error) {
    console.error(error);
    return {verdict: 'no-keys'};
  }
}

function show({verdict, keyId, claims}) {
  const [icon, title, explanation] = words.verdicts[verdict];
  result.className =
      'result ' + (verdict === 'valid' || verdict === 'invalid' ? verdict : 'unsure');
  result.replaceChildren(
      element('h2', [element('span', [icon], {className: 'icon', ariaHidden: 'true'}), ' ' + title]),
      element('p', [explanation]));
  if (claims) {
    result.append(facts(claims), onlineNote(claims));
  }
  if (keyId) {
    const doubt = keyId.startsWith('DEMO') ? words.demo : '';
    result.append(element('p', [words.key + keyId + doubt], {className: 'small'}));
  }
  result.hidden = false;
  result.focus();
}

function facts(claims) {
  const pesos = new Intl.NumberFormat('es-CO', {style: 'currency', currency: 'COP',
    maximumFractionDigits: 0});
  const moment = new Intl.DateTimeFormat(english ? 'en' : 'es-CO', {dateStyle: 'long', timeStyle: 'medium',
    timeZone: 'America/Bogota'});
  const rows = [
    [words.number, claims.n],
    [words.code, grouped(claims.c)],
    [words.totals[claims.k] ?? words.paid, pesos.format(claims.t)],
    [words.paidAt, words.unpaid[claims.k]
      ?? moment.format(new Date(claims.p * 1000)) + words.bogota],
    [words.entity, claims.e],
    [words.act, claims.a ?? words.none],
  ];
  return element('dl', rows.flatMap(([name, value]) =>
    [element('dt', [name]), element('dd', [value])]), {className: 'facts'});
}

function onlineNote(claims) {
  return element('p', [
    element('strong', [words.missing]),
    words.online,
    element('a', [words.verify], {href: BASE + grouped(claims.c)}), '.']);
}

function element(name, children, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** What brought us here: a scanned QR code while offline, or the link of the page that it opens. */
function fromAddress() {
  const hash = location.hash.slice(1);
  if (!hash) {
    return '';
  }
  try {
    return location.pathname.startsWith(HERE) ? decodeURIComponent(hash) : location.href;
  } catch {
    return hash;
  }
}

async function keepForOffline() {
  const status = document.getElementById('offline');
  try {
    await navigator.serviceWorker.register('/verificar/offline/sw.js', {scope: '/verificar/'});
    await navigator.serviceWorker.ready;
    status.textContent = words.kept;
  } catch {
    status.textContent = words.notKept;
  }
}

function speak() {
  document.documentElement.lang = english ? 'en' : 'es-CO';
  document.querySelectorAll('[data-word]').forEach((each) => {
    each.textContent = words.page[each.dataset.word];
  });
  document.title = words.page.title + ' · ' + words.site;
  const other = document.getElementById('language');
  other.lang = english ? 'es' : 'en';
  other.hreflang = other.lang;
  other.href = HERE + '/?idioma=' + other.lang;
}

speak();
document.getElementById('form').addEventListener('submit', (event) => {
  event.preventDefault();
  check(text.value);
});
addEventListener('hashchange', () => check(fromAddress()));
if (fromAddress()) {
  text.value = fromAddress();
  check(fromAddress());
}
keepForOffline();
