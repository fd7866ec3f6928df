package com.lumiku.studio.web.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.web.problem.MalformedJson;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks inputs, and reads those that do not come as the body of a request as if they did. */
@Singleton
public class Inputs {

    private final ObjectMapper mapper;
    private final Validator validator;

    Inputs(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * The input that JSON stands for.
     *
     * @throws ConstraintViolationException where a field breaks its rules
     * @throws ProblemException 400 where a field is unknown or of another type
     */
    public <T extends Record> T read(ObjectNode json, Class<T> type) {
        return read(json, type, violation -> true);
    }

    /**
     * The input that a body stands for which may be left away, as by clients that send none with their own Content-Type.
     *
     * @param otherwise what stands for no body
     * @throws ConstraintViolationException where a field breaks its rules
     * @throws ProblemException 400 where it is no JSON object, or a field is unknown or of another type
     */
    public <T extends Record> T readOptional(String body, T otherwise) {
        if (body == null || body.isBlank()) {
            return otherwise;
        }
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) otherwise.getClass();
            if (mapper.readTree(body) instanceof ObjectNode json) {
                return read(json, type);
            }
            throw ProblemException.invalid("body", "must be an object");
        } catch (JsonProcessingException e) {
            throw MalformedJson.problem(e);
        }
    }

    <T extends Record> T read(ObjectNode json, Class<T> type, Predicate<ConstraintViolation<?>> counts) {
        T input = read(json, type, mapper);
        check(input, counts);
        return input;
    }

    /** @throws ConstraintViolationException where a field breaks its rules */
    void check(Record input) {
        check(input, violation -> true);
    }

    private void check(Record input, Predicate<ConstraintViolation<?>> counts) {
        Set<ConstraintViolation<Record>> violations =
                validator.validate(input).stream().filter(counts).collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private static <T> T read(ObjectNode json, Class<T> type, ObjectMapper mapper) {
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw MalformedJson.problem(e);
        }
    }
}
