package com.lumiku.studio.figure;

import java.util.List;

/** Who an avatar is; every part may be null. */
public record Persona(String name, Integer age, List<String> personality, String background) {}
