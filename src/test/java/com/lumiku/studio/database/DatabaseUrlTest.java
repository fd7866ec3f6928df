package com.lumiku.studio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {

    @Test
    void setsBothClients() {
        assertThat(settings("postgresql://ann:secret@db.example.org:6432/platform"))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example.org:6432/platform")
                .containsEntry("quarkus.datasource.reactive.url", "postgresql://db.example.org:6432/platform")
                .containsEntry("quarkus.datasource.username", "ann")
                .containsEntry("quarkus.datasource.password", "secret");
    }

    @Test
    void portAndPasswordMayBeMissing() {
        DatabaseUrl url = DatabaseUrl.parse("postgres://ann@localhost/platform");
        assertThat(url.port()).isEqualTo(5432);
        assertThat(url.password()).isEmpty();
    }

    @Test
    void partsMayBePercentEncoded() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://an%40n:p%2Fw%3A+x@[::1]/my%20db");
        assertThat(url.user()).isEqualTo("an@n");
        assertThat(url.password()).isEqualTo("p/w:+x");
        assertThat(url.database()).isEqualTo("my db");
        assertThat(url.settings()).containsEntry("quarkus.datasource.reactive.url", "postgresql://[::1]:5432/my%20db");
    }

    @Test
    void schemaIsTheDefaultOfBothClients() {
        assertThat(settings("postgresql://ann@localhost/platform?schema=Studio"))
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://localhost:5432/platform?currentSchema=%22Studio%22")
                .containsEntry("quarkus.datasource.reactive.additional-properties.search_path", "\"Studio\"");
    }

    @Test
    void encryptionIsAsLibpqHasIt() {
        assertThat(settings("postgresql://ann@localhost/platform?sslmode=require"))
                .containsEntry(
                        "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:5432/platform?sslmode=require")
                .containsEntry("quarkus.datasource.reactive.postgresql.ssl-mode", "require")
                .containsEntry("quarkus.datasource.reactive.trust-all", "true");
        assertThat(settings("postgresql://ann@localhost/platform?sslmode=verify-full&sslrootcert=/ca.pem"))
                .containsEntry("quarkus.datasource.reactive.trust-all", "false")
                .containsEntry("quarkus.datasource.reactive.hostname-verification-algorithm", "HTTPS")
                .containsEntry("quarkus.datasource.reactive.trust-certificate-pem.certs", "/ca.pem");
    }

    @Test
    void connectionsAreShared() {
        assertThat(settings("postgresql://ann@localhost/platform?connection_limit=16&pool_timeout=5&pgbouncer=true"))
                .containsEntry("quarkus.datasource.reactive.max-size", "13")
                .containsEntry("quarkus.datasource.jdbc.max-size", "3")
                .containsEntry("quarkus.datasource.jdbc.acquisition-timeout", "5S")
                .containsEntry("quarkus.datasource.reactive.cache-prepared-statements", "false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mysql://ann@localhost/platform                          | postgresql://",
                "postgresql:///platform                                  | no host",
                "postgresql://ann@localhost                              | no database",
                "postgresql://localhost/platform                         | no user",
                "postgresql://ann:p/w@localhost/platform                 | percent-encoded",
                "postgresql://ann@localhost/platform?sslmod=require      | sslmod",
                "postgresql://ann@localhost/platform?sslmode=always      | sslmode",
                "postgresql://ann@localhost/platform?connection_limit=1  | connection_limit",
                "postgresql://ann@localhost/platform?pool_timeout=soon   | pool_timeout",
            })
    void whatIsNoAddressIsRefusedWithTheReason(String url, String reason) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageContaining(reason);
    }

    @Test
    void thePasswordIsNeverShown() {
        assertThat(DatabaseUrl.parse("postgresql://ann:secret@localhost/platform")
                        .toString())
                .doesNotContain("secret");
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://ann:sec ret@localhost/platform"))
                .hasMessageNotContaining("ret@");
    }

    private static Map<String, String> settings(String url) {
        return DatabaseUrl.parse(url).settings();
    }
}
