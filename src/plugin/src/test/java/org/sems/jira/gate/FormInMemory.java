package org.sems.jira.gate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.jira.stale.SubmittedForm;

/** A form that says when it was drawn, and the history of the issue that it is about. */
public final class FormInMemory implements SubmittedForm {
    static final Instant DRAWN = Instant.parse("2026-11-21T09:00:00Z");
    Optional<String> says = Optional.empty();
    private final Set<Long> told = new HashSet<>();
    private final List<ChangeHistory> changes = new ArrayList<>();

    /** @param field as the history calls it */
    FormInMemory changed(String author, Instant at, String fieldType, String field) {
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(item.getField()).thenReturn(field);
        when(item.getFieldType()).thenReturn(fieldType);
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(1000L + changes.size());
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(at));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        changes.add(change);
        return this;
    }

    public ChangeHistoryManager history() {
        ChangeHistoryManager history = mock(ChangeHistoryManager.class);
        when(history.getChangeHistoriesSince(any(), any()))
                .thenAnswer(asked -> changes.stream()
                        .filter(change -> !change.getTimePerformed().before(asked.<Date>getArgument(1)))
                        .toList());
        return history;
    }

    @Override
    public Optional<String> drawnAt(long issue, int action) {
        return says;
    }

    @Override
    public Set<Long> told(long issue, int action) {
        return told;
    }

    @Override
    public void tell(long issue, int action, Set<Long> changes) {
        told.addAll(changes);
    }
}
