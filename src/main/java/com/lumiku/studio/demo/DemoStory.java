package com.lumiku.studio.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** What the demo makes, by the calls that anybody makes. The JDK's newer client would be in every executable for this alone. */
final class DemoStory {

    private static final String AVATARS = "/api/apps/avatar-creator";
    private static final String POSES = "/api/apps/pose-generator";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Somebody of the demo.
     *
     * @param seed as of a job
     */
    private record Person(String name, String prompt, int seed) {}

    private record Answer(int status, String body) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("Rosa", "a confident engineer with curly red hair, in a blue blazer", 11),
            new Person("Pak Budi", "a friendly grandfather with a white beard, in a batik shirt", 5),
            new Person("Sari", "a young barista with a green hijab and an apron", 21),
            new Person("Noah", "a footballer with short dark hair, in a yellow jersey", 34),
            new Person("Amara", "a scientist with long braids and round glasses, in a lab coat", 8),
            new Person("Mei", "a painter with a black bob and a beret, in a striped sweater", 17));

    private static final List<String> POSE_IDS = List.of(
            "pose-speaker-microphone",
            "pose-yoga-tree",
            "pose-greeting-wave",
            "pose-street-walk-towards",
            "pose-everyday-relaxed",
            "pose-yoga-warrior-two");

    private final URI service;

    DemoStory(URI service) {
        this.service = service;
    }

    /** Makes all of it; returns when the last picture is there. */
    void tell() throws IOException, InterruptedException {
        awaitPoses();
        String project = created(AVATARS + "/projects", body -> body.put("name", "Demo"))
                .path("id")
                .asText();
        String first = null;
        for (Person person : PEOPLE) {
            JsonNode job = created(
                    AVATARS + "/projects/" + project + "/avatars/generate", body -> body.put("name", person.name)
                            .put("prompt", person.prompt)
                            .put("seed", person.seed));
            first = first == null ? job.path("avatarId").asText() : first;
        }
        String avatar = first;
        JsonNode posed = created(POSES + "/projects", body -> body.put("projectName", "Posed pictures of Rosa")
                .put("avatarSource", "AVATAR_CREATOR")
                .put("avatarId", avatar));
        created(POSES + "/generate", body -> {
            body.put("projectId", posed.path("id").asText())
                    .put("generationType", "GALLERY_REFERENCE")
                    .put("batchSize", 1);
            POSE_IDS.forEach(body.putArray("selectedPoseIds")::add);
            body.putArray("exportFormats").add("instagram_feed").add("tiktok");
            return body;
        });
    }

    /** The catalog comes beside the start. */
    private void awaitPoses() throws IOException, InterruptedException {
        String last = POSES + "/library/" + POSE_IDS.getLast();
        for (long waited = 0; send("GET", last, null).status != 200; waited += PAUSE.toMillis()) {
            if (waited > PATIENCE.toMillis()) {
                throw new IOException("the poses of the catalog are not there");
            }
            Thread.sleep(PAUSE);
        }
    }

    /** The answer, waited for where it is a job. */
    private JsonNode created(String path, Function<ObjectNode, ObjectNode> body) throws IOException {
        Answer answer = send("POST", path, body.apply(JSON.createObjectNode()).toString());
        if (answer.status == 401) {
            throw new IOException("it is for single-user mode, without JWT_SECRET and its like");
        }
        if (answer.status / 100 != 2) {
            throw new IOException(path + " answered " + answer.status + ": " + answer.body);
        }
        return JSON.readTree(answer.body);
    }

    /** @param body JSON, or null for none */
    private Answer send(String method, String path, String body) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) service.resolve(path).toURL().openConnection();
        call.setRequestMethod(method);
        if (body != null) {
            call.setRequestProperty("Content-Type", "application/json");
            call.setRequestProperty("Prefer", "wait=" + PATIENCE.toSeconds());
            call.setDoOutput(true);
            call.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = call.getResponseCode();
        try (InputStream content = status < 400 ? call.getInputStream() : call.getErrorStream()) {
            return new Answer(
                    status, content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
