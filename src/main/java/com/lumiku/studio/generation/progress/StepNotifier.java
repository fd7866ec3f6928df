package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.Channel;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.GenerationStep;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Tells those who follow a generation, on whichever replica, of each of its steps when it is committed. */
@Singleton
class StepNotifier {

    private final Session database;

    StepNotifier(Session database) {
        this.database = database;
    }

    void tell(@Observes GenerationStep step) {
        Generation generation = step.generation();
        database.createNativeQuery("SELECT true FROM pg_notify(:channel, :payload)", Boolean.class)
                .setParameter("channel", Channel.GENERATIONS.channelName())
                .setParameter("payload", new JobId(generation.kind(), generation.id).toString())
                .getSingleResult();
    }
}
