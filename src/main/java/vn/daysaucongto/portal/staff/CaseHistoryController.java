package vn.daysaucongto.portal.staff;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.audit.CaseHistory;
import vn.daysaucongto.audit.ProcessRun;
import vn.daysaucongto.audit.RunHistory;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.RequestLine;
import vn.daysaucongto.request.RequestList;
import vn.daysaucongto.request.RequestSearch;

import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Cockpit's pages about cases read: for auditors and administrators, of their units
 * only.
 */
@RestController
@RequestMapping("/staff/api/ho-so")
class CaseHistoryController {

	private static final int PER_PAGE = 25;

	private final RequestList requests;

	private final CaseHistory history;

	private final CaseTexts texts;

	private final CurrentStaff staff;

	private final Clock clock;

	CaseHistoryController(RequestList requests, CaseHistory history, CaseTexts texts, CurrentStaff staff, Clock clock) {
		this.requests = requests;
		this.history = history;
		this.texts = texts;
		this.staff = staff;
		this.clock = clock;
	}

	@GetMapping
	CaseListView list(CaseSearchForm form) {
		Actor reader = reader();
		Page<RequestLine> found = this.requests.find(form.search(reader.units(), this.clock.getZone()),
				form.pageIndex(), PER_PAGE);
		return new CaseListView(found.map(this.texts::line).getContent(), found.getNumber() + 1, found.getTotalPages(),
				found.getTotalElements(), this.texts.states());
	}

	/**
	 * One of the processes of a request.
	 * @param process id of the process instance; the procedure itself when left out
	 */
	@GetMapping("/{code}")
	CaseHistoryView open(@PathVariable String code, @RequestParam(required = false) String process) {
		RequestLine request = request(code, reader());
		List<ProcessRun> processes = this.history.processes(request.code());
		RunHistory shown = processes.stream()
			.filter((run) -> process == null || run.id().equals(process))
			.findFirst()
			.flatMap((run) -> this.history.of(run.id()))
			.orElse(null);
		if (process != null && shown == null) {
			throw new NotFound("process");
		}
		return new CaseHistoryView(this.texts.line(request), processes, shown);
	}

	private RequestLine request(String typed, Actor reader) {
		String code = RequestCode.parse(typed).orElseThrow(() -> new NotFound("case")).value();
		RequestSearch search = new RequestSearch(code, null, null, null, null, reader.units());
		return this.requests.find(search, 0, 1).stream().findFirst().orElseThrow(() -> new NotFound("case"));
	}

	private Actor reader() {
		Actor actor = this.staff.require();
		if (!actor.isIn(StaffGroup.AUDITORS) && !actor.isIn(StaffGroup.ADMINISTRATORS)) {
			throw new NotFound("page");
		}
		return actor;
	}

	/**
	 * A page of the list.
	 *
	 * @param page counted from 1
	 * @param states what can be searched for
	 */
	record CaseListView(List<CaseTexts.Line> cases, int page, int pages, long total, List<CaseTexts.Choice> states) {
	}

	/**
	 * A case.
	 *
	 * @param shown what happened in one of the processes, null while none has begun
	 */
	record CaseHistoryView(CaseTexts.Line request, List<ProcessRun> processes, RunHistory shown) {
	}

}
