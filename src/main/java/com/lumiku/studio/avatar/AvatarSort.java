package com.lumiku.studio.avatar;

import com.lumiku.studio.web.Cursor;
import com.lumiku.studio.web.ProblemException;
import java.time.Instant;
import java.util.Map;

/** The orders in which avatars are listed, each from high to low with the id breaking ties. */
enum AvatarSort {
    RECENT("recent", "createdAt") {
        @Override
        Object key(AvatarView avatar) {
            return avatar.createdAt();
        }

        @Override
        Object key(Cursor cursor) {
            return cursor.time();
        }
    },
    USED("used", "usageCount") {
        @Override
        Object key(AvatarView avatar) {
            return avatar.usageCount();
        }

        @Override
        Object key(Cursor cursor) {
            return cursor.number();
        }
    },
    LAST_USED("lastUsed", "coalesce(lastUsedAt, :never)") {
        @Override
        Object key(AvatarView avatar) {
            return avatar.lastUsedAt() == null ? Instant.EPOCH : avatar.lastUsedAt();
        }

        @Override
        Object key(Cursor cursor) {
            return cursor.time();
        }

        @Override
        Map<String, Object> parameters() {
            return Map.of("never", Instant.EPOCH);
        }
    };

    private final String parameter;
    private final String expression;

    AvatarSort(String parameter, String expression) {
        this.parameter = parameter;
        this.expression = expression;
    }

    abstract Object key(AvatarView avatar);

    abstract Object key(Cursor cursor);

    String parameter() {
        return parameter;
    }

    /** What the order is by, in JPQL. */
    String expression() {
        return expression;
    }

    /** What the expression needs. */
    Map<String, Object> parameters() {
        return Map.of();
    }

    Cursor position(AvatarView avatar) {
        return new Cursor(parameter, key(avatar).toString(), avatar.id());
    }

    static AvatarSort of(String parameter) {
        for (AvatarSort sort : values()) {
            if (sort.parameter.equals(parameter)) {
                return sort;
            }
        }
        throw ProblemException.invalid("sort", "must be recent, used or lastUsed");
    }
}
