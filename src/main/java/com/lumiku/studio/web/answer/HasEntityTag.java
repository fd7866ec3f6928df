package com.lumiku.studio.web.answer;

/** A view of one object, answered with an entity tag. */
public interface HasEntityTag {}
