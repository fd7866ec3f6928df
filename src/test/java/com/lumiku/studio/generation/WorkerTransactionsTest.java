package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkerTransactionsTest {

    /** A picture that was being read when the grace ended is ready after the application is gone. */
    @Test
    void nothingIsWrittenOnceTheWorkerHasGivenBackWhatItHeld() {
        WorkerTransactions transactions = new WorkerTransactions();
        AtomicBoolean written = new AtomicBoolean();

        transactions.close();

        assertThatThrownBy(() -> transactions.inTransaction(() -> written.getAndSet(true)))
                .isInstanceOf(InterruptedException.class);
        assertThat(written).isFalse();
    }
}
