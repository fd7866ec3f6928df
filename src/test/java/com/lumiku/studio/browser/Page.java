package com.lumiku.studio.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A tab, used as a person uses it: what is clicked is found by what it says, and clicked where it is seen. */
public final class Page {

    private static final String AXE = axe();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** More than any screen of a test has. */
    private static final int MOST_STOPS = 250;

    /** In the protocol's bits of keys that are held. */
    private static final int CONTROL = 2;

    private static final Map<String, Integer> KEY_CODES = Map.of(
            "Tab",
            9,
            "Enter",
            13,
            "Escape",
            27,
            "Space",
            32,
            "ArrowLeft",
            37,
            "ArrowUp",
            38,
            "ArrowRight",
            39,
            "ArrowDown",
            40);

    /** Finds things through the shadow trees of elements. */
    private static final String FIND = """
            globalThis.asked = 0;
            globalThis.sent = [];
            globalThis.streams = 0;
            const send = globalThis.fetch;
            globalThis.fetch = async (...request) => {
              if (String(request[0]).includes('/events')) {
                streams++;
                return send(...request);
              }
              if (typeof request[1]?.body === 'string') sent.push(request[1].body);
              asked++;
              try { return await send(...request); } finally { setTimeout(() => asked--, 50); }
            };
            globalThis.all = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
              ...(element.matches(selector) ? [element] : []),
              ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
            ]);
            globalThis.says = (element) => [
              element.getAttribute('aria-label') ?? '', element.innerText ?? '', element.title ?? '', element.value ?? '',
              ...[...(element.labels ?? [])].map((label) => label.innerText),
            ].map((words) => words.trim().replace(/\\s+/g, ' '));
            globalThis.isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
            globalThis.find = (selector, words) => all(selector).filter((element) => element.type === 'file' || isSeen(element))
              .find((element) => words === null || says(element).includes(words));
            globalThis.focused = (root = document) => {
              const element = root.activeElement;
              return element?.shadowRoot?.activeElement ? focused(element.shadowRoot) : element;
            };
            globalThis.isRinged = (element) => [element, element.nextElementSibling, element.parentElement]
              .some((one) => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0);
            globalThis.frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
            globalThis.at = (x, y, root = document) => {
              const hit = root.elementFromPoint(x, y);
              return hit?.shadowRoot && hit.shadowRoot !== root ? at(x, y, hit.shadowRoot) ?? hit : hit;
            };
            globalThis.holds = (outer, inner) => {
              for (let node = inner; node; node = node.parentNode ?? node.host) if (node === outer) return true;
              return false;
            };
            globalThis.aim = async (element) => {
              if (!element || element.disabled || asked) return null;
              element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
              const before = element.getBoundingClientRect();
              await frame();
              await frame();
              const { x, y, width, height } = element.getBoundingClientRect();
              const [middleX, middleY] = [x + width / 2, y + height / 2];
              const isStill = before.x === x && before.y === y && width > 0;
              return isStill && holds(element, at(middleX, middleY)) ? { x: middleX, y: middleY } : null;
            };
            globalThis.pictures = () => Promise.all(all('img').filter((image) => {
              const { top, bottom } = image.getBoundingClientRect();
              return image.src && isSeen(image) && bottom > 0 && top < innerHeight;
            }).map((image) => image.decode().catch(() => undefined)));
            globalThis.moving = () => [document, ...all('*').map((element) => element.shadowRoot).filter((root) => root)]
              .flatMap((root) => root.getAnimations())
              .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity);
            globalThis.settled = async () => {
              for (let all = moving(); all.length > 0; all = moving()) {
                await Promise.allSettled(all.map((one) => one.finished));
              }
            };
            globalThis.text = () => all('*').filter((element) => element.shadowRoot && isSeen(element))
              .flatMap((element) => [...element.shadowRoot.children]).filter(isSeen)
              .map((element) => element.innerText).join('\\n');
            """;

    private final DevTools tools;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Page(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
        tools.listen(this::hear);
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", FIND));
        size(1280, 900);
    }

