package com.lumiku.studio.avatar;

import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.problem.ProblemException;
import java.time.Instant;

/** The orders in which avatars are listed, each from high to low. */
enum AvatarSort {
    RECENT(Keyset.ofTimes("recent", "createdAt", avatar -> avatar.createdAt, avatar -> avatar.id)),
    USED(Keyset.ofNumbers("used", "usageCount", avatar -> avatar.usageCount, avatar -> avatar.id)),
    LAST_USED(
            Keyset.<Avatar>ofTimes("lastUsed", "coalesce(lastUsedAt, :never)", AvatarSort::lastUse, avatar -> avatar.id)
                    .with("never", Instant.EPOCH));

    private final Keyset<Avatar> order;

    AvatarSort(Keyset<Avatar> order) {
        this.order = order;
    }

    Keyset<Avatar> order() {
        return order;
    }

    static AvatarSort of(String parameter) {
        for (AvatarSort sort : values()) {
            if (sort.order.name().equals(parameter)) {
                return sort;
            }
        }
        throw ProblemException.invalid("sort", "must be recent, used or lastUsed");
    }

    private static Instant lastUse(Avatar avatar) {
        return avatar.lastUsedAt == null ? Instant.EPOCH : avatar.lastUsedAt;
    }
}
