package com.lumiku.studio.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the other packages what this process is. */
class ReplicaProducer {

    @Produces
    @Singleton
    Replica replica(ReplicaConfig config) {
        return new Replica(config.home(), config.role());
    }
}
