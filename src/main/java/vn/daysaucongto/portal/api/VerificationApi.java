package vn.daysaucongto.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.portal.customer.VerifyContract;
import vn.daysaucongto.portal.web.Problems;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Whether a signed contract is genuine and unchanged, for anybody. */
@RestController
@RequestMapping("/api/v1/verifications")
@Tag(name = "6. Verification")
class VerificationApi {

	private final VerifyContract verify;

	private final Problems texts;

	VerificationApi(VerifyContract verify, Problems texts) {
		this.verify = verify;
		this.texts = texts;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Verify a PDF: its signatures, whether it is unchanged, and whether the utility holds it",
			description = "Needs no session and no token. The file is not kept. What can't be read is answered with "
					+ "the verdict UNREADABLE; a missing file with 422; asking too often with 409.")
	VerificationView file(@RequestParam MultipartFile file) {
		return VerificationView.of(this.verify.file(file), this.texts);
	}

	@PostMapping(path = "/code", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "The same for the file that the utility holds, by the code that is printed in the contract",
			description = "Needs no session and no token. 422 for an unknown code and for what is none alike.")
	VerificationView code(@RequestBody PrintedCode printed) {
		return VerificationView.of(this.verify.code(printed.code()), this.texts);
	}

	/**
	 * 12 letters and digits; case, spaces and hyphens do not matter.
	 */
	record PrintedCode(String code) {
	}

}
