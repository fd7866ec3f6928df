package com.lumiku.studio.generation;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The slots of a {@link Lane} that are taken. A picture that is made and only needs to be kept, which is waiting for disk and
 * database, leaves its slot to the next one; a unit is taken from the queue only where there is a slot for it.
 */
final class MakingSlots {

    private final AtomicInteger taken = new AtomicInteger();

    int taken() {
        return taken.get();
    }

    /** Units have been taken from the queue; each {@link Slot} that is closed gives one back. */
    void take(int units) {
        taken.addAndGet(units);
    }

    /** The slot of a unit that was taken. */
    Slot slot(Runnable whenFree) {
        return new Slot(whenFree);
    }

    /** A unit's slot, until it is closed for the first time. */
    final class Slot implements AutoCloseable {

        private final Runnable whenFree;
        private final AtomicBoolean isClosed = new AtomicBoolean();

        private Slot(Runnable whenFree) {
            this.whenFree = whenFree;
        }

        @Override
        public void close() {
            if (isClosed.compareAndSet(false, true)) {
                taken.decrementAndGet();
                whenFree.run();
            }
        }
    }
}