    /** What no page may ever show, send or load, whatever is done on it; one line each. */
    public List<String> oddities() {
        JsonNode found = evaluate("""
                [
                  ...['[object', 'undefined', 'NaN'].filter((odd) => text().includes(odd)).map((odd) => `shown: ${odd}`),
                  ...all('img').map((image) => image.getAttribute('src') ?? '').filter((src) => /^\\w+:\\/\\//.test(src))
                    .map((src) => `a picture with a host in its address: ${src}`),
                  ...sent.filter((body) => /:\\s*""/.test(body)).map((body) => `an empty text is sent: ${body}`),
                ]""");
        return StreamSupport.stream(found.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void hear(DevTools.Event event) {
        if (!event.session().equals(session)) {
            return;
        }
        switch (event.method()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(event.parameters()
                        .at("/exceptionDetails/exception/description")
                        .asText());
            case "Log.entryAdded" -> {
                JsonNode entry = event.parameters().path("entry");
                if (entry.path("level").asText().equals("error")
                        && !entry.path("source").asText().equals("network")) {
                    complaints.add(entry.path("text").asText());
                }
            }
            case "Page.javascriptDialogOpening" ->
                complaints.add("a dialog of the browser's: "
                        + event.parameters().path("message").asText());
            default -> {}
        }
    }

    /** Exceptions of scripts and what the browser refused, such as by the content policy. */
    public List<String> complaints() {
        return complaints;
    }

    public Page go(String address) {
        call("Page.navigate", Map.of("url", address));
        awaitTrue("the page at " + address, "document.readyState === 'complete'");
        return this;
    }

    /** Closes the tab: one that is open reads events for all. */
    public void close() {
        call("Page.close", Map.of());
    }

    public Page size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Shows it {@code light} or {@code dark}, and without movement, so that no colour is on its way to another. */
    public Page scheme(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** What an expression is in the page; promises are waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    private boolean is(String expression) {
        return evaluate("Boolean(" + expression + ")").asBoolean();
    }

    /** Waits until an expression is true. */
    public Page await(String what) {
        awaitTrue(what, what);
        return this;
    }

    private void awaitTrue(String alias, String expression) {
        awaitTrue(alias, () -> is(expression));
    }

    private void awaitTrue(String alias, Callable<Boolean> condition) {
        try {
            Awaitility.await(alias).atMost(PATIENCE).until(condition);
        } catch (ConditionTimeoutException e) {
            screenshot("failed");
            throw new AssertionError(
                    "%s never came; complaints: %s; the page says:%n%s".formatted(alias, complaints, text()), e);
        }
    }

    /** Waits until words are to be seen anywhere. */
    public Page see(String words) {
        awaitTrue("“" + words + "”", "text().includes(" + quoted(words) + ")");
        return this;
    }

    /** All words of the page. */
    public String text() {
        return evaluate("text()").asText();
    }

    /** Clicks what is found by a selector and its words, in its middle, when it is there and nothing is being loaded that could move it. */
    public Page click(String selector, String words) {
        String aim = "aim(" + found(selector, words) + ")";
        AtomicReference<JsonNode> aimed = new AtomicReference<>();
        awaitTrue("%s “%s”".formatted(selector, words), () -> {
            aimed.set(evaluate(aim));
            return aimed.get().isObject();
        });
        JsonNode at = aimed.get();
        double x = at.path("x").asDouble();
        double y = at.path("y").asDouble();
        mouse("mouseMoved", x, y, false);
        mouse("mousePressed", x, y, true);
        mouse("mouseReleased", x, y, false);
        return this;
    }

    /** Pulls what is at one place of the window to another, in as many steps as given. */
    public Page pull(double fromX, double fromY, double toX, double toY, int steps) {
        mouse("mouseMoved", fromX, fromY, false);
        mouse("mousePressed", fromX, fromY, true);
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            mouse("mouseMoved", fromX + (toX - fromX) * part, fromY + (toY - fromY) * part, true);
        }
        mouse("mouseReleased", toX, toY, false);
        return this;
    }

    /** Pulls with a finger. */
    public Page swipe(double fromX, double fromY, double toX, double toY, int steps) {
        touch("touchStart", fromX, fromY);
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            touch("touchMove", fromX + (toX - fromX) * part, fromY + (toY - fromY) * part);
        }
        touch("touchEnd");
        return this;
    }

    /** Puts two fingers beside the middle of the window and pulls them apart, to so many pixels from it. */
    public Page spread(double middleX, double middleY, double from, double to) {
        touch("touchStart", middleX - from, middleY, middleX + from, middleY);
        for (int step = 1; step <= 10; step++) {
            double apart = from + (to - from) * step / 10;
            touch("touchMove", middleX - apart, middleY, middleX + apart, middleY);
        }
        touch("touchEnd");
        return this;
    }

    private void touch(String type, double... places) {
        List<Map<String, Object>> fingers = new ArrayList<>();
        for (int finger = 0; finger < places.length; finger += 2) {
            fingers.add(Map.of("x", places[finger], "y", places[finger + 1], "id", finger));
        }
        call("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", fingers));
    }

