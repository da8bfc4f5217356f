package vn.daysaucongto.portal.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI description at {@code /api/v1/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Dây sau công tơ").version("1").description("""
				What customers do on the portal, as JSON.

				A session (cookie `JSESSIONID`) sees the requests whose code and OTP were given: \
				`POST /api/v1/sessions`, then `POST /api/v1/sessions/verification`; sending a request opens \
				its session too. Every call that changes something repeats the value of the cookie \
				`DSCT-CSRF` in the header `X-DSCT-CSRF`. Verifying a contract needs neither.

				Problems are RFC 9457 problem details: 404 (does not exist, or is not yours), 409 (the state \
				does not allow it), 422 (with `problems`: field and message).
				"""))
			.components(new Components().addSecuritySchemes("session",
					new SecurityScheme().type(SecurityScheme.Type.APIKEY)
						.in(SecurityScheme.In.COOKIE)
						.name("JSESSIONID")));
	}

}
