package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;
import java.util.List;

/** The poses found for a job, as a JSON object in a {@code text} column. */
@Converter
public class PoseStructureText extends JsonText<PoseStructure> {

    public PoseStructureText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected PoseStructure empty() {
        return new PoseStructure(List.of());
    }
}
