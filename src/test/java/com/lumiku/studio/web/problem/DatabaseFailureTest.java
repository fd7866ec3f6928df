package com.lumiku.studio.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.EOFException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {

    @Test
    void isFoundAmongTheCauses() {
        assertThat(DatabaseFailure.in(new IllegalStateException(new SQLException("race", "40001"))))
                .contains(new DatabaseFailure("40001"));
        assertThat(DatabaseFailure.in(new IllegalStateException(new ConnectException())))
                .contains(new DatabaseFailure(null));
        assertThat(DatabaseFailure.in(new TimeoutException())).contains(new DatabaseFailure(null));
        assertThat(DatabaseFailure.in(new io.smallrye.mutiny.TimeoutException()))
                .contains(new DatabaseFailure(null));
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
        assertThat(new DatabaseFailure("25006").passes()).isTrue();
        assertThat(new DatabaseFailure("58030").passes()).isTrue();
        assertThat(new DatabaseFailure("XX000").passes()).isTrue();
        assertThat(new DatabaseFailure("23505").passes()).isFalse();
    }

    @Test
    void aRightThatIsMissingDoesNotPassByItself() {
        assertThat(new DatabaseFailure("42501")).matches(it -> it.isDenied() && !it.passes() && !it.isRefused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22001", "22003", "23502", "23514", "23P01", "27000", "38000", "39004", "44000", "54000", "0A000",
                "P0001", "P0002", "P0004", "ZZ001", "U1000"
            })
    void whatConstraintsAndTriggersKeepOutIsRefused(String sqlState) {
        assertThat(new DatabaseFailure(sqlState)).matches(it -> it.isRefused() && !it.passes());
    }

    /** What a trigger of the platform's meets does not pass with a migration of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"42703", "42P01", "42501", "42883"})
    void whatFunctionsMeetIsRefused(String sqlState) {
        assertThat(new DatabaseFailure(sqlState, "no table audit", true))
                .matches(it -> it.isRefused() && !it.passes() && !it.isDenied());
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05"})
    void whatIsNoTextIsTheCallersMistake(String sqlState) {
        assertThat(new DatabaseFailure(sqlState)).matches(it -> it.isNoText() && !it.isRefused());
    }
}
