package vn.daysaucongto.notification.zalo;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;

/**
 * One row per app; its tokens are encrypted with the app's secret key (AES-GCM), which is
 * not in the database. Read past the persistence context, which would go on showing what
 * it once saw.
 */
class ZaloTokenRows {

	private static final Logger log = LoggerFactory.getLogger(ZaloTokenRows.class);

	private static final String READ = "select seed, seed_before, access_token, refresh_token, expires_at, refused_at "
			+ "from zalo_token where app_id = ?";

	private final JdbcClient sql;

	private final String appId;

	private final TextEncryptor encryptor;

	ZaloTokenRows(JdbcClient sql, String appId, String secretKey) {
		this.sql = sql;
		this.appId = appId;
		this.encryptor = Encryptors.delux(secretKey,
				HexFormat.of().formatHex(("zalo " + appId).getBytes(StandardCharsets.UTF_8)));
	}

	Optional<ZaloToken> find() {
		return this.sql.sql(READ).param(this.appId).query(this::row).optional();
	}

	/** Nobody else gets it until the transaction ends. */
	ZaloToken lock() {
		return this.sql.sql(READ + " for update").param(this.appId).query(this::row).single();
	}

	/**
	 * Makes the row that can be locked, unless it is there.
	 * @throws org.springframework.dao.DuplicateKeyException when another node was first
	 */
	void prepare() {
		if (find().isEmpty()) {
			this.sql.sql("insert into zalo_token (app_id) values (?)").param(this.appId).update();
		}
	}

	void store(ZaloToken token) {
		this.sql
			.sql("update zalo_token set seed = ?, seed_before = ?, access_token = ?, refresh_token = ?, "
					+ "expires_at = ?, refused_at = ? where app_id = ?")
			.params(token.seed(), token.seedBefore(), encrypted(token.access()), encrypted(token.refresh()),
					time(token.expiresAt()), time(token.refusedAt()), this.appId)
			.update();
	}

	private ZaloToken row(ResultSet row, int number) throws SQLException {
		String access = decrypted(row.getString(3));
		String refresh = decrypted(row.getString(4));
		return new ZaloToken(row.getString(1), row.getString(2), access, refresh, time(row, 5), time(row, 6));
	}

	private static OffsetDateTime time(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	private static Instant time(ResultSet row, int column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private String encrypted(String token) {
		return (token != null) ? this.encryptor.encrypt(token) : null;
	}

	/** Nothing, when it was encrypted under another secret key. */
	private String decrypted(String stored) {
		try {
			return (stored != null) ? this.encryptor.decrypt(stored) : null;
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			log.warn("Stored Zalo tokens cannot be read: was app.zalo.secret-key changed?");
			return null;
		}
	}

}
