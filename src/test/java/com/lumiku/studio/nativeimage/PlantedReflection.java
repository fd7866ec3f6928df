package com.lumiku.studio.nativeimage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lumiku.studio.web.answer.Answers;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;

/** Types that would be made by name and are registered nowhere: what {@link ReflectionTest} must find. */
@SuppressWarnings("unused")
final class PlantedReflection {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlantedReflection() {}

    record Read(Map<String, List<ReachedDeep>> deep) {}

    record ReachedDeep(Optional<Integer> value) {}

    record ReadAsElement(int value) {}

    record Written(Inner inner) {
        record Inner(int value) {}
    }

    record InFingerprint(Inner inner) {
        record Inner(int value) {}
    }

    record QueryResult(String id) {}

    @Embeddable
    static class Embedded {}

    @Command(name = "planted")
    static class PlantedCommand {}

    static final class PlantedConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return Integer.valueOf(value);
        }
    }

    static final class PlantedColumn implements AttributeConverter<Integer, String> {
        @Override
        public String convertToDatabaseColumn(Integer value) {
            return String.valueOf(value);
        }

        @Override
        public Integer convertToEntityAttribute(String value) {
            return Integer.valueOf(value);
        }
    }

    static Read read(String json) throws JsonProcessingException {
        return read(json, Read.class);
    }

    static List<ReadAsElement> readAll(String json) throws JsonProcessingException {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    static String write(int value) throws JsonProcessingException {
        return write(new Written(new Written.Inner(value)));
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(json, type);
    }

    private static String write(Object object) throws JsonProcessingException {
        return JSON.writeValueAsString(object);
    }

    static List<QueryResult> query(EntityManager database) {
        return database.createQuery("SELECT id FROM Planted", QueryResult.class).getResultList();
    }

    static Cache<String, String> cache() {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(1))
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(1)
                .build();
    }

    static RestResponse<String> once(Answers answers, InFingerprint request) {
        return answers.once(request, () -> RestResponse.ok("done"));
    }
}
