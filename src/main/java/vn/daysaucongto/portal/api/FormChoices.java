package vn.daysaucongto.portal.api;

import java.util.List;

import vn.daysaucongto.request.AreaKind;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.ServiceOption;

/**
 * What can be chosen in the request form: the key that is sent, and the text that the
 * customer reads.
 *
 * @param channels beside the SMS that everyone gets
 * @param consentVersion to be sent back with the form: it says which texts were shown
 */
record FormChoices(List<WardChoice> wards, List<Choice<ParentService>> parentServices,
		List<Choice<ServiceOption>> options, List<Choice<Integer>> phases, List<Choice<ContactChannel>> channels,
		String consentVersion, List<ConsentChoice> consents) {

	/**
	 * One of several.
	 *
	 * @param hint may be null
	 */
	record Choice<T>(T key, String text, String hint) {
	}

	/**
	 * A ward or commune.
	 */
	record WardChoice(String key, String text, AreaKind areaKind, String areaKindText) {
	}

	/**
	 * Something to agree to, never ticked beforehand.
	 *
	 * @param required whether the service can't be given without it
	 */
	record ConsentChoice(ConsentPurpose key, String text, boolean required) {
	}

}
