// The shop's own code. It never asks about consent: what needs a yes is marked in the page.
const count = document.getElementById('cart-count');

for (const button of document.querySelectorAll('[data-add]')) {
  button.addEventListener('click', () => {
    count.textContent = String(Number(count.textContent) + 1);
    // First-party statistics: allowed before a choice, silent under Do Not Track or after a refusal.
    window.consentgate?.track?.event('cart', 'add', button.dataset.add, Number(button.dataset.price));
  });
}
