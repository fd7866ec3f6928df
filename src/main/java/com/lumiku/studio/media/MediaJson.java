package com.lumiku.studio.media;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Answers each {@link MediaLink} as a link. */
@Singleton
class MediaJson implements ObjectMapperCustomizer {

    private final Links links;

    MediaJson(MediaLinks links) {
        this.links = new Links(links);
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule(MediaJson.class.getName()) {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                context.insertAnnotationIntrospector(new Introspector(links));
            }
        });
    }

    private static class Introspector extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final transient Links links;

        Introspector(Links links) {
            this.links = links;
        }

        @Override
        public JsonSerializer<?> findSerializer(Annotated member) {
            return isLink(member) && member.getRawType() == String.class ? links : null;
        }

        @Override
        public JsonSerializer<?> findContentSerializer(Annotated member) {
            return isLink(member) && member.getType().isContainerType() ? links : null;
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        private static boolean isLink(Annotated member) {
            return member.hasAnnotation(MediaLink.class);
        }
    }

    private static class Links extends StdSerializer<String> {

        private static final long serialVersionUID = 1L;

        private final transient MediaLinks links;

        Links(MediaLinks links) {
            super(String.class);
            this.links = links;
        }

        @Override
        public void serialize(String stored, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(links.link(stored));
        }
    }
}
