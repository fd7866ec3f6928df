package com.lumiku.studio;

import static io.restassured.RestAssured.given;

import com.lumiku.studio.account.TestToken;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** A user of the platform who calls the service under test. */
public record TestCaller(String userId, String token) {

    /** Somebody who has never called before. */
    public static TestCaller unknownBefore() {
        String userId = "user-" + UUID.randomUUID();
        return new TestCaller(userId, TestToken.of(userId).signed());
    }

    /** A request with the caller's token. */
    public RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    /** The same with a JSON body. */
    public RequestSpecification json(String body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    /** What the same call answers that is sent twice at the same time. */
    public static Set<Integer> atOnce(Callable<Integer> call) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(call, call)).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());
        }
    }
}
