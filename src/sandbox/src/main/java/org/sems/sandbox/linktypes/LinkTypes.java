package org.sems.sandbox.linktypes;

import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.List;
import java.util.Optional;

/** The kinds of link; Jira's own for sub-tasks is a system one and no user sees it. */
public interface LinkTypes {
    List<IssueLinkType> all();

    Optional<IssueLinkType> byId(long id);

    Optional<IssueLinkType> byName(String name);
}
