package com.lumiku.studio.generation.lifecycle;

/**
 * A step in the life of a generation. {@link GenerationLifecycle} fires one for each as a CDI event. Whoever has something to do then
 * observes it, and is called by nobody:
 *
 * <pre>{@code
 * void charge(@Observes GenerationStep step) {
 *     switch (step.type()) {
 *         case START, RETRY -> charge(step.generation());
 *         case END -> refund(step.generation());
 *         case BEGIN, ADVANCE, DELETION -> {}
 *     }
 * }
 * }</pre>
 *
 * <p><b>When:</b> the step has been taken and written. The generation's fields are those of its new status, its counters count what
 * there is, and all of it has been flushed, so that statements of any kind see it. Of a start and a retry, the pictures are not queued
 * yet; of a deletion, the row, all that hangs on it and its files are still there. An open generation that is deleted ends first, as
 * cancelled: an {@code END} and then a {@code DELETION}, in one transaction.
 *
 * <p><b>In which transaction:</b> in the one that takes the step, on its thread, before it commits. What an observer writes is there
 * together with the step or not at all. What it throws rolls the step back: right for a start or a retry, where a caller is told (402,
 * say), and wrong for an end, whose picture would be made again. An observer waits for nothing but the database. What a rollback
 * could not undo, a call of another host for instance, it enqueues in the same transaction. A worker's transaction that fails for a
 * while is tried again from its beginning, and fires its events again.
 *
 * <p><b>Locks:</b> the units of the generation come first, then its row, which is locked, then what observers lock: rows of projects, then
 * rows of users.
 *
 * <p>CDI events rather than a list of observers: an observer is one annotated method that nothing has to register, and the service
 * tells its other news in the same way. Those whose order matters name a {@code @Priority}.
 *
 * @param generation the row, attached to the session: what an observer changes in it is written too
 * @param from what its status was before; that of a start is pending
 * @param pictures how many a start or a retry queues; else 0
 */
public record GenerationStep(Type type, Generation generation, GenerationStatus from, int pictures) {

    /** What has happened. */
    public enum Type {
        /** It has been created. */
        START,
        /** The first of its pictures is being made. */
        BEGIN,
        /** One more of its pictures is there, or will not be. Others are left. */
        ADVANCE,
        /** It has ended, whichever way: its status says how. */
        END,
        /** It goes on with what is missing: it had ended, or another program had begun it. */
        RETRY,
        /** It is about to be deleted. */
        DELETION
    }
}
