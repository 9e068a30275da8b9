package org.sems.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.ClauseTooComplexSearchException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.apache.lucene.search.BooleanQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.problem.Refused;

/** What comes of a count that Jira cannot do. */
class CountingTest {
    private final SearchService search = mock(SearchService.class);
    private final SearchServiceCounts counts = new SearchServiceCounts(search, mock(JiraAuthenticationContext.class));

    @BeforeEach
    void everyQueryIsUnderstood() {
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        when(parsed.isValid()).thenReturn(true);
        when(search.parseQuery(any(), any())).thenReturn(parsed);
    }

    @Test
    void refusesAQueryThatIsTooLargeInWords() throws SearchException {
        when(search.searchCount(any(), any())).thenThrow(mock(ClauseTooComplexSearchException.class));

        assertThat(refusal()).isEqualTo("jql.too-large");
    }

    /** Jira's index is its own affair; only the name of what it throws is known. */
    @Test
    void knowsWhatTheIndexThrowsByItself() throws SearchException {
        when(search.searchCount(any(), any())).thenThrow(new IllegalStateException(new BooleanQuery.TooManyClauses()));

        assertThat(refusal()).isEqualTo("jql.too-large");
    }

    @Test
    void anythingElseIsAFault() throws SearchException {
        when(search.searchCount(any(), any())).thenThrow(mock(SearchException.class));

        assertThatThrownBy(() -> counts.count("text ~ a")).isInstanceOf(IllegalStateException.class);
    }

    private String refusal() {
        return catchThrowableOfType(Refused.class, () -> counts.count("text ~ a"))
                .problems()
                .get(0)
                .code();
    }
}
