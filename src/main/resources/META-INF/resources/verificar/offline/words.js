// Words of the offline page. Spanish first; English for whoever came from an English page or asked
// for it here, remembered on this device because no server is there to ask.
const ES = {
  site: 'Estampillas del Putumayo',
  page: {
    title: 'Verificar un recibo sin internet',
    label: 'Lo que dice el código QR del recibo',
    help: 'Lea el código con la cámara del teléfono y esta página se abre sola; o copie aquí todo lo'
      + ' que dice.',
    go: 'Comprobar la firma',
    proves: 'Qué prueba y qué no.',
    limits: 'La firma prueba que el Departamento expidió este recibo y que nadie lo ha cambiado. Si'
      + ' ya fue usado en otro documento (anulado) o si su dinero se devolvió, solo se sabe con'
      + ' internet.',
    keeping: 'Guardando la página para usarla sin internet…',
    language: 'English',
  },
  verdicts: {
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
  },
  // What was not paid at the bank, by the claim k.
  totals: {WITHHELD: 'Total retenido', EXEMPT: 'Total a pagar (acto exento)'},
  unpaid: {
    WITHHELD: 'retenido por la entidad al expedir el recibo; en línea se ve si ya se pagó',
    EXEMPT: 'ninguna: nada se debe',
  },
  demo: ', de demostración: no prueba nada',
  key: 'Clave de la firma: ',
  number: 'Recibo número',
  code: 'Código de verificación',
  paid: 'Total pagado',
  paidAt: 'Fecha de pago en el banco',
  bogota: ', hora de Bogotá',
  entity: 'NIT de la entidad',
  act: 'Número del acto o documento',
  none: 'no tiene',
  missing: 'Falta una cosa: ',
  online: 'si ya fue usado en otro documento (anulado) o si el dinero se devolvió. Eso solo se sabe'
    + ' con internet, y también el contribuyente y el detalle: ',
  verify: 'verifique en línea',
  kept: '✔ Esta página quedó guardada: funciona sin internet en este equipo.',
  notKept: 'Este navegador no puede guardar la página para usarla sin internet.',
};

const EN = {
  site: 'Putumayo stamps',
  page: {
    title: 'Verify a receipt without internet',
    label: 'What the QR code of the receipt says',
    help: 'Read the code with the camera of the phone and this page opens by itself; or copy here all'
      + ' that it says.',
    go: 'Check the signature',
    proves: 'What it proves and what not.',
    limits: 'The signature proves that the Department issued this receipt and that nobody changed'
      + ' it. Whether it was used already for another document, or its money was given back, is only'
      + ' known with internet.',
    keeping: 'Keeping the page to use it without internet…',
    language: 'Español',
  },
  verdicts: {
    valid: ['✔', 'Authentic signature',
      'The Department signed what follows and nobody changed it. Compare it with the paper.'],
    invalid: ['✘', 'NOT authentic',
      'The text was changed, or the Department did not sign it. Do not accept this receipt.'],
    'unknown-key': ['?', 'It could not be checked',
      'It was signed with a key that this device does not have yet. Go online, open this page again'
      + ' and try once more.'],
    unreadable: ['?', 'It cannot be understood',
      'This is not what the QR code of a receipt says, or it is incomplete. Copy all of it.'],
    'no-keys': ['?', 'It could not be checked',
      'This device does not have the keys of the Department yet. Open this page once while online.'],
    'no-crypto': ['?', 'It could not be checked',
      'This browser cannot check signatures. Use a newer one, at an https address.'],
  },
  totals: {WITHHELD: 'Total withheld', EXEMPT: 'Total to pay (exempt act)'},
  unpaid: {
    WITHHELD: 'withheld by the entity when the receipt was issued; online you see whether it is paid',
    EXEMPT: 'none: nothing is owed',
  },
  demo: ', for demonstration: it proves nothing',
  key: 'Key of the signature: ',
  number: 'Receipt number',
  code: 'Verification code',
  paid: 'Total paid',
  paidAt: 'When it was paid at the bank',
  bogota: ', Bogotá time',
  entity: 'NIT of the entity',
  act: 'Number of the act or document',
  none: 'it has none',
  missing: 'One thing is missing: ',
  online: 'whether it was used already for another document, or its money was given back. That is'
    + ' only known with internet, and so are the payer and the detail: ',
  verify: 'verify online',
  kept: '✔ This page is kept: it works without internet on this device.',
  notKept: 'This browser cannot keep the page to use it without internet.',
};

const KEPT = 'idioma';

/** What the address asks for, or else what was asked for before. */
function language() {
  const asked = new URLSearchParams(location.search).get(KEPT);
  try {
    if (asked) {
      localStorage.setItem(KEPT, asked);
    }
    return asked ?? localStorage.getItem(KEPT);
  } catch {
    return asked; // A browser that keeps nothing asks again next time.
  }
}

export const english = language() === 'en';
export const words = english ? EN : ES;