    /** Drops files on what is found by a selector. */
    public Page drop(String selector, Path... files) {
        awaitTrue(selector, found(selector, null));
        evaluate(
                "globalThis.given = Object.assign(document.createElement('input'), { type: 'file', multiple: true }); document.body.append(given)");
        give("given", files);
        evaluate("""
                (() => {
                  given.remove();
                  const dataTransfer = new DataTransfer();
                  [...given.files].forEach((file) => dataTransfer.items.add(file));
                  const target = %s;
                  ['dragover', 'drop'].forEach((type) => target.dispatchEvent(
                    new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true })));
                })()""".formatted(found(selector, null)));
        return this;
    }

    /** Lets scripts whose addresses match a pattern fail to load, or none any more. */
    public Page block(String... patterns) {
        call("Network.enable", Map.of());
        call("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
        return this;
    }

    private void mouse(String type, double x, double y, boolean isDown) {
        boolean moves = type.equals("mouseMoved");
        call(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        moves && !isDown ? "none" : "left",
                        "buttons",
                        isDown ? 1 : 0,
                        "clickCount",
                        moves ? 0 : 1));
    }

    /** Has files that are downloaded from now on kept in a folder. */
    public Page downloadsTo(Path folder) {
        call(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
        return this;
    }

    /** Types into the field with a label. */
    public Page type(String label, String words) {
        return click("input, textarea", label).write(words);
    }

    /** Gives files to the field with a label. */
    public Page choose(String label, Path... files) {
        String found = found("input[type=file]", label);
        awaitTrue(label, found);
        give(found, files);
        return this;
    }

    private void give(String input, Path... files) {
        JsonNode object = call("Runtime.evaluate", Map.of("expression", input)).at("/result/objectId");
        call(
                "DOM.setFileInputFiles",
                Map.of(
                        "objectId",
                        object.asText(),
                        "files",
                        Stream.of(files)
                                .map(file -> file.toAbsolutePath().toString())
                                .toList()));
    }

    /** Presses a key such as {@code Tab}, {@code Enter} or {@code a}. */
    public Page press(String key) {
        return press(key, 0);
    }

    /** Presses a key while Control is held. */
    public Page pressWithControl(String key) {
        return press(key, CONTROL);
    }

    /** Presses Tab until what is found by its words has the focus; each stop on the way shows that it has it. */
    public Page tabTo(String words) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press("Tab");
            JsonNode here = evaluate("""
                    (() => {
                      const element = focused() ?? document.body;
                      return { words: says(element), isRinged: element === document.body || isRinged(element) };
                    })()""");
            if (!here.path("isRinged").asBoolean()) {
                throw new AssertionError("Nothing shows that this has the focus: " + here.path("words"));
            }
            if (StreamSupport.stream(here.path("words").spliterator(), false)
                    .anyMatch(one -> one.asText().equals(words))) {
                return this;
            }
        }
        throw new AssertionError("No key leads to “%s”".formatted(words));
    }

    /** Types where the focus is. */
    public Page write(String words) {
        call("Input.insertText", Map.of("text", words));
        return this;
    }

    private Page press(String key, int modifiers) {
        boolean isLetter = key.length() == 1;
        String text =
                modifiers != 0 ? "" : isLetter ? key : key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "";
        Map<String, Object> down = new HashMap<>(Map.of(
                "type", text.isEmpty() ? "rawKeyDown" : "keyDown",
                "key", key.equals("Space") ? " " : key,
                "code", isLetter ? "Key" + key.toUpperCase(Locale.ROOT) : key,
                "windowsVirtualKeyCode",
                        KEY_CODES.getOrDefault(
                                key, (int) key.toUpperCase(Locale.ROOT).charAt(0)),
                "modifiers", modifiers));
        if (!text.isEmpty()) {
            down.put("text", text);
        }
        call("Input.dispatchKeyEvent", down);
        down.put("type", "keyUp");
        down.remove("text");
        call("Input.dispatchKeyEvent", down);
        return this;
    }

    /** What axe finds that keeps people from using the page, a line each, when no colour is on its way to another. */
    public List<String> barriers() {
        if (!is("globalThis.axe")) {
            call("Runtime.evaluate", Map.of("expression", AXE));
        }
        JsonNode found = evaluate("""
                settled().then(() => axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations'],
                  }))
                  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
                    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`)))""");
        return StreamSupport.stream(found.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String axe() {
        try (InputStream script = Page.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is seen below target/screenshots, with its pictures. */
    public Page screenshot(String name) {
        evaluate(
                "Promise.race([Promise.all([pictures(), settled()]), new Promise((resolve) => setTimeout(resolve, 1500))])");
        byte[] png = Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of()).path("data").asText());
        try {
            Files.write(Files.createDirectories(SCREENSHOTS).resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String found(String selector, String words) {
        return "find(%s, %s)".formatted(quoted(selector), words == null ? "null" : quoted(words));
    }

    private static String quoted(String words) {
        return new TextNode(words).toString();
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }
}
