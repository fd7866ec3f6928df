package com.lumiku.studio.generator;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.media.picture.Picture;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Makes small pictures at once, or does what a test wants for a prompt. */
@Singleton
public class ScriptedGenerator implements ImageGenerator {

    private static final Capabilities ALL = new Capabilities(true, true, true, true, false, 2048);

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private volatile Capabilities capabilities = ALL;

    /** Runs something while the generator can do no more than this. */
    public void limitedTo(Capabilities less, Runnable action) {
        capabilities = less;
        try {
            action.run();
        } finally {
            capabilities = ALL;
        }
    }

    /** What happens for one prompt instead. */
    public interface Script {
        void play(Description description) throws GeneratorException, InterruptedException;
    }

    /** Plays a script for whatever has this prompt; returning, it has its picture made as usual. */
    public void script(String prompt, Script script) {
        scripts.put(prompt, script);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        String prompt = Objects.requireNonNullElse(description.prompt(), "");
        Script script = scripts.get(prompt);
        if (script != null) {
            script.play(description);
        }
        BufferedImage image = new BufferedImage(description.width(), description.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, description.seed());
        return new GeneratedImage(new Picture(image), prompt, description.seed());
    }
}
