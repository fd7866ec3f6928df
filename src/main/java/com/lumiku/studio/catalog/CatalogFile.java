package com.lumiku.studio.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.lumiku.studio.files.PackedFolder;
import com.lumiku.studio.files.PackedResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A file of the catalog: YAML, a list of entries, in the resource folder {@code catalog}. */
public final class CatalogFile {

    private static final PackedFolder FILES = PackedFolder.of("/catalog", "pose-categories.yaml");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CatalogFile() {}

    /**
     * Reads all entries.
     *
     * @param name such as {@code avatar-presets.yaml}
     * @param type what an entry is read as; native executables must keep its reflection
     * @throws UncheckedIOException naming file and line, where a field is unknown, missing, given twice or of another type
     */
    public static <T> List<T> read(String name, Class<T> type) {
        try {
            PackedResource file = FILES.find(name).orElseThrow(() -> new IOException("it is not there"));
            return read(new ByteArrayInputStream(file.bytes()), type);
        } catch (IOException e) {
            throw new UncheckedIOException("catalog/%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    static <T> List<T> read(InputStream file, Class<T> type) throws IOException {
        return YAML.readerForListOf(type).readValue(file);
    }
}
