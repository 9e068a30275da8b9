package org.sems.jira.approval;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Called after an approval was counter-signed. Every bean of this type is called; one that fails is logged and does not
 * undo the signature.
 */
public interface WhenCounterSigned {

    void counterSigned(GivenApproval approval, ApplicationUser by);
}
