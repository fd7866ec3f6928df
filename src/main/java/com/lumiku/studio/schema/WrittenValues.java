package com.lumiku.studio.schema;

import com.lumiku.studio.database.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The values that this service writes into a column of few values. Where somebody else's CHECK keeps one of them out, jobs
 * could not end.
 */
record WrittenValues(List<String> values) {

    private static final WrittenValues NONE = new WrittenValues(List.of());

    private static final WrittenValues GENDER = values("male", "female", "unisex");

    private static final Map<String, WrittenValues> BY_COLUMN = Map.ofEntries(
            Map.entry("avatar_generations.status", values("pending", "processing", "completed", "failed", "cancelled")),
            Map.entry(
                    "pose_generations.status",
                    values("pending", "processing", "completed", "failed", "partial", "cancelled")),
            Map.entry("generated_poses.status", values("processing", "completed", "failed")),
            Map.entry("pose_generator_projects.status", values("active", "archived")),
            Map.entry("pose_requests.status", values("pending", "approved", "in_progress", "completed", "rejected")),
            Map.entry("avatars.sourceType", values("uploaded", "text_to_image", "from_preset", "from_reference")),
            Map.entry("avatars.gender", GENDER),
            Map.entry("avatars.ageRange", values("young", "adult", "mature")),
            Map.entry("pose_generations.generationType", values("GALLERY_REFERENCE", "TEXT_DESCRIPTION")),
            Map.entry("pose_generations.backgroundMode", values("ai_generate", "solid_color", "upload")),
            Map.entry("pose_generator_projects.avatarSource", values("AVATAR_CREATOR", "UPLOAD")),
            Map.entry("pose_library.difficulty", values("beginner", "intermediate", "advanced")),
            Map.entry("pose_library.genderSuitability", GENDER));

    /** An expression that cannot be worked out for a value alone says nothing of it. */
    private static final String KEPT_OUT = """
            SELECT given.value FROM unnest(?) AS given (value)
            CROSS JOIN LATERAL (SELECT given.value AS %s) AS written WHERE NOT (%s)
            """;

    static WrittenValues of(String table, String column) {
        return BY_COLUMN.getOrDefault(table + "." + column, NONE);
    }

    /** Those that the expression of a CHECK keeps out. The server itself works it out. */
    List<String> keptOut(Connection connection, String column, String expression) throws SQLException {
        List<String> keptOut = new ArrayList<>();
        if (values.isEmpty()) {
            return keptOut;
        }
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(
                KEPT_OUT.formatted(Identifier.quoted(column), expression.replace("?", "??")))) {
            statement.setArray(1, connection.createArrayOf("text", values.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keptOut.add(rows.getString(1));
                }
            }
            connection.releaseSavepoint(before);
            return keptOut;
        } catch (SQLException e) {
            connection.rollback(before);
            return List.of();
        }
    }

    private static WrittenValues values(String... values) {
        return new WrittenValues(List.of(values));
    }
}
