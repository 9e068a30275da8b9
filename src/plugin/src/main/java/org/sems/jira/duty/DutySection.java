package org.sems.jira.duty;

import java.util.Map;
import java.util.Optional;
import org.sems.jira.page.Form;
import org.sems.system.Sems;

/** A part of the page of duties that another room brings along. */
public interface DutySection {

    /** For those who may read the ledger, or have an appointment. */
    Map<String, Object> shown(Sems sems, Form form);

    /**
     * Does what a button of this part asks for.
     *
     * @return what was done, in words; empty for a button of another part
     */
    Optional<String> done(Sems sems, Form form);
}
