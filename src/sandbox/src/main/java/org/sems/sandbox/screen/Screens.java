package org.sems.sandbox.screen;

import java.util.Optional;

/** Which screen an operation shows. */
public interface Screens {
    Optional<ScreenLayout> byId(long screenId);

    ScreenLayout screenFor(long projectId, String issueTypeId, Operation operation);
}
