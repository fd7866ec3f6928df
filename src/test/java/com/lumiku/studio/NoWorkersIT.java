package com.lumiku.studio;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that takes jobs and makes none of their pictures: it says so, and jobs go on when somebody comes who does. */
class NoWorkersIT {

    @TempDir
    Path home;

    @Test
    void jobsWaitForAWorker() throws Exception {
        Replicas replicas = new Replicas(
                MigratedDatabase.copy(), home, Map.of("STUDIO_POSE_WIDTH", "64", "STUDIO_POSE_HEIGHT", "64"));
        Map<String, String> idle = replicas.environment("all");
        idle.put("STUDIO_GENERATION_WORKERS", "0");
        idle.put("STUDIO_UI_ENABLED", "false");
        try (ServiceProcess service = ServiceProcess.start(idle).awaitReady()) {
            await("the warning").until(() -> service.log()
                    .contains("This replica makes no pictures: studio.generation.workers is 0"));
            for (String gone : List.of("/ui/", "/ui/avatars", "/ui/icon.svg", "/")) {
                service.request().header("Accept", "text/html").get(gone).then().statusCode(404);
            }
            String job = Replicas.begin(service, Replicas.job(service, 1, 2));
            service.request()
                    .get(job)
                    .then()
                    .body("status", equalTo("pending"))
                    .body("waitingFor", equalTo("worker"))
                    .body("waitingSince", notNullValue())
                    .body("waitingUntil", nullValue())
                    .body("queuePosition", equalTo(0))
                    .body("estimatedSecondsLeft", nullValue());
            service.request()
                    .get(Replicas.begin(service, Replicas.job(service, 1, 1)))
                    .then()
                    .body("queuePosition", equalTo(2));

            try (ServiceProcess worker = replicas.start("worker")) {
                await("the job").atMost(Replicas.PATIENCE).untilAsserted(() -> service.request()
                        .get(job)
                        .then()
                        .body("status", equalTo("completed"))
                        .body("waitingFor", nullValue()));
                worker.stop();
            }
            String next = Replicas.begin(service, Replicas.job(service, 1, 1));
            service.request().get(next).then().body("waitingFor", equalTo("worker"));
        }
    }
}
