package com.lumiku.studio.account;

/** A token that is not accepted; the message is for the caller. Carries no stack trace: it is an answer, not a defect. */
class InvalidTokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidTokenException(String message) {
        super(message, null, false, false);
    }

    /** A token signed with a key that is not among ours: perhaps not yet. */
    static class UnknownKey extends InvalidTokenException {

        private static final long serialVersionUID = 1L;

        UnknownKey() {
            super("The token is signed with an unknown key");
        }
    }
}
