/** Shows what is wrong at the field it is about, and the rest on top of the form. */

function place(form, field) {
  if (!field) {
    return null;
  }
  // a problem of "appointment.date" may stand at "appointment" and that of "photos[2]" at "photos"
  for (let name = field; name; name = name.replace(/(\.[^.[\]]+|\[\d+])$|^[^.[\]]+$/, '')) {
    const found = form.querySelector(['name', 'data-problems', 'data-photos'].map((attribute) => `[${attribute}="${CSS.escape(name)}"]`).join());
    if (found) {
      return found;
    }
  }
  return null;
}

export function clearProblems(form) {
  form.querySelectorAll('.dsct-problem').forEach((text) => text.remove());
  form.querySelectorAll('[aria-invalid]').forEach((input) => {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  });
}

/** What was wrong at this field is being mended. */
export function clearProblem(input) {
  const text = document.getElementById(input.getAttribute?.('aria-describedby'));
  const problem = text ?? input.closest?.('.field')?.querySelector('.dsct-problem');
  if (problem?.classList.contains('dsct-problem')) {
    problem.parentElement.querySelectorAll('[aria-invalid]').forEach((one) => one.removeAttribute('aria-invalid'));
    problem.remove();
  }
}

/** @returns the problems for which the form has no field */
export function showProblems(form, problems) {
  clearProblems(form);
  let first = null;
  const homeless = [];
  problems.forEach(({ field, message }, index) => {
    const input = place(form, field);
    if (!input) {
      homeless.push(message);
      return;
    }
    const text = document.createElement('p');
    text.className = 'dsct-problem';
    text.id = `dsct-problem-${index}`;
    text.textContent = message;
    const home = input.dataset.photos ? input : input.closest('.field, td') ?? input.parentElement;
    home.append(text);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', text.id);
    first ??= input;
  });
  if (first) {
    first.scrollIntoView({ block: 'center' });
    first.focus({ preventScroll: true });
  }
  return homeless;
}
