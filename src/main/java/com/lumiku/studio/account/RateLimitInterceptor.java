package com.lumiku.studio.account;

import com.lumiku.studio.web.answer.Repetitions;
import com.lumiku.studio.web.answer.Repetitions.Charge;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Runs a {@link RateLimited} method unless its caller has called too often. Before any transaction is begun, whose
 * interceptor comes with PLATFORM_BEFORE + 200.
 */
@RateLimited
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RateLimitInterceptor {

    private final RateLimiter limiter;
    private final Repetitions repetitions;
    private final Caller caller;

    RateLimitInterceptor(RateLimiter limiter, Repetitions repetitions, Caller caller) {
        this.limiter = limiter;
        this.repetitions = repetitions;
        this.caller = caller;
    }

    @AroundInvoke
    Object limit(InvocationContext invocation) throws Exception {
        RateLimit allowance =
                invocation.getInterceptorBinding(RateLimited.class).value();
        if (!limiter.limits(allowance)) {
            return invocation.proceed();
        }
        String userId = caller.userId();
        return repetitions.run(
                userId,
                new Charge() {
                    @Override
                    public void take() {
                        limiter.take(userId, allowance);
                    }

                    @Override
                    public void giveBack() {
                        limiter.giveBack(userId, allowance);
                    }
                },
                invocation::proceed);
    }
}
