// Keys of the desk: 1 to 9 choose, Enter accepts, U says unreadable, Escape skips. The form works without them.
(function () {
  "use strict";

  const first = function (selector) { return document.querySelector("#glance " + selector); };

  function press(selector) {
    const target = first(selector);
    if (target) {
      target.click();
    }
  }

  // Nothing is chosen for the person: what they accept they have chosen themselves.
  function offer() {
    const accept = first("[data-accept]");
    if (accept) {
      accept.disabled = !first("input[name=pick]:checked");
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !first("form")) {
      return;
    }
    const typing = event.target.closest("input[type=text], textarea, select");
    if (event.key === "Escape") {
      event.preventDefault();
      press("[data-skip]");
    } else if (!typing && event.key >= "1" && event.key <= "9") {
      event.preventDefault();
      press("input[data-choice='" + event.key + "']");
    } else if (!typing && event.key.toLowerCase() === "u") {
      event.preventDefault();
      press("[data-unreadable]");
    } else if (!typing && event.key === "Enter" && !event.target.closest("a, button")) {
      event.preventDefault();
      press("[data-accept]");
    }
  });

  // What is typed is what is meant: its choice follows, and a candidate that is chosen takes the typed text back.
  document.addEventListener("input", function (event) {
    if (event.target.matches("#glance input[name=typed]") && event.target.value) {
      press("input[data-typed]");
      event.target.focus();
    }
  });
  document.addEventListener("change", function (event) {
    const typed = first("input[name=typed]");
    if (event.target.matches("#glance input[data-choice]") && typed) {
      typed.value = "";
    }
    offer();
  });

  // The next question comes with the focus where the last one had it, and its message is read out.
  document.addEventListener("htmx:afterSettle", function () {
    offer();
    const target = first("[role=alert]") || first("input[data-choice]:checked") || first("input[data-choice]") || first("input[name=typed]");
    if (target) {
      target.focus({ preventScroll: true });
    }
  });

  offer();
})();
