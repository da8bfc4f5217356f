package vn.daysaucongto.portal.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.portal.customer.CaseActs;
import vn.daysaucongto.portal.customer.CasePage;
import vn.daysaucongto.portal.customer.CasePages;
import vn.daysaucongto.portal.customer.CustomerSession;
import vn.daysaucongto.portal.customer.Downloads;
import vn.daysaucongto.portal.customer.Papers;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.request.CancellationResult;
import vn.daysaucongto.survey.Slot;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** One request: where it stands, messages, papers, cancelling. */
@RestController
@RequestMapping("/api/v1/requests/{code}")
@Tag(name = "3. Request")
@SecurityRequirement(name = "session")
class CaseApi {

	private final CasePages pages;

	private final CaseActs acts;

	private final Papers papers;

	private final CustomerSession session;

	private final Problems texts;

	CaseApi(CasePages pages, CaseActs acts, Papers papers, CustomerSession session, Problems texts) {
		this.pages = pages;
		this.acts = acts;
		this.papers = papers;
		this.session = session;
		this.texts = texts;
	}

	@GetMapping
	@Operation(summary = "Where the request stands: the 13 steps, who acts next, until when")
	CaseView show(@PathVariable String code) {
		return CaseView.of(this.pages.of(this.session.require(code)), this.texts);
	}

	@GetMapping("/messages")
	@Operation(summary = "What the customer was told, newest first")
	List<CasePage.Message> messages(@PathVariable String code) {
		return this.pages.of(this.session.require(code)).messages();
	}

	@GetMapping("/documents")
	@Operation(summary = "Papers that can be downloaded")
	List<Papers.Paper> documents(@PathVariable String code) {
		return this.papers.ofCase(this.session.require(code));
	}

	@GetMapping("/documents/{id}")
	@Operation(summary = "Download a paper")
	ResponseEntity<byte[]> document(@PathVariable String code, @PathVariable long id) {
		return Downloads.of(this.papers.open(this.session.require(code), id), true);
	}

	@PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Upload a missing paper", description = "Repeating an uploadId returns the same document.")
	Papers.Paper upload(@PathVariable String code, @RequestParam String kind, @RequestParam String uploadId,
			@RequestParam MultipartFile file) {
		return this.papers.storeForCase(this.session.require(code), kind, uploadId, file);
	}

	@PostMapping("/documents/completed")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Say that all missing papers are there")
	void documentsSupplied(@PathVariable String code) {
		this.acts.documentsSupplied(this.session.require(code));
	}

	@PostMapping(path = "/survey/wish", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Ask for another time of the survey")
	void moveSurvey(@PathVariable String code, @RequestBody SurveyWish wish) {
		this.acts.moveSurvey(this.session.require(code), wish.number(), wish.day(), wish.slot());
	}

	@PostMapping(path = "/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Cancel; after construction began a person decides")
	Cancelled cancel(@PathVariable String code, @RequestBody Reason reason) {
		return new Cancelled(this.acts.cancel(this.session.require(code), reason.reason(), true));
	}

	/**
	 * Another time of the survey.
	 *
	 * @param number of the appointment that was read
	 */
	record SurveyWish(int number, LocalDate day, Slot slot) {
	}

	/**
	 * Why, in the customer's words; may be empty.
	 */
	record Reason(String reason) {
	}

	record Cancelled(CancellationResult result) {
	}

}
