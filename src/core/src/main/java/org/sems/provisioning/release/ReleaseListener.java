package org.sems.provisioning.release;

import java.util.List;

/** Hears of a release before the first workflow is touched. */
public interface ReleaseListener {

    /**
     * @param sems      key of a SeMS that lives by them, or for which they are released
     * @param workflows whose gates go
     */
    void releasing(String sems, List<GatedWorkflow> workflows);
}
