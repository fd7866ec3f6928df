package com.lumiku.studio.credits;

import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.Purchase;

/**
 * What a row of the ledger is about.
 *
 * @param type as the platform's programs name it
 * @param id the job; of an upload, the avatar
 */
record Reference(String type, String id) {

    static final String AVATAR = "avatar_generation";
    static final String POSE = "pose_generation";

    static Reference of(Generation generation) {
        return new Reference(generation.kind() + "_generation", generation.id);
    }

    static Reference of(Purchase purchase) {
        return new Reference(AVATAR, purchase.referenceId());
    }
}
