package org.sems.sandbox.issue.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.issue.IssueSandbox;
import org.sems.sandbox.linktypes.LinkTypes;

/** A link is told of when it comes and when it goes; it is no change of the issue's own fields. */
class IssueLinkEventsTest {
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final IssueLinkManager links = sandbox.get(IssueLinkManager.class);

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    @Test
    void tellsOfALinkThatComesAndGoes() throws Exception {
        sandbox.get(IssueLinkTypeManager.class).createIssueLinkType("Treats", "treats", "is treated by", null);
        Long type = sandbox.get(LinkTypes.class).all().stream()
                .filter(t -> t.getName().equals("Treats"))
                .findFirst()
                .orElseThrow()
                .getId();
        Issue one = sandbox.create("AAA", "One");
        Issue two = sandbox.create("AAA", "Two");
        sandbox.events.clear();

        links.createIssueLink(one.getId(), two.getId(), type, null, sandbox.user("admin"));
        links.removeIssueLink(links.getOutwardLinks(one.getId()).get(0), sandbox.user("admin"));

        assertThat(sandbox.events).hasSize(2);
        assertThat(sandbox.events.get(0))
                .isInstanceOfSatisfying(
                        IssueLinkCreatedEvent.class,
                        e -> assertThat(e.getIssueLink().getDestinationId()).isEqualTo(two.getId()));
        assertThat(sandbox.events.get(1))
                .isInstanceOfSatisfying(
                        IssueLinkDeletedEvent.class,
                        e -> assertThat(e.getIssueLink().getSourceId()).isEqualTo(one.getId()));
    }
}
