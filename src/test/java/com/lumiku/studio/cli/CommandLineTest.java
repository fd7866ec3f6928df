package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the command line says where it makes no sense: a sentence, no trace, no warning of the library's. */
class CommandLineTest {

    private static final String SECRET = "a secret of tests, 32 bytes at least";

    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        System.setProperty("studio.token.secret", SECRET);
    }

    @AfterEach
    void stopListening() {
        System.setErr(realErr);
        System.clearProperty("studio.token.secret");
    }

    @Test
    void helpOfEachCommandIsPrintedAsItIsMeant() {
        for (String command : CommandMode.line(() -> {}).getSubcommands().keySet()) {
            assertThat(run(command, "--help")).as(command).isZero();
        }
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("$(date +%F).tar").doesNotContain("%%", "%n");
        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        for (List<String> arguments : List.of(
                List.of("backup"),
                List.of("restore"),
                List.of("media"),
                List.of("media", "copy"),
                List.of("media", "copy", "--to"),
                List.of("token"),
                List.of("token", "--user"),
                List.of("migrate", "--backup"),
                List.of("rollback", "--prisma-migration"),
                List.of("nothing"),
                List.of("verify", "--nothing"))) {
            assertThat(run(arguments.toArray(String[]::new)))
                    .as(arguments::toString)
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(err.toString())
                .contains("Missing required parameter: 'FILE'", "Missing required option: '--user=ID'")
                .doesNotContain("\tat ", "Exception");
        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u0007bell", "a\u0000b", "\ud800"})
    void aTokenOfAUserThatTheServiceRefusesIsNotSigned(String user) {
        assertRefused("--user", "token", "--user", user);
    }

    @Test
    void aTokenOfATooLongUserIsNotSigned() {
        assertRefused("--user", "token", "--user", "u".repeat(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-1h", "500ms", "soon", "", "99999999999d", "9223372036854775807d", "3651d"})
    void aLifetimeThatIsNoneIsRefused(String lifetime) {
        assertRefused("is no time from 1s to 3650d", "token", "--user", "u1", "--ttl", lifetime);
    }

    @Test
    void emptyClaimsAreRefused() {
        assertRefused("--role is empty", "token", "--user", "u1", "--role", "");
        assertRefused("--email is empty", "token", "--user", "u1", "--email", " ");
    }

    @Test
    void filesThatAreNoneAreRefused(@TempDir Path folder) {
        assertRefused("FILE is empty", "backup", "");
        assertThat(run("restore", folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("is no file");
    }

    @Test
    void aTokenIsPrinted() {
        assertThat(run("token", "--user", "ü1", "--role", "admin", "--ttl", "1s"))
                .isZero();
        assertThat(out.toString().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    private void assertRefused(String reason, String... arguments) {
        assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(reason).doesNotContain("\tat ", "Exception");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        CommandLine line = CommandMode.line(() -> {}, arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
