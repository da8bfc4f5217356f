package vn.daysaucongto.signing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.daysaucongto.construction.BuiltQuantity;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.contract.Revision;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.RouteSegment;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.SurveyForm;
import vn.daysaucongto.survey.SurveyResult;
import vn.daysaucongto.survey.Surveys;

import org.springframework.boot.test.context.TestComponent;

/** Requests whose contract waits for the customer, for tests. */
@TestComponent
public class ReviewedContracts {

	/** Signs for the utility; had no hand in the contract. */
	public static final Actor LEADER = new Actor("lanh-dao", "Hồ Ngọc Sơn", Set.of("lanh-dao"), Set.of("PC05AA"));

	/** Reviewed the contract. */
	public static final Actor REVIEWER = new Actor("hop-dong", "Đặng Hoàng Phúc", Set.of("hop-dong"), Set.of("PC05AA"));

	private static final Actor CREW = new Actor("thi-cong", "Bùi Tiến Dũng", Set.of("thi-cong"), Set.of("PC05AA"));

	private static final Actor SURVEYOR = new Actor("khao-sat", "Trần Văn Minh", Set.of("khao-sat"), Set.of("PC05AA"));

	private static final Actor ESTIMATOR = new Actor("du-toan", "Phạm Thu Hương", Set.of("du-toan"), Set.of("PC05AA"));

	private final Requests requests;

	private final SurveyAppointments appointments;

	private final Surveys surveys;

	private final Estimates estimates;

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Constructions constructions;

	ReviewedContracts(Requests requests, SurveyAppointments appointments, Surveys surveys, Estimates estimates,
			Contracts contracts, ContractChanges changes, Constructions constructions) {
		this.requests = requests;
		this.appointments = appointments;
		this.surveys = surveys;
		this.estimates = estimates;
		this.contracts = contracts;
		this.changes = changes;
		this.constructions = constructions;
	}

	/** It is built, and version 1 may be confirmed. */
	public RequestCode contract() {
		RequestCode code = reviewed();
		this.constructions.done(code, asAgreed(code), null, true, CREW);
		return code;
	}

	private List<BuiltQuantity> asAgreed(RequestCode code) {
		List<EstimateLine> lines = this.estimates.current(code).orElseThrow().items();
		return IntStream.range(0, lines.size())
			.mapToObj((line) -> new BuiltQuantity(line, lines.get(line).quantity()))
			.toList();
	}

	/** Nothing is built yet. */
	RequestCode reviewed() {
		RequestCode code = drafted();
		this.contracts.reviewed(code, REVIEWER);
		return code;
	}

	/** Nobody has looked at version 1 yet. */
	RequestCode drafted() {
		RequestCode code = this.requests
			.submit(new SubmitRequest(UUID.randomUUID().toString(), ParentService.CAPACITY_CHANGE, "", "PC05AA0012345",
					"hai-chau", "Nguyễn Thị Hoa", "091%07d".formatted((int) (Math.random() * 10_000_000)), "",
					"12 Lê Lợi", new BigDecimal("5.5"), 1, ServiceOption.FULL_QUOTATION, Set.of(),
					Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
					this.requests.consentVersion(), ""));
		this.requests.accept(code, SURVEYOR);
		this.appointments.fix(code, LocalDate.of(2026, 11, 20), Slot.MORNING, SURVEYOR);
		this.surveys.record(code,
				new SurveyForm(SurveyResult.FEASIBLE, "CT-123", "Trụ cổng", 1, new BigDecimal("5.5"),
						new BigDecimal("0.85"), null,
						List.of(new RouteSegment(Laying.WALL, new BigDecimal("40"), new BigDecimal("5"))), 0, 4, 8,
						null, null, null, null, null, ServiceOption.FULL_QUOTATION, "Chị Hoa", null),
				SURVEYOR);
		this.estimates.compute(code);
		this.estimates.review(code, List.of(), ESTIMATOR);
		this.contracts.draft(code);
		return code;
	}

	/** The customer wishes version 1 corrected. */
	void wishForChange(RequestCode code) {
		this.changes.request(code, 1, "Sai số nhà");
	}

	/** Version 1 stays as it is. */
	void declined(RequestCode code) {
		this.changes.answer(code, Revision.DECLINED, "Hợp đồng đã đúng", REVIEWER);
	}

	/** Version 2 takes its place. */
	void newVersion(RequestCode code) {
		wishForChange(code);
		this.changes.answer(code, Revision.NEW_VERSION, "Đã sửa", REVIEWER);
		this.contracts.draft(code);
		this.contracts.reviewed(code, REVIEWER);
	}

}
