package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A workflow of ComfyUI in its API format, in which strings have placeholders such as {@code %prompt%}. One that is the whole
 * string is replaced by its value, whatever the type; a text may also have placeholders among other words.
 */
final class Workflow {

    private static final String PREFIX = "filename_prefix";

    private final JsonNode template;

    private Workflow(JsonNode template) {
        this.template = template;
    }

    /**
     * The workflow in a file, else the built-in one.
     *
     * @throws ConfigurationException where the file is no workflow
     */
    static Workflow of(Optional<Path> file, String builtIn) {
        return file.map(Workflow::read).orElseGet(() -> builtIn(builtIn));
    }

    /** Whether it has a use for a value. */
    boolean uses(String placeholder) {
        return template.toString().contains('%' + placeholder + '%');
    }

    /**
     * The workflow with these values, which are strings or integers. Whatever saves a picture saves it under another name each
     * time: ComfyUI runs no node again of which nothing has changed.
     */
    JsonNode with(Map<String, Object> values) {
        JsonNode filled = filled(template, values);
        String run = UUID.randomUUID().toString().substring(0, 8);
        filled.valueStream()
                .map(node -> node.path("inputs"))
                .filter(inputs -> inputs.path(PREFIX).isTextual())
                .forEach(inputs ->
                        ((ObjectNode) inputs).put(PREFIX, inputs.path(PREFIX).asText() + '-' + run));
        return filled;
    }

    private static JsonNode filled(JsonNode node, Map<String, Object> values) {
        if (node.isTextual()) {
            return filled(node.asText(), values);
        }
        if (node.isArray()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(node.valueStream().map(item -> filled(item, values)).toList());
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue(), values)));
            return copy;
        }
        return node;
    }

    private static JsonNode filled(String text, Map<String, Object> values) {
        if (text.startsWith("%") && text.endsWith("%") && text.length() > 2) {
            Object whole = values.get(text.substring(1, text.length() - 1));
            if (whole instanceof Integer number) {
                return IntNode.valueOf(number);
            }
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int start = text.indexOf('%'); start >= 0; start = text.indexOf('%', from)) {
            int end = text.indexOf('%', start + 1);
            Object value = end < 0 ? null : values.get(text.substring(start + 1, end));
            int next = value == null ? start + 1 : end + 1;
            filled.append(text, from, start).append(value == null ? "%" : value);
            from = next;
        }
        return TextNode.valueOf(filled.append(text, from, text.length()).toString());
    }

    /** What is wrong is said in one sentence: nobody needs a stack to mend a file. */
    private static Workflow read(Path file) {
        try {
            JsonNode json = ProviderClient.TREES.readTree(Files.readString(file));
            if (!json.isObject() || json.findValue("class_type") == null) {
                throw new ConfigurationException(
                        file + " is not a workflow in ComfyUI's API format: export it with Export (API)");
            }
            Workflow workflow = new Workflow(json);
            if (!workflow.uses("prompt")) {
                throw new ConfigurationException(
                        "The workflow %s has no %%prompt%%: all its pictures would be of the same".formatted(file));
            }
            return workflow;
        } catch (JsonProcessingException e) {
            throw new ConfigurationException("The workflow %s is not JSON: %s".formatted(file, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new ConfigurationException("The workflow %s cannot be read: %s".formatted(file, e));
        }
    }

    private static Workflow builtIn(String name) {
        try (InputStream json = Workflow.class.getResourceAsStream("/comfyui/workflow-%s.json".formatted(name))) {
            return new Workflow(ProviderClient.TREES.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
