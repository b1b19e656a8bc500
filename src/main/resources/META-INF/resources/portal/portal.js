// What the pages do better with JavaScript; all of them work without it.

// One click is enough: PSE asks that the button rests after the first.
addEventListener('submit', (event) => {
  const button = event.target.querySelector('button[type=submit]');
  if (!button || button.hasAttribute('data-stays')) {
    return;
  }
  if (button.getAttribute('aria-disabled') === 'true') {
    event.preventDefault();
    return;
  }
  button.setAttribute('aria-disabled', 'true');
});
addEventListener('pageshow', () => {
  document.querySelectorAll('[aria-disabled=true]').forEach((each) => each.removeAttribute('aria-disabled'));
});

// A summary of errors is read first.
document.querySelector('.summary')?.focus();

// A shared link brings the access code in its fragment, which no server ever sees.
const code = document.getElementById('accessCode');
if (code && location.hash.length > 1) {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}

function tools(root) {
  root.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });
  root.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
    });
  });
}
tools(document);

// A pending payment asks again by itself, and speaks when its state changes.
async function ask() {
  const shown = document.getElementById('outcome');
  if (!shown?.dataset.refresh) {
    return;
  }
  try {
    const answer = await fetch(location.href, {headers: {'X-Requested-With': 'refresh'}});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('outcome');
    if (answer.ok && fresh) {
      const news = fresh.dataset.state !== shown.dataset.state;
      shown.replaceWith(fresh);
      tools(fresh);
      if (news) {
        document.title = page.title;
        fresh.querySelector('.result').tabIndex = -1;
        fresh.querySelector('.result').focus();
      }
    }
  } catch {
    // No network now; the next time may have it.
  }
  plan();
}
function plan() {
  const seconds = document.getElementById('outcome')?.dataset.refresh;
  if (seconds) {
    setTimeout(ask, seconds * 1000);
  }
}
plan();
