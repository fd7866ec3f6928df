package com.lumiku.studio.generation;

import java.util.UUID;

/** How a process is called in the queue: like no other, not even itself after a restart. */
record WorkerName(String host, long pid, String run) {

    private static final int LONGEST_HOST = 30;

    static WorkerName ofThisProcess() {
        String host = System.getenv().getOrDefault("HOSTNAME", "local");
        return new WorkerName(
                host.substring(0, Math.min(host.length(), LONGEST_HOST)),
                ProcessHandle.current().pid(),
                UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public String toString() {
        return host + '-' + pid + '-' + run;
    }
}
