package com.lumiku.studio.account;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.Duration;

/**
 * How often one user may do what costs much: so many calls in so much time, 0 for no limit. Without effect in single-user mode.
 */
@ConfigMapping(prefix = "studio.limits")
interface LimitsConfig {

    @WithName("generation.calls")
    @Within(least = "0", most = "1000000")
    int generationCalls();

    @WithName("generation.per")
    @Within(least = "1S", most = "8760H")
    Duration generationPer();

    @WithName("upload.calls")
    @Within(least = "0", most = "1000000")
    int uploadCalls();

    @WithName("upload.per")
    @Within(least = "1S", most = "8760H")
    Duration uploadPer();

    @WithName("preset.calls")
    @Within(least = "0", most = "1000000")
    int presetCalls();

    @WithName("preset.per")
    @Within(least = "1S", most = "8760H")
    Duration presetPer();

    @WithName("project.calls")
    @Within(least = "0", most = "1000000")
    int projectCalls();

    @WithName("project.per")
    @Within(least = "1S", most = "8760H")
    Duration projectPer();

    /** Of an address, in single-user mode too. */
    @WithName("portrait.calls")
    @Within(least = "0", most = "1000000")
    int portraitCalls();

    @WithName("portrait.per")
    @Within(least = "1S", most = "8760H")
    Duration portraitPer();

    /** Tests and repetitions. */
    @WithName("webhook.calls")
    @Within(least = "0", most = "1000000")
    int webhookCalls();

    @WithName("webhook.per")
    @Within(least = "1S", most = "8760H")
    Duration webhookPer();
}
