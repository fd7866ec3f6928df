package com.lumiku.studio.avatar;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.problem.ProblemException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** The orders in which avatars are listed, each from high to low with the id breaking ties. */
enum AvatarSort {
    RECENT("recent", "createdAt", Cursor::time, AvatarView::createdAt),
    USED("used", "usageCount", Cursor::number, AvatarView::usageCount),
    LAST_USED("lastUsed", "coalesce(lastUsedAt, :never)", Cursor::time, AvatarSort::lastUse) {
        @Override
        Map<String, Object> parameters() {
            return Map.of("never", Instant.EPOCH);
        }
    };

    private final Keyset order;
    private final Function<AvatarView, Object> key;

    AvatarSort(String parameter, String expression, Function<Cursor, Object> value, Function<AvatarView, Object> key) {
        this.order = Keyset.descending(parameter, expression, value);
        this.key = key;
    }

    Keyset order() {
        return order;
    }

    /** What the order's expression needs. */
    Map<String, Object> parameters() {
        return Map.of();
    }

    Cursor position(AvatarView avatar) {
        return order.position(key.apply(avatar), avatar.id());
    }

    static AvatarSort of(String parameter) {
        for (AvatarSort sort : values()) {
            if (sort.order.name().equals(parameter)) {
                return sort;
            }
        }
        throw ProblemException.invalid("sort", "must be recent, used or lastUsed");
    }

    private static Instant lastUse(AvatarView avatar) {
        return avatar.lastUsedAt() == null ? Instant.EPOCH : avatar.lastUsedAt();
    }
}
