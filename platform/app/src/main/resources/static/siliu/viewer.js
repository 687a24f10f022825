// A field and its place on the page light up together under the pointer and the focus. Links do the same without this.
(function () {
  "use strict";

  function light(event, on) {
    const from = event.target.closest(".viewer [data-field]");
    if (from) {
      document.querySelectorAll(".viewer [data-field='" + CSS.escape(from.dataset.field) + "']").forEach(function (each) {
        each.classList.toggle("on", on);
      });
    }
  }

  ["mouseover", "focusin"].forEach(function (name) {
    document.addEventListener(name, function (event) { light(event, true); });
  });
  ["mouseout", "focusout"].forEach(function (name) {
    document.addEventListener(name, function (event) { light(event, false); });
  });
})();
