package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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

    private static void assertRefused(Map<String, String> environment, String hint) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            assertThat(service.awaitExit()).isNotZero();
            assertThat(service.log()).contains(hint).doesNotContain("\tat ");
        }
    }
}
