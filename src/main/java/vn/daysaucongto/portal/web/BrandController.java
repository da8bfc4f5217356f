package vn.daysaucongto.portal.web;

import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.platform.Brand;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Name and colour for what is no template: style sheets import the one, the webapps'
 * configurations the other.
 */
@RestController
class BrandController {

	private static final Duration FRESH = Duration.ofMinutes(10);

	private final Brand brand;

	private final ObjectMapper json;

	BrandController(Brand brand, ObjectMapper json) {
		this.brand = brand;
		this.json = json;
	}

	@GetMapping("/portal/brand.css")
	ResponseEntity<String> css() {
		return answer("text/css", ":root { --brand: %s; --brand-dark: %s; --brand-pale: %s; }\n"
			.formatted(this.brand.color(), this.brand.dark(), this.brand.pale()));
	}

	@GetMapping("/portal/brand.js")
	ResponseEntity<String> script() throws JsonProcessingException {
		return answer("text/javascript",
				"export const brand = %s;\n".formatted(this.json.writeValueAsString(this.brand.name())));
	}

	/** Browsers ask for the last two by themselves, and for the webapps. */
	@GetMapping({ "/portal/icon.svg", "/favicon.ico", "/camunda/favicon.ico" })
	ResponseEntity<String> icon() {
		return answer("image/svg+xml", """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\
				<circle cx="16" cy="16" r="16" fill="%s"/><path d="M18 4 8 18h7l-2 10 11-15h-7z" fill="#fff"/></svg>
				""".formatted(this.brand.dark()));
	}

	private static ResponseEntity<String> answer(String type, String text) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
			.cacheControl(CacheControl.maxAge(FRESH))
			.body(text);
	}

}
