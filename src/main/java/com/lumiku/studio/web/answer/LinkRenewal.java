package com.lumiku.studio.web.answer;

/** Whoever makes links that expire, asked for fresh ones where an answer is given again. */
@FunctionalInterface
public interface LinkRenewal {

    /** The same JSON, with every link of ours good for as long as a new one. */
    byte[] renew(byte[] json);
}
