package vn.daysaucongto.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validator;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.Phone;

import org.springframework.stereotype.Component;

/** Everything that can be wrong with what a customer sends, each at its field. */
@Component
class SubmitChecks {

	private final Validator validator;

	private final Units units;

	SubmitChecks(Validator validator, Units units) {
		this.validator = validator;
		this.units = units;
	}

	List<FieldProblem> check(SubmitRequest request) {
		List<FieldProblem> problems = new ArrayList<>();
		this.validator.validate(request)
			.forEach((violation) -> add(problems, violation.getPropertyPath().toString(),
					violation.getMessageTemplate()));
		if (Phone.parse(request.phone()).isEmpty()) {
			add(problems, "phone", "request.phone.invalid");
		}
		if (request.phases() != null && request.phases() != 1 && request.phases() != 3) {
			add(problems, "phases", "request.phases.required");
		}
		if (request.channels().contains(ContactChannel.EMAIL) && request.email().isEmpty()) {
			add(problems, "email", "request.email.forChannel");
		}
		checkPlace(request, problems);
		checkConsents(request, problems);
		return problems;
	}

	private void checkPlace(SubmitRequest request, List<FieldProblem> problems) {
		if (this.units.ward(request.ward() != null ? request.ward() : "").isEmpty()) {
			add(problems, "ward", "request.ward.required");
		}
		if (request.customerCode().isEmpty()) {
			if (request.parentService() != null && request.parentService() != ParentService.NEW_SUPPLY) {
				add(problems, "customerCode", "request.customerCode.required");
			}
		}
		else if (this.units.ofCustomer(request.customerCode()).isEmpty()) {
			add(problems, "customerCode", "request.customerCode.unknownUnit");
		}
	}

	private static void checkConsents(SubmitRequest request, List<FieldProblem> problems) {
		if (!Consent.TEXT_VERSION.equals(request.consentVersion())) {
			add(problems, "consents", "request.consents.outdated");
		}
		Stream.of(ConsentPurpose.values())
			.filter(ConsentPurpose::isRequired)
			.filter((purpose) -> !request.consents().contains(purpose))
			.findFirst()
			.ifPresent((purpose) -> add(problems, "consents", "request.consents.required"));
	}

	/** One problem per field is enough for a person. */
	private static void add(List<FieldProblem> problems, String field, String code) {
		if (problems.stream().noneMatch((known) -> known.field().equals(field))) {
			problems.add(FieldProblem.of(field, code));
		}
	}

}
