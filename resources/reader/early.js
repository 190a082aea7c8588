// Before anything is painted: the look somebody chose, and whether pages are turned or scrolled.
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name)) || {};
    } catch {
      return {}; // from a folder, or where nothing may be kept
    }
  };
  const theme = kept("mangakai:reader").theme;
  if (theme) root.dataset.theme = theme;
  const layout = kept("mangakai:" + root.dataset.book).layout || (root.dataset.direction === "webtoon" ? "strip" : "spread");
  root.classList.add("live", layout === "strip" ? "strip" : "paged");
})();
