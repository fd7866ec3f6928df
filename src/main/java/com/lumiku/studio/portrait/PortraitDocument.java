package com.lumiku.studio.portrait;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A portrait as JSON.
 *
 * @param options all that was picked, by the names of the parameters that ask for it
 */
@RegisterForReflection
record PortraitDocument(String seed, Map<String, String> options, String svg) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static PortraitDocument of(Portrait portrait) {
        return new PortraitDocument(portrait.seed(), portrait.picked(), portrait.svg());
    }

    byte[] json() {
        try {
            return MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
