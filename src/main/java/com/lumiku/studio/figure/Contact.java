package com.lumiku.studio.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What of a body may touch the ground: a joint with the flesh below it. */
record Contact(String name, Vector at, double flesh) {

    private static final double HEAD = 0.062;

    /** How far below the middle of the hips the ground is, for the lowest of these to lie on it. */
    static double lowest(Trunk trunk, Map<Side, Limb> limbs) {
        List<Contact> contacts = new ArrayList<>(trunk(trunk));
        limbs.forEach((side, limb) -> contacts.addAll(limb(side, limb)));
        return contacts.stream().mapToDouble(Contact::below).max().orElseThrow();
    }

    /** The same for a body whose skull is there. */
    static double lowest(Vector skull, Map<Side, Limb> legs, Map<Side, Limb> arms) {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(new Contact("head", skull, HEAD));
        legs.forEach((side, limb) -> contacts.addAll(limb(side, limb)));
        arms.forEach((side, limb) -> contacts.addAll(limb(side, limb)));
        return contacts.stream().mapToDouble(Contact::below).max().orElseThrow();
    }

    /** @throws IllegalArgumentException if something is below the ground, naming it */
    static void check(Trunk trunk, Map<Side, Limb> legs, Map<Side, Limb> arms, double height) {
        all(trunk, legs, arms).stream()
                .filter(contact -> contact.below() > height)
                .findFirst()
                .ifPresent(contact -> {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT, "%s is %.3f below the ground", contact.name, contact.below() - height));
                });
    }

    /** Where the body touches the ground. */
    static List<Vector> onGround(Trunk trunk, Map<Side, Limb> legs, Map<Side, Limb> arms, double height) {
        return all(trunk, legs, arms).stream()
                .filter(contact -> contact.below() > height - 0.05)
                .map(Contact::at)
                .toList();
    }

    private static Collection<Contact> all(Trunk trunk, Map<Side, Limb> legs, Map<Side, Limb> arms) {
        List<Contact> contacts = new ArrayList<>(trunk(trunk));
        legs.forEach((side, limb) -> contacts.addAll(limb(side, limb)));
        arms.forEach((side, limb) -> contacts.addAll(limb(side, limb)));
        return contacts;
    }

    private static List<Contact> trunk(Trunk trunk) {
        Vector skull = trunk.ear(Side.LEFT).plus(trunk.ear(Side.RIGHT)).times(0.5);
        return List.of(new Contact("head", skull, HEAD));
    }

    private static List<Contact> limb(Side side, Limb limb) {
        String whose = side == Side.RIGHT ? "right " : "left ";
        return List.of(
                new Contact(whose + "shoulder or hip", limb.root(), 0.058),
                new Contact(whose + "elbow or knee", limb.middle(), 0.028),
                new Contact(whose + "wrist or ankle", limb.end(), 0.02),
                new Contact(whose + "hand or foot", limb.tip(), 0.01));
    }

    private double below() {
        return flesh - at.y();
    }
}
