package com.lumiku.studio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "postgresql://ann@localhost/platform?connection_limit=0  | connection_limit",
                "jdbc:postgresql://localhost/platform?user=ann           | leave jdbc: out",
                "prisma+postgres://localhost:51213/?api_key=abc          | Prisma's protocol",
                "prisma://accelerate.example.org/?api_key=abc            | Prisma's protocol",
                "postgresql://ann:pw@one:5432,two:5432/platform          | more than one host",
                "postgresql://ann:pw@one,two/platform                    | more than one host",
                "postgresql:///platform?host=/var/run/postgresql&user=a  | unix socket",
                "postgresql://ann@%2Fvar%2Frun%2Fpostgresql/platform     | unix socket",
                "postgresql://ann@localhost:99999/platform               | port",
                "postgresql://ann@localhost/platform?sslaccept=maybe     | sslaccept",
                "postgresql://ann@localhost/platform?channel_binding=require&sslmode=disable | write sslmode=require",
                "postgresql://ann@localhost/platform?sslaccept=strict&sslmode=disable | write sslmode=verify-full",
                "postgresql://ann@localhost/platform?gssencmode=require  | sslmode=verify-full instead",
                "postgresql://ann@localhost/platform?target_session_attrs=standby | takes no writes",
                "postgresql://ann@localhost/platform?sslcert=/a.pem      | client certificate",
                "postgresql://ann:50%@localhost/platform                 | percent-encoded",
                "postgresql://ann@localhost/platform#and-more            | percent-encoded",
                "postgresql://ann:p#w@localhost/platform                 | percent-encoded",
                "postgresql://ann@localhost/platform?sslmode=require&sslmode=disable | sslmode is given twice",
                "postgresql://ann@localhost/platform?schema=             | schema names none",
                "postgresql://ann@localhost/platform?pgbouncer=yes       | pgbouncer is true or false",
                "postgresql://ann@localhost/platform?currentSchema=app   | write schema=",
                "postgresql://ann@localhost/platform?search_path=app     | write schema=",
                "postgresql://ann@localhost/platform?sslpassword=x       | client certificate",
                "postgresql://ann@localhost/platform?pool_timeout=soon   | pool_timeout",
            })
    void whatIsNoAddressIsRefusedWithTheReason(String url, String reason) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Neon, Supabase, Vercel, Fly, Heroku, Prisma, RDS, Render, node-postgres, Rails
                "postgresql://ann:pw@ep-cool-1-pooler.eu-central-1.aws.neon.tech/neondb?sslmode=require&channel_binding=require",
                "postgresql://ann:pw@ep.neon.tech/neondb?sslmode=require&options=endpoint%3Dep-cool-1",
                "postgresql://postgres.abc:pw@aws-0-eu.pooler.supabase.com:6543/postgres?pgbouncer=true&connection_limit=1",
                "postgres://postgres.abc:pw@aws-0-eu.pooler.supabase.com:6543/postgres?sslmode=require&supa=base-pooler.x",
                "postgres://app:pw@app-db.flycast:5432/app?sslmode=disable",
                "postgres://app:pw@[fdaa:0:1::3]:5432/app",
                "postgres://u1:pw@ec2-1-2-3-4.compute-1.amazonaws.com:5432/d1",
                "postgresql://ann:pw@localhost:5432/app?schema=public&connection_limit=5&socket_timeout=3&statement_cache_size=0",
                "postgresql://ann:pw@db.example.org/app?sslmode=require&sslaccept=strict&max_connection_lifetime=60"
                        + "&max_idle_connection_lifetime=30",
                "postgresql://ann:pw@app.x.eu-west-1.rds.amazonaws.com:5432/app?sslmode=verify-full&sslrootcert=/global.pem",
                "postgresql://ann:pw@db/app?keepalives=1&keepalives_idle=30&keepalives_interval=10&keepalives_count=3"
                        + "&tcp_user_timeout=1000&gssencmode=disable&target_session_attrs=read-write&load_balance_hosts=disable"
                        + "&client_encoding=utf8&sslnegotiation=postgres&uselibpqcompat=true&fallback_application_name=x",
                "postgresql://ann:pw@db/app?ssl=true",
                "postgresql://ann:pw@db/app?sslmode=no-verify",
                "postgresql://ann:pw@db:/app?pgbouncer=1&sslsni=1&krbsrvname=postgres&max_protocol_version=3.2",
                "postgresql://my_db/app?user=ann&password=pw",
                "\"postgresql://ann:pw@db/app\"",
                "'postgresql://ann:pw@db/app' ",
            })
    void whatHostsHandOutIsTaken(String url) {
        assertThat(settings(url)).containsKey("quarkus.datasource.jdbc.url");
    }

    @Test
    void partsMayStandBehindTheQuestionMark() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql:///platform?host=my_db&port=6543&user=an%40n&password=p%26w");
        assertThat(url.toString()).isEqualTo("postgresql://an@n@my_db:6543/platform");
        assertThat(url.password()).isEqualTo("p&w");
        assertThat(url.parameters()).isEmpty();
    }

    @Test
    void aBoundChannelIsBoundOrTheCertificateChecked() {
        DatabaseUrl url =
                DatabaseUrl.parse("postgresql://ann@db.example.org/p?sslmode=require&channel_binding=require");
        assertThat(url.settings().get("quarkus.datasource.jdbc.url"))
                .contains("channelBinding=require", "sslmode=require");
        assertThat(url.settings())
                .containsEntry("quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full")
                .containsEntry("quarkus.datasource.reactive.trust-all", "false")
                .containsEntry("quarkus.datasource.reactive.hostname-verification-algorithm", "HTTPS");
        assertThat(url.notices()).singleElement().asString().startsWith("channel_binding=require");
    }

    @Test
    void strictMeansThatTheCertificateIsChecked() {
        Map<String, String> settings = settings("postgresql://ann@db.example.org/p?sslmode=require&sslaccept=strict");
        assertThat(settings.get("quarkus.datasource.jdbc.url"))
                .contains("sslmode=verify-full", "sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
        assertThat(settings).containsEntry("quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full");
    }

    @Test
    void bothClientsPreferEncryptionWhereNothingIsSaid() {
        assertThat(settings("postgres://ann@db.example.org/p"))
                .containsEntry("quarkus.datasource.reactive.postgresql.ssl-mode", "prefer")
                .containsEntry("quarkus.datasource.reactive.trust-all", "true");
        assertThat(settings("postgres://ann@127.0.0.1/p"))
                .doesNotContainKey("quarkus.datasource.reactive.postgresql.ssl-mode");
    }

    @Test
    void oneMeansTrue() {
        assertThat(settings("postgresql://ann@localhost/p?pgbouncer=1"))
                .containsEntry("quarkus.datasource.reactive.postgresql.use-layer7-proxy", "true");
        assertThat(settings("postgresql://ann@localhost:/p?pgbouncer=0").get("quarkus.datasource.jdbc.url"))
                .isEqualTo("jdbc:postgresql://localhost:5432/p");
    }

    @Test
    void anAuthorityThatIsNamedIsChecked() {
        assertThat(settings("postgres://ann@db.example.org/p?sslmode=require&sslrootcert=/ca.pem"))
                .containsEntry("quarkus.datasource.reactive.postgresql.ssl-mode", "verify-ca")
                .containsEntry("quarkus.datasource.reactive.trust-all", "false")
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://db.example.org:5432/p?sslmode=verify-ca&sslrootcert=%2Fca.pem");
    }

    @Test
    void whatDriversKnowIsPassedToAll() {
        Map<String, String> settings = settings("postgresql://ann@localhost/p?socket_timeout=7&connect_timeout=4"
                + "&max_connection_lifetime=60&max_idle_connection_lifetime=30&statement_cache_size=0&keepalives=0"
                + "&options=-c%20statement_timeout%3D5000&connection_limit=1");
        assertThat(settings.get("quarkus.datasource.jdbc.url"))
                .contains(
                        "socketTimeout=7",
                        "connectTimeout=4",
                        "prepareThreshold=0",
                        "tcpKeepAlive=false",
                        "options=-c%20statement_timeout%3D5000");
        assertThat(settings)
                .containsEntry("quarkus.datasource.jdbc.max-lifetime", "60S")
                .containsEntry("quarkus.datasource.reactive.max-lifetime", "60S")
                .containsEntry("quarkus.datasource.jdbc.idle-removal-interval", "30S")
                .containsEntry("quarkus.datasource.reactive.idle-timeout", "30S")
                .containsEntry("quarkus.datasource.reactive.cache-prepared-statements", "false")
                .containsEntry("quarkus.datasource.reactive.additional-properties.options", "-c statement_timeout=5000")
                .containsEntry("quarkus.datasource.jdbc.max-size", "1")
                .containsEntry("quarkus.datasource.reactive.max-size", "1");
    }

    @Test
    void whatChangesNothingIsTold() {
        assertThat(DatabaseUrl.parse("postgresql://ann@localhost/p?tcp_user_timeout=1&load_balance_hosts=random")
                        .notices())
                .containsExactlyInAnyOrder(
                        "tcp_user_timeout changes nothing here", "load_balance_hosts changes nothing here");
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
