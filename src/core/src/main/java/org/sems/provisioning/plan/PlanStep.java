package org.sems.provisioning.plan;

import java.util.List;
import java.util.Optional;
import org.sems.provisioning.desired.Desired;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/**
 * What has to be done for one wanted object, and with what.
 *
 * @param present the object that is reused, extended, copied or assigned
 * @param target what the object is to be, references by id as far as the host has them
 * @param assign whether the project gets the scheme too
 */
record PlanStep(
        Desired desired,
        Action action,
        String name,
        Optional<Existing> present,
        Shape target,
        boolean assign,
        List<PlanMessage> why,
        List<Difference> differences) {
    Change change() {
        return new Change(desired.kind(), desired.key(), name, action, why, differences);
    }
}
