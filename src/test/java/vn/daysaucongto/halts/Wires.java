package vn.daysaucongto.halts;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import vn.daysaucongto.notification.HttpPort;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** All ways out of the process lead past the boundaries. */
final class Wires implements BeanPostProcessor {

	private final Boundaries boundaries;

	Wires(Boundaries boundaries) {
		this.boundaries = boundaries;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSource source) {
			Commits commits = new Commits(this.boundaries);
			return ProxyDataSourceBuilder.create(source).listener(commits).methodListener(commits).build();
		}
		if (bean instanceof HttpPort) {
			return (HttpPort) this::post;
		}
		return (bean instanceof JavaMailSender) ? new Mail() : bean;
	}

	/** The gateway of the text messages: it takes everything. */
	private HttpPort.HttpAnswer post(HttpPort.HttpCall call) {
		try {
			JsonNode message = new ObjectMapper().readTree(call.body());
			out("SMS", message.path("RequestId").asText(), message.path("Phone").asText(),
					message.path("Content").asText());
			return new HttpPort.HttpAnswer.Answered(200, "{\"CodeResult\":\"100\",\"SMSID\":\"sms\"}");
		}
		catch (java.io.IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void out(String channel, String key, String recipient, String text) {
		int number = this.boundaries.before("send " + channel);
		Wish.say(Wish.SENT, channel, key, recipient, text);
		this.boundaries.after(number);
	}

	/** The mail server: it takes everything, too. */
	private final class Mail extends JavaMailSenderImpl {

		@Override
		protected void doSend(MimeMessage[] messages, Object[] originals) {
			for (MimeMessage message : messages) {
				try {
					message.saveChanges();
					out("EMAIL", message.getMessageID(), String.valueOf(message.getAllRecipients()[0]),
							message.getSubject());
				}
				catch (MessagingException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}

	}

}
