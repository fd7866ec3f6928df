package com.lumiku.studio.web;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ValidatorFactory;
import org.jboss.logging.Logger;

/**
 * Makes the validator beside Hibernate's reading of the entities, which comes next at a start and takes longer. Quarkus makes it
 * afterwards, and waits for it where it is not ready then.
 */
@Singleton
class EarlyValidator {

    private static final Logger LOG = Logger.getLogger(EarlyValidator.class);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event, Instance<ValidatorFactory> validator) {
        // A native executable has it from its build, which must not leave threads behind.
        if (ImageMode.current() != ImageMode.NATIVE_BUILD) {
            Thread.ofPlatform().name("early-validator").start(() -> make(validator));
        }
    }

    private static void make(Instance<ValidatorFactory> validator) {
        try {
            validator.get();
        } catch (RuntimeException e) {
            LOG.debug("The start meets this again, and ends of it", e);
        }
    }
}
