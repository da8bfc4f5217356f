package vn.daysaucongto.doors;

import org.aopalliance.intercept.MethodInterceptor;
import vn.daysaucongto.platform.CaseInbox;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** While armed, whoever posts an act fails right after everything was written. */
@TestComponent
class BrokenInbox implements BeanPostProcessor {

	private volatile boolean armed;

	void arm() {
		this.armed = true;
	}

	void disarm() {
		this.armed = false;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof CaseInbox)) {
			return bean;
		}
		ProxyFactory breaking = new ProxyFactory(bean);
		breaking.setProxyTargetClass(true);
		breaking.addAdvice((MethodInterceptor) (call) -> {
			Object answer = call.proceed();
			if (this.armed && call.getMethod().getName().equals("post")) {
				throw new PowerFailure();
			}
			return answer;
		});
		return breaking.getProxy();
	}

	static final class PowerFailure extends RuntimeException {

	}

}
