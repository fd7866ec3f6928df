package com.lumiku.studio.generation;

import java.time.Duration;
import java.util.Optional;

/**
 * Messages for other hosts, which are enqueued in the transaction of what they tell ({@link GenerationQueue#post}) and sent from the same
 * queue as pictures are made; a bean for each kind. They have slots of their own, so that neither holds up the other. A message may be
 * sent several times (after a failure, a crash), but is sent.
 */
public interface Outbox {

    /** A short name, never changed: it is stored with each unit. */
    String kind();

    /** How many are sent at once by a replica. A quarter of these may be one user's, as others' receivers may hang. */
    int slots();

    /**
     * Says what is to be sent. Called in a transaction.
     *
     * @return empty where nobody wants it to be sent any more: the unit is dropped
     */
    Optional<Message> begin(Unit unit);

    /** What is to be sent. */
    interface Message {

        /** Sends it. Called outside of transactions; what goes wrong belongs into the result. */
        Sent send() throws InterruptedException;
    }

    /** What has become of a message. */
    interface Sent {

        /**
         * Writes it down. Called in the transaction that ends the unit or puts it off, so that it happens once or not at all.
         *
         * @return after which pause to send it again; empty where that is not to be
         */
        Optional<Duration> record();
    }
}
