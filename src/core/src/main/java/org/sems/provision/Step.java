package org.sems.provision;

import java.util.List;
import java.util.Optional;

/**
 * What has to be done for one wanted object, and with what.
 *
 * @param present the object that is reused, extended, copied or assigned
 * @param target what the object is to be, references by id as far as the host has them
 * @param assign whether the project gets the scheme as well
 */
record Step(
        Wanted wanted,
        Action action,
        String name,
        Optional<Present> present,
        Shape target,
        boolean assign,
        List<Words> why,
        List<Difference> differences) {
    Change change() {
        return new Change(wanted.kind(), wanted.key(), name, action, why, differences);
    }
}
