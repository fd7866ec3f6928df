package com.lumiku.studio.credits;

import org.jspecify.annotations.Nullable;

/**
 * What a caller may have made.
 *
 * @param balance how many credits there are; null where credits are not charged
 * @param unlimited whether the caller pays nothing: for the caller's own sake, or because credits are not charged
 * @param prices what each costs; all 0 where credits are not charged
 */
public record CreditsView(@Nullable Long balance, boolean unlimited, Prices prices) {

    /**
     * Prices in credits.
     *
     * @param avatar an avatar made from words
     * @param upload an avatar that is a picture of the caller's
     * @param preset an avatar made from a preset
     * @param reference an avatar made from a picture that it is to resemble
     * @param pose a picture of a pose
     * @param background so much more for each picture of a pose with a background
     */
    public record Prices(int avatar, int upload, int preset, int reference, int pose, int background) {

        static final Prices NONE = new Prices(0, 0, 0, 0, 0, 0);

        static Prices of(CreditsConfig prices) {
            return new Prices(
                    prices.avatar(),
                    prices.upload(),
                    prices.preset(),
                    prices.reference(),
                    prices.pose(),
                    prices.background());
        }
    }
}
