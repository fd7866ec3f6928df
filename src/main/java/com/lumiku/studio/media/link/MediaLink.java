package com.lumiku.studio.media.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a view or an input, a String or a Map with String values, that holds keys of the store and is answered as signed links.
 * Paths and URLs of before our time are answered as they are. In an input it is a String: a link of ours, which clients send
 * back as they got it, is read as the key it leads to.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface MediaLink {}
