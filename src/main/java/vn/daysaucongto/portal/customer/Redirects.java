package vn.daysaucongto.portal.customer;

import java.util.Map;
import java.util.function.Supplier;

import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.portal.web.Problems;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * After an act a page is shown anew, with what came of it in words; when something was
 * wrong, with what was typed too.
 */
@Component
class Redirects {

	private final Problems problems;

	Redirects(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Acts.
	 * @param typed field to what was typed
	 * @param act answers with the key of what to say then
	 * @return whether it was done
	 */
	boolean perform(RedirectAttributes next, Map<String, String> typed, Supplier<String> act) {
		try {
			next.addFlashAttribute("told", act.get());
			return true;
		}
		catch (InvalidInput ex) {
			next.addFlashAttribute("problems", this.problems.byField(ex));
		}
		catch (Refused ex) {
			next.addFlashAttribute("refused", this.problems.text(ex));
		}
		next.addFlashAttribute("typed", typed);
		return false;
	}

}
