package com.lumiku.studio.cli;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.IVersionProvider;

/** Which release this is. */
@RegisterForReflection
final class Version implements IVersionProvider {

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .or(() -> ConfigProvider.getConfig().getOptionalValue("quarkus.application.version", String.class))
                .orElse("unreleased");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"avatar-studio " + current()};
    }
}
