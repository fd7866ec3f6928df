package com.lumiku.studio.schema;

import com.lumiku.studio.schema.Access.Right;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks the database which rights the service's role lacks, each with the statement that gives it. A right may come from the
 * role, from roles it belongs to, from everybody's or column by column: the server itself is asked.
 */
final class AccessQuery {

    private static final String RIGHTS = """
            WITH wanted (schema, relation, privilege, attributes) AS (VALUES %1$s),
            found AS (
                SELECT c.oid, c.relname, w.privilege, w.attributes, concat(w.schema || '.', c.relname) AS label,
                       format('%%I.%%I', n.nspname, c.relname) AS qualified
                FROM wanted w
                JOIN pg_namespace n ON n.nspname = coalesce(w.schema, (%2$s))
                JOIN pg_class c
                    ON c.relnamespace = n.oid AND c.relname = w.relation AND c.relkind IN ('r', 'p', 'v', 'f')),
            lacking AS (
                SELECT f.*, its.lacking, its.lacking IS NULL OR cardinality(its.lacking) = its.wanted AS whole
                FROM found f
                CROSS JOIN LATERAL (
                    SELECT count(*) AS wanted,
                           array_agg(quote_ident(a.attname) ORDER BY a.attnum)
                               FILTER (WHERE NOT has_column_privilege(f.oid, a.attnum, f.privilege)) AS lacking
                    FROM pg_attribute a
                    WHERE a.attrelid = f.oid AND a.attnum > 0 AND NOT a.attisdropped AND f.privilege <> 'DELETE'
                      AND (f.attributes = '{}' OR a.attname = ANY (f.attributes))
                      AND NOT (f.privilege = 'UPDATE' AND a.attname IN (%3$s))) its
                WHERE NOT has_table_privilege(f.oid, f.privilege)
                  AND (f.privilege = 'DELETE' OR cardinality(its.lacking) > 0)),
            policies AS (
                SELECT p.polrelid, p.polpermissive, c.privilege,
                       CASE c.privilege WHEN 'INSERT' THEN e.inserts
                                        WHEN 'UPDATE' THEN e.reads AND e.inserts
                                        ELSE e.reads END AS opens
                FROM pg_policy p
                JOIN (VALUES ('r', 'SELECT'), ('a', 'INSERT'), ('w', 'UPDATE'), ('d', 'DELETE')) AS c (code, privilege)
                    ON p.polcmd::text IN (c.code, '*')
                CROSS JOIN LATERAL (
                    SELECT coalesce(p.polqual::text ~ '%4$s', false) AS reads,
                           coalesce(coalesce(p.polwithcheck, p.polqual)::text ~ '%4$s', false) AS inserts) e
                WHERE EXISTS (SELECT FROM unnest(p.polroles) AS r (oid)
                              WHERE r.oid = 0 OR r.oid <> 0 AND pg_has_role(r.oid, 'USAGE'))),
            restricted AS (
                SELECT DISTINCT f.label, f.qualified FROM found f
                WHERE row_security_active(f.oid)
                  AND (NOT EXISTS (SELECT FROM policies p
                                   WHERE p.polrelid = f.oid AND p.polpermissive AND p.privilege = f.privilege AND p.opens)
                       OR EXISTS (SELECT FROM policies p
                                  WHERE p.polrelid = f.oid AND NOT p.polpermissive AND p.privilege = f.privilege
                                    AND NOT p.opens)))
            SELECT format('%%1$s: role %%2$s may not %%3$s: GRANT %%3$s ON %%4$s TO %%2$I',
                          label, current_user, string_agg(privilege, ', ' ORDER BY privilege), qualified) AS text
            FROM lacking WHERE whole GROUP BY label, qualified
            UNION ALL
            SELECT format('%%1$s.%%5$s: role %%2$s may not %%3$s: GRANT %%3$s (%%5$s) ON %%4$s TO %%2$I',
                          label, current_user, privilege, qualified, attribute)
            FROM lacking CROSS JOIN LATERAL unnest(lacking) AS attribute WHERE NOT whole
            UNION ALL
            SELECT format('%%1$s: row security keeps rows from role %%2$s: ALTER ROLE %%2$I BYPASSRLS, or '
                          'CREATE POLICY avatar_studio ON %%3$s TO %%2$I USING (true) WITH CHECK (true)',
                          label, current_user, qualified)
            FROM restricted
            UNION ALL
            SELECT format('schema studio: role %%1$s may not use it: GRANT USAGE ON SCHEMA studio TO %%1$I', current_user)
            WHERE NOT has_schema_privilege(to_regnamespace('studio')::oid, 'USAGE')
            UNION ALL
            SELECT format('schema %%1$s: role %%2$s may not use it: GRANT USAGE ON SCHEMA %%1$I TO %%2$I',
                          c.nspname, current_user)
            FROM regexp_split_to_table(current_setting('search_path'), ',') AS path (entry)
            JOIN pg_namespace c ON c.nspname = btrim(path.entry, ' "')
            WHERE NOT has_schema_privilege(c.oid, 'USAGE') AND (%2$s) IS NULL
            """;

    /** The tree of the expression {@code true}. It is not put into words, as that takes a lock on the table. */
    private static final String ALWAYS_TRUE =
            "^[{]CONST :consttype 16 .*:constisnull false .*:constvalue 1 [[] [0 ]*1 ";

    private AccessQuery() {}

    /** A statement of one column, {@code text}: in words, what is lacking and what gives it. */
    static String of(Collection<Access> accesses) {
        return RIGHTS.formatted(
                accesses.stream().flatMap(AccessQuery::rows).collect(Collectors.joining(", ")),
                DatabaseInfo.DEFAULT_SCHEMA,
                Access.NEVER_CHANGED.stream().map(AccessQuery::literal).collect(Collectors.joining(", ")),
                ALWAYS_TRUE);
    }

    private static Stream<String> rows(Access access) {
        return access.rights().stream().map(right -> row(access, right));
    }

    private static String row(Access access, Right right) {
        return "(%s, %s, %s, %s)"
                .formatted(
                        access.schema() == null ? "NULL::text" : literal(access.schema()),
                        literal(access.table()),
                        literal(right.name()),
                        array(access.columns()));
    }

    private static String array(Collection<String> names) {
        List<String> literals = names.stream().map(AccessQuery::literal).toList();
        return "ARRAY[%s]::text[]".formatted(String.join(", ", literals));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
