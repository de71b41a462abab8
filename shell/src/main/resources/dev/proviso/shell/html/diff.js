"use strict";
(() => {
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  const keys = document.getElementById("keys");
  const controls = document.querySelector(".controls");
  const entries = all(".entry");
  const changes = entries.filter((entry) => entry.classList.contains("change"));
  const texts = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));

  all(".script").forEach((element) => element.removeAttribute("hidden"));
  if (window.matchMedia("(max-width: 67.9rem)").matches) {
    document.querySelector(".contents details").removeAttribute("open");
  }

  const isShown = (entry) => entry.getClientRects().length > 0;

  const update = () => {
    const words = search.value.toLowerCase().trim();
    entries.forEach((entry) => entry.classList.toggle("is-hidden", words !== "" && !texts.get(entry).includes(words)));
    all("main > section").forEach((section) => section.classList.remove("is-empty"));
    const visible = changes.filter(isShown).length;
    all("main > section").forEach((section) => {
      const inside = all(".entry", section);
      section.classList.toggle("is-empty", inside.length > 0 && !inside.some(isShown));
    });
    shown.textContent = visible + " of " + changes.length + (changes.length === 1 ? " change" : " changes") + " shown";
  };

  const go = (step) => {
    const visible = changes.filter(isShown);
    if (visible.length === 0) {
      return;
    }
    const here = document.activeElement.closest(".entry");
    let at = visible.indexOf(here);
    if (at < 0) {
      const below = visible.findIndex((entry) => entry.getBoundingClientRect().top > 8);
      at = step > 0 ? (below < 0 ? visible.length : below) - 1 : below < 0 ? visible.length : below;
    }
    const next = visible[Math.min(Math.max(at + step, 0), visible.length - 1)];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  };

  const otherView = () => {
    const inline = document.getElementById("view-inline");
    (inline.checked ? document.getElementById("view-sides") : inline).checked = true;
  };

  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("change", update);
  search.addEventListener("input", update);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target === search;
    if (event.key === "Escape" && isTyping) {
      search.value = "";
      search.blur();
      update();
    }
    if (isTyping || !keys.checked || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const actions = { n: () => go(1), p: () => go(-1), v: otherView, "/": () => search.focus() };
    if (Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  update();
})();
