package com.lumiku.studio.ui;

import com.lumiku.studio.ui.DashboardFiles.DashboardFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Has the browser load at once what the page's script imports, instead of after it has read the script: what pages share is a file
 * of its own, as pages that few people see are.
 */
final class Preloads {

    private static final Pattern SCRIPT = Pattern.compile("src=\"/ui/(bundle/[\\w-]+\\.js)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"(?:\\./|/ui/bundle/)([\\w-]+\\.js)\"");
    private static final String HEAD_END = "</head>";

    private Preloads() {}

    /** The page with a link for each file that its scripts import, and that those import. */
    static String in(String html, Function<String, Optional<DashboardFile>> files) {
        Set<String> imported = new LinkedHashSet<>();
        SCRIPT.matcher(html).results().forEach(script -> follow(script.group(1), files, imported));
        String links = imported.stream()
                .map("<link rel=\"modulepreload\" href=\"/ui/%s\">\n"::formatted)
                .collect(Collectors.joining());
        return html.replace(HEAD_END, links + HEAD_END);
    }

    private static void follow(String script, Function<String, Optional<DashboardFile>> files, Set<String> imported) {
        files.apply(script)
                .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                .ifPresent(text -> IMPORT.matcher(text)
                        .results()
                        .map(found -> "bundle/" + found.group(1))
                        .filter(imported::add)
                        .forEach(further -> follow(further, files, imported)));
    }
}
