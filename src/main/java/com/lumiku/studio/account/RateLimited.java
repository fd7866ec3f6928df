package com.lumiku.studio.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that each user may make only so often; one too many is answered 429 with {@code Retry-After} before anything is
 * done. What repeats another call with its {@code Idempotency-Key} is not counted; methods that may have one block.
 * Counted by each replica for itself. In single-user mode there is no limit.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    @Nonbinding
    RateLimit value() default RateLimit.GENERATION;
}
