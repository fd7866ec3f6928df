package com.lumiku.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.EOFException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    @Test
    void isFoundAmongTheCauses() {
        assertThat(DatabaseFailure.in(new IllegalStateException(new SQLException("race", "40001"))))
                .contains(new DatabaseFailure("40001"));
        assertThat(DatabaseFailure.in(new IllegalStateException(new ConnectException())))
                .contains(new DatabaseFailure(null));
        assertThat(DatabaseFailure.in(new TimeoutException())).contains(new DatabaseFailure(null));
        assertThat(DatabaseFailure.in(new IllegalStateException(new EOFException())))
                .isEmpty();
    }

    @Test
    void isFoundBesideACommitThatFailed() {
        XAException inCommit = new XAException(XAException.XA_RBROLLBACK);
        inCommit.initCause(new SQLException("the connection broke", "08006"));
        RollbackException commit = new RollbackException("Could not commit transaction.");
        commit.addSuppressed(inCommit);

        assertThat(DatabaseFailure.in(new IllegalStateException(commit))).contains(new DatabaseFailure("08006"));
    }

    @Test
    void whatIsAwayOrLostARacePasses() {
        assertThat(new DatabaseFailure(null).passes()).isTrue();
        assertThat(new DatabaseFailure("57P01").passes()).isTrue();
        assertThat(new DatabaseFailure("40001").passes()).isTrue();
        assertThat(new DatabaseFailure("23505").passes()).isFalse();
    }
}
