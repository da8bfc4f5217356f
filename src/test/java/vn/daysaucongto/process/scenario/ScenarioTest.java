package vn.daysaucongto.process.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Takes cases through the procedure, by what people and outside systems do and by time;
 * nobody moves a token.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ExtendWith(ClearStage.class)
@Import({ Stage.class, Procedure.class, Customer.class, CustomersPhone.class, Bank.class, Coverage.class })
@TestPropertySource(properties = "app.demo.unreachable-phones=" + Customer.NOBODY_ANSWERS)
@interface ScenarioTest {

}
