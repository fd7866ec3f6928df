package com.lumiku.studio.pose;

import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.library.PoseOrigin;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The poses of users' pictures: what each shows, varied as it is. */
@Singleton
@Priority(1)
class PictureFigures implements PoseOrigin {

    private final PosePlans plans;

    PictureFigures(PosePlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Pose> figure(String userId, String id) {
        return plan(userId, id).map(PosePlan::figure);
    }

    @Override
    public Optional<FlatPose> flat(String userId, String id) {
        return plan(userId, id).map(plan -> FlatPose.of(plan.figure(), plan.width(), plan.height()));
    }

    private Optional<PosePlan> plan(String userId, String id) {
        return GeneratedPose.findOfUser(userId, id, LockModeType.NONE)
                .flatMap(picture -> PoseGeneration.<PoseGeneration>findByIdOptional(picture.generationId)
                        .map(generation -> plans.of(generation, picture)));
    }
}
