package com.lumiku.studio.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;

/**
 * Runs a transaction again that met a {@link StalePlan}: the platform has altered a column while we run. Each connection
 * meets one once, so it may take as many attempts as there are connections.
 */
@Interceptor
@Transactional
@Priority(StalePlanRetry.BEFORE_THE_TRANSACTION)
class StalePlanRetry {

    static final int BEFORE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 199;

    private static final int ATTEMPTS = 10;

    private final TransactionManager transactions;

    StalePlanRetry(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !StalePlan.in(e)) {
                    throw e;
                }
            }
        }
    }
}
