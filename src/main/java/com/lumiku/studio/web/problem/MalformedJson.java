package com.lumiku.studio.web.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.internals.ReachesInto;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is wrong with a body in words of JSON, not of our classes. */
@ReachesInto(
        library = "jackson-core",
        version = "2.21.1",
        reason = "The message of an exception tells which field is there twice.",
        until = "It throws an exception of its own there.")
public final class MalformedJson {

    /** Jackson has no type for it; behind it stands the name, in quotes. */
    private static final String DUPLICATE = "Duplicate field ";

    private MalformedJson() {}

    public static ProblemException problem(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                ProblemException.invalid(path(unknown), "is not a known field");
            case InvalidFormatException format
            when format.getTargetType() != null && format.getTargetType().isEnum() ->
                ProblemException.invalid(path(format), "must be one of " + values(format.getTargetType()));
            case InvalidFormatException format -> ProblemException.invalid(path(format), "has an invalid value");
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                ProblemException.invalid(path(mismatch), "must be " + expected(mismatch.getTargetType()));
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamConstraintsException
                    && !mapping.getPath().isEmpty() ->
                ProblemException.invalid(path(mapping), "holds more digits, characters or levels than are read");
            case StreamConstraintsException beyond ->
                new ProblemException(
                        ProblemKind.INVALID,
                        "The body holds more digits, characters or levels than are read" + position(beyond));
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException
                    && !mapping.getPath().isEmpty() ->
                ProblemException.invalid(path(mapping), "is a larger number than is read");
            case JsonParseException twice
            when String.valueOf(twice.getOriginalMessage()).startsWith(DUPLICATE) ->
                new ProblemException(
                        ProblemKind.INVALID,
                        "The body has the field %s twice%s"
                                .formatted(twice.getOriginalMessage().substring(DUPLICATE.length()), position(twice)));
            case JsonParseException syntax ->
                new ProblemException(ProblemKind.INVALID, "The body is not valid JSON" + position(syntax));
            default -> new ProblemException(ProblemKind.INVALID, "The body is not the JSON object expected here");
        };
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** Those there are, as JSON has them: an enum that is written in other words says so in toString. */
    private static String values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String position(JsonProcessingException e) {
        if (e.getLocation() == null) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                " at line %d, column %d",
                e.getLocation().getLineNr(),
                e.getLocation().getColumnNr());
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a string";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type) || type == ObjectNode.class) {
            return "an object";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return "of another type";
    }
}
