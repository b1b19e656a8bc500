// Hands what the QR code says on to the page that verifies it, and keeps that page for later. The
// page works without this.
const link = document.getElementById('offline-link');
if (link && location.hash.length > 1) {
  link.href += '#' + encodeURIComponent(location.href);
}
navigator.serviceWorker?.register('/verificar/offline/sw.js', {scope: '/verificar/'})
    .catch(() => undefined);
