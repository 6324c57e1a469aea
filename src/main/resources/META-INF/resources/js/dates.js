// Says under an input[data-date] how the server understands the date that is typed there.
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const waiting = new WeakMap();

/** 2022-01-11 → 11 Jan 2022 */
function printed(iso) {
  const [, year, month, day] = iso.match(/^(-?\d+)-(\d\d)-(\d\d)$/);
  return `${Number(day)} ${MONTHS[month - 1]} ${Number(year)}`;
}

function span({ earliest, latest }) {
  if (!earliest && !latest) return "";
  if (!earliest) return `: until ${printed(latest)}`;
  if (!latest) return `: from ${printed(earliest)} on`;
  if (earliest === latest) return "";
  return `: between ${between(printed(earliest), printed(latest))}`;
}

/** Says a month and a year once where both days have them. */
function between(first, last) {
  const [from, to] = [first.split(" "), last.split(" ")];
  if (from[2] !== to[2]) return `${first} and ${last}`;
  return `${from[1] === to[1] ? from[0] : `${from[0]} ${from[1]}`} and ${last}`;
}

async function ask(input, output, signal) {
  try {
    const answer = await fetch(`/dates?text=${encodeURIComponent(input.value.trim())}`, {
      headers: { Accept: "application/json" },
      signal,
    });
    const read = answer.ok || answer.status === 422 ? await answer.json() : {};
    tell(output, answer.ok ? `Understood as ${read.text}${span(read)}` : (read.message ?? ""), !answer.ok);
  } catch {
    if (!signal.aborted) tell(output, "", false);
  }
}

function tell(output, sentence, wrong) {
  output.textContent = sentence;
  output.toggleAttribute("data-invalid", wrong);
}

document.addEventListener("input", ({ target }) => {
  if (!target.matches("input[data-date]")) return;
  const output = target.closest(".field").querySelector("output");
  waiting.get(target)?.stop();
  const asking = new AbortController();
  const timer = setTimeout(ask, 300, target, output, asking.signal);
  waiting.set(target, {
    stop() {
      clearTimeout(timer);
      asking.abort();
    },
  });
  if (!target.value.trim()) {
    waiting.get(target).stop();
    tell(output, "", false);
  }
});
