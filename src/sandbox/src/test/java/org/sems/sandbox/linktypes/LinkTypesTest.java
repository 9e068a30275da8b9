package org.sems.sandbox.linktypes;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class LinkTypesTest {
    private final Configuration jira = Configuration.fresh();
    private final IssueLinkTypeManager types = jira.get(IssueLinkTypeManager.class);

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    @Test
    void aNewTypeIsFoundByItsName() {
        types.createIssueLinkType("SeMS treats", "treats", "is treated by", null);

        assertThat(types.getIssueLinkTypesByName("sems TREATS"))
                .singleElement()
                .satisfies(type -> assertThat(type.getInward()).isEqualTo("is treated by"));
    }

    @Test
    void jirasOwnTypesAreHidden() {
        assertThat(types.getIssueLinkTypes())
                .extracting(IssueLinkType::getName)
                .containsExactly("Blocks", "Cloners", "Duplicate", "Relates");
        assertThat(types.getIssueLinkTypes(false)).anyMatch(IssueLinkType::isSubTaskLinkType);
    }
}
