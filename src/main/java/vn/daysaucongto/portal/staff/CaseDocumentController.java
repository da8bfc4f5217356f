package vn.daysaucongto.portal.staff;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.document.Taken;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.Downloads;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.Requests;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Papers and photos of a case, for the forms in Tasklist and the case file: read by the
 * staff of its unit, photos sent by those who work on site. A repeated upload is the same
 * document.
 */
@RestController
class CaseDocumentController {

	private static final Set<String> ON_SITE = Set.of(StaffGroup.SURVEY.id(), StaffGroup.CONSTRUCTION.id());

	private final Documents documents;

	private final Requests requests;

	private final CurrentStaff staff;

	CaseDocumentController(Documents documents, Requests requests, CurrentStaff staff) {
		this.documents = documents;
		this.requests = requests;
		this.staff = staff;
	}

	@GetMapping("/staff/api/documents/{id}")
	ResponseEntity<byte[]> open(@PathVariable long id) {
		Actor actor = this.staff.require();
		StoredDocument document = this.documents.get(id);
		checkUnit(document.caseKey(), actor);
		if (!worksOnCases(actor) || !Sight.of(actor).mayOpen(document.kind(), actor)) {
			throw new NotFound("document");
		}
		return Downloads.of(this.documents.open(id, actor), false);
	}

	@PostMapping("/staff/api/cases/{caseKey}/documents")
	StoredDocument store(@PathVariable String caseKey, @RequestParam DocumentKind kind, @RequestParam String uploadId,
			@RequestParam(required = false) Instant takenAt, @RequestParam(required = false) Double latitude,
			@RequestParam(required = false) Double longitude, @RequestParam MultipartFile file) throws IOException {
		Actor actor = this.staff.require();
		checkUnit(caseKey, actor);
		if (ON_SITE.stream().noneMatch(actor::isIn)) {
			throw new NotFound("upload");
		}
		if (!kind.isPhoto() && kind != DocumentKind.ACCEPTANCE) {
			throw InvalidInput.field("kind", "staff.upload.kind");
		}
		return this.documents.store(new StoreDocument(caseKey, kind, uploadId, file.getOriginalFilename(),
				file.getBytes(), actor.id(), new Taken(takenAt, latitude, longitude)));
	}

	/** Administrators look after accounts and models, not after cases. */
	private static boolean worksOnCases(Actor actor) {
		return actor.isIn(StaffGroup.AUDITORS)
				|| Arrays.stream(StaffGroup.values()).map(StaffGroup::id).anyMatch(actor::isIn);
	}

	private void checkUnit(String caseKey, Actor actor) {
		RequestCode code = RequestCode.parse(caseKey).orElseThrow(() -> new NotFound("case"));
		CaseLog.enter(code.value());
		if (!actor.units().contains(this.requests.get(code).unit())) {
			throw new NotFound("case");
		}
	}

}
