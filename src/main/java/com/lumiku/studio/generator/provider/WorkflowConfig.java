package com.lumiku.studio.generator.provider;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Files with workflows in ComfyUI's API format instead of the built-in ones; what they may refer to, src/docs/generators.md says. */
@ConfigMapping(prefix = "studio.provider.comfyui.workflow")
interface WorkflowConfig {

    /** From words alone. */
    Optional<Path> text();

    /** In a pose. */
    Optional<Path> pose();

    /** From a reference picture. */
    Optional<Path> reference();
}
