package com.lumiku.studio.web.protocol;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class HeadTest {

    private final String admin =
            TestToken.of("admin-of-heads").with("role", "admin").signed();

    /** Whatever is added later, too. A connection that hangs fails at the time-out of the raw call. */
    @Test
    void everyReadHasAHeadOfTheSameStatus() {
        ApiCalls.paths().forEach((path, calls) -> {
            if (!calls.containsKey("GET")) {
                return;
            }
            String example = ApiCalls.example(path);
            Response read = given().auth().oauth2(admin).get(example);
            RawCall head =
                    RawCall.send("HEAD %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(example)
                            + "Authorization: Bearer " + admin + "\r\n\r\n");
            assertThat(head.status()).as(path).isEqualTo(read.statusCode());
            assertThat(head.text()).as(path).endsWith("\r\n\r\n");
            assertThat(head.closed()).as(path).isTrue();
        });
    }
}
