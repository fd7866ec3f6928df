package com.lumiku.studio.webhook;

import com.lumiku.studio.TestCaller;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An endpoint of a user at a receiver.
 *
 * @param secret as it was shown first
 */
record Subscription(TestCaller user, String id, String secret) {

    /** Has a user told of some events, at an address. */
    static Subscription of(TestCaller user, String url, EventType... events) {
        Response created = user.json("{\"url\":\"%s\",\"events\":[%s]}"
                        .formatted(
                                url,
                                Arrays.stream(events)
                                        .map(type -> '"' + type.text() + '"')
                                        .collect(Collectors.joining(","))))
                .post(WebhookResource.PATH);
        created.then().statusCode(201);
        return new Subscription(user, created.path("id"), created.path("secret"));
    }

    String path() {
        return WebhookResource.PATH + "/" + id;
    }

    JsonPath get() {
        return user.request().get(path()).jsonPath();
    }

    /** Has it told of a test; the id of the delivery. */
    String test() {
        return user.request()
                .post(path() + "/test")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    Response redeliver(String delivery) {
        return user.request().post(WebhookResource.PATH + "/deliveries/" + delivery + "/redeliver");
    }

    /** Its deliveries, the newest first. */
    List<Map<String, Object>> deliveries() {
        return user.request().get(path() + "/deliveries?limit=200").jsonPath().getList("$");
    }

    Map<String, Object> delivery(String delivery) {
        return deliveries().stream()
                .filter(each -> each.get("id").equals(delivery))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until a delivery has a status. */
    Map<String, Object> await(String delivery, String status) {
        return org.awaitility.Awaitility.await(status)
                .until(() -> delivery(delivery), each -> each.get("status").equals(status));
    }

    /** Waits until a delivery was tried so often; its attempts. */
    List<Map<String, Object>> awaitAttempts(String delivery, int count) {
        return org.awaitility.Awaitility.await(count + " attempts")
                .until(() -> attempts(delivery(delivery)), attempts -> attempts.size() >= count);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> attempts(Map<String, Object> delivery) {
        return (List<Map<String, Object>>) delivery.get("attempts");
    }
}
