package com.lumiku.studio.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes some fields of an object: given ones change, absent ones stay, {@code null} clears (RFC 7396, one level). */
@Singleton
public class Patch {

    private final ObjectMapper mapper;
    private final Validator validator;

    Patch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * The input with the changes made. Only changed fields are checked: what an older program stored stays as it is.
     *
     * @param current the input that would have made the object as it is
     * @throws ConstraintViolationException where a changed field breaks its rules
     * @throws ProblemException 400 where a field is unknown or of another type
     */
    public <T extends Record> T apply(ObjectNode changes, T current) {
        ObjectNode merged = mapper.valueToTree(current);
        merged.setAll(changes);
        @SuppressWarnings("unchecked")
        T patched = (T) read(merged, current.getClass());
        Set<ConstraintViolation<T>> violations = validator.validate(patched).stream()
                .filter(violation -> changes.has(field(violation)))
                .collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    private <T> T read(ObjectNode merged, Class<T> type) {
        try {
            return mapper.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw MalformedJson.problem(e);
        }
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().iterator().next().getName();
    }
}
