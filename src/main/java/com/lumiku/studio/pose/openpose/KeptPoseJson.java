package com.lumiku.studio.pose.openpose;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;

/** A flat pose in a {@code jsonb} column. */
@Converter
public class KeptPoseJson extends JsonText<KeptPose> {

    public KeptPoseJson() {
        super(new TypeReference<>() {});
    }

    /** What another program wrote. */
    @Override
    protected KeptPose empty() {
        return new KeptPose(null, null, null, null);
    }
}
