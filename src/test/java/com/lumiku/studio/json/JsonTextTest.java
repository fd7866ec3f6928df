package com.lumiku.studio.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of JSON that other programs wrote into our columns. */
class JsonTextTest {

    /** A value with one member of each kind that our columns have. */
    record Card(String name, Integer age, List<String> traits, Map<String, String> links, double weight, Card friend) {}

    private static final Card NOTHING = new Card(null, null, null, null, 0, null);

    private static final class CardText extends JsonText<Card> {

        CardText() {
            super(new TypeReference<>() {});
        }

        @Override
        protected Card empty() {
            return NOTHING;
        }
    }

    private final CardText cards = new CardText();

    @Test
    void whatWasWrittenIsRead() {
        Card card =
                new Card("Ann", 30, List.of("calm"), Map.of("a", "b"), 1.5, new Card("Bob", 1, null, null, 0, null));
        assertThat(read(cards.convertToDatabaseColumn(card))).isEqualTo(card);
        assertThat(cards.convertToDatabaseColumn(null)).isNull();
        assertThat(read(null)).isNull();
    }

    @Test
    void ofAnObjectWithOddMembersTheRestIsKept() {
        Card card = read("""
                {"name":"Ann","age":[3],"traits":"calm, kind","links":{"a":5,"b":"kept","c":null},"weight":{},"more":1,
                 "friend":{"name":7,"age":28.5,"traits":["calm",1,null,{"x":1}],"weight":2}}
                """);
        assertThat(card.name()).isEqualTo("Ann");
        assertThat(card.age()).isNull();
        assertThat(card.traits()).containsExactly("calm, kind");
        assertThat(card.links()).isEqualTo(Map.of("b", "kept"));
        assertThat(card.weight()).isZero();
        assertThat(card.friend()).isEqualTo(new Card(null, 28, List.of("calm"), null, 2, null));
    }

    @Test
    void aNumberBeyondItsTypeCostsTheMemberOnly() {
        assertThat(read("{\"name\":\"Ann\",\"age\":5000000000}").name()).isEqualTo("Ann");
        assertThat(read("{\"name\":\"Ann\",\"age\":1e400}").name()).isEqualTo("Ann");
    }

    @Test
    void whatWasEncodedTwiceIsReadAsWhatItHolds() {
        assertThat(read("\"{\\\"name\\\":\\\"Ann\\\"}\"").name()).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[1,2]", "5", "\"x\"", "true", "[]", "", "no JSON", "{\"name\":", "[[[["})
    void whatIsNoObjectIsNothing(String text) {
        assertThat(read(text)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "\"x\"", "{\"a\":5}", "null", "[\"a\"]", "{}", "{\"a\":{\"b\":\"c\"}}"})
    void aMapKeepsTextsOnly(String text) {
        assertThat(new StringMapText().convertToEntityAttribute(text)).isEmpty();
    }

    @Test
    void aListOfTextsTakesOneTextForAListOfOne() {
        StringListText lists = new StringListText();
        assertThat(lists.convertToEntityAttribute("calm")).containsExactly("calm");
        assertThat(lists.convertToEntityAttribute("\"calm\"")).containsExactly("calm");
        assertThat(lists.convertToEntityAttribute("[\"calm\",null,3]")).containsExactly("calm");
        assertThat(lists.convertToEntityAttribute("{\"a\":1}")).isEmpty();
        assertThat(lists.convertToEntityAttribute("null")).isEmpty();
    }

    @Test
    void anyJsonIsKeptAsItIs() {
        JsonNodeText nodes = new JsonNodeText();
        assertThat(nodes.convertToEntityAttribute("[1,null]")).hasToString("[1,null]");
        assertThat(nodes.convertToEntityAttribute("words")).hasToString("\"words\"");
        assertThat(nodes.convertToEntityAttribute("null").isNull()).isTrue();
    }

    private Card read(String text) {
        return cards.convertToEntityAttribute(text);
    }

    @Test
    void aListIsWrittenAsItStoodInItsColumn() {
        StringListText lists = new StringListText();
        String theirs = "[ \"calm\", {\"trait\": \"kind\"} ]";

        List<String> read = lists.convertToEntityAttribute(theirs);

        assertThat(read).isEqualTo(List.of("calm"));
        assertThat(lists.convertToDatabaseColumn(read)).isEqualTo(theirs);
        assertThat(lists.convertToDatabaseColumn(List.of("calm"))).isEqualTo("[\"calm\"]");
    }
}
