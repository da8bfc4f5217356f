package vn.daysaucongto.process.models;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.FilterExpressions;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The beans that models may name, and no others: an expression in a model can call any
 * method of what it finds.
 */
@Component
public class ModelBeans {

	private final ApplicationContext context;

	ModelBeans(ApplicationContext context) {
		this.context = context;
	}

	/** Whether steps and listeners may run it: {@code ${sendNotice}}. */
	boolean isDelegate(String name) {
		return Process.Beans.ALL.contains(name) && (JavaDelegate.class.isAssignableFrom(type(name))
				|| DelegateListener.class.isAssignableFrom(type(name)));
	}

	/** What expressions may ask it: {@code ${caseFacts.moneyHeld(execution)}}. */
	Set<String> methods(String name) {
		if (!Process.Beans.ALL.contains(name) || isDelegate(name)) {
			return Set.of();
		}
		return Arrays.stream(type(name).getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()))
			.map(Method::getName)
			.collect(Collectors.toSet());
	}

	private Class<?> type(String name) {
		return this.context.getType(name, false);
	}

	/**
	 * For the engine's expressions, those of stored filters included; each is made when
	 * it is first asked for.
	 */
	public Map<Object, Object> forExpressions() {
		return new AbstractMap<>() {

			@Override
			public boolean containsKey(Object name) {
				return name instanceof String
						&& (Process.Beans.ALL.contains(name) || FilterExpressions.TODAY.equals(name));
			}

			@Override
			public Object get(Object name) {
				return containsKey(name) ? ModelBeans.this.context.getBean((String) name) : null;
			}

			@Override
			public Set<Entry<Object, Object>> entrySet() {
				throw new UnsupportedOperationException("Ask for one of them by its name");
			}

		};
	}

}
