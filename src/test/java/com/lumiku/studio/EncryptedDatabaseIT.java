package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged service on a server that wants encryption and a password, with a certificate of its own made out to localhost. */
class EncryptedDatabaseIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();
    private static final String UNENCRYPTED = """
            SELECT count(*) FROM pg_stat_activity JOIN pg_stat_ssl USING (pid) WHERE usename = 'app' AND NOT ssl
            """;
    private static final String CLIENTS = """
            SELECT DISTINCT application_name FROM pg_stat_activity JOIN pg_stat_ssl USING (pid)
            WHERE usename = 'app' AND ssl
            """;

    @TempDir
    static Path folder;

    private static RestartableServer postgres;
    private static EmbeddedPostgres server;
    private static Path authority;
    private static Path trusted;

    @BeforeAll
    static void start() throws Exception {
        postgres = RestartableServer.in(folder.resolve("data"));
        try (EmbeddedPostgres first = postgres.start()) {
            assertThat(first.getPort()).isEqualTo(postgres.port());
            postgres.database().with("CREATE ROLE app LOGIN PASSWORD 'secret'");
        }
        Path key = makeCertificate();
        Files.writeString(postgres.data().resolve("pg_hba.conf"), """
                host    all postgres all trust
                hostssl all app      all scram-sha-256
                """);
        server = postgres.start(Map.of(
                "ssl", "on",
                "ssl_cert_file", authority.toString(),
                "ssl_key_file", key.toString()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** As Neon and Prisma write it. */
    @ParameterizedTest
    @CsvSource({
        "localhost, sslmode=require&channel_binding=require&sslrootcert=AUTHORITY",
        "127.0.0.1, sslmode=require&sslrootcert=AUTHORITY",
        "localhost, sslmode=require&channel_binding=require",
        "localhost, sslmode=require&sslaccept=strict"
    })
    void allClientsAreEncrypted(String host, String parameters) throws Exception {
        try (ServiceProcess service = start(host, parameters, trusted)) {
            service.awaitReady();
            service.request()
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"Any\"}")
                    .post(PROJECTS)
                    .then()
                    .statusCode(201);
            service.request().get(PROJECTS).then().statusCode(200);
            assertThat(postgres.database().query(CLIENTS)).contains("PostgreSQL JDBC Driver", "vertx-pg-client");
            assertThat(postgres.database().number(UNENCRYPTED)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, sslmode=require&channel_binding=require, the certificate of its authority by sslrootcert",
        "localhost, sslmode=require&sslaccept=strict, the certificate of its authority by sslrootcert",
        "127.0.0.1, sslmode=verify-full&sslrootcert=AUTHORITY, made out to another host"
    })
    void whatIsNotAsAskedForIsNamedOnceAndNotUsed(String host, String parameters, String reason) throws Exception {
        try (ServiceProcess service = start(host, parameters, null)) {
            await().atMost(ServiceProcess.PATIENCE).untilAsserted(() -> service.request()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(AwaitSchema.CHECK + "reason", containsString(reason)));
            await("the line").until(() -> service.log().contains(reason));
            assertThat(service.log()).doesNotContain("\tat ", "SEVERE");
            assertThat(service.log().split(reason, -1)).hasSize(2);
        }
    }

    private static ServiceProcess start(String host, String parameters, Path trusted) {
        Database database = new Database(postgres.database().url());
        String name = "app_" + Integer.toHexString(parameters.hashCode() + host.hashCode());
        database.with("DROP DATABASE IF EXISTS " + name).with("CREATE DATABASE %s OWNER app".formatted(name));
        String url = "postgresql://app:secret@%s:%d/%s?%s"
                .formatted(host, postgres.port(), name, parameters.replace("AUTHORITY", authority.toString()));
        return ServiceProcess.start(
                trusted == null
                        ? Map.of("DATABASE_URL", url)
                        : Map.of(
                                "DATABASE_URL",
                                url,
                                "JAVA_TOOL_OPTIONS",
                                "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                                        .formatted(trusted, new String(STORE_PASSWORD))));
    }

    /** Puts the certificate into files as the server, libpq and the JVM want them; where its key is. */
    private static Path makeCertificate() throws Exception {
        Path pair = folder.resolve("server.p12");
        int exit = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-startdate",
                        "-1d",
                        "-validity",
                        "9",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        pair.toString(),
                        "-storepass",
                        new String(STORE_PASSWORD)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("keytool.log"))).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(pair)) {
            keys.load(file, STORE_PASSWORD);
        }
        Certificate certificate = keys.getCertificate("server");
        authority = pem("CERTIFICATE", certificate.getEncoded());
        trusted = trusting(certificate);
        return pem("PRIVATE KEY", keys.getKey("server", STORE_PASSWORD).getEncoded());
    }

    private static Path pem(String what, byte[] content) throws IOException {
        Path file = folder.resolve(what.replace(' ', '-') + ".pem");
        Files.writeString(
                file,
                "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                        .formatted(what, Base64.getMimeEncoder().encodeToString(content)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private static Path trusting(Certificate certificate) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, STORE_PASSWORD);
        store.setCertificateEntry("authority", certificate);
        Path file = folder.resolve("trusted.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD);
        }
        return file;
    }
}
