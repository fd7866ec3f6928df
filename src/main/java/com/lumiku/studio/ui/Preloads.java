package com.lumiku.studio.ui;

import com.lumiku.studio.ui.DashboardFiles.DashboardFile;
import java.nio.charset.StandardCharsets;
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
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"\\./([\\w-]+\\.js)\"");
    private static final String HEAD_END = "</head>";

    private Preloads() {}

    /** The page with a link for each file that its scripts import. */
    static String in(String html, Function<String, Optional<DashboardFile>> files) {
        String links = SCRIPT.matcher(html)
                .results()
                .flatMap(script -> files.apply(script.group(1)).stream())
                .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                .flatMap(script -> imports(script).stream())
                .distinct()
                .map("<link rel=\"modulepreload\" href=\"/ui/bundle/%s\">\n"::formatted)
                .collect(Collectors.joining());
        return html.replace(HEAD_END, links + HEAD_END);
    }

    private static Set<String> imports(String script) {
        return IMPORT.matcher(script).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
