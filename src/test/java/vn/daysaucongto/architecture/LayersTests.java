package vn.daysaucongto.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Rules of the design that the module boundaries alone do not say. */
@AnalyzeClasses(packages = "vn.daysaucongto", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTests {

	private static final String ROOT = "vn.daysaucongto.";

	/** The way out of the engine leads through one module. */
	@ArchTest
	static final ArchRule onlyTheProcessModuleKnowsTheEngine = noClasses().that()
		.resideOutsideOfPackage(ROOT + "process..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule capabilitiesKnowNeitherProcessNorPortal = noClasses().that()
		.resideOutsideOfPackages(ROOT + "process..", ROOT + "portal..", ROOT + "security..")
		.and()
		.doNotHaveSimpleName("DaySauCongToApplication")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + "process..", ROOT + "portal..", ROOT + "security..");

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().should()
		.callMethod(java.time.Instant.class, "now")
		.orShould()
		.callMethod(java.time.LocalDate.class, "now")
		.orShould()
		.callMethod(java.time.LocalDateTime.class, "now")
		.orShould()
		.callConstructor(java.util.Date.class);

	@ArchTest
	static final ArchRule nobodyPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

}
