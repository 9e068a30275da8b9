package org.sems.jira.record.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.jira.record.field.RecordFields;

class PersonHistoryTest {
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann|ann",
                "JIRAUSER10100|JIRAUSER10100",
                "john doe|john doe",
                "'doe, john'|'doe, john'",
                "[ann, bob]|ann",
                "[ann, bob]|bob",
                "[john doe, ann]|john doe",
                "[ann]|ann",
                "[ann,bob]|bob"
            })
    void knowsWhoeverWasThere(String written, String key) {
        assertThat(people(written)).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"john doe|john", "john doe|doe", "'doe, john'|john", "[john doe, ann]|doe", "[]|''"})
    void takesNobodyForSomebodyElse(String written, String key) {
        assertThat(people(written)).doesNotContain(key);
    }

    private Iterable<String> people(String written) {
        Issue issue = mock(Issue.class);
        ChangeItemBean change = mock(ChangeItemBean.class);
        when(issue.getId()).thenReturn(1L);
        when(change.getTo()).thenReturn(written);
        when(history.getChangeItemsForField(issue, "assignee")).thenReturn(List.of(change));
        return new PersonHistory(history, mock(RecordFields.class)).read(issue, "assignee");
    }
}
