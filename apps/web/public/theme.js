// Runs before the first paint, so that a chosen theme never flashes in the other one's colours.
(function () {
  let chosen = null;
  try {
    chosen = window.localStorage.getItem('penholder.theme');
  } catch (refused) {
    console.info('The browser keeps no choice of theme:', refused);
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
})();
