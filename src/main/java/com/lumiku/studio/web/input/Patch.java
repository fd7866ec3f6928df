package com.lumiku.studio.web.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

/** Changes some fields of an object: given ones change, absent ones stay, {@code null} clears (RFC 7396, one level). */
@Singleton
public class Patch {

    private final ObjectMapper mapper;
    private final Inputs inputs;

    Patch(ObjectMapper mapper, Inputs inputs) {
        this.mapper = mapper;
        this.inputs = inputs;
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
        Class<T> type = (Class<T>) current.getClass();
        return inputs.read(merged, type, violation -> changes.has(field(violation)));
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().iterator().next().getName();
    }
}
