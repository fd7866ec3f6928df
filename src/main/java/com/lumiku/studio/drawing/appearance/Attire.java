package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/**
 * What is worn besides clothes.
 *
 * @param scarf the colour of what covers the hair, and of ribbons in it
 * @param frame the colour of the glasses, or null for their usual one
 * @param raised whether the glasses are pushed up to the forehead
 * @param hat the colour of the headwear
 * @param trim what headwear or scarf has besides its colour
 * @param earringColor of the earrings
 * @param prop what is held up, or null
 * @param hands what they do and wear
 * @param second what the other hand holds up, or null
 * @param companions the animals that are there
 */
public record Attire(
        Tint scarf,
        Glasses glasses,
        Tint frame,
        boolean raised,
        Headwear headwear,
        Tint hat,
        Trim trim,
        Earrings earrings,
        Tint earringColor,
        List<Worn<Accessory>> accessories,
        Worn<Prop> prop,
        Hands hands,
        Worn<Prop> second,
        List<Companion> companions) {}
