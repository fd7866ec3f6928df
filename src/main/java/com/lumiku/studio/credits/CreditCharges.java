package com.lumiku.studio.credits;

import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.GenerationRequested;
import com.lumiku.studio.generation.lifecycle.GenerationStep;
import com.lumiku.studio.generation.lifecycle.Purchase;
import com.lumiku.studio.generation.lifecycle.UpcomingGeneration;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/**
 * Takes credits for what jobs are to make, and gives back those for what they did not, in the transaction of the job's step: whichever way
 * it ends, what was taken and not given back is the price of what was made.
 *
 * <p>A job of another program that is taken over was paid for there: it costs nothing, and nothing of it is given back.
 */
@Singleton
class CreditCharges {

    /** Behind those who lock rows of projects. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private final CreditsConfig config;
    private final Ledger ledger;
    private final OpenCharges open;
    private final StartTurns turns;

    CreditCharges(CreditsConfig config, Ledger ledger, OpenCharges open, StartTurns turns) {
        this.config = config;
        this.ledger = ledger;
        this.open = open;
        this.turns = turns;
    }

    void await(@Observes GenerationRequested request) {
        if (config.enabled()) {
            turns.take(request.userId());
        }
    }

    void prepare(@Observes UpcomingGeneration generation) {
        if (config.enabled()) {
            ledger.lock(generation.userId());
        }
    }

    void charge(@Observes Purchase purchase) {
        if (config.enabled()) {
            pay(purchase.userId(), config.priceOf(purchase.product()), Reference.of(purchase));
        }
    }

    void settle(@Observes @Priority(LAST) GenerationStep step) {
        if (!config.enabled()) {
            return;
        }
        switch (step.type()) {
            case START -> charge(step.generation(), step.pictures());
            case RETRY -> {
                if (!step.from().isOpen()) {
                    charge(step.generation(), step.pictures());
                }
            }
            case END -> refund(step.generation());
            case BEGIN, ADVANCE, DELETION -> {}
        }
    }

    private void charge(Generation generation, int pictures) {
        int amount = config.priceOf(generation.product()) * pictures;
        if (pay(generation.userId, amount, Reference.of(generation))) {
            open.add(generation, pictures, amount);
            generation.charged(amount);
        }
    }

    private void refund(Generation generation) {
        int amount = open.close(generation);
        if (amount == 0 || ledger.lock(generation.userId).isEmpty()) {
            return;
        }
        ledger.append(generation.userId, EntryType.REFUND, amount, Reference.of(generation));
        generation.refunded(amount);
    }

    /**
     * Whether anything was paid: not by those who pay nothing, and not for what is free.
     *
     * @throws ProblemException 402 where there is too little
     */
    private boolean pay(String userId, int amount, Reference reference) {
        if (amount == 0 || ledger.lock(userId).filter(Ledger.Owner::unlimited).isPresent()) {
            return false;
        }
        long balance = ledger.balance(userId);
        if (balance < amount) {
            throw ProblemException.notEnough(amount, balance);
        }
        ledger.append(userId, EntryType.USAGE, -amount, reference);
        return true;
    }
}
