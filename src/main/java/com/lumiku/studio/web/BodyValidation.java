package com.lumiku.studio.web;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Set;

/**
 * Checks the body of each request as soon as it is read, so that no resource can forget to. Annotated resources would be
 * described to the validator at every start, with all their methods: a tenth of it, as measured in {@code
 * src/test/bench/RESULTS.md}.
 */
@Provider
@Singleton
public class BodyValidation implements ReaderInterceptor {

    private final Validator validator;

    BodyValidation(Validator validator) {
        this.validator = validator;
    }

    /**
     * What was read.
     *
     * @throws ProblemException 400 where there is no body
     * @throws ConstraintViolationException where a field of a record breaks its rules
     */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw ProblemException.invalid("body", "must not be null");
        }
        if (body instanceof Record input) {
            Set<ConstraintViolation<Record>> violations = validator.validate(input);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
        }
        return body;
    }
}
