package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings the packaged service does not start with: it ends at once and says in one sentence what to set. */
class RefusedStartIT {

    private static final String NOWHERE = "postgresql://nobody@127.0.0.1:1/none";

    @Test
    void anOpenAddressWithoutAKey() throws Exception {
        assertRefused(Map.of("DATABASE_URL", NOWHERE, "HOST", "0.0.0.0"), "JWT_SECRET");
    }

    @Test
    void aSecretThatCanBeGuessed() throws Exception {
        assertRefused(Map.of("DATABASE_URL", NOWHERE, "JWT_SECRET", "short"), "32");
    }

    @Test
    void anAddressThatIsNone() throws Exception {
        assertRefused(Map.of("DATABASE_URL", "mysql://nobody@127.0.0.1/none"), "postgresql://");
    }

    @Test
    void aProviderWithoutItsKey() throws Exception {
        assertRefused(Map.of("DATABASE_URL", NOWHERE, "STUDIO_GENERATOR", "openai"), "OPENAI_API_KEY");
    }

    @Test
    void aGeneratorThatIsNone() throws Exception {
        assertRefused(
                Map.of("DATABASE_URL", NOWHERE, "STUDIO_GENERATOR", "midjourney"),
                "studio.generator must be one of drawing, openai, huggingface, comfyui, and is midjourney");
    }

    @Test
    void aSettingThatIsOutOfRange() throws Exception {
        assertRefused(
                Map.of("DATABASE_URL", NOWHERE, "STUDIO_POSE_WIDTH", "20000"),
                "studio.pose.width must be from 16 to 4096, and is 20000");
    }

    @Test
    void aSettingThatIsNoNumber() throws Exception {
        assertRefused(
                Map.of("DATABASE_URL", NOWHERE, "STUDIO_GENERATION_WORKERS", "many"), "studio.generation.workers");
    }

    @Test
    void aSizeThatTheGeneratorDoesNotMake() throws Exception {
        assertRefused(
                Map.of(
                        "DATABASE_URL", NOWHERE,
                        "STUDIO_GENERATOR", "openai",
                        "OPENAI_API_KEY", "sk-none",
                        "STUDIO_POSE_HEIGHT", "4096"),
                "studio.pose.height must be at most 2048 with studio.generator=openai, and is 4096");
    }

    /** An executable has no client for buckets. */
    @Test
    void aStoreThatCannotBeOpened() throws Exception {
        String executable = "knows no buckets: take the jar, or the image made of it";
        assertRefused(
                Map.of("DATABASE_URL", NOWHERE, "STUDIO_MEDIA_STORE", "s3"), "STUDIO_S3_BUCKET must name the bucket");
        assertRefused(
                Map.of(
                        "DATABASE_URL", NOWHERE,
                        "STUDIO_MEDIA_STORE", "s3",
                        "STUDIO_S3_BUCKET", "pictures",
                        "STUDIO_S3_ENDPOINT", "minio.example.org"),
                ServiceProcess.isNative()
                        ? executable
                        : "STUDIO_S3_ENDPOINT must be an address such as https://minio.example.org");
    }

    @Test
    void aWorkflowThatIsNone(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("workflow.json"), "{}}");
        assertRefused(
                Map.of(
                        "DATABASE_URL",
                        NOWHERE,
                        "STUDIO_GENERATOR",
                        "comfyui",
                        "COMFYUI_URL",
                        "http://127.0.0.1:1",
                        "STUDIO_PROVIDER_COMFYUI_WORKFLOW_POSE",
                        file.toString()),
                "workflow.json is not a workflow");
    }

    /** With the same code as the service. */
    @Test
    void aCommandOnAnAddressThatIsNone() throws Exception {
        Map<String, String> environment = Map.of("DATABASE_URL", "mysql://nobody@127.0.0.1/none");
        for (String command : List.of("serve", "migrate", "verify", "rollback")) {
            try (ServiceProcess process = ServiceProcess.command(environment, command)) {
                assertThat(process.awaitExit()).as(command).isEqualTo(2);
            }
        }
    }

    @Test
    void aCommandWithASettingThatIsNoNumber() throws Exception {
        Map<String, String> environment = Map.of("DATABASE_URL", NOWHERE, "STUDIO_SCHEMA_CHECK_TIMEOUT", "soon");
        try (ServiceProcess process = ServiceProcess.command(environment, "verify")) {
            assertThat(process.awaitExit()).as(process::log).isEqualTo(2);
        }
    }

    private static void assertRefused(Map<String, String> environment, String hint) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            assertThat(service.awaitExit()).as(service::log).isEqualTo(2);
            assertThat(service.log()).contains(hint).doesNotContain("\tat ");
        }
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (String variable : List.of("PORT", "MANAGEMENT_PORT")) {
                Map<String, String> environment =
                        Map.of("DATABASE_URL", NOWHERE, variable, String.valueOf(other.getLocalPort()));
                try (ServiceProcess service = ServiceProcess.start(environment)) {
                    assertThat(service.awaitExit()).as(service::log).isEqualTo(1);
                    assertThat(service.log().lines().filter(line -> line.contains("listen") || line.contains("served")))
                            .singleElement()
                            .asString()
                            .contains("127.0.0.1:" + other.getLocalPort(), "Address already in use", variable);
                    assertThat(service.log()).doesNotContain("\tat ", " ERROR ", "Exception", "kill -9");
                }
            }
        }
    }

    @Test
    void aStartThatIsStopped() throws Exception {
        for (String sign : List.of("Single-user mode", "Pictures are made by", "Listening on")) {
            try (ServiceProcess service = ServiceProcess.start(Map.of("DATABASE_URL", NOWHERE))) {
                await().atMost(ServiceProcess.PATIENCE)
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> service.log().contains(sign));
                service.stop();
                assertThat(service.log()).doesNotContain("\tat ", " ERROR ");
            }
        }
    }
}
