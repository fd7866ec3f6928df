package com.lumiku.studio.json;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A JSON array of strings in a {@code text} column; plain text counts as a list of one. A list that was read is written as it stood
 * there: another program may have put more into it than is read.
 */
@Converter
public class StringListText extends JsonText<List<String>> {

    public StringListText() {
        super(new TypeReference<>() {});
    }

    @Override
    public String convertToDatabaseColumn(List<String> list) {
        return list instanceof ReadList read ? read.text : super.convertToDatabaseColumn(list);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : new ReadList(super.convertToEntityAttribute(text), text);
    }

    @Override
    protected List<String> empty() {
        return List.of();
    }

    @Override
    protected List<String> fromPlainText(String text) {
        return List.of(text);
    }

    private static final class ReadList extends AbstractList<String> implements RandomAccess {

        private final List<String> items;
        private final String text;

        ReadList(List<String> items, String text) {
            this.items = items;
            this.text = text;
        }

        @Override
        public String get(int index) {
            return items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
