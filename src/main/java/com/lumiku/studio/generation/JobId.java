package com.lumiku.studio.generation;

/** A job among those of all kinds, also as the payload of a notification. */
public record JobId(String kind, String generationId) {

    static JobId parse(String payload) {
        int separator = payload.indexOf(' ');
        return new JobId(payload.substring(0, separator), payload.substring(separator + 1));
    }

    static JobId of(Unit unit) {
        return new JobId(unit.kind(), unit.generationId());
    }

    @Override
    public String toString() {
        return kind + ' ' + generationId;
    }
}
