package vn.daysaucongto.process.scenario;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.ProcessEngine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What the scenarios pass counts only when people, outside systems and time took the case
 * there.
 */
@AnalyzeClasses(packages = "vn.daysaucongto.process.scenario")
class NobodyMovesTokensTests {

	/** What Tasklist, the job executor and somebody who only looks do. */
	private static final Set<String> ALLOWED = Set.of("RuntimeService.createProcessInstanceQuery",
			"RuntimeService.getActiveActivityIds", "RuntimeService.createEventSubscriptionQuery",
			"TaskService.createTaskQuery", "TaskService.claim", "TaskService.complete",
			"HistoryService.createHistoricProcessInstanceQuery", "HistoryService.createHistoricActivityInstanceQuery",
			"ManagementService.createJobQuery", "ManagementService.executeJob");

	@ArchTest
	static final ArchRule scenariosOnlyLookAndCompleteTasks = noClasses().should()
		.callMethodWhere(describe("moves a token", NobodyMovesTokensTests::movesAToken));

	private static boolean movesAToken(JavaMethodCall call) {
		return call.getTargetOwner().getPackageName().equals(ProcessEngine.class.getPackageName())
				&& !ALLOWED.contains(call.getTargetOwner().getSimpleName() + "." + call.getName());
	}

}
