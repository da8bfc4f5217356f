package vn.daysaucongto.portal;

import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Filled-in request forms. */
final class RequestForms {

	private RequestForms() {
	}

	/** A form without mistakes. */
	static MockMultipartHttpServletRequestBuilder filled(String token, String phone) {
		MockMultipartHttpServletRequestBuilder form = MockMvcRequestBuilders.multipart("/yeu-cau/moi");
		form.param("token", token)
			.param("consentVersion", "2026-11")
			.param("parentService", "CAPACITY_CHANGE")
			.param("customerCode", "PC05AA0012345")
			.param("ward", "hai-chau")
			.param("customerName", "Nguyễn Văn An")
			.param("phone", phone)
			.param("email", "an@example.com")
			.param("address", "12 Trần Phú")
			.param("loadKw", "5,5")
			.param("phases", "1")
			.param("option", "FULL_PACKAGE")
			.param("consents", "PROVIDE_SERVICE", "ELECTRONIC_CONFIRMATION");
		return form;
	}

	/** The same as JSON. */
	static String json(String phone) {
		return """
				{"consentVersion": "2026-11", "parentService": "CAPACITY_CHANGE", "customerCode": "PC05AA0012345",
				"ward": "hai-chau", "customerName": "Nguyễn Văn An", "phone": "%s", "address": "12 Trần Phú",
				"loadKw": "5.5", "phases": "1", "option": "FULL_PACKAGE",
				"consents": ["PROVIDE_SERVICE", "ELECTRONIC_CONFIRMATION"]}
				""".formatted(phone);
	}

}
