package com.lumiku.studio.web;

/** A view of one object, answered with an entity tag. */
public interface HasEntityTag {}
