package com.lumiku.studio.credits;

import java.time.Instant;

/**
 * A charge or a refund.
 *
 * @param type usage for a charge, refund for what was not made
 * @param amount negative for a charge
 * @param balance how many credits there were from then on
 * @param referenceType avatar_generation or pose_generation
 * @param referenceId the job; of an upload, the avatar
 */
public record CreditEntryView(
        String id, String type, int amount, int balance, String referenceType, String referenceId, Instant createdAt) {

    static CreditEntryView of(CreditEntry entry) {
        return new CreditEntryView(
                entry.id,
                entry.type,
                entry.amount,
                entry.balance,
                entry.referenceType,
                entry.referenceId,
                entry.createdAt);
    }
}
