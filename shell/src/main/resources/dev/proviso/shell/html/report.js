"use strict";
(() => {
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const search = document.getElementById("search");
  const section = document.getElementById("section");
  const shown = document.getElementById("shown");
  const controls = document.querySelector(".controls");
  const rows = new Map(all("tbody tr").map((row) => [row.dataset.app, row]));
  const apps = all("section.app").map((element) => ({
    element,
    name: all("h2", element)[0].textContent.toLowerCase(),
    row: rows.get(element.id),
    findings: all(".finding", element).map((finding) => ({
      finding,
      text: finding.textContent.toLowerCase(),
      verdict: Array.from(finding.classList).find((name) => name.startsWith("v-")).slice(2),
    })),
  }));
  const columns = all("th[class*='s-'], td[class*='s-']");

  all(".script").forEach((element) => element.removeAttribute("hidden"));

  const isChosen = (verdict) => {
    const box = document.getElementById("show-" + verdict);
    return box === null || box.checked;
  };

  const update = () => {
    const words = search.value.toLowerCase().trim();
    const wanted = section.value;
    let count = 0;
    columns.forEach((cell) => cell.classList.toggle("is-hidden", wanted !== "" && !cell.classList.contains(wanted)));
    apps.forEach((app) => {
      const isNamed = words === "" || app.name.includes(words);
      let visible = 0;
      app.findings.forEach((entry) => {
        const fits = (wanted === "" || entry.finding.classList.contains(wanted)) && (isNamed || entry.text.includes(words));
        entry.finding.classList.toggle("is-hidden", !fits);
        visible += fits && isChosen(entry.verdict) ? 1 : 0;
      });
      app.element.classList.toggle("is-hidden", visible === 0);
      if (app.row) {
        app.row.classList.toggle("is-hidden", visible === 0);
      }
      count += visible === 0 ? 0 : 1;
    });
    shown.textContent = count + " of " + apps.length + (apps.length === 1 ? " app" : " apps") + " shown";
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest("details");
    if (details) {
      details.open = true;
      target.scrollIntoView({ block: "center" });
    }
  };

  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("change", update);
  search.addEventListener("input", update);
  window.addEventListener("hashchange", reveal);
  update();
  reveal();
})();
