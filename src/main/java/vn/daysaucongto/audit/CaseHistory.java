package vn.daysaucongto.audit;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;

/**
 * What happened in a case, running or over, as the engine recorded it. Only the engine
 * knows: implemented by the process module. The reader sees what his units and rights in
 * the engine let him see.
 */
public interface CaseHistory {

	/**
	 * All processes of a request: the procedure first, then what it called and what runs
	 * beside it (refunds, notices, money without a place), oldest first.
	 */
	List<ProcessRun> processes(RequestCode code);

	/** What happened in one of them. */
	Optional<RunHistory> of(String processId);

}
