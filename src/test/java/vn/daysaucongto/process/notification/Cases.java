package vn.daysaucongto.process.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

/** Requests that have something to tell, for tests. */
class Cases {

	static final Actor CLERK = new Actor("cskh", "Nguyễn Thị Lan", Set.of("cskh"), Set.of("PC05AA"));

	private final Requests requests;

	private final SurveyAppointments appointments;

	private final RuntimeService runtime;

	Cases(Requests requests, SurveyAppointments appointments, RuntimeService runtime) {
		this.requests = requests;
		this.appointments = appointments;
		this.runtime = runtime;
	}

	/** A customer with an e-mail address whose survey is on Friday morning. */
	RequestCode withSurveyAppointment() {
		RequestCode code = submitted("hoa@example.com", ContactChannel.EMAIL);
		this.requests.accept(code, CLERK);
		this.appointments.fix(code, LocalDate.of(2026, 11, 20), Slot.MORNING, CLERK);
		return code;
	}

	/** A customer who was asked for papers. */
	RequestCode withMissingDocuments(String email) {
		RequestCode code = submitted(email);
		this.requests.askForDocuments(code, "Sổ đỏ bản rõ <trang 2>", CLERK);
		return code;
	}

	void documentsSupplied(RequestCode code) {
		this.requests.supplyDocuments(code);
	}

	/**
	 * The case comes to a step that tells the customer something.
	 * @return id of the notice
	 */
	String told(RequestCode code, String step) {
		this.runtime.createProcessInstanceByKey(Process.Definitions.DAY_SAU_CONG_TO)
			.businessKey(code.value())
			.setVariable(Process.Variables.UNIT, "PC05AA")
			.startBeforeActivity(step)
			.execute();
		return code + "/TB-001";
	}

	private RequestCode submitted(String email, ContactChannel... channels) {
		return this.requests.submit(new SubmitRequest(UUID.randomUUID().toString(), ParentService.CAPACITY_CHANGE, "",
				"PC05AA0012345", "hai-chau", "Nguyễn Thị Hoa", "0912345678", email, "12 Lê Lợi", new BigDecimal("5.5"),
				1, ServiceOption.FULL_PACKAGE, Set.of(channels),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), ""));
	}

	/** The process that sends a notice. */
	ProcessInstance sending(String noticeId) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(Process.Definitions.GUI_THONG_BAO)
			.processInstanceBusinessKey(noticeId)
			.singleResult();
	}

}
