package org.sems.jira.effect;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Which effect has raised a record. */
interface EffectMarks {

    /** Key of the effect. */
    Optional<String> find(long issue);

    /** Writing the same mark again changes nothing. */
    void write(ApplicationUser actor, long issue, String effectKey);
}
