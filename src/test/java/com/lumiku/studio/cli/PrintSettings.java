package com.lumiku.studio.cli;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** Run as a process: prints settings as an executable would read them, whose ConfigProvider knows its build only. */
final class PrintSettings {

    private PrintSettings() {}

    /** @param names of the settings; each is printed on a line of its own, and then where the embedded database is kept */
    public static void main(String... names) {
        Config ofTheBuild = new SmallRyeConfigBuilder().build();
        ConfigProviderResolver.instance()
                .registerConfig(ofTheBuild, Thread.currentThread().getContextClassLoader());
        Config config = StartConfig.read();
        List.of(names)
                .forEach(name -> System.out.println(
                        name + "=" + config.getOptionalValue(name, String.class).orElse("")));
        System.out.println("embedded="
                + DatabaseSettings.embeddedHome().map(Object::toString).orElse("no"));
    }
}
