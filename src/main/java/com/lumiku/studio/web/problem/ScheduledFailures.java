package com.lumiku.studio.web.problem;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Says what went wrong with work that is done now and then. That the database is away is said once by who watches it, and the work
 * is done the next time; what Quarkus itself would say is switched off.
 */
@Singleton
class ScheduledFailures {

    private static final Logger LOG = Logger.getLogger(ScheduledFailures.class);

    void failed(@Observes FailedExecution failure) {
        String work = failure.getExecution().getTrigger().getMethodDescription();
        if (DatabaseFailure.in(failure.getException())
                .filter(DatabaseFailure::passes)
                .isPresent()) {
            LOG.debugf(failure.getException(), "The database was not there for %s", work);
        } else {
            LOG.errorf(failure.getException(), "%s failed", work);
        }
    }
}
