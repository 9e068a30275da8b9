package org.sems.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuePropertyTest {
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final IssuePropertyService service = sandbox.get(IssuePropertyService.class);
    private final JsonEntityPropertyManager all = sandbox.get(JsonEntityPropertyManager.class);

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    private SetPropertyValidationResult validated(Issue issue, String json, String key) {
        return service.validateSetProperty(
                sandbox.user("admin"),
                issue.getId(),
                new PropertyInput(json, key),
                new EntityPropertyOptions.Builder().skipPermissionChecks().build());
    }

    @Test
    void keepsOneValueForEachKeyOfAnIssue() {
        Issue issue = sandbox.create("AAA", "One");

        service.setProperty(sandbox.user("admin"), validated(issue, "{\"a\":1}", "sems.import"));
        service.setProperty(sandbox.user("admin"), validated(issue, "{\"a\":2}", "sems.import"));

        assertThat(all.get("IssueProperty", issue.getId(), "sems.import").getValue())
                .isEqualTo("{\"a\":2}");
        List<Long> found = new ArrayList<>();
        all.query().entityName("IssueProperty").key("sems.import").find(property -> found.add(property.getEntityId()));
        assertThat(found).containsExactly(issue.getId());
    }

    @Test
    void refusesWhatIsNoJsonOrTooLong() {
        Issue issue = sandbox.create("AAA", "One");

        assertThat(validated(issue, "{", "key").isValid()).isFalse();
        assertThat(validated(issue, "\"" + "x".repeat(32_768) + "\"", "key").isValid())
                .isFalse();
        assertThat(validated(issue, "{}", "k".repeat(256)).isValid()).isFalse();
    }
}
