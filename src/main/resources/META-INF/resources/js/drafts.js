// What is typed into a form[data-draft] survives a closed tab: it is kept on this computer until the form is saved.
const KEPT_DAYS = 30;
const SENT = "parley:sent";
const key = (form) => `parley:draft:${form.getAttribute("action")}`;
const own = ({ name, type }) => name && name !== "version" && !["password", "file", "submit", "button"].includes(type);

function read(form) {
  try {
    return JSON.parse(localStorage.getItem(key(form)));
  } catch {
    return null;
  }
}

function values(form) {
  const boxed = ({ type }) => type === "checkbox" || type === "radio";
  return [...form.elements].filter(own).map((f) => [f.name, f.value, boxed(f) ? f.checked : null]);
}

function keep(form) {
  const draft = { at: new Date().toISOString(), version: form.elements.version?.value, values: values(form) };
  try {
    localStorage.setItem(key(form), JSON.stringify(draft));
  } catch {
    // A full or forbidden store keeps nothing; the form works all the same.
  }
}

function restore(form, draft) {
  const names = new Set(draft.values.map(([name]) => name));
  const extra = [...form.elements].filter((f) => own(f) && f.name.includes("[") && !names.has(f.name));
  extra.forEach((f) => (f.type === "checkbox" ? (f.checked = false) : (f.value = "")));
  for (const value of draft.values) fill(find(form, value) ?? more(form, value), value);
  keep(form);
}

function fill(field, [, value, checked]) {
  if (field && checked !== null) field.checked = checked;
  else if (field) field.value = value;
}

function find(form, [name, value, checked]) {
  return [...form.elements].find((f) => f.name === name && (checked === null || f.value === value));
}

/** Asks for one more row, see rows.js, where the draft had more of them than the page. */
function more(form, value) {
  const rows = form.querySelector(`.rows[data-list="${value[0].split("[")[0]}"]`);
  rows?.dispatchEvent(new Event("parley:more"));
  return find(form, value);
}

function offer(form, draft) {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "status");
  const changed = draft.version !== form.elements.version?.value;
  const warning = changed ? " The record was changed since; saving the draft would overwrite that, so compare first." : "";
  notice.append(`A draft from ${when(new Date(draft.at))} was kept.${warning}`);
  notice.append(button("Restore", () => restore(form, draft)), button("Discard", () => localStorage.removeItem(key(form))));
  notice.addEventListener("click", ({ target }) => target.matches("button") && notice.remove());
  form.before(notice);
}

function button(label, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: label });
  made.addEventListener("click", act);
  return made;
}

function when(at) {
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const today = at.toDateString() === new Date().toDateString();
  return today ? time : `${at.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" })}, ${time}`;
}

function start(form) {
  const draft = read(form);
  const returned = document.querySelector(".summary") !== null;
  const old = draft && Date.now() - Date.parse(draft.at) > KEPT_DAYS * 24 * 60 * 60 * 1000;
  if (old) localStorage.removeItem(key(form));
  else if (draft && !returned) offer(form, draft);
  let wait = 0;
  const soon = () => {
    clearTimeout(wait);
    wait = setTimeout(keep, 400, form);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("submit", () => {
    clearTimeout(wait);
    keep(form);
    sessionStorage.setItem(SENT, key(form));
  });
}

const sent = sessionStorage.getItem(SENT);
sessionStorage.removeItem(SENT);
if (sent && document.querySelector(".toast")) localStorage.removeItem(sent);
document.querySelectorAll("form[data-draft]").forEach(start);
