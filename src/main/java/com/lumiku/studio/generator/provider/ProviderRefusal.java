package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.generator.GeneratorException;
import java.util.regex.Pattern;

/** A provider answered that it will not make a picture, and perhaps which parameter of the request is to blame. */
final class ProviderRefusal extends GeneratorException.Refused {

    private static final long serialVersionUID = 1L;

    private static final Pattern BLAME = Pattern.compile(
            "(?i)\\b(un(known|recognized|recognised|expected|supported)"
                    + "|not (supported|permitted|allowed|accepted|recognized)|does(n't| not) (support|accept)|extra|invalid)\\b");

    private final transient JsonNode said;

    ProviderRefusal(String message, JsonNode said) {
        super(message);
        this.said = said;
    }

    /** Whether it is this parameter that was not understood. */
    boolean blames(String parameter) {
        if (said.at("/error/param").asText("").equals(parameter)) {
            return true;
        }
        String sentence = ErrorSentence.of(said);
        return BLAME.matcher(sentence).find()
                && Pattern.compile("\\b%s\\b".formatted(parameter))
                        .matcher(sentence)
                        .find();
    }
}
