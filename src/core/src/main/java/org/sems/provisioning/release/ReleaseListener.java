package org.sems.provisioning.release;

import java.util.List;

/** Is told of a release before the first workflow is touched. */
public interface ReleaseListener {

    /**
     * @param sems      key of a SeMS that uses them, or for which they are released
     * @param workflows whose gates are removed
     */
    void releasing(String sems, List<GatedWorkflow> workflows);
}
