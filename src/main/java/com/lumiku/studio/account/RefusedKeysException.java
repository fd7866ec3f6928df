package com.lumiku.studio.account;

/** Text that holds no key which can check tokens; the message is for the operator. */
class RefusedKeysException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RefusedKeysException(String reason) {
        super(reason);
    }

    RefusedKeysException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
