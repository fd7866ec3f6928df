package com.lumiku.studio.drawing;

import com.lumiku.studio.figure.Arm;
import com.lumiku.studio.figure.Bend;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Holding;
import com.lumiku.studio.figure.Landmark;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;

/** Somebody who stands and holds something before the body, to look at what is held. */
public final class HeldBefore {

    private HeldBefore() {}

    /** Seen from a side: 0 from the front, to the viewer's right. */
    public static Pose body(double yaw, Holding holding) {
        Posture at = Posture.NEUTRAL;
        Arm arm = new Arm.Reach(Landmark.BODY, 0.05, -0.12, 0.2, Bend.ASIDE);
        return new Posture(
                        new Posture.View(yaw, 0),
                        at.pelvis(),
                        at.height(),
                        at.jump(),
                        at.torso(),
                        at.head(),
                        arm,
                        arm,
                        at.rightLeg(),
                        at.leftLeg(),
                        at.props(),
                        holding)
                .pose(Framing.FULL_BODY);
    }
}
