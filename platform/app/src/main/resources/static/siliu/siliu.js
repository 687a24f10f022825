// The few lines of script of Siliu: shortcuts, print, and the upload's progress. Every page works without them.
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-print]");
    if (button) {
      window.print();
    }
  });

  document.addEventListener("keydown", function (event) {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const target = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (!target) {
      return;
    }
    event.preventDefault();
    if (target.matches("input, textarea")) {
      target.focus();
    } else if (target.matches("a, button")) {
      target.click();
    } else {
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  });

  // O opens the paper: of the flow or the discrepancy where somebody is, or the first on the page.
  document.addEventListener("keydown", function (event) {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    const papers = document.querySelector("[data-paper-of]");
    if (!papers || typing || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== "o") {
      return;
    }
    const here = document.activeElement.closest("[data-paper-of]") || document;
    const paper = here.querySelector(".ti a[href^='/documents/'], .side a[href^='/documents/']");
    if (paper) {
      event.preventDefault();
      paper.click();
    }
  });

  // A sheet says when it was printed, in the time of the papers, not when its page was opened.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("[data-printed]").forEach(function (place) {
      place.textContent = new Date().toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16);
    });
  });

  // On a phone the places stand in one row: the present one is in sight, and a button unfolds the row to show all.
  const places = document.querySelector(".sl-places");
  if (places) {
    const row = places.querySelector(".sl-nav");
    const unfold = places.querySelector(".sl-all");
    const present = row.querySelector("[aria-current]");
    unfold.hidden = row.scrollWidth <= places.clientWidth;
    if (present) {
      const seen = row.getBoundingClientRect();
      const at = present.getBoundingClientRect();
      if (at.right > seen.right || at.left < seen.left) {
        row.scrollLeft += at.left - seen.left - (seen.width - at.width) / 2;
      }
    }
    unfold.addEventListener("click", function () {
      unfold.setAttribute("aria-expanded", String(places.classList.toggle("open")));
    });
  }

  // A file dropped anywhere in the frame goes into its file field, as if it had been chosen there.
  document.querySelectorAll("[data-drop]").forEach(function (frame) {
    const field = frame.querySelector("input[type=file]");
    frame.addEventListener("dragover", function (event) {
      event.preventDefault();
      frame.classList.add("over");
    });
    frame.addEventListener("dragleave", function () {
      frame.classList.remove("over");
    });
    frame.addEventListener("drop", function (event) {
      event.preventDefault();
      frame.classList.remove("over");
      if (event.dataTransfer.files.length === 1) {
        field.files = event.dataTransfer.files;
      }
    });
  });

  // One box ticks all of a name in its form, and the form and its button say how many are ticked.
  document.querySelectorAll("[data-tick-all]").forEach(function (label) {
    const all = label.querySelector("input");
    const boxes = Array.from(all.form.querySelectorAll('input[name="' + CSS.escape(label.dataset.tickAll) + '"]'));
    const told = all.form.querySelector("[data-ticked]");
    const send = all.form.querySelector("[data-send]");
    const tell = function () {
      const ticked = boxes.filter(function (box) { return box.checked; }).length;
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
      told.textContent = told.dataset.ticked.replace("{0}", ticked);
      if (send) {
        send.textContent = send.dataset.send.replace("{0}", ticked);
      }
      boxes.forEach(function (box) { box.closest("tr").classList.toggle("on", box.checked); });
    };
    all.addEventListener("change", function () {
      boxes.forEach(function (box) { box.checked = all.checked; });
      tell();
    });
    boxes.forEach(function (box) { box.addEventListener("change", tell); });
    label.hidden = false;
    tell();
  });

  // Rows of a list by keys: J and K go down and up, X ticks, O opens what the row tells of.
  document.querySelectorAll("[data-rows]").forEach(function (list) {
    const rows = Array.from(list.querySelectorAll("tbody tr"));
    const at = function () { return rows.indexOf(document.activeElement.closest("tr")); };
    document.addEventListener("keydown", function (event) {
      const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
      if (!rows.length || typing || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const here = at();
      const key = event.key.toLowerCase();
      if (key === "j" || key === "k") {
        const to = key === "j" ? Math.min(here + 1, rows.length - 1) : Math.max(here - 1, 0);
        rows[to].focus();
      } else if (key === "x" && here >= 0) {
        rows[here].querySelector("input[type=checkbox]").click();
      } else if (key === "o" && here >= 0) {
        rows[here].querySelector("[data-open]").click();
      } else {
        return;
      }
      event.preventDefault();
    });
  });

  // A button that copies stands there only where copying is possible; without it the text is selected by hand.
  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", async function () {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
        button.textContent = button.dataset.copied;
      });
    });
  }

  // The message that must be read receives the focus.
  const message = document.querySelector("[data-focus]");
  if (message) {
    message.focus();
  }
})();
