// Before anything is painted: the look somebody chose, and whether pages are turned or scrolled. The first page is seen while the rest is
// still on its way, and stays where it is when reader.js takes over.
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
  const wide = root.dataset.direction !== "webtoon" && root.dataset.pages > 1 && innerWidth >= 760 && innerWidth > innerHeight * 1.15;
  if (layout === "spread" && wide) root.classList.add("two");
  if (/^#p\d/.test(location.hash) || kept("mangakai:" + root.dataset.book).page > 1) root.classList.add("elsewhere");
})();
