package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/**
 * What a face is like.
 *
 * @param otherEye the colour of the eye on the viewer's right, mostly the same as that of the left
 * @param lips their colour, or null for that of the skin
 * @param brows their colour, or null for that of the hair
 * @param motif what is painted on the cheeks: hearts, stars, flowers, or a rainbow
 * @param paint the colours that are said of what is painted on it
 */
public record Features(
        FaceShape shape,
        Tint skin,
        EyeShape eyeShape,
        Tint eyeColor,
        Tint otherEye,
        Tint lips,
        Tint brows,
        Expression expression,
        List<Worn<Mark>> marks,
        List<Tint> paint,
        Print motif) {}
