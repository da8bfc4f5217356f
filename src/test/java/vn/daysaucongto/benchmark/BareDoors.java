package vn.daysaucongto.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import vn.daysaucongto.process.Process;

/**
 * The bare engine behind a port: the same web server, and nothing between it and the
 * engine. What is not a parameter of the act becomes a process variable.
 */
final class BareDoors extends HttpServlet {

	private final transient ProcessEngine engine;

	private final transient Tomcat server = new Tomcat();

	BareDoors(ProcessEngine engine) throws IOException, LifecycleException {
		this.engine = engine;
		this.server.setBaseDir(
				Files.createTempDirectory(Files.createDirectories(Path.of("target", "benchmark")), "bare").toString());
		this.server.setPort(0);
		Context context = this.server.addContext("", null);
		Tomcat.addServlet(context, "doors", this);
		context.addServletMappingDecoded("/*", "doors");
		this.server.start();
	}

	int port() {
		return this.server.getConnector().getLocalPort();
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String key = request.getParameter("case");
		switch (request.getPathInfo()) {
			case "/start" -> this.engine.getRuntimeService()
				.createMessageCorrelation(Process.Messages.REQUEST_SUBMITTED)
				.processInstanceBusinessKey(key)
				.setVariable(Process.Variables.UNIT, "PC05AA")
				.correlateStartMessage();
			case "/list" -> response.getWriter().print(task(key, request.getParameter("task")).getId());
			case "/claim" ->
				this.engine.getTaskService().claim(request.getParameter("id"), request.getParameter("person"));
			case "/complete" -> this.engine.getTaskService().complete(request.getParameter("id"), variables(request));
			case "/confirm" -> this.engine.getRuntimeService()
				.createMessageCorrelation(Process.Messages.CONTRACT_CONFIRMED)
				.processInstanceBusinessKey(key)
				.correlate();
			case "/nothing" -> {
			}
			default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	private Task task(String key, String taskKey) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(key)
			.taskDefinitionKey(taskKey)
			.singleResult();
	}

	private static Map<String, Object> variables(HttpServletRequest request) {
		Map<String, Object> variables = new HashMap<>();
		for (Enumeration<String> names = request.getParameterNames(); names.hasMoreElements();) {
			String name = names.nextElement();
			if (Process.Variables.ALL.contains(name)) {
				variables.put(name, request.getParameter(name));
			}
		}
		return variables;
	}

	void close() throws LifecycleException {
		this.server.stop();
		this.server.destroy();
	}

}
