// The page around verify.js: reads what was scanned or pasted, says the verdict, keeps itself and
// the keys for when there is no network.
import {grouped, verify} from '/verificar/offline/verify.js';

const KEYS = '/.well-known/jwks.json';
const BASE = location.origin + '/verificar/';
const HERE = '/verificar/offline';
const WORDS = {
  valid: ['✔', 'Firma auténtica',
    'Lo que sigue lo firmó el Departamento y nadie lo ha cambiado. Compárelo con el papel.'],
  invalid: ['✘', 'NO es auténtico',
    'El texto fue cambiado o no lo firmó el Departamento. No acepte este recibo.'],
  'unknown-key': ['?', 'No se pudo comprobar',
    'Fue firmado con una clave que este equipo aún no tiene. Conéctese a internet, vuelva a abrir'
    + ' esta página e intente de nuevo.'],
  unreadable: ['?', 'No se entiende',
    'Esto no es lo que dice el código QR de un recibo, o está incompleto. Cópielo todo.'],
  'no-keys': ['?', 'No se pudo comprobar',
    'Este equipo aún no tiene las claves del Departamento. Abra esta página una vez con internet.'],
  'no-crypto': ['?', 'No se pudo comprobar',
    'Este navegador no puede comprobar firmas. Use uno más nuevo, en una dirección https.'],
};

// What was not paid at the bank, by the claim k.
const TOTALS = {WITHHELD: 'Total retenido', EXEMPT: 'Total a pagar (acto exento)'};
const UNPAID = {
  WITHHELD: 'retenido por la entidad al expedir el recibo; en línea se ve si ya se pagó',
  EXEMPT: 'ninguna: nada se debe',
};

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
  const [icon, title, explanation] = WORDS[verdict];
  result.className =
      'result ' + (verdict === 'valid' || verdict === 'invalid' ? verdict : 'unsure');
  result.replaceChildren(
      element('h2', [element('span', [icon], {className: 'icon', ariaHidden: 'true'}), ' ' + title]),
      element('p', [explanation]));
  if (claims) {
    result.append(facts(claims), onlineNote(claims));
  }
  if (keyId) {
    const doubt = keyId.startsWith('DEMO') ? ', de demostración: no prueba nada' : '';
    result.append(element('p', ['Clave de la firma: ' + keyId + doubt], {className: 'small'}));
  }
  result.hidden = false;
  result.focus();
}

function facts(claims) {
  const pesos = new Intl.NumberFormat('es-CO', {style: 'currency', currency: 'COP',
    maximumFractionDigits: 0});
  const moment = new Intl.DateTimeFormat('es-CO', {dateStyle: 'long', timeStyle: 'medium',
    timeZone: 'America/Bogota'});
  const rows = [
    ['Recibo número', claims.n],
    ['Código de verificación', grouped(claims.c)],
    [TOTALS[claims.k] ?? 'Total pagado', pesos.format(claims.t)],
    ['Fecha de pago en el banco', UNPAID[claims.k]
      ?? moment.format(new Date(claims.p * 1000)) + ', hora de Bogotá'],
    ['NIT de la entidad', claims.e],
    ['Número del acto o documento', claims.a ?? 'no tiene'],
  ];
  return element('dl', rows.flatMap(([name, value]) =>
    [element('dt', [name]), element('dd', [value])]), {className: 'facts'});
}

function onlineNote(claims) {
  return element('p', [
    element('strong', ['Falta una cosa: ']),
    'si ya fue usado en otro documento (anulado) o si el dinero se devolvió. Eso solo se sabe con'
    + ' internet, y también el contribuyente y el detalle: ',
    element('a', ['verifique en línea'], {href: BASE + grouped(claims.c)}), '.']);
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
    status.textContent = '✔ Esta página quedó guardada: funciona sin internet en este equipo.';
  } catch {
    status.textContent = 'Este navegador no puede guardar la página para usarla sin internet.';
  }
}

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
