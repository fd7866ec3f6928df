package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.provider.ProviderClient.Expected;
import com.lumiku.studio.web.Sha256;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * ComfyUI's HTTP API.
 *
 * @see <a href="https://docs.comfy.org/development/comfyui-server/comms_routes">Routes of the server</a>
 */
final class ComfyUiServer {

    private static final Logger LOG = Logger.getLogger(ComfyUiServer.class);

    /** The answer holds all workflows that wait, so not with every look at the history. */
    private static final Duration LOOK_AT_QUEUE = Duration.ofSeconds(2);

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
        JsonNode kept = client.postForm("/upload/image", form, Expected.JSON, ProviderClient.TREES::readTree);
        String folder = kept.path("subfolder").asText();
        return folder.isEmpty() ? required(kept, "name") : folder + '/' + required(kept, "name");
    }

    /** Runs a workflow and returns the first picture it saves, encoded; takes the workflow back where it cannot wait for it. */
    byte[] run(JsonNode workflow) throws GeneratorException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("client_id", clientId);
        body.set("prompt", workflow);
        String id =
                required(client.postJson("/prompt", body, Expected.JSON, ProviderClient.TREES::readTree), "prompt_id");
        String path = "/view?" + query(picture(followed(id)));
        try {
            return client.getPicture(path);
        } catch (ProviderRefusal e) {
            throw new GeneratorException.Failed("The image service no longer has the picture it made", null, e);
        }
    }

    private JsonNode followed(String id) throws GeneratorException, InterruptedException {
        try {
            return finished(id);
        } catch (GeneratorException | InterruptedException e) {
            Thread.startVirtualThread(() -> withdraw(id));
            throw e;
        }
    }

    /** Its history knows nothing of a workflow before it has ended, nor after the server was started again. */
    private JsonNode finished(String id) throws GeneratorException, InterruptedException {
        long nextLook = System.nanoTime() + LOOK_AT_QUEUE.toNanos();
        while (true) {
            Optional<JsonNode> entry = ended(id);
            if (entry.isPresent()) {
                return entry.get();
            }
            if (System.nanoTime() > nextLook) {
                if (!isQueued(id)) {
                    // It may have ended between the two questions.
                    return ended(id)
                            .orElseThrow(() -> new GeneratorException.Unavailable(
                                    "The image service was restarted and has forgotten the picture", null, null));
                }
                nextLook = System.nanoTime() + LOOK_AT_QUEUE.toNanos();
            }
            Thread.sleep(pollInterval);
        }
    }

    private Optional<JsonNode> ended(String id) throws GeneratorException, InterruptedException {
        return Optional.of(client.getJson("/history/" + encoded(id)).path(id)).filter(JsonNode::isObject);
    }

    /** Servers that do not tell are believed to have it. */
    private boolean isQueued(String id) throws GeneratorException, InterruptedException {
        try {
            JsonNode queue = client.getJson("/queue");
            return !queue.has("queue_running") || queue.toString().contains(id);
        } catch (GeneratorException.Refused e) {
            LOG.debug("The queue is not told", e);
            return true;
        }
    }

    private JsonNode picture(JsonNode entry) throws GeneratorException {
        List<JsonNode> pictures = entry.path("outputs")
                .valueStream()
                .flatMap(output -> output.path("images").valueStream())
                .toList();
        // Where nothing is saved, a preview will do.
        Optional<JsonNode> saved = pictures.stream()
                .filter(picture -> !"temp".equals(picture.path("type").asText()))
                .findFirst()
                .or(() -> pictures.stream().findFirst());
        if (saved.isPresent()) {
            return saved.get();
        }
        JsonNode messages = entry.path("status").path("messages");
        JsonNode reason = messages.findValue("exception_message");
        if (reason != null) {
            throw new GeneratorException.Failed(
                    client.clean("The image service failed: " + reason.asText()), null, null);
        }
        if (messages.toString().contains("execution_cached")) {
            throw new GeneratorException.Refused("The image service has made the same before and made nothing now: its "
                    + "workflow needs a node with a filename_prefix, such as SaveImage, which is changed for each run");
        }
        throw new GeneratorException.Failed("The image service made no picture", null, null);
    }

    /** Removes a workflow that is queued, or stops it where it is the one that runs. */
    private void withdraw(String id) {
        try {
            ObjectNode queued = JsonNodeFactory.instance.objectNode();
            queued.putArray("delete").add(id);
            client.postJson("/queue", queued, Expected.ANYTHING, answer -> answer);
            // Older servers stop whatever runs, so it must be ours.
            if (client.getJson("/queue").path("queue_running").toString().contains(id)) {
                ObjectNode running = JsonNodeFactory.instance.objectNode().put("prompt_id", id);
                client.postJson("/interrupt", running, Expected.ANYTHING, answer -> answer);
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
