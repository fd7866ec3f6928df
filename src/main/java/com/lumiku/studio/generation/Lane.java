package com.lumiku.studio.generation;

import java.util.List;

/**
 * Units that share slots: those of pictures, and those of messages.
 *
 * @param size how many slots there are
 */
record Lane(List<String> kinds, int size, MakingSlots slots) {

    /** How many more units may be taken. */
    int free() {
        return size - slots.taken();
    }

    String kindList() {
        return String.join(",", kinds);
    }
}
