package com.lumiku.studio.webhook;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;
import java.util.List;

/** The attempts of a delivery, as a JSON array in a {@code text} column. */
@Converter
public class DeliveryAttemptsText extends JsonText<List<DeliveryAttempt>> {

    public DeliveryAttemptsText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected List<DeliveryAttempt> empty() {
        return List.of();
    }
}
