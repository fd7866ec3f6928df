package com.lumiku.studio.media.link;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.lumiku.studio.media.store.MediaKey;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Answers each {@link MediaLink} as a link, and reads links of ours as keys. */
@Singleton
class MediaJson implements ObjectMapperCustomizer {

    private final Introspector introspector;

    MediaJson(MediaLinks links) {
        this.introspector = new Introspector(new Links(links), new Keys(links));
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule(MediaJson.class.getName()) {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                context.insertAnnotationIntrospector(introspector);
            }
        });
    }

    private static class Introspector extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final transient Links links;
        private final transient Keys keys;

        Introspector(Links links, Keys keys) {
            this.links = links;
            this.keys = keys;
        }

        @Override
        public JsonDeserializer<?> findDeserializer(Annotated member) {
            return isLink(member) && member.getRawType() == String.class ? keys : null;
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

    private static class Keys extends StdDeserializer<String> {

        private static final long serialVersionUID = 1L;

        private final transient MediaLinks links;

        Keys(MediaLinks links) {
            super(String.class);
            this.links = links;
        }

        /** A key says nothing of who was ever given the file, so that only links are taken. */
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String given = StringDeserializer.instance.deserialize(json, context);
            if (MediaKey.isKey(given)) {
                return (String) context.handleWeirdStringValue(String.class, given, "must be a link");
            }
            return links.key(given).orElse(given);
        }
    }
}
