package com.lumiku.studio.generator.provider;

import java.net.URI;
import java.util.Optional;

/** What the settings of all services have that host a model. */
interface HostedModelConfig {

    /** Where the service is. */
    URI url();

    Optional<String> key();

    String model();
}
