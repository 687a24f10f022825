// Spares a worker some taps: the code is sent at the eleventh digit, a full code goes on, and so do two photos. Every page works without it.
(function () {
  "use strict";

  const phone = document.getElementById("phone");
  const code = document.getElementById("code");
  const send = document.getElementById("send-code");
  const digits = function (field) { return field.value.replace(/\D/g, ""); };
  let sentTo = "";

  function sendCode() {
    const number = digits(phone);
    if (number.length !== 11 || number === sentTo) {
      return;
    }
    sentTo = number;
    fetch(send.formAction, {
      method: "POST",
      headers: { "HX-Request": "true" },
      body: new URLSearchParams(new FormData(phone.form))
    }).then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (state) {
        document.getElementById("state").innerHTML = state;
        if (!state.includes("role=\"alert\"")) {
          code.focus();
        }
      })
      .catch(function () { sentTo = ""; });
  }

  if (phone && code && send) {
    phone.addEventListener("input", sendCode);
    code.addEventListener("input", function () {
      if (digits(code).length === 6 && digits(phone).length === 11) {
        code.form.requestSubmit();
      }
    });
  }

  const shots = document.querySelectorAll(".shot input[type=file]");
  shots.forEach(function (shot) {
    shot.addEventListener("change", function () {
      const full = shot.files.length > 0;
      const label = shot.closest(".shot");
      label.classList.toggle("full", full);
      label.querySelector("[data-full]").hidden = !full;
      label.querySelector("[data-empty]").hidden = full;
      if (Array.from(shots).every(function (each) { return each.files.length > 0; })) {
        shot.form.requestSubmit();
      }
    });
  });

  document.querySelectorAll("form").forEach(function (form) {
    form.addEventListener("submit", function (event) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      const busy = form.querySelector(".busy-ph");
      if (busy) {
        busy.hidden = false;
      }
    });
  });
  // Coming back by the back button must not find a form that counts as sent.
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });

  const choice = document.querySelector("form[data-pick]");
  const go = document.getElementById("continue");
  if (choice && go) {
    const name = function () {
      const chosen = choice.querySelector("input[name=choice]:checked");
      go.textContent = chosen ? choice.dataset.go : choice.dataset.pick;
      go.classList.toggle("btn-primary", Boolean(chosen));
      go.classList.toggle("btn-quiet", !chosen);
    };
    choice.addEventListener("change", name);
    name();
  }

  const field = document.querySelector("[data-focus=field]");
  if (field) {
    field.focus();
  }
})();
