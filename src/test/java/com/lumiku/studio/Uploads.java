package com.lumiku.studio;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged service with a heap of 256 MB and a project to which pictures are sent.
 *
 * @param path where they are sent to
 */
record Uploads(ServiceProcess service, Path home, String path) implements AutoCloseable {

    static final String PROJECTS = "/api/apps/avatar-creator/projects";

    static Uploads start(Path home, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("DATABASE_URL", MigratedDatabase.copy().url());
        environment.put("STUDIO_HOME", home.toString());
        ServiceProcess service = ServiceProcess.start(environment);
        String project = service.awaitReady()
                .request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Uploads\"}")
                .post(PROJECTS)
                .path("id");
        return new Uploads(service, home, PROJECTS + "/" + project + "/avatars/upload");
    }

    /** How many have become avatars. */
    long avatars() {
        return Long.parseLong(service.request()
                .get("/api/apps/avatar-creator/avatars?total=true")
                .header("X-Total-Count"));
    }

    /** How many files a folder of the store holds; all that there are, without a name. */
    long files(String folder) throws IOException {
        Path root = home.resolve("media").resolve(folder);
        if (!Files.exists(root)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** Those that are still being sent; they may be gone by the time that somebody looks at them. */
    List<Path> unfinished() throws IOException {
        Path folder = home.resolve("media/unfinished");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
