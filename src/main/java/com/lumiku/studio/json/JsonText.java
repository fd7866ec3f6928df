package com.lumiku.studio.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;

/**
 * A value kept as JSON in a column, of type {@code text} or {@code jsonb}. What other programs wrote there may hold more
 * fields than ours (ignored), members of other types (left out), or be no JSON at all (left to {@link #fromPlainText}): no
 * row is unreadable because of it.
 */
public abstract class JsonText<T> implements AttributeConverter<T, String> {

    private final JavaType type;

    protected JsonText(TypeReference<T> type) {
        this.type = TolerantJson.MAPPER.constructType(type);
    }

    /** What JSON stands for of which nothing fits, such as {@code null}. */
    protected abstract T empty();

    /** What a text that is no JSON stands for. */
    protected T fromPlainText(String text) {
        return empty();
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        if (value == null) {
            return null;
        }
        try {
            return TolerantJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        try {
            return TolerantJson.<T>read(text, type).orElseGet(this::empty);
        } catch (JsonProcessingException e) {
            return fromPlainText(text);
        }
    }
}
