package com.lumiku.studio.generation.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.generation.GeneratorException;
import com.lumiku.studio.web.Sha256;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * ComfyUI's HTTP API.
 *
 * @see <a href="https://docs.comfy.org/development/comfyui-server/comms_routes">Routes of the server</a>
 */
final class ComfyUiServer {

    private static final Logger LOG = Logger.getLogger(ComfyUiServer.class);

    private final ProviderClient client;
    private final Duration pollInterval;
    private final String clientId = UUID.randomUUID().toString();

    ComfyUiServer(ProviderClient client, Duration pollInterval) {
        this.client = client;
        this.pollInterval = pollInterval;
    }

    /** Uploads a picture under a name that its content decides, so that the same ones do not pile up; returns its name there. */
    String upload(Attachment picture) throws GeneratorException, InterruptedException {
        MultipartForm form = new MultipartForm()
                .field("type", "input")
                .field("overwrite", "true")
                .file(
                        "image",
                        "avatar-studio-" + digits(Sha256.of(picture.bytes())) + '-' + picture.fileName(),
                        picture.contentType(),
                        picture.bytes());
        JsonNode kept = client.postForm("/upload/image", form, ProviderClient.JSON, client::readJson);
        String folder = kept.path("subfolder").asText();
        return folder.isEmpty() ? required(kept, "name") : folder + '/' + required(kept, "name");
    }

    /** Runs a workflow and returns the first picture it saves, encoded; takes the workflow back where it cannot wait for it. */
    byte[] run(JsonNode workflow) throws GeneratorException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("client_id", clientId);
        body.set("prompt", workflow);
        String id = required(client.postJson("/prompt", body, ProviderClient.JSON, client::readJson), "prompt_id");
        return client.getPicture("/view?" + query(picture(followed(id))));
    }

    private JsonNode followed(String id) throws GeneratorException, InterruptedException {
        try {
            return finished(id);
        } catch (GeneratorException | InterruptedException e) {
            Thread.startVirtualThread(() -> withdraw(id));
            throw e;
        }
    }

    private JsonNode finished(String id) throws GeneratorException, InterruptedException {
        while (true) {
            JsonNode entry = client.getJson("/history/" + encoded(id)).path(id);
            if (entry.isObject()) {
                return entry;
            }
            Thread.sleep(pollInterval);
        }
    }

    private JsonNode picture(JsonNode entry) throws GeneratorException {
        for (JsonNode output : entry.path("outputs")) {
            for (JsonNode picture : output.path("images")) {
                if (!"temp".equals(picture.path("type").asText())) {
                    return picture;
                }
            }
        }
        JsonNode reason = entry.path("status").path("messages").findValue("exception_message");
        throw new GeneratorException.Failed(
                reason == null
                        ? "The image service made no picture"
                        : client.clean("The image service failed: " + reason.asText()),
                null,
                null);
    }

    /** Removes a workflow that is queued, or stops it where it is the one that runs. */
    private void withdraw(String id) {
        try {
            ObjectNode queued = JsonNodeFactory.instance.objectNode();
            queued.putArray("delete").add(id);
            client.postJson("/queue", queued, ProviderClient.ANY, InputStream::readAllBytes);
            // Older servers stop whatever runs, so it must be ours.
            if (client.getJson("/queue").path("queue_running").toString().contains(id)) {
                ObjectNode running = JsonNodeFactory.instance.objectNode().put("prompt_id", id);
                client.postJson("/interrupt", running, ProviderClient.ANY, InputStream::readAllBytes);
            }
        } catch (GeneratorException e) {
            LOG.warnf("A picture that nobody wants any more could not be taken back: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String required(JsonNode answer, String field) throws GeneratorException {
        String value = answer.path(field).asText();
        if (value.isEmpty()) {
            throw new GeneratorException.Failed(
                    "The image service answered with something other than asked for", null, null);
        }
        return value;
    }

    private static String query(JsonNode picture) {
        return "filename=%s&subfolder=%s&type=%s"
                .formatted(
                        encoded(picture.path("filename").asText()),
                        encoded(picture.path("subfolder").asText()),
                        encoded(picture.path("type").asText("output")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String digits(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 12);
    }
}
