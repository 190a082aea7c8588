"use strict";
(() => {
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const [stage, pages, slider, live, note] = ["#stage", "#pages", "#slider", "#live", "#note"].map(find);
  const figures = [...document.querySelectorAll(".page")];
  const [opening, ending] = [find("#opening"), find("#ending")];
  const { direction, book } = root.dataset;
  const [count, rtl, webtoon] = [figures.length, direction === "rtl", direction === "webtoon"];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const night = matchMedia("(prefers-color-scheme: dark)");

  // ---------------------------------------------------------------- what is kept between visits

  function kept(name) {
    try {
      return JSON.parse(localStorage.getItem(name)) || {};
    } catch {
      return {}; // from a folder, or where nothing may be kept
    }
  }

  function keep(name, values) {
    try {
      localStorage.setItem(name, JSON.stringify({ ...kept(name), ...values }));
    } catch {
      // then it is not remembered
    }
  }

  const [mine, everywhere] = ["mangakai:" + book, "mangakai:reader"];

  // ---------------------------------------------------------------- words

  const tables = JSON.parse(find("#words").textContent);
  const wanted = [...(navigator.languages || [navigator.language || ""])].map((tag) => tag.slice(0, 2).toLowerCase());
  const language = wanted.find((tag) => tag in tables) || root.dataset.bookLanguage;
  const words = tables[language] || tables.en;

  function tell(key, facts = {}) {
    return words[key].replace(/\{(\w+)\}/g, (_all, name) => facts[name]);
  }

  function translate() {
    root.lang = language;
    for (const one of document.querySelectorAll("[data-word]")) one.textContent = tell(one.dataset.word, { n: one.dataset.n });
    for (const one of document.querySelectorAll("[data-title]")) one.title = tell(one.dataset.title);
    for (const one of document.querySelectorAll("[data-label]")) {
      one.setAttribute("aria-label", tell(one.dataset.label));
      if (one.title) one.title = tell(one.dataset.label);
    }
    const names = rtl ? ["next", "back"] : ["back", "next"];
    for (const [at, id] of ["#turn-left", "#turn-right"].entries()) {
      find(id).setAttribute("aria-label", tell(names[at]));
      find(id).title = tell(names[at]);
    }
  }

  // ---------------------------------------------------------------- layouts: page, spread, strip

  let layout = kept(mine).layout || (webtoon ? "strip" : "spread");
  let current = 1; // the page that is read; count + 1 is the end
  let views = [];
  let strip = 760; // how wide one is, in pixels

  const wide = () => !webtoon && count > 1 && innerWidth >= 760 && innerWidth > innerHeight * 1.15;
  const isStrip = () => layout === "strip";
  const isTwo = () => layout === "spread" && wide();

  /** What is seen at once: page numbers; 0 is the opening, count + 1 the end. The first page stands alone, as a cover does. */
  function plan() {
    const end = count + 1;
    if (!isTwo()) return [...figures.map((_one, at) => [at + 1]), [end]];
    const planned = [[0, 1]];
    for (let page = 2; page <= end; page += 2) planned.push(page < end ? [page, page + 1] : [page]);
    return planned;
  }

  const part = (number) => (number === 0 ? opening : number > count ? ending : figures[number - 1]);
  const viewOf = (page) => Math.max(0, views.findIndex((view) => view.includes(page)));

  function arrange() {
    root.classList.remove("elsewhere");
    root.classList.toggle("strip", isStrip());
    root.classList.toggle("paged", !isStrip());
    root.classList.toggle("two", isTwo());
    root.classList.toggle("can-two", wide());
    root.classList.remove("quiet");
    const pressed = layout === "spread" && !wide() ? "page" : layout;
    for (const one of document.querySelectorAll("[data-layout]")) one.setAttribute("aria-pressed", String(one.dataset.layout === pressed));
    views = plan();
    measure();
    unzoom();
    if (isStrip()) toPlace(current);
    show();
  }

  const ratioOf = (page) => {
    const picture = figures[page - 1].querySelector("img");
    return picture.getAttribute("width") / picture.getAttribute("height");
  };

  /** How wide a page will be seen, so that the smallest picture that is sharp is fetched. factor: how far it is zoomed. */
  function measure(factor = 1) {
    const half = isTwo() ? 50 : 100;
    for (const [at, figure] of figures.entries()) {
      if (factor > 1 && !figure.classList.contains("on")) continue;
      const turned = `min(${half * factor}vw, calc((${100 * factor}vh - ${96 * factor}px) * ${ratioOf(at + 1).toFixed(4)}))`;
      const size = isStrip() || isTall(at + 1) ? `min(100vw, ${strip}px)` : turned;
      const source = figure.querySelector("source");
      if (source.sizes !== size) source.sizes = size;
    }
  }

  const isTall = (page) => page >= 1 && page <= count && ratioOf(page) < 0.5;

  // ---------------------------------------------------------------- showing

  function show() {
    const view = isStrip() ? [current] : views[viewOf(current)];
    if (!isStrip()) {
      const shown = new Set(view.map(part));
      for (const one of [opening, ...figures, ending]) one.classList.toggle("on", shown.has(one));
      stage.classList.toggle("tall", view.some(isTall));
      pages.scrollTop = 0;
    }
    const numbers = view.filter((page) => page >= 1 && page <= count);
    say(numbers);
    prefetch(Math.max(...view, 1));
    find("#turn-left").disabled = !canGo(rtl ? 1 : -1);
    find("#turn-right").disabled = !canGo(rtl ? -1 : 1);
  }

  function say(numbers) {
    const page = numbers[0] || count;
    slider.value = numbers.at(-1) || count;
    const spoken = numbers.length === 0 ? tell("end") : numbers.length > 1 ? tell("pages.of", { n: numbers[0], m: numbers[1], all: count }) : tell("page.of", { n: page, all: count });
    slider.setAttribute("aria-valuetext", spoken);
    slider.style.setProperty("--done", `${count > 1 ? ((slider.value - 1) / (count - 1)) * 100 : 100}%`);
    slider.style.setProperty("--from", rtl ? "right" : "left");
    find("#told").textContent = numbers.length === 0 ? tell("end") : `${numbers.join("–")} / ${count}`;
    if (live.textContent !== spoken) live.textContent = spoken;
    const links = [...document.querySelectorAll(".list a")];
    const chapter = links.filter((one) => Number(one.dataset.go) <= (numbers.at(-1) || count)).at(-1);
    for (const one of links) one === chapter ? one.setAttribute("aria-current", "true") : one.removeAttribute("aria-current");
    find("#chapter").textContent = chapter ? chapter.dataset.chapter || "" : "";
  }

  /** The next two pages are fetched once what is seen is there. */
  function prefetch(last) {
    const seen = figures.filter((one) => one.classList.contains("on")).map((one) => one.querySelector("img"));
    for (const one of seen) one.loading = "eager";
    Promise.all(seen.map((one) => (one.complete ? null : new Promise((done) => ["load", "error"].forEach((kind) => one.addEventListener(kind, done, { once: true })))))).then(() => {
      for (const figure of figures.slice(last, last + 2)) figure.querySelector("img").loading = "eager";
    });
  }

  // ---------------------------------------------------------------- going

  const canGo = (step) => {
    if (isStrip()) return current + step >= 1 && current + step <= count + 1;
    const at = viewOf(current) + step;
    return at >= 0 && at < views.length;
  };

  function go(step) {
    if (!canGo(step)) return;
    if (isStrip()) return toPage(current + step);
    toPage(Math.max(1, views[viewOf(current) + step][0]), step);
  }

  function toPage(page, step = 0) {
    const bounded = Math.min(Math.max(1, page), count + 1);
    const moved = isStrip() || viewOf(bounded) !== viewOf(current);
    current = bounded;
    remember();
    note.hidden = true;
    if (moved) unzoom();
    if (isStrip()) toPlace(current);
    show();
    if (!isStrip() && moved && step && !calm.matches && pages.animate) {
      const from = (rtl ? -step : step) * 26;
      pages.animate([{ opacity: 0.35, translate: `${from}px 0` }, { opacity: 1, translate: "0 0" }], { duration: 150, easing: "ease-out" });
    }
  }

  function toPlace(page) {
    if (page === 1) return scrollTo(0, 0);
    part(page).scrollIntoView({ block: "start" });
  }

  let scrolledTo = 0;

  function remember() {
    const page = Math.min(current, count);
    keep(mine, { page: current > count ? 1 : page });
    try {
      history.replaceState(null, "", page > 1 ? `#p${page}` : location.pathname + location.search);
    } catch {
      // some browsers keep addresses of files as they are
    }
  }

  function whileScrolling() {
    if (!isStrip()) return;
    root.classList.toggle("quiet", scrollY > scrolledTo && scrollY > 120 ? true : scrollY < scrolledTo ? false : root.classList.contains("quiet"));
    scrolledTo = scrollY;
    const line = Math.min(innerHeight / 2, 300);
    const bottom = scrollY + innerHeight >= root.scrollHeight - 4;
    let found = 1;
    for (const [at, figure] of figures.entries()) if (figure.getBoundingClientRect().top <= line) found = at + 1;
    if (bottom) found = count + 1;
    if (found === current) return;
    current = found;
    remember();
    show();
  }

  // ---------------------------------------------------------------- zoom

  const zoom = { by: 1, x: 0, y: 0 };

  function paint(dragged = 0) {
    const near = zoom.by > 1;
    root.classList.toggle("near", near && !isStrip());
    find("#zoom").setAttribute("aria-pressed", String(near || (isStrip() && strip > 760)));
    pages.style.transform = near ? `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.by})` : dragged ? `translateX(${dragged}px)` : "";
  }

  function unzoom() {
    Object.assign(zoom, { by: 1, x: 0, y: 0 });
    paint();
  }

  function zoomTo(by, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
    if (isStrip()) return;
    const to = Math.min(6, Math.max(1, by));
    const ratio = to / zoom.by;
    Object.assign(zoom, { by: to, x: x - (x - zoom.x) * ratio, y: y - (y - zoom.y) * ratio });
    bound();
    paint();
    if (to > 1) measure(Math.min(3, Math.ceil(to)));
  }

  function bound() {
    zoom.x = Math.min(0, Math.max(stage.clientWidth * (1 - zoom.by), zoom.x));
    zoom.y = Math.min(0, Math.max(stage.clientHeight * (1 - zoom.by), zoom.y));
  }

  function zoomStep(step) {
    if (!isStrip()) return zoomTo(step === 0 ? 1 : zoom.by * (step > 0 ? 1.4 : 1 / 1.4));
    strip = step === 0 ? 760 : Math.min(1600, Math.max(400, strip + step * 160));
    root.style.setProperty("--strip", `${strip}px`);
    measure();
    toPlace(current);
    paint();
  }

  const toggleZoom = (x, y) => (isStrip() ? zoomStep(strip > 760 ? 0 : 2) : zoom.by > 1 ? unzoom() : zoomTo(2.2, x, y));

  // ---------------------------------------------------------------- touch, pen and mouse

  const fingers = new Map();
  let gesture = null;
  let lastTap = { at: -1000, x: 0, y: 0 };
  let quietSoon = 0;
  const spot = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const middle = ([a, b]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const apart = ([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const isControl = (target) => target.closest("button, a, input, dialog, .leaf .under");

  function down(event) {
    if (isStrip() || isControl(event.target) || (event.pointerType === "mouse" && event.button !== 0)) return;
    fingers.set(event.pointerId, spot(event));
    stage.setPointerCapture(event.pointerId);
    if (fingers.size === 1) gesture = { kind: "tap", from: spot(event), x: zoom.x, y: zoom.y, at: event.timeStamp, type: event.pointerType };
    if (fingers.size === 2) {
      const both = [...fingers.values()];
      gesture = { kind: "pinch", apart: apart(both), middle: middle(both), by: zoom.by, x: zoom.x, y: zoom.y };
    }
  }

  function move(event) {
    if (!gesture || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, spot(event));
    if (gesture.kind === "pinch") return fingers.size === 2 ? pinch() : undefined;
    const [x, y] = spot(event);
    const [dx, dy] = [x - gesture.from[0], y - gesture.from[1]];
    if (gesture.kind === "tap" && Math.hypot(dx, dy) > 10) gesture.kind = zoom.by > 1 ? "pan" : gesture.type === "mouse" ? "none" : "swipe";
    if (gesture.kind === "pan") {
      Object.assign(zoom, { x: gesture.x + dx, y: gesture.y + dy });
      bound();
      paint();
    }
    if (gesture.kind === "swipe") {
      gesture.dx = dx;
      paint(canGo(stepOf(dx)) ? dx : dx / 4);
    }
  }

  function pinch() {
    const both = [...fingers.values()];
    const by = Math.min(6, Math.max(1, (gesture.by * apart(both)) / gesture.apart));
    const [x, y] = middle(both);
    Object.assign(zoom, { by, x: x - ((gesture.middle[0] - gesture.x) * by) / gesture.by, y: y - ((gesture.middle[1] - gesture.y) * by) / gesture.by });
    bound();
    paint();
  }

  /** Where a finger goes: to the right brings what stands on the left. */
  const stepOf = (dx) => (dx > 0 === rtl ? 1 : -1);

  function up(event) {
    if (!fingers.delete(event.pointerId) || !gesture) return;
    const ended = gesture;
    if (ended.kind === "pinch") {
      if (zoom.by > 1) measure(Math.min(3, Math.ceil(zoom.by)));
      gesture = fingers.size ? { kind: "none" } : null;
      return;
    }
    gesture = null;
    if (ended.kind === "swipe") {
      const fast = Math.abs(ended.dx) / Math.max(1, event.timeStamp - ended.at) > 0.4;
      paint();
      if (event.type !== "pointercancel" && (Math.abs(ended.dx) > 70 || (fast && Math.abs(ended.dx) > 24))) go(stepOf(ended.dx));
    } else if (ended.kind === "tap" && event.type !== "pointercancel") tap(event, ...spot(event));
  }

  function tap(event, x, y) {
    const twice = event.timeStamp - lastTap.at < 320 && Math.hypot(x - lastTap.x, y - lastTap.y) < 40;
    const share = x / stage.clientWidth;
    const central = zoom.by > 1 || (share > 0.33 && share < 0.67);
    lastTap = { at: twice ? -1000 : event.timeStamp, x, y };
    if (!central) return go(share < 0.5 === rtl ? 1 : -1);
    clearTimeout(quietSoon);
    if (twice) return toggleZoom(x, y);
    if (zoom.by === 1) quietSoon = setTimeout(() => root.classList.toggle("quiet"), 330);
  }

  function wheel(event) {
    if (isStrip()) return;
    const [x, y] = spot(event);
    if (event.ctrlKey) {
      event.preventDefault();
      zoomTo(zoom.by * Math.exp(-event.deltaY / 160), x, y);
    } else if (zoom.by > 1) {
      event.preventDefault();
      Object.assign(zoom, { x: zoom.x - event.deltaX, y: zoom.y - event.deltaY });
      bound();
      paint();
    }
  }

  // ---------------------------------------------------------------- keys

  const strides = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1, PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1 };
  const paging = { PageDown: true, PageUp: true, ArrowDown: true, ArrowUp: true };
  const others = {
    Home: () => toPage(1),
    End: () => toPage(count),
    "+": () => zoomStep(1),
    "=": () => zoomStep(1),
    "-": () => zoomStep(-1),
    0: () => zoomStep(0),
    f: () => toggleFull(),
    "?": () => find("#help").showModal(),
  };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || find("dialog[open]")) return;
    const onControl = event.target.closest("button, a, input, .leaf");
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (name === "Escape" && (zoom.by > 1 || root.classList.contains("quiet"))) {
      unzoom();
      root.classList.remove("quiet");
    } else if (name === " " && !isStrip() && !onControl) go(event.shiftKey ? -1 : 1);
    else if (name in strides) {
      if (event.target === slider || (paging[name] && (isStrip() || stage.classList.contains("tall") || event.target.closest(".leaf")))) return;
      if (zoom.by > 1 && name.startsWith("Arrow")) pan(name);
      else go(strides[name]);
    } else if (name in others) {
      if (event.target === slider && name.length > 1) return;
      others[name]();
    } else return;
    event.preventDefault();
  }

  function pan(name) {
    const [dx, dy] = { ArrowLeft: [90, 0], ArrowRight: [-90, 0], ArrowUp: [0, 90], ArrowDown: [0, -90] }[name];
    Object.assign(zoom, { x: zoom.x + dx, y: zoom.y + dy });
    bound();
    paint();
  }

  // ---------------------------------------------------------------- buttons

  function toggleFull() {
    if (!document.fullscreenEnabled) return;
    const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
    done.catch(() => {}); // the browser said no, which it shows by itself
  }

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : night.matches);
  const showTheme = () => find("#theme").setAttribute("aria-pressed", String(isDark()));

  function toggleTheme() {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep(everywhere, { theme: root.dataset.theme });
    showTheme();
  }

  function choose(wanted) {
    layout = wanted;
    keep(mine, { layout });
    arrange();
  }

  function clicked(event) {
    const target = event.target;
    const going = target.closest("[data-go]");
    const chosen = target.closest("[data-layout]");
    const sheet = target.closest("dialog");
    if (going) {
      event.preventDefault();
      if (sheet) sheet.close();
      toPage(Number(going.dataset.go));
      stage.focus({ preventScroll: true });
    } else if (chosen) choose(chosen.dataset.layout);
    else if (target.closest("[data-close]") || target === sheet) sheet.close();
    else if (isStrip() && target.closest(".page")) root.classList.toggle("quiet");
  }

  function ticks() {
    for (const one of document.querySelectorAll(".list a")) {
      const tick = document.createElement("i");
      const at = count > 1 ? ((one.dataset.go - 1) / (count - 1)) * 100 : 0;
      tick.style[rtl ? "right" : "left"] = `${at}%`;
      if (at > 0) find("#ticks").append(tick);
    }
  }

  const linked = () => Number((/^#p(\d{1,6})$/.exec(location.hash) || [])[1] || 0);

  function begin() {
    translate();
    ticks();
    showTheme();
    if (!document.fullscreenEnabled) find("#full").hidden = true;
    const before = kept(mine).page || 1;
    current = Math.min(linked() || before, count);
    history.scrollRestoration = "manual";
    arrange();
    if (!linked() && before > 1 && current === before) {
      note.querySelector("span").textContent = tell("resumed", { n: before });
      note.hidden = false;
      setTimeout(() => { note.hidden = !note.contains(document.activeElement); }, 6000);
    }
  }

  begin();
  document.addEventListener("click", clicked);
  document.addEventListener("keydown", key);
  slider.addEventListener("input", () => toPage(Number(slider.value)));
  find("#turn-left").addEventListener("click", () => go(rtl ? 1 : -1));
  find("#turn-right").addEventListener("click", () => go(rtl ? -1 : 1));
  find("#theme").addEventListener("click", toggleTheme);
  find("#zoom").addEventListener("click", () => toggleZoom());
  find("#full").addEventListener("click", toggleFull);
  find("#start").addEventListener("click", () => (isStrip() ? figures[0].scrollIntoView() : go(1)));
  find("#open-help").addEventListener("click", () => find("#help").showModal());
  find("#open-contents").addEventListener("click", () => find("#contents").showModal());
  for (const [kind, does] of [["pointerdown", down], ["pointermove", move], ["pointerup", up], ["pointercancel", up]]) stage.addEventListener(kind, does);
  stage.addEventListener("wheel", wheel, { passive: false });
  stage.addEventListener("dragstart", (event) => event.preventDefault());
  document.addEventListener("fullscreenchange", () => find("#full").setAttribute("aria-pressed", String(Boolean(document.fullscreenElement))));
  night.addEventListener("change", showTheme);
  addEventListener("hashchange", () => linked() && toPage(linked()));
  addEventListener("resize", () => requestAnimationFrame(arrange));
  let due = false;
  addEventListener("scroll", () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      whileScrolling();
    });
  }, { passive: true });
})();
