package vn.daysaucongto.portal.customer;

import java.util.Map;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every customer page can count on. */
@ControllerAdvice(basePackageClasses = PortalModel.class)
class PortalModel {

	/** Field to text; empty when nothing is wrong. */
	@ModelAttribute("problems")
	Map<String, String> problems() {
		return Map.of();
	}

	/** Field to what was typed before something was wrong, so that it is not lost. */
	@ModelAttribute("typed")
	Map<String, String> typed() {
		return Map.of();
	}

}
