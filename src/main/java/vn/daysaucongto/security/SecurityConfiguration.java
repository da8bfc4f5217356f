package vn.daysaucongto.security;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import vn.daysaucongto.process.staff.EngineIdentityFilter;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Five doors: programs (engine REST, basic), staff (one form login for Tasklist, Cockpit,
 * Admin and our staff pages), monitoring (health for everybody, metrics by a password of
 * their own), the bank (its signature), customers (public pages; each request's own pages
 * check the session themselves). What is not named is denied.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

	private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
			+ "style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; base-uri 'none'; "
			+ "frame-ancestors 'self'";

	private static final RequestMatcher WEBAPP_LOGOUT = PATH.matcher(HttpMethod.POST,
			"/camunda/api/admin/auth/user/{engine}/logout");

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, StaffAccounts staff) throws Exception {
		return http.securityMatcher(under("/engine-rest/**"))
			.authorizeHttpRequests(SecurityConfiguration::engineDoors)
			.httpBasic((basic) -> basic.realmName("engine-rest"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// no session, no cookie: only a browser that keeps the password could be
			// misled, and it names itself
			.csrf((csrf) -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::isSentByAPage))
			.addFilterAfter(new EngineIdentityFilter(staff), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain staff(HttpSecurity http, StaffAccounts staff, ProblemHandler problem) throws Exception {
		return http.securityMatcher(under("/camunda/**", "/staff/**", "/dang-nhap", "/dang-xuat"))
			.authorizeHttpRequests((requests) -> {
				requests.requestMatchers(under("/dang-nhap")).permitAll();
				requests.requestMatchers(under("/staff/**", "/dang-xuat")).authenticated();
				engineDoors(requests);
			})
			.formLogin((form) -> form.loginPage("/dang-nhap").defaultSuccessUrl("/staff").permitAll())
			.logout((logout) -> logout
				.logoutRequestMatcher(new OrRequestMatcher(PATH.matcher(HttpMethod.POST, "/dang-xuat"), WEBAPP_LOGOUT))
				.defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
						WEBAPP_LOGOUT)
				.logoutSuccessUrl("/dang-nhap?logout"))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie())
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
				// the engine's own filter checks its token there
				.ignoringRequestMatchers(under("/camunda/**")))
			.exceptionHandling(
					(unknown) -> unknown.defaultAccessDeniedHandlerFor(problem, PATH.matcher("/staff/api/**"))
						.defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE)
						.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
								new OrRequestMatcher(PATH.matcher("/camunda/api/**"), PATH.matcher("/staff/api/**")))
						.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/dang-nhap"),
								(request) -> true))
			.headers((headers) -> ofPages(headers.frameOptions((frame) -> frame.sameOrigin())))
			.addFilterAfter(new CsrfCookieFilter(AnyRequestMatcher.INSTANCE), AuthorizationFilter.class)
			.addFilterAfter(new EngineIdentityFilter(staff), CsrfCookieFilter.class)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain machineRoom(HttpSecurity http, @Value("${app.monitoring.password:}") String password)
			throws Exception {
		HttpStatusEntryPoint wrongPassword = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
		return http.securityMatcher(under("/actuator/**"))
			.authenticationManager(new ProviderManager(new MonitoringLogin(password)))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/actuator/health/**")
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/actuator/prometheus")
				.hasAuthority(MonitoringLogin.AUTHORITY)
				.anyRequest()
				.denyAll())
			.httpBasic((basic) -> basic.authenticationEntryPoint(wrongPassword))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling(
					(unknown) -> unknown.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
			.build();
	}

	/** VNPAY signs what it tells, field by field; shut while there is no terminal. */
	@Bean
	@Order(4)
	SecurityFilterChain vnpayDoor(HttpSecurity http, @Value("${app.payment.vnpay.terminal:}") String terminal)
			throws Exception {
		return http.securityMatcher(under("/hooks/vnpay"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling(
					(unknown) -> unknown.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers((request) -> !terminal.isEmpty() && HttpMethod.GET.matches(request.getMethod()))
				.permitAll()
				.anyRequest()
				.denyAll())
			.build();
	}

	/** Shut while there is no secret that the bank could sign with. */
	@Bean
	@Order(5)
	SecurityFilterChain bankHooks(HttpSecurity http, @Value("${app.payment.webhook.secret:}") String secret,
			Clock clock, MeterRegistry metrics) throws Exception {
		http.securityMatcher(under("/hooks/**"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.exceptionHandling(
					(unknown) -> unknown.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
		if (secret.isEmpty()) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().denyAll()).build();
		}
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(PATH.matcher(HttpMethod.POST, "/hooks/bank"))
				.permitAll()
				.anyRequest()
				.denyAll())
			.addFilterAfter(new SignedByTheBank(secret, clock, metrics), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(6)
	SecurityFilterChain customers(HttpSecurity http, ProblemHandler problem) throws Exception {
		return http.authorizeHttpRequests((requests) -> requests
			// the webapps serve their plugins by a forward, after their own door
			.dispatcherTypeMatchers(DispatcherType.FORWARD)
			.permitAll()
			.requestMatchers("/", "/yeu-cau/**", "/thong-tin/**", "/kiem-tra-hop-dong/**", "/api/v1/**", "/portal/**",
					"/webjars/pdfjs-dist/**", "/webjars/bpmn-js/**", "/error", "/favicon.ico")
			.permitAll()
			.anyRequest()
			.denyAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie())
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
				// changes nothing and knows no session
				.ignoringRequestMatchers(under("/api/v1/verifications/**")))
			.exceptionHandling(
					(unknown) -> unknown.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
						.defaultAccessDeniedHandlerFor(problem, PATH.matcher("/api/**"))
						.defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE))
			.headers(SecurityConfiguration::ofPages)
			.addFilterAfter(new CsrfCookieFilter(PATH.matcher("/api/v1/**")), AuthorizationFilter.class)
			.build();
	}

	/**
	 * Our pages run our scripts only and tell no other site which request is open. The
	 * webapps have a policy of their own.
	 */
	private static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
		headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(under("/", "/yeu-cau/**", "/thong-tin/**",
					"/kiem-tra-hop-dong/**", "/staff/**", "/dang-nhap", "/error"),
					new ContentSecurityPolicyHeaderWriter(PAGE_POLICY)));
	}

	private static void engineDoors(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(EngineDoors.cockpit())
			.hasAnyAuthority(StaffGroup.AUDITORS, StaffGroup.ADMINISTRATORS)
			.requestMatchers(EngineDoors.reading())
			.authenticated()
			.requestMatchers(EngineDoors.work())
			.hasAnyAuthority(Arrays.stream(StaffGroup.values()).map(StaffGroup::id).toArray(String[]::new))
			.requestMatchers(EngineDoors.models())
			.hasAnyAuthority(StaffGroup.PROCESS_OWNERS, StaffGroup.ADMINISTRATORS)
			.requestMatchers(EngineDoors.administration())
			.hasAuthority(StaffGroup.ADMINISTRATORS)
			.anyRequest()
			.denyAll();
	}

	/** Programs name no origin; Modeler, which is built on a browser, none of the web. */
	private static boolean isSentByAPage(HttpServletRequest request) {
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		boolean reads = Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
		return !reads && origin != null && (origin.startsWith("http") || origin.equals("null"));
	}

	/**
	 * Patterns given as text would be matched inside one servlet's path: Camunda's
	 * webapps and its REST API are servlets of their own and would slip past.
	 */
	private static RequestMatcher under(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns).map(PATH::matcher).toArray(RequestMatcher[]::new));
	}

	/** Not the engine's cookie name; readable by our own scripts. */
	private static CookieCsrfTokenRepository csrfCookie() {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieName("DSCT-CSRF");
		tokens.setHeaderName("X-DSCT-CSRF");
		tokens.setCookiePath("/");
		return tokens;
	}

}
