package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a provider says in the JSON of an error, whatever it is written with. */
final class ErrorSentence {

    private static final int MOST_ITEMS = 3;

    private ErrorSentence() {}

    /**
     * {@code {"error": {"message"}}} of OpenAI and ComfyUI, {@code {"error"}} of Hugging Face, {@code {"detail": [{"loc", "msg"}]}} of
     * FastAPI, or what else is usual; nothing where it says nothing.
     */
    static String of(JsonNode said) {
        return Stream.of("/error", "/errors", "/detail", "/details", "/message", "/msg", "/error_description", "/title")
                        .map(said::at)
                        .map(ErrorSentence::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("")
                + nodeError(said);
    }

    private static String text(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.isArray()) {
            return node.valueStream()
                    .map(ErrorSentence::text)
                    .filter(text -> !text.isEmpty())
                    .limit(MOST_ITEMS)
                    .collect(Collectors.joining("; "));
        }
        return Stream.of("message", "msg", "detail", "error", "reason")
                .map(name -> node.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> place(node) + text)
                .orElse("");
    }

    /** Where FastAPI found the mistake, without "body". */
    private static String place(JsonNode item) {
        String path = item.path("loc")
                .valueStream()
                .map(JsonNode::asText)
                .filter(step -> !step.equals("body"))
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    /** What ComfyUI says of the first node it does not understand. */
    private static String nodeError(JsonNode said) {
        return said.path("node_errors").findValues("details").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(Objects::nonNull)
                .findFirst()
                .map(details -> " (" + details + ")")
                .orElse("");
    }
}
