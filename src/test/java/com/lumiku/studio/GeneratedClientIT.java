package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.account.TestToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that the build generates from the API's document, as programs have theirs: its types fit, and it does what people do. */
class GeneratedClientIT {

    private static final Path SOURCES = Path.of("src/test/clients");
    private static final Path CLIENTS = Path.of("target/clients");

    @Test
    void goesFromAProjectToAZip(@TempDir Path home) throws IOException {
        for (String file : List.of("deno.json", "journey.ts")) {
            Files.copy(SOURCES.resolve(file), CLIENTS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try (ServiceProcess service = ServiceProcess.start(Map.of(
                "DATABASE_URL",
                MigratedDatabase.copy().url(),
                "STUDIO_HOME",
                home.toString(),
                "JWT_SECRET",
                TestToken.SECRET))) {
            String address = service.awaitReady().address();
            String said = Deno.find()
                    .run(
                            CLIENTS,
                            List.of(
                                    "run",
                                    "--check",
                                    "--allow-net=127.0.0.1",
                                    "journey.ts",
                                    address,
                                    TestToken.of("creator").signed()));
            assertThat(said).contains("The journey has ended");
        }
    }
}
