// Verifies the signature of a receipt as openapi/receipt-signature.md says, with nothing but the
// cryptography of the browser (or of Node). Knows no page: it is tested with the vector file.

const COMPACT = /^([A-Za-z0-9-]{1,16})\.([1-9][0-9]{0,3999})$/;
const JWS = /^([A-Za-z0-9_-]{1,200})\.([A-Za-z0-9_-]{1,2000})\.([A-Za-z0-9_-]{1,200})$/;
const HEADER = /^\{"alg":"ES256","kid":"([A-Za-z0-9-]{1,16})"\}$/;
const SIGNATURE_BYTES = 64;
const ECDSA = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/**
 * @param {string} text what the QR code says, its part behind the #, or the JWS of the API
 * @param {{kid: string, x: string, y: string}[]} keys public keys of the service
 * @param {string} base address of the receipts, such as https://example.gov.co/verificar/
 * @returns {Promise<{verdict: 'valid'|'invalid'|'unknown-key'|'unreadable', keyId?: string,
 *     claims?: {n: string, c: string, t: number, p?: number, e: string, a?: string, h: string,
 *     k?: string}}>}
 */
export async function verify(text, keys, base) {
  const [address, signed] = split(text.replace(/\s+/g, ''));
  const parts = compactParts(signed) ?? jwsParts(signed);
  if (!parts) {
    return {verdict: 'unreadable'};
  }
  const {keyId, claims, signature} = parts;
  if (!keyId || !claims || signature?.length !== SIGNATURE_BYTES) {
    return {verdict: 'invalid'};
  }
  const jwk = keys.find((key) => key.kid === keyId);
  if (!jwk) {
    return {verdict: 'unknown-key', keyId};
  }
  if (!await isSigned(jwk, keyId, claims, signature)) {
    return {verdict: 'invalid', keyId};
  }
  const read = JSON.parse(new TextDecoder().decode(claims));
  return address === null || address === base + grouped(read.c)
      ? {verdict: 'valid', keyId, claims: read}
      : {verdict: 'invalid', keyId};
}

/** The verification code as it is printed. */
export function grouped(code) {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

function split(text) {
  const hash = text.indexOf('#');
  return hash < 0 ? [null, text] : [text.slice(0, hash), text.slice(hash + 1)];
}

/** Claims and signature as one decimal number. */
function compactParts(text) {
  const found = COMPACT.exec(text);
  if (!found) {
    return null;
  }
  const hex = BigInt(found[2]).toString(16);
  const even = hex.length % 2 ? '0' + hex : hex;
  const bytes = Uint8Array.from(even.match(/../g), (pair) => parseInt(pair, 16));
  const end = Math.max(0, bytes.length - SIGNATURE_BYTES);
  return {keyId: found[1], claims: bytes.slice(0, end), signature: bytes.slice(end)};
}

function jwsParts(text) {
  const found = JWS.exec(text);
  if (!found) {
    return null;
  }
  const [header, claims, signature] = found.slice(1).map(bytesOf);
  const keyId = header && HEADER.exec(new TextDecoder().decode(header))?.[1];
  return {keyId, claims, signature};
}

/** Null unless it is exactly how those bytes are written: some letters carry bits nobody reads. */
function bytesOf(base64url) {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return base64urlOf(bytes) === base64url ? bytes : null;
  } catch {
    return null;
  }
}

function base64urlOf(bytes) {
  return btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function isSigned({x, y}, keyId, claims, signature) {
  const header = new TextEncoder().encode(`{"alg":"ES256","kid":"${keyId}"}`);
  const input = new TextEncoder().encode(base64urlOf(header) + '.' + base64urlOf(claims));
  const key = await crypto.subtle.importKey(
      'jwk', {kty: 'EC', crv: 'P-256', x, y}, ECDSA, false, ['verify']);
  return crypto.subtle.verify(ECDSA, key, signature, input);
}
